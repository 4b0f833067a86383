// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

/// A look at how the figures would be under other weights or ratings.
namespace rejse {

/// How a touchpoint would be rated.
struct TrialRating {
    int importance = 3;
    std::map<Id, int> feelings; ///< persona to -2 … 2
    std::optional<Answer> logical;
    std::optional<Answer> clear;
    std::optional<Answer> effortless;
    friend bool operator==(const TrialRating&, const TrialRating&) = default;
};

TrialRating ratingOf(const Touchpoint& touchpoint);

/// What is tried: other weights, other ratings, or nothing.
struct Trial {
    std::optional<Scoring> weights; ///< not all 0
    std::map<Id, TrialRating> ratings;

    bool isEmpty() const { return !weights && ratings.empty(); }
    friend bool operator==(const Trial&, const Trial&) = default;
};

/// The journey with what is tried; of personas and touchpoints that it does not have nothing is taken.
Journey withTrial(Journey journey, const Trial& trial);

/// The trial without what the journey says already, or no longer has.
Trial relevantTo(const Journey& journey, Trial trial);

/// One touchpoint before and after, where its score, urgency or rank is another.
struct RankMove {
    std::size_t touchpoint = 0; ///< index into both Scores::touchpoints
    std::optional<std::size_t> rankBefore;
    std::optional<std::size_t> rankAfter;
};

/// How ranks, urgencies and scores move between scores of the same touchpoints, by the rank they have afterwards.
std::vector<RankMove> rankMoves(const Scores& before, const Scores& after);

} // namespace rejse
