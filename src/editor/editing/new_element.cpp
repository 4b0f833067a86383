// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/new_element.h"

#include "editor/editing/map_words.h"
#include "editor/editing/neighbour.h"
#include "rejse/model/edits.h"
#include "rejse/model/ids.h"

#include <utility>

namespace rejse::editor {

namespace {

using std::size_t;

/// Where among `count` siblings a new one goes that is added at the one at `index`.
size_t placeBeside(size_t index, Where where)
{
    return where == Where::Before ? index : index + 1;
}

NewElement newPhase(const Journey& journey, const ElementRef& current, Where where)
{
    Phase phase;
    phase.id = newId(journey);
    size_t index = journey.phases.size();
    if (const auto at = current.kind == ElementKind::Phase ? phaseIndex(journey, current.id) : std::nullopt) {
        index = placeBeside(*at, where);
    } else if (const auto place = placeOf(journey, current.touchpoint)) {
        index = placeBeside(place->phase, where);
    }
    if (index > 0) {
        phase.stage = journey.phases[index - 1]->stage;
    }
    const ElementRef element = ElementRef::ofPhase(phase.id);
    return {insertPhase(journey, std::move(phase), index), mainText(element)};
}

/// Where a new touchpoint goes; the journey has a phase.
Gap gapFor(const Journey& journey, const ElementRef& current, Where where)
{
    if (const auto place = placeOf(journey, current.touchpoint)) {
        return {journey.phases[place->phase]->id, placeBeside(place->index, where)};
    }
    if (const size_t index = indexIn(journey.unsorted, current.touchpoint); index < journey.unsorted.size()) {
        return {std::nullopt, placeBeside(index, where)};
    }
    const Phase* phase = current.kind == ElementKind::Phase ? findPhase(journey, current.id) : nullptr;
    const Phase& into = phase ? *phase : *journey.phases.back();
    return {into.id, into.touchpoints.size()};
}

NewElement newTouchpoint(Journey journey, const ElementRef& current, Where where)
{
    Touchpoint touchpoint;
    touchpoint.id = newId(journey);
    if (journey.phases.empty() && !findTouchpoint(journey, current.touchpoint)) {
        Phase phase;
        phase.id = newId(journey);
        phase.title = mapWord(MapWord::Phase, journey.language);
        journey = insertPhase(std::move(journey), std::move(phase), 0);
    }
    const Gap gap = gapFor(journey, current, where);
    const ElementRef element = ElementRef::ofTouchpoint(touchpoint.id);
    if (gap.phase) {
        journey = withLaneShown(std::move(journey), LaneKind::Touchpoints);
    }
    return {insertTouchpoints(std::move(journey), {Cow<Touchpoint>(std::move(touchpoint))}, gap), mainText(element)};
}

template <TouchpointPart T>
std::optional<NewElement> newOnTouchpoint(Journey journey, const ElementRef& current, ElementKind kind, LaneKind lane,
                                          Where where)
{
    const Touchpoint* on = findTouchpoint(journey, current.touchpoint);
    if (!on) {
        return std::nullopt;
    }
    T part;
    part.id = newId(journey);
    const auto& list = listOf<T>(*on);
    const bool beside = current.kind == kind && indexIn(list, current.id) < list.size();
    if constexpr (std::is_same_v<T, Experience> || std::is_same_v<T, Barrier>) {
        // A list is typed in one go, and mostly of one kind.
        if (beside) {
            part.kind = list[indexIn(list, current.id)].kind;
        }
    }
    const size_t index = beside ? placeBeside(indexIn(list, current.id), where) : list.size();
    const ElementRef element{kind, part.id, current.touchpoint};
    journey = insertPart<T>(std::move(journey), current.touchpoint, std::move(part), index);
    return NewElement{withLaneShown(std::move(journey), lane), mainText(element)};
}

/// The touchpoint whose quote or cell is typed next: the selected one, or for a sibling its neighbour.
std::optional<Id> touchpointFor(const Journey& journey, const ElementRef& current, Where where)
{
    const Step step = where == Where::Before ? Step::Left : Step::Right;
    if (where == Where::Fitting) {
        return findTouchpoint(journey, current.touchpoint) ? std::optional(current.touchpoint) : std::nullopt;
    }
    const ElementRef there = neighbour(journey, ElementRef::ofTouchpoint(current.touchpoint), step);
    const bool another = placeOf(journey, there.touchpoint) && there.touchpoint != current.touchpoint;
    return another ? std::optional(there.touchpoint) : std::nullopt;
}

std::optional<NewElement> newQuote(const Journey& journey, const ElementRef& current, Where where)
{
    const auto touchpoint = touchpointFor(journey, current, where);
    if (!touchpoint) {
        return std::nullopt;
    }
    return NewElement{withLaneShown(journey, LaneKind::Quotes),
                      {TextField::Quote, {ElementKind::Quote, *touchpoint, *touchpoint}}};
}

std::optional<NewElement> newCell(const Journey& journey, const ElementRef& current, Where where)
{
    const auto touchpoint = touchpointFor(journey, current, where);
    if (!touchpoint || current.kind != ElementKind::Cell) {
        return std::nullopt;
    }
    return NewElement{journey, {TextField::Cell, {ElementKind::Cell, current.id, *touchpoint}}};
}

template <JourneyPart T>
NewElement newPart(const Journey& journey, const ElementRef& current, ElementKind kind, Where where)
{
    T part;
    part.id = newId(journey);
    const auto& list = listOf<T>(journey);
    const size_t at = current.kind == kind ? indexIn(list, current.id) : list.size();
    const size_t index = at < list.size() ? placeBeside(at, where) : list.size();
    const ElementRef element{kind, part.id, {}};
    return {insertPart<T>(journey, std::move(part), index), mainText(element)};
}

} // namespace

std::optional<ElementKind> siblingOf(const Journey& journey, const ElementRef& current)
{
    switch (current.kind) {
    case ElementKind::Map:
        return journey.phases.empty() ? ElementKind::Phase : ElementKind::Touchpoint;
    case ElementKind::Link:
        return std::nullopt;
    default:
        return current.kind;
    }
}

std::optional<NewElement> newElement(const Journey& journey, const ElementRef& current, ElementKind kind, Where where)
{
    switch (kind) {
    case ElementKind::Phase:
        return newPhase(journey, current, where);
    case ElementKind::Touchpoint:
        return newTouchpoint(journey, current, where);
    case ElementKind::Quote:
        return newQuote(journey, current, where);
    case ElementKind::Experience:
        return newOnTouchpoint<Experience>(journey, current, kind, LaneKind::Experiences, where);
    case ElementKind::Barrier:
        return newOnTouchpoint<Barrier>(journey, current, kind, LaneKind::Barriers, where);
    case ElementKind::Action:
        return newOnTouchpoint<Action>(journey, current, kind, LaneKind::Actions, where);
    case ElementKind::Cell:
        return newCell(journey, current, where);
    case ElementKind::Persona:
        return newPart<Persona>(journey, current, kind, where);
    case ElementKind::Channel:
        return newPart<Channel>(journey, current, kind, where);
    case ElementKind::Process:
        return newPart<Process>(journey, current, kind, where);
    case ElementKind::Lane:
        return newPart<Lane>(journey, current, kind, where);
    case ElementKind::Map:
    case ElementKind::Link:
        return std::nullopt;
    }
    return std::nullopt;
}

Journey withLaneShown(Journey journey, LaneKind kind)
{
    const auto found =
        std::find_if(journey.lanes.begin(), journey.lanes.end(), [&](const Lane& lane) { return lane.kind == kind; });
    if (found != journey.lanes.end()) {
        found->hidden = false;
        return journey;
    }
    for (Lane lane : standardLanes()) {
        if (lane.kind == kind) {
            if (hasId(journey, lane.id)) {
                lane.id = newId(journey);
            }
            journey.lanes.push_back(std::move(lane));
        }
    }
    return journey;
}

} // namespace rejse::editor
