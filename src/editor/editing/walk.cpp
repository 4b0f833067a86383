// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/walk.h"

#include "rejse/model/lookup.h"

#include <algorithm>

namespace rejse::editor {

namespace {

template <typename T>
void append(std::vector<Thing>& column, ThingKind kind, const std::vector<T>& list, const Id& touchpoint)
{
    for (const T& thing : list) {
        column.push_back({kind, thing.id, touchpoint});
    }
}

void appendLane(std::vector<Thing>& column, const Lane& lane, const Touchpoint& touchpoint)
{
    switch (lane.kind) {
    case LaneKind::Touchpoints:
        column.push_back(Thing::ofTouchpoint(touchpoint.id));
        break;
    case LaneKind::Quotes:
        if (!touchpoint.quote.empty()) {
            column.push_back({ThingKind::Quote, touchpoint.id, touchpoint.id});
        }
        break;
    case LaneKind::Experiences:
        append(column, ThingKind::Experience, touchpoint.experiences, touchpoint.id);
        break;
    case LaneKind::Barriers:
        append(column, ThingKind::Barrier, touchpoint.barriers, touchpoint.id);
        break;
    case LaneKind::Actions:
        append(column, ThingKind::Action, touchpoint.actions, touchpoint.id);
        break;
    case LaneKind::Text:
        if (touchpoint.cells.count(lane.id) > 0) {
            column.push_back({ThingKind::Cell, lane.id, touchpoint.id});
        }
        break;
    default:
        break;
    }
}

Thing firstTouchpoint(const Journey& journey)
{
    for (const auto& phase : journey.phases) {
        if (!phase->touchpoints.empty()) {
            return Thing::ofTouchpoint(phase->touchpoints.front()->id);
        }
    }
    return {};
}

Thing lastTouchpoint(const Journey& journey)
{
    for (auto phase = journey.phases.rbegin(); phase != journey.phases.rend(); ++phase) {
        if (!(*phase)->touchpoints.empty()) {
            return Thing::ofTouchpoint((*phase)->touchpoints.back()->id);
        }
    }
    return {};
}

/// Onto the map from nothing: the touchpoint, or the phase where there is no touchpoint yet.
Thing entry(const Journey& journey, Step step)
{
    if (journey.phases.empty()) {
        return {};
    }
    const bool fromEnd = step == Step::Left || step == Step::End;
    Thing touchpoint = fromEnd ? lastTouchpoint(journey) : firstTouchpoint(journey);
    if (touchpoint.kind != ThingKind::Map) {
        return touchpoint;
    }
    return Thing::ofPhase((fromEnd ? journey.phases.back() : journey.phases.front())->id);
}

Thing neighbourPhase(const Journey& journey, const Thing& from, Step step)
{
    const auto at = phaseIndex(journey, from.id);
    if (step == Step::Left && *at > 0) {
        return Thing::ofPhase(journey.phases[*at - 1]->id);
    }
    if (step == Step::Right && *at + 1 < journey.phases.size()) {
        return Thing::ofPhase(journey.phases[*at + 1]->id);
    }
    return from;
}

Thing neighbourTouchpoint(const Journey& journey, const Thing& from, Step step)
{
    auto [phase, index] = *placeOf(journey, from.touchpoint);
    if (step == Step::Left) {
        while (index == 0 && phase > 0) {
            index = journey.phases[--phase]->touchpoints.size();
        }
        return index == 0 ? from : Thing::ofTouchpoint(journey.phases[phase]->touchpoints[index - 1]->id);
    }
    ++index;
    while (index >= journey.phases[phase]->touchpoints.size()) {
        if (++phase == journey.phases.size()) {
            return from;
        }
        index = 0;
    }
    return Thing::ofTouchpoint(journey.phases[phase]->touchpoints[index]->id);
}

Thing alongColumn(const Journey& journey, const Thing& from, Step step)
{
    const std::vector<Thing> things = column(journey, from.touchpoint);
    const auto at = std::find(things.begin(), things.end(), from);
    if (at == things.end()) {
        return Thing::ofTouchpoint(from.touchpoint);
    }
    if (step == Step::Up) {
        return at == things.begin() ? from : *(at - 1);
    }
    return at + 1 == things.end() ? from : *(at + 1);
}

Thing fromPhase(const Journey& journey, const Thing& from, Step step)
{
    if (step == Step::Left || step == Step::Right) {
        return neighbourPhase(journey, from, step);
    }
    const auto& touchpoints = findPhase(journey, from.id)->touchpoints;
    return step == Step::Down && !touchpoints.empty() ? Thing::ofTouchpoint(touchpoints.front()->id) : from;
}

} // namespace

std::vector<Thing> column(const Journey& journey, const Id& touchpoint)
{
    const auto place = placeOf(journey, touchpoint);
    if (!place) {
        return {};
    }
    const Phase& phase = *journey.phases[place->phase];
    const Touchpoint& here = *phase.touchpoints[place->index];
    std::vector<Thing> things{Thing::ofPhase(phase.id)};
    for (const Lane& lane : journey.lanes) {
        if (!lane.hidden) {
            appendLane(things, lane, here);
        }
    }
    const Thing self = Thing::ofTouchpoint(touchpoint);
    if (std::find(things.begin(), things.end(), self) == things.end()) {
        things.insert(things.begin() + 1, self);
    }
    return things;
}

Thing walk(const Journey& journey, const Thing& from, Step step)
{
    if (step == Step::Home || step == Step::End) {
        const Thing there = entry(journey, step);
        return there.kind == ThingKind::Map ? from : there;
    }
    if (from.kind == ThingKind::Phase && phaseIndex(journey, from.id)) {
        return fromPhase(journey, from, step);
    }
    if (!placeOf(journey, from.touchpoint)) {
        return entry(journey, step);
    }
    const bool sideways = step == Step::Left || step == Step::Right;
    return sideways ? neighbourTouchpoint(journey, from, step) : alongColumn(journey, from, step);
}

Thing walkOn(const Journey& journey, const Thing& from, Step step)
{
    Thing there = walk(journey, from, step);
    const bool sideways = step == Step::Left || step == Step::Right;
    const auto place = placeOf(journey, from.touchpoint);
    if (!sideways || !place || !(there == from)) {
        return there;
    }
    const Thing heading = Thing::ofPhase(journey.phases[place->phase]->id);
    const Thing next = neighbourPhase(journey, heading, step);
    return next == heading ? from : next;
}

Thing walkTouchpoints(const Journey& journey, const Thing& from, Step step)
{
    const auto heading = from.kind == ThingKind::Phase ? phaseIndex(journey, from.id) : std::nullopt;
    if (!heading) {
        return walkOn(journey, from, step);
    }
    const auto& phases = journey.phases;
    if (step == Step::Right) {
        const auto next = std::find_if(phases.begin() + static_cast<std::ptrdiff_t>(*heading), phases.end(),
                                       [](const auto& phase) { return !phase->touchpoints.empty(); });
        return next == phases.end() ? walkOn(journey, from, step)
                                    : Thing::ofTouchpoint((*next)->touchpoints.front()->id);
    }
    const auto before = std::find_if(phases.rbegin() + static_cast<std::ptrdiff_t>(phases.size() - *heading),
                                     phases.rend(), [](const auto& phase) { return !phase->touchpoints.empty(); });
    return before == phases.rend() ? walkOn(journey, from, step)
                                   : Thing::ofTouchpoint((*before)->touchpoints.back()->id);
}

} // namespace rejse::editor
