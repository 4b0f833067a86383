// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/basis.h"

#include <algorithm>
#include <tuple>

namespace rejse {

namespace {

std::optional<Basis> basisOf(const Touchpoint& touchpoint)
{
    return touchpoint.evidence ? std::optional(touchpoint.evidence->basis) : std::nullopt;
}

void sortQuestions(std::vector<OpenQuestion>& questions, const Scores& scores)
{
    const auto key = [&](const OpenQuestion& question) {
        return std::tuple(-question.couldWeigh, question.certainty,
                          -scores.touchpoints[question.touchpoint].urgency.value_or(0), question.touchpoint);
    };
    std::sort(questions.begin(), questions.end(),
              [&](const OpenQuestion& a, const OpenQuestion& b) { return key(a) < key(b); });
}

void findShares(BasisOfRatings& result)
{
    std::size_t all = result.importance.unknown;
    for (const std::size_t part : result.importance.of) {
        all += part;
    }
    if (all > 0) {
        const auto share = [&](std::size_t part) { return static_cast<double>(part) / static_cast<double>(all); };
        result.assumed = share(result.importance[Basis::Assumed]);
        result.unsaid = share(result.importance.unknown);
    }
}

} // namespace

Certainty certainty(const Touchpoint& touchpoint, const TouchpointScore& score)
{
    if (!score.score) {
        return Certainty::Unrated;
    }
    const auto basis = basisOf(touchpoint);
    if (!basis) {
        return Certainty::Unsaid;
    }
    return basis == Basis::Assumed ? Certainty::Assumed : Certainty::Known;
}

BasisOfRatings basisOfRatings(const Journey& journey, const Scores& scores)
{
    BasisOfRatings result;
    for (std::size_t i = 0; i < scores.touchpoints.size(); ++i) {
        const TouchpointScore& score = scores.touchpoints[i];
        const Touchpoint& touchpoint = touchpointAt(journey, score);
        const auto importance = static_cast<std::size_t>(touchpoint.importance);
        if (!score.score) {
            ++result.unrated;
        } else if (const auto basis = basisOf(touchpoint)) {
            ++result.touchpoints[*basis];
            result.importance[*basis] += importance;
        } else {
            ++result.touchpoints.unknown;
            result.importance.unknown += importance;
        }
        if (const Certainty how = certainty(touchpoint, score); how != Certainty::Known) {
            result.questions.push_back({i, how, touchpoint.importance / 5.0 * 100});
        }
    }
    findShares(result);
    sortQuestions(result.questions, scores);
    return result;
}

} // namespace rejse
