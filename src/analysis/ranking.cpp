// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/ranking.h"

namespace rejse {

Ranking ranking(const Scores& scores)
{
    Ranking result;
    result.ranked.resize(scores.scored);
    for (std::size_t i = 0; i < scores.touchpoints.size(); ++i) {
        if (const auto rank = scores.touchpoints[i].rank) {
            result.ranked[*rank - 1] = i;
        } else {
            result.unscored.push_back(i);
        }
    }
    return result;
}

} // namespace rejse
