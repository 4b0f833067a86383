// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <array>
#include <cstddef>
#include <vector>

/// Where the weight of a journey lies. Touchpoints that are not yet placed in a phase count nowhere. The rules stand in
/// docs/scoring.md.
namespace rejse {

/// How many there are of each value of an enumeration, in the order of its enumerators.
template <typename E, std::size_t N> struct Counts {
    std::array<std::size_t, N> of{};
    std::size_t unknown = 0; ///< how many say nothing

    std::size_t& operator[](E value) { return of[static_cast<std::size_t>(value)]; }
    std::size_t operator[](E value) const { return of[static_cast<std::size_t>(value)]; }
    friend bool operator==(const Counts&, const Counts&) = default;
};

struct ProcessCount {
    Id process;
    std::size_t touchpoints = 0;
    friend bool operator==(const ProcessCount&, const ProcessCount&) = default;
};

struct RecurringChannel {
    Id channel;
    std::vector<Id> touchpoints; ///< two or more, in order on the map
    friend bool operator==(const RecurringChannel&, const RecurringChannel&) = default;
};

struct Balance {
    Counts<Stage, 3> stage;
    Counts<Contact, 2> contact;
    Counts<Medium, 2> medium;       ///< of the touchpoint's channel
    Counts<Ownership, 3> ownership; ///< of the touchpoint's channel
    Counts<Initiator, 2> initiator;
    std::vector<ProcessCount> processes; ///< every process of the journey in its order, those never met with 0
    Counts<ExperienceKind, 2> experiences;
    Counts<BarrierKind, 4> barriers;
    std::size_t handovers = 0;                       ///< changes of process along the touchpoints that have one
    std::vector<RecurringChannel> recurringChannels; ///< in the order of the journey's channels
};

Balance balance(const Journey& journey);

} // namespace rejse
