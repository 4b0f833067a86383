// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"

#include <cstddef>
#include <vector>

namespace rejse {

/// Touchpoints in the order of their rank. All are indices into Scores::touchpoints.
struct Ranking {
    std::vector<std::size_t> ranked;   ///< the weakest link first
    std::vector<std::size_t> unscored; ///< in order on the map
};

Ranking ranking(const Scores& scores);

} // namespace rejse
