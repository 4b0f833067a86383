// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/edits.h"

#include <cassert>
#include <set>

namespace rejse {

namespace {

using Touchpoints = std::vector<Cow<Touchpoint>>;

/// Null where the gap's phase is not there.
Touchpoints* listOf(Journey& journey, const Gap& gap)
{
    if (!gap.phase) {
        return &journey.unsorted;
    }
    const auto index = phaseIndex(journey, *gap.phase);
    return index ? &journey.phases[*index].edit().touchpoints : nullptr;
}

void fitStage(std::vector<Cow<Phase>>& phases, std::size_t index)
{
    const Stage lowest = index == 0 ? Stage::Before : phases[index - 1]->stage;
    const Stage highest = index + 1 == phases.size() ? Stage::After : phases[index + 1]->stage;
    const Stage fitting = std::clamp(phases[index]->stage, lowest, highest);
    if (fitting != phases[index]->stage) {
        phases[index].edit().stage = fitting;
    }
}

/// Takes the touchpoints of a list that are named out of it, in their order.
void takeFrom(Touchpoints& list, const std::set<Id>& named, Touchpoints& taken)
{
    const auto isNamed = [&](const Cow<Touchpoint>& touchpoint) { return named.count(touchpoint->id) > 0; };
    std::copy_if(list.begin(), list.end(), std::back_inserter(taken), isNamed);
    list.erase(std::remove_if(list.begin(), list.end(), isNamed), list.end());
}

bool holdsAny(const Touchpoints& list, const std::set<Id>& named)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const Cow<Touchpoint>& touchpoint) { return named.count(touchpoint->id) > 0; });
}

Touchpoints take(Journey& journey, const std::set<Id>& named)
{
    Touchpoints taken;
    for (Cow<Phase>& phase : journey.phases) {
        if (holdsAny(phase->touchpoints, named)) {
            takeFrom(phase.edit().touchpoints, named, taken);
        }
    }
    takeFrom(journey.unsorted, named, taken);
    return taken;
}

void removeLinksOf(Journey& journey, const std::set<Id>& touchpoints)
{
    auto& links = journey.links;
    links.erase(std::remove_if(links.begin(), links.end(),
                               [&](const Link& link) {
                                   return touchpoints.count(link.from) > 0 || touchpoints.count(link.to) > 0;
                               }),
                links.end());
}

/// Calls `change` on those touchpoints that it concerns, so that the rest stay shared.
template <typename Concerns, typename Change>
void changeEach(Journey& journey, const Concerns& concerns, const Change& change)
{
    const auto isConcerned = [&](const Cow<Touchpoint>& touchpoint) { return concerns(*touchpoint); };
    const auto changeIn = [&](Touchpoints& list) {
        for (Cow<Touchpoint>& touchpoint : list) {
            if (concerns(*touchpoint)) {
                change(touchpoint.edit());
            }
        }
    };
    for (Cow<Phase>& phase : journey.phases) {
        if (std::any_of(phase->touchpoints.begin(), phase->touchpoints.end(), isConcerned)) {
            changeIn(phase.edit().touchpoints);
        }
    }
    changeIn(journey.unsorted);
}

template <typename T> void eraseFrom(std::vector<T>& list, const Id& id)
{
    list.erase(std::remove_if(list.begin(), list.end(), [&](const T& element) { return element.id == id; }),
               list.end());
}

void removePhase(Journey& journey, const Id& id)
{
    const auto index = phaseIndex(journey, id);
    if (!index) {
        return;
    }
    std::set<Id> gone;
    for (const Cow<Touchpoint>& touchpoint : journey.phases[*index]->touchpoints) {
        gone.insert(touchpoint->id);
    }
    removeLinksOf(journey, gone);
    journey.phases.erase(journey.phases.begin() + static_cast<std::ptrdiff_t>(*index));
}

void removePersona(Journey& journey, const Id& id)
{
    eraseFrom(journey.personas, id);
    changeEach(
        journey,
        [&](const Touchpoint& touchpoint) {
            return touchpoint.feelings.count(id) > 0 || (touchpoint.personas && isThere(touchpoint, id));
        },
        [&](Touchpoint& touchpoint) {
            touchpoint.feelings.erase(id);
            if (touchpoint.personas) {
                std::erase(*touchpoint.personas, id);
            }
        });
}

void removeReference(Journey& journey, const Id& id, std::optional<Id> Touchpoint::*reference)
{
    changeEach(
        journey, [&](const Touchpoint& touchpoint) { return touchpoint.*reference == id; },
        [&](Touchpoint& touchpoint) { (touchpoint.*reference).reset(); });
}

void removeLane(Journey& journey, const Id& id)
{
    eraseFrom(journey.lanes, id);
    changeEach(
        journey, [&](const Touchpoint& touchpoint) { return touchpoint.cells.count(id) > 0; },
        [&](Touchpoint& touchpoint) { touchpoint.cells.erase(id); });
}

void removeOnTouchpoint(Journey& journey, const ElementRef& element)
{
    journey = withTouchpoint(std::move(journey), element.touchpoint, [&](Touchpoint& on) {
        switch (element.kind) {
        case ElementKind::Quote:
            on.quote.clear();
            break;
        case ElementKind::Experience:
            eraseFrom(on.experiences, element.id);
            break;
        case ElementKind::Barrier:
            eraseFrom(on.barriers, element.id);
            break;
        case ElementKind::Action:
            eraseFrom(on.actions, element.id);
            break;
        case ElementKind::Cell:
            on.cells.erase(element.id);
            break;
        default:
            assert(false);
        }
    });
}

