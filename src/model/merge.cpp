// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/merge.h"

#include "merge_rules.h"
#include "rejse/model/integrity.h"
#include "rejse/model/lists.h"

#include <algorithm>

namespace rejse {

namespace {

using namespace merging;

constexpr std::array versions{Version::Base, Version::Ours, Version::Theirs};

template <typename T> void mergeParts(MergeState& state, std::string_view list, Journey& merged)
{
    CommonRules<T> rules(state, list);
    Family<T, CommonRules<T>> family(state, rules);
    for (const Version version : versions) {
        family.add(version, {}, listOf<T>(state.journey(version)));
    }
    auto lists = family.merge();
    listOf<T>(merged) = std::move(lists[{}]);
}

std::vector<std::string_view> touchpointIds(const Journey& journey)
{
    std::vector<std::string_view> ids;
    forEachTouchpoint(journey, [&](const Cow<Touchpoint>& touchpoint) { ids.emplace_back(touchpoint->id); });
    return ids;
}

/// Brings the phases together with all that stands in them, from the outside to the inside: what becomes of an element
/// depends on what becomes of that in which it stands.
class ColumnMerge {
public:
    ColumnMerge(MergeState& state, Journey& merged)
        : m_state(state),
          m_merged(merged),
          m_phaseRules(state),
          m_phases(state, m_phaseRules),
          m_touchpointRules(state, m_phases),
          m_touchpoints(state, m_touchpointRules)
    { }

    void merge()
    {
        for (const Version version : versions) {
            m_phases.add(version, {}, m_state.journey(version).phases);
        }
        auto phases = m_phases.merge();
        auto touchpoints = mergeTouchpoints();
        const auto experiences = mergePartsOf<Experience>("experiences");
        const auto barriers = mergePartsOf<Barrier>("barriers");
        const auto actions = mergePartsOf<Action>("actions");
        for (auto& [owner, list] : touchpoints) {
            for (Cow<Touchpoint>& touchpoint : list) {
                setParts(touchpoint, experiences);
                setParts(touchpoint, barriers);
                setParts(touchpoint, actions);
            }
        }
        m_merged.phases = std::move(phases[{}]);
        for (Cow<Phase>& phase : m_merged.phases) {
            if (auto list = std::move(touchpoints[phase->id]); list != phase->touchpoints) {
                phase.edit().touchpoints = std::move(list);
            }
        }
        m_merged.unsorted = std::move(touchpoints[{}]);
    }

private:
    TouchpointFamily::Lists mergeTouchpoints()
    {
        for (const Version version : versions) {
            const Journey& journey = m_state.journey(version);
            for (const Cow<Phase>& phase : journey.phases) {
                m_touchpoints.add(version, phase->id, phase->touchpoints);
            }
            m_touchpoints.add(version, {}, journey.unsorted);
        }
        const auto owners = [&](Version version) {
            std::vector<std::string_view> ids;
            for (const Cow<Phase>& phase : m_state.journey(version).phases) {
                ids.emplace_back(phase->id);
            }
            ids.emplace_back();
            return ids;
        };
        m_touchpoints.setOwners(owners(Version::Ours), owners(Version::Theirs));
        return m_touchpoints.merge();
    }

    template <typename T> using PartLists = std::unordered_map<std::string_view, std::vector<T>>;

    template <typename T> PartLists<T> mergePartsOf(std::string_view list)
    {
        PartRules<T> rules(m_state, list, m_touchpoints);
        Family<T, PartRules<T>> family(m_state, rules);
        for (const Version version : versions) {
            forEachTouchpoint(m_state.journey(version), [&](const Cow<Touchpoint>& touchpoint) {
                family.add(version, touchpoint->id, listOf<T>(*touchpoint));
            });
        }
        family.setOwners(touchpointIds(m_state.journey(Version::Ours)),
                         touchpointIds(m_state.journey(Version::Theirs)));
        return family.merge();
    }

    /// Leaves a touchpoint that has these parts already shared with the side that it comes from.
    template <typename T> static void setParts(Cow<Touchpoint>& touchpoint, const PartLists<T>& lists)
    {
        static const std::vector<T> none;
        const auto found = lists.find(touchpoint->id);
        const std::vector<T>& parts = found == lists.end() ? none : found->second;
        if (listOf<T>(*touchpoint) != parts) {
            listOf<T>(touchpoint.edit()) = parts;
        }
    }

