// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/balance.h"
#include "rejse/analysis/scores.h"

#include <cstddef>
#include <optional>
#include <vector>

/// What the ratings of a journey rest on, and what is worth finding out first. Touchpoints that are not yet placed in a
/// phase count nowhere. The rules stand in docs/insights.md.
namespace rejse {

/// How sure one can be of a touchpoint.
enum class Certainty {
    Unrated, ///< it has no score
    Unsaid,  ///< rated, and nobody has said what on
    Assumed, ///< rated on assumption
    Known    ///< rated on something better
};

Certainty certainty(const Touchpoint& touchpoint, const TouchpointScore& score);

/// A touchpoint that is worth looking into.
struct OpenQuestion {
    std::size_t touchpoint = 0; ///< index into Scores::touchpoints
    Certainty certainty = Certainty::Unrated;
    /// The urgency that it would have if it proved as bad as can be: importance/5 · 100.
    double couldWeigh = 0;
};

struct BasisOfRatings {
    Counts<Basis, 6> touchpoints; ///< of the scored ones; `unknown` where nothing is said
    Counts<Basis, 6> importance;  ///< the sum of their importance: how much each weighs in the journey's score
    std::size_t unrated = 0;      ///< touchpoints without a score
    /// The part of the journey's score that rests on assumption, or on nothing said: 0 to 1. Absent without a score.
    std::optional<double> assumed;
    std::optional<double> unsaid;
    /// All that is not known: by what it could weigh, then unrated before unsaid before assumed, then by urgency, then
    /// in order on the map.
    std::vector<OpenQuestion> questions;
};

BasisOfRatings basisOfRatings(const Journey& journey, const Scores& scores);

} // namespace rejse
