// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <cstddef>
#include <optional>

/// Finding the elements of a journey by id. Null or empty where there is none.
namespace rejse {

/// Where a touchpoint stands among the phases.
struct Place {
    std::size_t phase = 0;
    std::size_t index = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
};

std::optional<Place> placeOf(const Journey& journey, const Id& touchpoint);
std::optional<std::size_t> phaseIndex(const Journey& journey, const Id& phase);

/// In the phases, then among the unsorted.
const Touchpoint* findTouchpoint(const Journey& journey, const Id& id);
const Phase* findPhase(const Journey& journey, const Id& id);
const Persona* findPersona(const Journey& journey, const Id& id);
const Channel* findChannel(const Journey& journey, const Id& id);
const Process* findProcess(const Journey& journey, const Id& id);
const Lane* findLane(const Journey& journey, const Id& id);
const Link* findLink(const Journey& journey, const Id& id);

/// Whether a persona is at a touchpoint: it is named there, or everyone is there.
bool isThere(const Touchpoint& touchpoint, const Id& persona);
/// The feelings that count at a touchpoint, by persona: none where nobody is there.
const std::map<Id, int>& feelingsAt(const Touchpoint& touchpoint);
/// The personas that are at a touchpoint, in the journey's order.
std::vector<const Persona*> personasAt(const Journey& journey, const Touchpoint& touchpoint);

/// Place of a persona in the journey's list, which decides its colour and marker; their number where there is none.
std::size_t personaIndex(const Journey& journey, const Id& id);

} // namespace rejse
