// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/thing.h"

#include <vector>

namespace rejse::test {

/// Everything on a journey that can be selected.
inline std::vector<Thing> allThings(const Journey& journey)
{
    std::vector<Thing> all;
    const auto addEach = [&](const auto& list, ThingKind kind, const Id& touchpoint) {
        for (const auto& part : list) {
            all.push_back({kind, part.id, touchpoint});
        }
    };
    const auto addTouchpoint = [&](const Touchpoint& touchpoint) {
        const Id& id = touchpoint.id;
        all.push_back(Thing::ofTouchpoint(id));
        if (!touchpoint.quote.empty()) {
            all.push_back({ThingKind::Quote, id, id});
        }
        addEach(touchpoint.experiences, ThingKind::Experience, id);
        addEach(touchpoint.barriers, ThingKind::Barrier, id);
        addEach(touchpoint.actions, ThingKind::Action, id);
        for (const auto& cell : touchpoint.cells) {
            all.push_back({ThingKind::Cell, cell.first, id});
        }
    };
    for (const Cow<Phase>& phase : journey.phases) {
        all.push_back(Thing::ofPhase(phase->id));
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            addTouchpoint(*touchpoint);
        }
    }
    for (const Cow<Touchpoint>& touchpoint : journey.unsorted) {
        addTouchpoint(*touchpoint);
    }
    addEach(journey.personas, ThingKind::Persona, {});
    addEach(journey.channels, ThingKind::Channel, {});
    addEach(journey.processes, ThingKind::Process, {});
    addEach(journey.lanes, ThingKind::Lane, {});
    addEach(journey.links, ThingKind::Link, {});
    return all;
}

} // namespace rejse::test
