// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <algorithm>

namespace rejse::layout {

/// Whether two journeys have the same touchpoints in the same columns, and those that are not the very same value are
/// `alike`.
template <typename Alike> bool alikeInColumns(const Journey& a, const Journey& b, const Alike& alike)
{
    return std::equal(
        a.phases.begin(), a.phases.end(), b.phases.begin(), b.phases.end(), [&](const auto& one, const auto& other) {
            return one.sharesWith(other)
                || std::equal(one->touchpoints.begin(), one->touchpoints.end(), other->touchpoints.begin(),
                              other->touchpoints.end(), [&](const auto& touchpoint, const auto& comparisonMap) {
                                  return touchpoint.sharesWith(comparisonMap)
                                      || (touchpoint->id == comparisonMap->id && alike(*touchpoint, *comparisonMap));
                              });
        });
}

} // namespace rejse::layout
