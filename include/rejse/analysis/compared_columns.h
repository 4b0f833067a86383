// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/comparison.h"

#include <vector>

namespace rejse {

/// A touchpoint of either of two journeys, where both are shown along one line.
struct ComparedColumn {
    Id before; ///< empty where the earlier journey has none
    Id after;  ///< empty where the later one has none
    Stage stage = Stage::Before;
    friend bool operator==(const ComparedColumn&, const ComparedColumn&) = default;
};

/// The touchpoints of both journeys in the order of the later one, those that it lost after the one that they stood
/// after. `touchpoints` are those of their comparison.
std::vector<ComparedColumn> comparedColumns(const Journey& before, const Journey& after,
                                            const std::vector<ScoreChange>& touchpoints);

} // namespace rejse
