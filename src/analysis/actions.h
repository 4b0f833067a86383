// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"

namespace rejse {

/// The actions that are still to be decided: the weighed ones by value, by the urgency of their touchpoint and by their
/// order on the map; then the others in order on the map.
std::vector<ActionScore> rankedActions(const Journey& journey, const std::vector<TouchpointScore>& touchpoints);

} // namespace rejse