void remove(Journey& journey, const ElementRef& element)
{
    switch (element.kind) {
    case ElementKind::Map:
        break;
    case ElementKind::Phase:
        removePhase(journey, element.id);
        break;
    case ElementKind::Touchpoint:
        take(journey, {element.id});
        removeLinksOf(journey, {element.id});
        break;
    case ElementKind::Persona:
        removePersona(journey, element.id);
        break;
    case ElementKind::Channel:
        eraseFrom(journey.channels, element.id);
        removeReference(journey, element.id, &Touchpoint::channel);
        break;
    case ElementKind::Process:
        eraseFrom(journey.processes, element.id);
        removeReference(journey, element.id, &Touchpoint::process);
        break;
    case ElementKind::Lane:
        removeLane(journey, element.id);
        break;
    case ElementKind::Link:
        eraseFrom(journey.links, element.id);
        break;
    default:
        removeOnTouchpoint(journey, element);
    }
}

} // namespace

Journey insertPhase(Journey journey, Phase phase, std::size_t index)
{
    index = std::min(index, journey.phases.size());
    journey.phases.insert(journey.phases.begin() + static_cast<std::ptrdiff_t>(index), std::move(phase));
    fitStage(journey.phases, index);
    return journey;
}

Journey insertTouchpoints(Journey journey, std::vector<Cow<Touchpoint>> touchpoints, const Gap& gap)
{
    if (Touchpoints* list = listOf(journey, gap)) {
        const auto at = list->begin() + static_cast<std::ptrdiff_t>(std::min(gap.index, list->size()));
        list->insert(at, std::make_move_iterator(touchpoints.begin()), std::make_move_iterator(touchpoints.end()));
    }
    return journey;
}

Journey movePhase(Journey journey, const Id& phase, std::size_t index)
{
    if (const auto from = phaseIndex(journey, phase)) {
        index = std::min(index, journey.phases.size() - 1);
        moveWithin(journey.phases, *from, index);
        fitStage(journey.phases, index);
    }
    return journey;
}

Journey moveTouchpoints(Journey journey, const std::vector<Id>& touchpoints, const Gap& gap)
{
    const std::set<Id> named(touchpoints.begin(), touchpoints.end());
    Gap to = gap;
    if (const Touchpoints* list = listOf(journey, gap)) {
        to.index = std::min(gap.index, list->size());
        const auto end = list->begin() + static_cast<std::ptrdiff_t>(to.index);
        to.index -= static_cast<std::size_t>(std::count_if(
            list->begin(), end, [&](const Cow<Touchpoint>& touchpoint) { return named.count(touchpoint->id) > 0; }));
    } else {
        return journey;
    }
    Touchpoints taken = take(journey, named);
    if (!gap.phase) {
        removeLinksOf(journey, named);
    }
    return insertTouchpoints(std::move(journey), std::move(taken), to);
}

Journey removeElements(Journey journey, const std::vector<ElementRef>& elements)
{
    for (const ElementRef& element : elements) {
        remove(journey, element);
    }
    return journey;
}

Journey setStage(Journey journey, const Id& phase, Stage stage)
{
    const auto index = phaseIndex(journey, phase);
    if (!index) {
        return journey;
    }
    for (std::size_t i = 0; i < journey.phases.size(); ++i) {
        const Stage now = journey.phases[i]->stage;
        const Stage then = i < *index ? std::min(now, stage) : i > *index ? std::max(now, stage) : stage;
        if (then != now) {
            journey.phases[i].edit().stage = then;
        }
    }
    return journey;
}

Journey setFeeling(Journey journey, const Id& touchpoint, const Id& persona, std::optional<int> feeling)
{
    if (!findPersona(journey, persona)) {
        return journey;
    }
    return withTouchpoint(std::move(journey), touchpoint, [&](Touchpoint& on) {
        if (feeling) {
            on.feelings[persona] = std::clamp(*feeling, -2, 2);
        } else {
            on.feelings.erase(persona);
        }
    });
}

Journey setPresence(Journey journey, const Id& touchpoint, const Id& persona, bool present)
{
    const Touchpoint* on = findTouchpoint(journey, touchpoint);
    if (!on || !findPersona(journey, persona)) {
        return journey;
    }
    std::vector<Id> after;
    for (const Persona& each : journey.personas) {
        if (each.id == persona ? present : isThere(*on, each.id)) {
            after.push_back(each.id);
        }
    }
    const bool isEveryone = after.size() == journey.personas.size();
    return withTouchpoint(std::move(journey), touchpoint, [&](Touchpoint& edited) {
        edited.personas = isEveryone ? std::nullopt : std::optional(std::move(after));
    });
}

bool canLink(const Journey& journey, const Id& from, const Id& to)
{
    const bool linked = std::any_of(journey.links.begin(), journey.links.end(),
                                    [&](const Link& link) { return link.from == from && link.to == to; });
    return from != to && !linked && placeOf(journey, from) && placeOf(journey, to);
}

} // namespace rejse
