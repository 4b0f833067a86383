// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <cstddef>
#include <optional>
#include <vector>

/// Where those who travel together are left feeling differently. The rules stand in docs/insights.md.
namespace rejse {

/// How far apart the feelings at one touchpoint lie.
struct Spread {
    Id touchpoint;
    std::size_t column = 0;    ///< its place among the touchpoints of the map
    int importance = 3;        ///< of the touchpoint
    int lowest = 0;            ///< -2 to 2
    int highest = 0;           ///< -2 to 2
    std::vector<Id> lowestOf;  ///< the personas who feel so, in the order of the journey
    std::vector<Id> highestOf; ///< the same
    std::size_t rated = 0;     ///< by how many personas
    int distance() const { return highest - lowest; }
};

struct Disagreement {
    /// Touchpoints that two personas or more have rated, where they differ: the largest distance first, then the more
    /// important one, then in order on the map.
    std::vector<Spread> differing;
    std::size_t agreeing = 0; ///< touchpoints that two or more have rated alike
    /// The mean distance over all touchpoints that two or more have rated; absent where there is none.
    std::optional<double> meanDistance;
};

Disagreement disagreement(const Journey& journey);

} // namespace rejse
