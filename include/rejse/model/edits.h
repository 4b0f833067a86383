// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"
#include "rejse/model/lists.h"
#include "rejse/model/lookup.h"

#include <optional>
#include <utility>
#include <vector>

/// Edits: pure functions from a journey to the journey as it is afterwards. Whatever they are given, a valid journey
/// stays a valid one: references go along with what is deleted, and the stages never go back along the phases. An edit
/// of something that is not there gives back the journey as it was.
namespace rejse {

// One element

/// `change(Phase&)` made to a phase. Its stage is not changed so; setStage() does that.
template <typename Change> Journey withPhase(Journey journey, const Id& id, const Change& change)
{
    if (const auto index = phaseIndex(journey, id)) {
        change(journey.phases[*index].edit());
    }
    return journey;
}

/// `change(Touchpoint&)` made to a touchpoint, placed or unsorted.
template <typename Change> Journey withTouchpoint(Journey journey, const Id& id, const Change& change)
{
    if (const auto place = placeOf(journey, id)) {
        change(journey.phases[place->phase].edit().touchpoints[place->index].edit());
    } else if (const std::size_t index = indexIn(journey.unsorted, id); index < journey.unsorted.size()) {
        change(journey.unsorted[index].edit());
    }
    return journey;
}

/// `change(T&)` made to a persona, channel, process, link or lane.
template <JourneyPart T, typename Change> Journey withPart(Journey journey, const Id& id, const Change& change)
{
    auto& list = listOf<T>(journey);
    if (const std::size_t index = indexIn(list, id); index < list.size()) {
        change(list[index]);
    }
    return journey;
}

/// `change(T&)` made to an experience, barrier or action of a touchpoint.
template <TouchpointPart T, typename Change>
Journey withPart(Journey journey, const Id& touchpoint, const Id& id, const Change& change)
{
    return withTouchpoint(std::move(journey), touchpoint, [&](Touchpoint& on) {
        auto& list = listOf<T>(on);
        if (const std::size_t index = indexIn(list, id); index < list.size()) {
            change(list[index]);
        }
    });
}

// Adding. An index past the end is the end.

template <JourneyPart T> Journey insertPart(Journey journey, T part, std::size_t index)
{
    auto& list = listOf<T>(journey);
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(std::min(index, list.size())), std::move(part));
    return journey;
}

template <TouchpointPart T> Journey insertPart(Journey journey, const Id& touchpoint, T part, std::size_t index)
{
    return withTouchpoint(std::move(journey), touchpoint, [&](Touchpoint& on) {
        auto& list = listOf<T>(on);
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(std::min(index, list.size())), std::move(part));
    });
}

/// The phase's stage is brought between those of its neighbours.
Journey insertPhase(Journey journey, Phase phase, std::size_t index);

/// A gap in a phase's touchpoints, or among the unsorted: before what stands at `index`, at the end past the last.
struct Gap {
    std::optional<Id> phase; ///< absent: unsorted
    std::size_t index = 0;
    friend bool operator==(const Gap&, const Gap&) = default;
};

Journey insertTouchpoints(Journey journey, std::vector<Cow<Touchpoint>> touchpoints, const Gap& gap);

// Moving

/// Moves a phase so that it stands at `index`; its stage is brought between those of its new neighbours.
Journey movePhase(Journey journey, const Id& phase, std::size_t index);

/// Moves touchpoints, in the order in which they stand now, into a gap of the journey as it is now. Links of those that
/// become unsorted go.
Journey moveTouchpoints(Journey journey, const std::vector<Id>& touchpoints, const Gap& gap);

template <JourneyPart T> Journey movePart(Journey journey, const Id& id, std::size_t index)
{
    auto& list = listOf<T>(journey);
    if (const std::size_t from = indexIn(list, id); from < list.size()) {
        moveWithin(list, from, std::min(index, list.size() - 1));
    }
    return journey;
}

template <TouchpointPart T> Journey movePart(Journey journey, const Id& touchpoint, const Id& id, std::size_t index)
{
    return withTouchpoint(std::move(journey), touchpoint, [&](Touchpoint& on) {
        auto& list = listOf<T>(on);
        if (const std::size_t from = indexIn(list, id); from < list.size()) {
            moveWithin(list, from, std::min(index, list.size() - 1));
        }
    });
}

// Deleting

/// Deletes elements with what hangs on them and what refers to them: a phase takes its touchpoints along, a touchpoint
/// its links, a persona, channel, process or text lane the references to it. The map itself stays.
Journey removeElements(Journey journey, const std::vector<ElementRef>& elements);

// What has a rule of its own

/// Sets a phase's stage and brings the phases before and after it along, so that the stages never go back.
Journey setStage(Journey journey, const Id& phase, Stage stage);

/// A persona's feeling at a touchpoint, -2 to 2; absent clears it.
Journey setFeeling(Journey journey, const Id& touchpoint, const Id& persona, std::optional<int> feeling);

/// Whether a persona is at a touchpoint. Where everyone is there, none is named.
Journey setPresence(Journey journey, const Id& touchpoint, const Id& persona, bool present);

/// Whether a link can lead from one touchpoint to another: both placed, different, and not linked so already.
bool canLink(const Journey& journey, const Id& from, const Id& to);

} // namespace rejse
