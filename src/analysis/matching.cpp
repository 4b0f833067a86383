// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching.h"

#include "rejse/model/field_value.h"

#include <deque>
#include <set>
#include <tuple>
#include <type_traits>

namespace rejse {

namespace {

using Key = std::tuple<ElementKind, Id, std::string>; ///< kind, what it must stand in, name

/// What an element is matched by: of a link the ids of its ends.
std::string nameIn(const ListedElement& each)
{
    return std::visit(
        [](const auto* element) {
            if constexpr (std::is_same_v<decltype(element), const Link*>) {
                return element->from + ' ' + element->to;
            } else {
                return nameOf(*element);
            }
        },
        each.pointer);
}

class NameMatcher {
public:
    NameMatcher(const Elements& before, const Elements& after)
        : m_onlyBefore(notIn(before, after)),
          m_onlyAfter(notIn(after, before))
    { }

    /// What holds others is matched before what is in it, and what links join before links.
    NewIds match()
    {
        if (m_onlyBefore.empty() || m_onlyAfter.empty()) {
            return {};
        }
        for (const ElementKind kind :
             {ElementKind::Persona, ElementKind::Channel, ElementKind::Process, ElementKind::Lane, ElementKind::Phase,
              ElementKind::Touchpoint, ElementKind::Experience, ElementKind::Barrier, ElementKind::Action,
              ElementKind::Link}) {
            matchKind(kind, true);
            matchKind(kind, false);
        }
        return std::move(m_ids);
    }

private:
    using Pointers = std::vector<const ListedElement*>;

    static Pointers notIn(const Elements& elements, const Elements& others)
    {
        Pointers found;
        for (const ListedElement& each : elements.all()) {
            if (!others.find(each.element)) {
                found.push_back(&each);
            }
        }
        return found;
    }

    Id idAfter(IdOf kind, const Id& id) const
    {
        const auto found = m_ids.find({kind, id});
        return found == m_ids.end() ? id : found->second;
    }

    Key keyAfter(const ListedElement& each, bool inSamePlace) const
    {
        return {each.element.kind, inSamePlace ? each.owner : Id(), nameIn(each)};
    }

    Key keyBefore(const ListedElement& each, bool inSamePlace) const
    {
        const IdOf ownerKind = each.element.kind == ElementKind::Touchpoint ? IdOf::Phase : IdOf::Touchpoint;
        std::string name = nameIn(each);
        if (each.element.kind == ElementKind::Link) {
            const Link& link = *std::get<const Link*>(each.pointer);
            name = idAfter(IdOf::Touchpoint, link.from) + ' ' + idAfter(IdOf::Touchpoint, link.to);
        }
        return {each.element.kind, inSamePlace ? idAfter(ownerKind, each.owner) : Id(), std::move(name)};
    }

    void matchKind(ElementKind kind, bool inSamePlace)
    {
        std::map<Key, std::deque<const ListedElement*>> waiting;
        for (const ListedElement* each : m_onlyAfter) {
            if (each->element.kind == kind && m_taken.count(each) == 0) {
                waiting[keyAfter(*each, inSamePlace)].push_back(each);
            }
        }
        for (const ListedElement* each : m_onlyBefore) {
            const auto key = std::pair(idKind(kind), each->element.id);
            if (each->element.kind != kind || m_ids.count(key) > 0) {
                continue;
            }
            if (auto found = waiting.find(keyBefore(*each, inSamePlace));
                found != waiting.end() && !found->second.empty()) {
                m_ids.emplace(key, found->second.front()->element.id);
                m_taken.insert(found->second.front());
                found->second.pop_front();
            }
        }
    }

    Pointers m_onlyBefore;
    Pointers m_onlyAfter;
    std::set<const ListedElement*> m_taken;
    NewIds m_ids;
};

} // namespace

NewIds idsMatchedByName(const Elements& before, const Elements& after)
{
    return NameMatcher(before, after).match();
}

} // namespace rejse
