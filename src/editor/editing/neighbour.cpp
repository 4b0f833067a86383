// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/neighbour.h"

#include "rejse/model/lookup.h"

#include <algorithm>

namespace rejse::editor {

namespace {

template <typename T>
void append(std::vector<ElementRef>& column, ElementKind kind, const std::vector<T>& list, const Id& touchpoint)
{
    for (const T& element : list) {
        column.push_back({kind, element.id, touchpoint});
    }
}

void appendLane(std::vector<ElementRef>& column, const Lane& lane, const Touchpoint& touchpoint)
{
    switch (lane.kind) {
    case LaneKind::Touchpoints:
        column.push_back(ElementRef::ofTouchpoint(touchpoint.id));
        break;
    case LaneKind::Quotes:
        if (!touchpoint.quote.empty()) {
            column.push_back({ElementKind::Quote, touchpoint.id, touchpoint.id});
        }
        break;
    case LaneKind::Experiences:
        append(column, ElementKind::Experience, touchpoint.experiences, touchpoint.id);
        break;
    case LaneKind::Barriers:
        append(column, ElementKind::Barrier, touchpoint.barriers, touchpoint.id);
        break;
    case LaneKind::Actions:
        append(column, ElementKind::Action, touchpoint.actions, touchpoint.id);
        break;
    case LaneKind::Text:
        if (touchpoint.cells.count(lane.id) > 0) {
            column.push_back({ElementKind::Cell, lane.id, touchpoint.id});
        }
        break;
    default:
        break;
    }
}

ElementRef firstTouchpoint(const Journey& journey)
{
    for (const auto& phase : journey.phases) {
        if (!phase->touchpoints.empty()) {
            return ElementRef::ofTouchpoint(phase->touchpoints.front()->id);
        }
    }
    return {};
}

ElementRef lastTouchpoint(const Journey& journey)
{
    for (auto phase = journey.phases.rbegin(); phase != journey.phases.rend(); ++phase) {
        if (!(*phase)->touchpoints.empty()) {
            return ElementRef::ofTouchpoint((*phase)->touchpoints.back()->id);
        }
    }
    return {};
}

/// Onto the map from nothing: the touchpoint, or the phase where there is no touchpoint yet.
ElementRef entry(const Journey& journey, Step step)
{
    if (journey.phases.empty()) {
        return {};
    }
    const bool fromEnd = step == Step::Left || step == Step::End;
    ElementRef touchpoint = fromEnd ? lastTouchpoint(journey) : firstTouchpoint(journey);
    if (touchpoint.kind != ElementKind::Map) {
        return touchpoint;
    }
    return ElementRef::ofPhase((fromEnd ? journey.phases.back() : journey.phases.front())->id);
}

ElementRef neighbourPhase(const Journey& journey, const ElementRef& from, Step step)
{
    const auto at = phaseIndex(journey, from.id);
    if (step == Step::Left && *at > 0) {
        return ElementRef::ofPhase(journey.phases[*at - 1]->id);
    }
    if (step == Step::Right && *at + 1 < journey.phases.size()) {
        return ElementRef::ofPhase(journey.phases[*at + 1]->id);
    }
    return from;
}

ElementRef neighbourTouchpoint(const Journey& journey, const ElementRef& from, Step step)
{
    auto [phase, index] = *placeOf(journey, from.touchpoint);
    if (step == Step::Left) {
        while (index == 0 && phase > 0) {
            index = journey.phases[--phase]->touchpoints.size();
        }
        return index == 0 ? from : ElementRef::ofTouchpoint(journey.phases[phase]->touchpoints[index - 1]->id);
    }
    ++index;
    while (index >= journey.phases[phase]->touchpoints.size()) {
        if (++phase == journey.phases.size()) {
            return from;
        }
        index = 0;
    }
    return ElementRef::ofTouchpoint(journey.phases[phase]->touchpoints[index]->id);
}

ElementRef alongColumn(const Journey& journey, const ElementRef& from, Step step)
{
    const std::vector<ElementRef> elements = column(journey, from.touchpoint);
    const auto at = std::find(elements.begin(), elements.end(), from);
    if (at == elements.end()) {
        return ElementRef::ofTouchpoint(from.touchpoint);
    }
    if (step == Step::Up) {
        return at == elements.begin() ? from : *(at - 1);
    }
    return at + 1 == elements.end() ? from : *(at + 1);
}

ElementRef fromPhase(const Journey& journey, const ElementRef& from, Step step)
{
    if (step == Step::Left || step == Step::Right) {
        return neighbourPhase(journey, from, step);
    }
    const auto& touchpoints = findPhase(journey, from.id)->touchpoints;
    return step == Step::Down && !touchpoints.empty() ? ElementRef::ofTouchpoint(touchpoints.front()->id) : from;
}

} // namespace

std::vector<ElementRef> column(const Journey& journey, const Id& touchpoint)
{
    const auto place = placeOf(journey, touchpoint);
    if (!place) {
        return {};
    }
    const Phase& phase = *journey.phases[place->phase];
    const Touchpoint& here = *phase.touchpoints[place->index];
    std::vector<ElementRef> elements{ElementRef::ofPhase(phase.id)};
    for (const Lane& lane : journey.lanes) {
        if (!lane.hidden) {
            appendLane(elements, lane, here);
        }
    }
    const ElementRef self = ElementRef::ofTouchpoint(touchpoint);
    if (std::find(elements.begin(), elements.end(), self) == elements.end()) {
        elements.insert(elements.begin() + 1, self);
    }
    return elements;
}

ElementRef neighbour(const Journey& journey, const ElementRef& from, Step step)
{
    if (step == Step::Home || step == Step::End) {
        const ElementRef there = entry(journey, step);
        return there.kind == ElementKind::Map ? from : there;
    }
    if (from.kind == ElementKind::Phase && phaseIndex(journey, from.id)) {
        return fromPhase(journey, from, step);
    }
    if (!placeOf(journey, from.touchpoint)) {
        return entry(journey, step);
    }
    const bool sideways = step == Step::Left || step == Step::Right;
    return sideways ? neighbourTouchpoint(journey, from, step) : alongColumn(journey, from, step);
}

ElementRef neighbourOrEmptyPhase(const Journey& journey, const ElementRef& from, Step step)
{
    ElementRef there = neighbour(journey, from, step);
    const bool sideways = step == Step::Left || step == Step::Right;
    const auto place = placeOf(journey, from.touchpoint);
    if (!sideways || !place || !(there == from)) {
        return there;
    }
    const ElementRef heading = ElementRef::ofPhase(journey.phases[place->phase]->id);
    const ElementRef next = neighbourPhase(journey, heading, step);
    return next == heading ? from : next;
}

ElementRef walkTouchpoints(const Journey& journey, const ElementRef& from, Step step)
{
    const auto heading = from.kind == ElementKind::Phase ? phaseIndex(journey, from.id) : std::nullopt;
    if (!heading) {
        return neighbourOrEmptyPhase(journey, from, step);
    }
    const auto& phases = journey.phases;
    if (step == Step::Right) {
        const auto next = std::find_if(phases.begin() + static_cast<std::ptrdiff_t>(*heading), phases.end(),
                                       [](const auto& phase) { return !phase->touchpoints.empty(); });
        return next == phases.end() ? neighbourOrEmptyPhase(journey, from, step)
                                    : ElementRef::ofTouchpoint((*next)->touchpoints.front()->id);
    }
    const auto before = std::find_if(phases.rbegin() + static_cast<std::ptrdiff_t>(phases.size() - *heading),
                                     phases.rend(), [](const auto& phase) { return !phase->touchpoints.empty(); });
    return before == phases.rend() ? neighbourOrEmptyPhase(journey, from, step)
                                   : ElementRef::ofTouchpoint((*before)->touchpoints.back()->id);
}

} // namespace rejse::editor
