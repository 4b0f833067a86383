// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <map>
#include <optional>
#include <string>

namespace rejse::layout {

/// The feelings of another journey at the touchpoints that both have, drawn as a curve behind those of the map.
struct ComparisonCurve {
    std::string name;              ///< beside the curve, in the map's language where the other one has another state
    std::map<Id, double> feelings; ///< -2 to 2, by touchpoint of the map: the mean, or of the lens persona alone
    friend bool operator==(const ComparisonCurve&, const ComparisonCurve&) = default;
};

/// What a persona of `journey` is in another one, as in a comparison: by id, then by name. Absent where it is not
/// there.
std::optional<Id> personaIn(const Journey& other, const Journey& journey, const Id& persona);

/// Touchpoints are the same as in a comparison: by id, then by title. The lens is a persona of `journey`; without a
/// comparison map in `other` there are no feelings.
ComparisonCurve comparisonCurveOf(const Journey& journey, const Journey& other,
                                  const std::optional<Id>& lens = std::nullopt);

/// Whether two states of a map have the same touchpoints, under the same titles, in the same phases: then the
/// comparison curve of one is the comparison curve of the other.
bool sameColumns(const Journey& a, const Journey& b);

} // namespace rejse::layout
