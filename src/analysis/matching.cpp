// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching.h"

#include "rejse/model/field_value.h"

#include <deque>
#include <set>
#include <tuple>
#include <type_traits>

namespace rejse {

namespace {

using Key = std::tuple<ThingKind, Id, std::string>; ///< kind, what it must stand in, name

/// What a thing is matched by: of a link the ids of its ends.
std::string nameIn(const ListedThing& each)
{
    return std::visit(
        [](const auto* thing) {
            if constexpr (std::is_same_v<decltype(thing), const Link*>) {
                return thing->from + ' ' + thing->to;
            } else {
                return nameOf(*thing);
            }
        },
        each.pointer);
}

class NameMatcher {
public:
    NameMatcher(const Things& before, const Things& after)
        : m_onlyBefore(notIn(before, after)),
          m_onlyAfter(notIn(after, before))
    { }

    /// What holds others is matched before what is in it, and what links join before links.
    NewIds match()
    {
        if (m_onlyBefore.empty() || m_onlyAfter.empty()) {
            return {};
        }
        for (const ThingKind kind :
             {ThingKind::Persona, ThingKind::Channel, ThingKind::Process, ThingKind::Lane, ThingKind::Phase,
              ThingKind::Touchpoint, ThingKind::Experience, ThingKind::Barrier, ThingKind::Action, ThingKind::Link}) {
            matchKind(kind, true);
            matchKind(kind, false);
        }
        return std::move(m_ids);
    }

private:
    using Pointers = std::vector<const ListedThing*>;

    static Pointers notIn(const Things& things, const Things& others)
    {
        Pointers found;
        for (const ListedThing& each : things.all()) {
            if (!others.find(each.thing)) {
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

    Key keyAfter(const ListedThing& each, bool inSamePlace) const
    {
        return {each.thing.kind, inSamePlace ? each.owner : Id(), nameIn(each)};
    }

    Key keyBefore(const ListedThing& each, bool inSamePlace) const
    {
        const IdOf ownerKind = each.thing.kind == ThingKind::Touchpoint ? IdOf::Phase : IdOf::Touchpoint;
        std::string name = nameIn(each);
        if (each.thing.kind == ThingKind::Link) {
            const Link& link = *std::get<const Link*>(each.pointer);
            name = idAfter(IdOf::Touchpoint, link.from) + ' ' + idAfter(IdOf::Touchpoint, link.to);
        }
        return {each.thing.kind, inSamePlace ? idAfter(ownerKind, each.owner) : Id(), std::move(name)};
    }

    void matchKind(ThingKind kind, bool inSamePlace)
    {
        std::map<Key, std::deque<const ListedThing*>> waiting;
        for (const ListedThing* each : m_onlyAfter) {
            if (each->thing.kind == kind && m_taken.count(each) == 0) {
                waiting[keyAfter(*each, inSamePlace)].push_back(each);
            }
        }
        for (const ListedThing* each : m_onlyBefore) {
            const auto key = std::pair(idKind(kind), each->thing.id);
            if (each->thing.kind != kind || m_ids.count(key) > 0) {
                continue;
            }
            if (auto found = waiting.find(keyBefore(*each, inSamePlace));
                found != waiting.end() && !found->second.empty()) {
                m_ids.emplace(key, found->second.front()->thing.id);
                m_taken.insert(found->second.front());
                found->second.pop_front();
            }
        }
    }

    Pointers m_onlyBefore;
    Pointers m_onlyAfter;
    std::set<const ListedThing*> m_taken;
    NewIds m_ids;
};

} // namespace

NewIds idsMatchedByName(const Things& before, const Things& after)
{
    return NameMatcher(before, after).match();
}

} // namespace rejse
