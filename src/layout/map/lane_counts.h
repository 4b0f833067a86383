// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <cstddef>
#include <optional>
#include <unordered_map>

namespace rejse::layout {

/// What lies in the lanes of some neighbouring touchpoints, counted.
struct LaneCounts {
    std::size_t touchpoints = 0;
    std::size_t direct = 0;
    std::size_t indirect = 0;
    std::size_t pictures = 0;
    std::size_t quotes = 0;
    std::size_t experiences = 0;
    std::size_t rational = 0;
    std::size_t emotional = 0;
    std::size_t barriers = 0;
    std::size_t blocking = 0;
    std::size_t actions = 0;
    std::size_t quickWins = 0;
    std::size_t bigBets = 0;
    std::size_t metrics = 0;
    std::size_t handovers = 0;
    std::optional<Id> firstProcess; ///< of those that have one
    std::optional<Id> lastProcess;
    std::unordered_map<Id, std::size_t> cells; ///< by lane

    /// Adds what lies to the right of it.
    void add(const LaneCounts& next);
};

LaneCounts countLanes(const Phase& phase);

} // namespace rejse::layout