    MergeState& m_state;
    Journey& m_merged;
    PhaseRules m_phaseRules;
    PhaseFamily m_phases;
    TouchpointRules m_touchpointRules;
    TouchpointFamily m_touchpoints;
};

/// Of standard lanes of the same kind that each side put in, the one that was there before or has the smaller id stays.
void dropSecondLanes(std::vector<Lane>& lanes, const std::vector<Lane>& before)
{
    std::map<LaneKind, Id> kept;
    for (const Lane& lane : lanes) {
        const auto [known, isNew] = kept.try_emplace(lane.kind, lane.id);
        const auto rank = [&](const Id& id) { return std::pair(findIn(before, id) == nullptr, id); };
        if (!isNew && rank(lane.id) < rank(known->second)) {
            known->second = lane.id;
        }
    }
    std::erase_if(lanes, [&](const Lane& lane) {
        return lane.kind != LaneKind::Text && lane.kind != LaneKind::Line && kept[lane.kind] != lane.id;
    });
}

/// The first bytes of a text, without half a character at their end.
std::string beginning(const std::string& text, std::size_t longest)
{
    std::size_t end = std::min(longest, text.size());
    const auto isWithin = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
    while (end > 0 && end < text.size() && isWithin(end)) {
        --end;
    }
    return text.substr(0, end);
}

std::string quoted(const FieldValue& value)
{
    constexpr std::size_t longest = 60;
    if (value.isAbsent()) {
        return "nothing";
    }
    std::string text = beginning(value.text, longest);
    const bool isCut = text.size() < value.text.size();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return '"' + text + (isCut ? "…\"" : "\"");
}

std::string whatDiffers(const Conflict& conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Deleted:
        return conflict.field.empty() ? "deleted or changed" : conflict.field + ", deleted or changed";
    case ConflictKind::Place:
        return "moved to another " + conflict.field;
    case ConflictKind::Order:
        return "order of " + conflict.field;
    case ConflictKind::Field:
        break;
    }
    return conflict.field + (conflict.entry.empty() ? "" : " (" + conflict.entry + ')');
}

std::string says(const Conflict& conflict, const FieldValue& value)
{
    return conflict.kind == ConflictKind::Deleted && value.isAbsent() ? "deleted" : quoted(value);
}

} // namespace

Result<Merged> merge(const Journey& base, const Journey& ours, const Journey& theirs, const Choices& choices)
{
    MergeState state(base, ours, theirs, choices);
    Journey merged = mergedFields(state, Spot{{}, ours.title, {}}, base, ours, theirs);
    mergeParts<Persona>(state, "personas", merged);
    mergeParts<Channel>(state, "channels", merged);
    mergeParts<Process>(state, "processes", merged);
    mergeParts<Lane>(state, "lanes", merged);
    state.restoreReferences();
    ColumnMerge(state, merged).merge();
    state.restoreLinks();
    mergeParts<Link>(state, "links", merged);
    dropSecondLanes(merged.lanes, base.lanes);
    dropDangling(merged);
    makeIdsUnique(merged, base);
    raiseStages(merged);
    if (const std::size_t count = touchpointCount(merged); count > maxTouchpoints) {
        return Problem{{},
                       "together the maps have " + std::to_string(count) + " touchpoints, and a map can have 100,000"};
    }
    return Merged{std::move(merged), state.takeConflicts()};
}

std::string describe(const Conflict& conflict)
{
    std::string text(kindWord(conflict.element.kind));
    if (!conflict.title.empty()) {
        text += ' ' + quoted(fieldValue(conflict.title));
    }
    if (!conflict.element.id.empty()) {
        text += " (" + conflict.element.id + ')';
    }
    text += ": " + whatDiffers(conflict) + ": base " + says(conflict, conflict.base) + ", ours "
        + says(conflict, conflict.ours) + ", theirs " + says(conflict, conflict.theirs) + "; "
        + (conflict.chosen == Side::Ours ? "ours" : "theirs") + " is kept";
    return text;
}

} // namespace rejse
