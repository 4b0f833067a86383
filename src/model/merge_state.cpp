// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_state.h"

#include "rejse/model/lists.h"

#include <algorithm>
#include <unordered_map>

namespace rejse::merging {

namespace {

/// The visitor that collects the references of an object that an earlier one did not have.
class NewReferences {
public:
    explicit NewReferences(std::unordered_set<Id>& found) : m_found(found) { }

    void field(std::string_view /*key*/, auto /*shape*/, const auto& /*now*/, const auto& /*before*/) { }
    void field(std::string_view /*key*/, shape::Reference, const std::optional<Id>& now,
               const std::optional<Id>& before)
    {
        if (now && now != before) {
            m_found.insert(*now);
        }
    }
    void field(std::string_view /*key*/, shape::References, const std::optional<std::vector<Id>>& now,
               const std::optional<std::vector<Id>>& before)
    {
        for (const Id& id : now.value_or(std::vector<Id>())) {
            if (!before || std::find(before->begin(), before->end(), id) == before->end()) {
                m_found.insert(id);
            }
        }
    }
    template <typename V>
    void field(std::string_view /*key*/, shape::Entries, const std::map<Id, V>& now, const std::map<Id, V>& before)
    {
        for (const auto& [id, value] : now) {
            const auto was = before.find(id);
            if (was == before.end() || was->second != value) {
                m_found.insert(id);
            }
        }
    }

private:
    std::unordered_set<Id>& m_found;
};

/// The visitor that gives an object the references back that it had and has no more.
class Restorer {
public:
    explicit Restorer(const std::unordered_set<Id>& kept) : m_kept(kept) { }

    void field(std::string_view /*key*/, auto /*shape*/, auto& /*now*/, const auto& /*before*/) { }
    void field(std::string_view /*key*/, shape::Reference, std::optional<Id>& now, const std::optional<Id>& before)
    {
        if (!now && before && m_kept.count(*before) > 0) {
            now = before;
        }
    }
    void field(std::string_view /*key*/, shape::References, std::optional<std::vector<Id>>& now,
               const std::optional<std::vector<Id>>& before)
    {
        if (now && before) {
            restore(*now, *before);
        }
    }
    template <typename V>
    void field(std::string_view /*key*/, shape::Entries, std::map<Id, V>& now, const std::map<Id, V>& before)
    {
        for (const auto& entry : before) {
            if (m_kept.count(entry.first) > 0) {
                now.insert(entry);
            }
        }
    }

private:
    void restore(std::vector<Id>& now, const std::vector<Id>& before) const
    {
        std::vector<Id> ids;
        const auto has = [](const std::vector<Id>& list, const Id& id) {
            return std::find(list.begin(), list.end(), id) != list.end();
        };
        std::copy_if(before.begin(), before.end(), std::back_inserter(ids),
                     [&](const Id& id) { return has(now, id) || m_kept.count(id) > 0; });
        if (std::none_of(ids.begin(), ids.end(), [&](const Id& id) { return !has(now, id); })) {
            return;
        }
        std::copy_if(now.begin(), now.end(), std::back_inserter(ids), [&](const Id& id) { return !has(before, id); });
        now = std::move(ids);
    }

