// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/what_if.h"

#include "rejse/analysis/ranking.h"
#include "rejse/model/edits.h"

#include <algorithm>
#include <cassert>

namespace rejse {

namespace {

void rate(Touchpoint& touchpoint, const TrialRating& rating, const Journey& journey)
{
    touchpoint.importance = rating.importance;
    touchpoint.ease.logical = rating.logical;
    touchpoint.ease.clear = rating.clear;
    touchpoint.ease.effortless = rating.effortless;
    touchpoint.feelings.clear();
    for (const auto& [persona, feeling] : rating.feelings) {
        if (findPersona(journey, persona)) {
            touchpoint.feelings.emplace(persona, feeling);
        }
    }
}

bool sameWeights(const Scoring& a, const Scoring& b)
{
    return a.feeling == b.feeling && a.ease == b.ease && a.delivery == b.delivery;
}

} // namespace

TrialRating ratingOf(const Touchpoint& touchpoint)
{
    return {touchpoint.importance, touchpoint.feelings, touchpoint.ease.logical, touchpoint.ease.clear,
            touchpoint.ease.effortless};
}

Journey withTrial(Journey journey, const Trial& trial)
{
    if (trial.weights) {
        journey.scoring.feeling = trial.weights->feeling;
        journey.scoring.ease = trial.weights->ease;
        journey.scoring.delivery = trial.weights->delivery;
    }
    for (const auto& [id, rating] : trial.ratings) {
        const Journey& base = journey;
        if (const Touchpoint* touchpoint = findTouchpoint(base, id); touchpoint && !(ratingOf(*touchpoint) == rating)) {
            Touchpoint rated = *touchpoint;
            rate(rated, rating, journey);
            journey = withTouchpoint(std::move(journey), id, [&](Touchpoint& on) { on = std::move(rated); });
        }
    }
    return journey;
}

Trial relevantTo(const Journey& journey, Trial trial)
{
    if (trial.weights && sameWeights(*trial.weights, journey.scoring)) {
        trial.weights.reset();
    }
    std::erase_if(trial.ratings, [&](const auto& entry) {
        const Touchpoint* touchpoint = findTouchpoint(journey, entry.first);
        return !touchpoint || ratingOf(*touchpoint) == entry.second;
    });
    return trial;
}

std::vector<RankMove> rankMoves(const Scores& before, const Scores& after)
{
    assert(before.touchpoints.size() == after.touchpoints.size());
    std::vector<RankMove> moves;
    const auto consider = [&](std::size_t index) {
        const TouchpointScore& was = before.touchpoints[index];
        const TouchpointScore& is = after.touchpoints[index];
        if (was.rank != is.rank || was.score != is.score || was.urgency != is.urgency) {
            moves.push_back({index, was.rank, is.rank});
        }
    };
    const Ranking order = ranking(after);
    std::for_each(order.ranked.begin(), order.ranked.end(), consider);
    std::for_each(order.unscored.begin(), order.unscored.end(), consider);
    return moves;
}

} // namespace rejse
