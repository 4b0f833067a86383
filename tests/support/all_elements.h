// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"

#include <vector>

namespace rejse::test {

/// Everything on a journey that can be selected.
inline std::vector<ElementRef> allElements(const Journey& journey)
{
    std::vector<ElementRef> all;
    const auto addEach = [&](const auto& list, ElementKind kind, const Id& touchpoint) {
        for (const auto& part : list) {
            all.push_back({kind, part.id, touchpoint});
        }
    };
    const auto addTouchpoint = [&](const Touchpoint& touchpoint) {
        const Id& id = touchpoint.id;
        all.push_back(ElementRef::ofTouchpoint(id));
        if (!touchpoint.quote.empty()) {
            all.push_back({ElementKind::Quote, id, id});
        }
        addEach(touchpoint.experiences, ElementKind::Experience, id);
        addEach(touchpoint.barriers, ElementKind::Barrier, id);
        addEach(touchpoint.actions, ElementKind::Action, id);
        for (const auto& cell : touchpoint.cells) {
            all.push_back({ElementKind::Cell, cell.first, id});
        }
    };
    for (const Cow<Phase>& phase : journey.phases) {
        all.push_back(ElementRef::ofPhase(phase->id));
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            addTouchpoint(*touchpoint);
        }
    }
    for (const Cow<Touchpoint>& touchpoint : journey.unsorted) {
        addTouchpoint(*touchpoint);
    }
    addEach(journey.personas, ElementKind::Persona, {});
    addEach(journey.channels, ElementKind::Channel, {});
    addEach(journey.processes, ElementKind::Process, {});
    addEach(journey.lanes, ElementKind::Lane, {});
    addEach(journey.links, ElementKind::Link, {});
    return all;
}

} // namespace rejse::test