    const std::unordered_set<Id>& m_kept;
};

using TouchpointsById = std::unordered_map<std::string_view, const Cow<Touchpoint>*>;

void restoreIn(std::vector<Cow<Touchpoint>>& list, const TouchpointsById& base, const std::unordered_set<Id>& kept)
{
    Restorer restorer(kept);
    for (Cow<Touchpoint>& touchpoint : list) {
        const auto before = base.find(touchpoint->id);
        if (before == base.end() || *before->second == touchpoint) {
            continue;
        }
        Touchpoint restored = *touchpoint;
        visitAbreast(restorer, restored, **before->second);
        if (restored != *touchpoint) {
            touchpoint = std::move(restored);
        }
    }
}

TouchpointsById touchpointsOf(const Journey& journey)
{
    TouchpointsById touchpoints;
    forEachTouchpoint(journey, [&](const Cow<Touchpoint>& each) { touchpoints.emplace(each->id, &each); });
    return touchpoints;
}

} // namespace

std::unordered_set<Id> newReferences(const Journey& base, const Journey& side)
{
    std::unordered_set<Id> found;
    NewReferences references(found);
    const TouchpointsById before = touchpointsOf(base);
    forEachTouchpoint(side, [&](const Cow<Touchpoint>& now) {
        const auto was = before.find(now->id);
        if (was == before.end()) {
            visitAbreast(references, *now, Touchpoint{});
        } else if (*was->second != now) {
            visitAbreast(references, *now, **was->second);
        }
    });
    std::unordered_map<std::string_view, const Link*> links;
    for (const Link& link : base.links) {
        links.emplace(link.id, &link);
    }
    for (const Link& link : side.links) {
        const auto was = links.find(link.id);
        if (was == links.end() || *was->second != link) {
            found.insert({link.from, link.to});
        }
    }
    return found;
}

MergeState::MergeState(const Journey& base, const Journey& ours, const Journey& theirs, const Choices& choices)
    : m_journeys{&base, &ours, &theirs},
      m_choices(choices),
      m_claims{newReferences(base, ours), newReferences(base, theirs)}
{ }

const Names& MergeState::names(Version version)
{
    auto& names = m_names[static_cast<std::size_t>(version)];
    if (!names) {
        names.emplace(journey(version));
    }
    return *names;
}

Side MergeState::ask(const Spot& spot, Question question)
{
    Conflict conflict;
    conflict.kind = question.kind;
    conflict.element = spot.element;
    conflict.title = spot.title;
    conflict.field = spot.prefix + question.key;
    if (conflict.field.ends_with('/')) {
        conflict.field.pop_back();
    }
    conflict.entry = std::move(question.entry);
    conflict.base = std::move(question.values[0]);
    conflict.ours = std::move(question.values[1]);
    conflict.theirs = std::move(question.values[2]);
    const auto [asked, isNew] = m_asked.try_emplace(conflict.address(), question.standard);
    if (isNew) {
        if (const auto choice = m_choices.find(conflict.address()); choice != m_choices.end()) {
            asked->second = choice->second;
        }
        conflict.chosen = asked->second;
        m_conflicts.push_back(std::move(conflict));
    }
    return asked->second;
}

template <typename Change> void MergeState::restore(const Change& change)
{
    for (const Side side : {Side::Ours, Side::Theirs}) {
        const auto index = static_cast<std::size_t>(side);
        const Journey*& now = m_journeys[index + 1];
        if (!m_kept[index].empty()) {
            m_restored[index] = *now;
            change(m_restored[index], journey(Version::Base), m_kept[index]);
            now = &m_restored[index];
        }
    }
}

void MergeState::restoreReferences()
{
    restore([](Journey& side, const Journey& base, const std::unordered_set<Id>& kept) {
        const TouchpointsById before = touchpointsOf(base);
        for (Cow<Phase>& phase : side.phases) {
            restoreIn(phase.edit().touchpoints, before, kept);
        }
        restoreIn(side.unsorted, before, kept);
    });
}

void MergeState::restoreLinks()
{
    restore([](Journey& side, const Journey& base, const std::unordered_set<Id>& kept) {
        for (std::size_t i = 0; i < base.links.size(); ++i) {
            const Link& link = base.links[i];
            if (findIn(side.links, link.id) || (kept.count(link.from) == 0 && kept.count(link.to) == 0)) {
                continue;
            }
            const std::size_t before = i == 0 ? side.links.size() : indexIn(side.links, base.links[i - 1].id);
            const std::size_t at = before == side.links.size() ? 0 : before + 1;
            side.links.insert(side.links.begin() + static_cast<std::ptrdiff_t>(at), link);
        }
    });
}

} // namespace rejse::merging
