// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/scores.h"

#include "actions.h"
#include "touchpoint_figures.h"

#include <algorithm>

namespace rejse {

namespace {

std::optional<double> toDouble(const std::optional<Fraction>& figure)
{
    return figure ? std::optional(figure->value()) : std::nullopt;
}

TouchpointScore toScore(const Touchpoint& touchpoint, const TouchpointFigures& exact)
{
    TouchpointScore result;
    result.id = touchpoint.id;
    result.importance = touchpoint.importance;
    result.feeling = toDouble(exact.feeling);
    result.ease = toDouble(exact.ease);
    result.delivery = toDouble(exact.delivery);
    result.score = toDouble(exact.score);
    result.urgency = toDouble(exact.urgency);
    return result;
}

/// Scores the touchpoints of one phase into `scores`, and returns the phase's mean.
WeightedMean scorePhase(const Journey& journey, std::size_t phase, const std::optional<Id>& lens, Scores& scores)
{
    const std::vector<Cow<Touchpoint>>& touchpoints = journey.phases[phase]->touchpoints;
    WeightedMean mean;
    PhaseScore phaseScore;
    phaseScore.id = journey.phases[phase]->id;
    phaseScore.touchpoints = touchpoints.size();
    for (std::size_t index = 0; index < touchpoints.size(); ++index) {
        const Touchpoint& touchpoint = *touchpoints[index];
        const TouchpointFigures exact = figures(touchpoint, journey.scoring, lens);
        if (exact.score) {
            mean.add(*exact.score, touchpoint.importance);
            ++phaseScore.scored;
        }
        TouchpointScore score = toScore(touchpoint, exact);
        score.phase = phase;
        score.index = index;
        scores.indexOf.emplace(touchpoint.id, scores.touchpoints.size());
        scores.touchpoints.push_back(std::move(score));
    }
    phaseScore.score = mean.value();
    scores.scored += phaseScore.scored;
    scores.phases.push_back(std::move(phaseScore));
    return mean;
}

std::optional<std::size_t> lowest(const std::vector<PhaseScore>& phases)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        if (phases[i].score && (!found || *phases[i].score < *phases[*found].score)) {
            found = i;
        }
    }
    return found;
}

/// Ranks the scored touchpoints by urgency, and returns the first.
std::optional<std::size_t> rankByUrgency(std::vector<TouchpointScore>& touchpoints)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < touchpoints.size(); ++i) {
        if (touchpoints[i].urgency) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return *touchpoints[a].urgency > *touchpoints[b].urgency; });
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        touchpoints[order[rank]].rank = rank + 1;
    }
    return order.empty() ? std::nullopt : std::optional(order.front());
}

} // namespace

std::optional<double> Scores::coverage() const
{
    if (touchpoints.empty()) {
        return std::nullopt;
    }
    return static_cast<double>(scored) / static_cast<double>(touchpoints.size());
}

const Touchpoint& touchpointAt(const Journey& journey, const TouchpointScore& score)
{
    return *journey.phases[score.phase]->touchpoints[score.index];
}

const TouchpointScore* Scores::find(const Id& touchpoint) const
{
    const auto found = indexOf.find(touchpoint);
    return found == indexOf.end() ? nullptr : &touchpoints[found->second];
}

Scores score(const Journey& journey, const std::optional<Id>& lens)
{
    Scores scores;
    scores.phases.reserve(journey.phases.size());
    std::size_t count = 0;
    for (const auto& phase : journey.phases) {
        count += phase->touchpoints.size();
    }
    scores.touchpoints.reserve(count);
    scores.indexOf.reserve(count);
    WeightedMean all;
    WeightedMean buying;
    for (std::size_t phase = 0; phase < journey.phases.size(); ++phase) {
        const WeightedMean mean = scorePhase(journey, phase, lens, scores);
        all.add(mean);
        if (journey.phases[phase]->stage != Stage::After) {
            buying.add(mean);
        }
    }
    scores.journey = all.value();
    scores.buyingJourney = buying.value();
    scores.weakestPhase = lowest(scores.phases);
    scores.weakestTouchpoint = rankByUrgency(scores.touchpoints);
    scores.actions = rankedActions(journey, scores.touchpoints);
    return scores;
}

} // namespace rejse
