// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/disagreement.h"

#include "rejse/model/lookup.h"

#include <algorithm>
#include <tuple>

namespace rejse {

namespace {

Spread spreadOf(const Journey& journey, const Touchpoint& touchpoint, std::size_t column)
{
    Spread spread;
    spread.touchpoint = touchpoint.id;
    spread.column = column;
    spread.importance = touchpoint.importance;
    const auto& feelings = feelingsAt(touchpoint);
    for (const Persona& persona : journey.personas) {
        const auto found = feelings.find(persona.id);
        if (found == feelings.end()) {
            continue;
        }
        const int feeling = found->second;
        if (spread.rated == 0 || feeling < spread.lowest) {
            spread.lowest = feeling;
            spread.lowestOf.clear();
        }
        if (spread.rated == 0 || feeling > spread.highest) {
            spread.highest = feeling;
            spread.highestOf.clear();
        }
        if (feeling == spread.lowest) {
            spread.lowestOf.push_back(persona.id);
        }
        if (feeling == spread.highest) {
            spread.highestOf.push_back(persona.id);
        }
        ++spread.rated;
    }
    return spread;
}

} // namespace

Disagreement disagreement(const Journey& journey)
{
    Disagreement result;
    std::size_t compared = 0;
    int distances = 0;
    std::size_t column = 0;
    for (const Cow<Phase>& phase : journey.phases) {
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            Spread spread = spreadOf(journey, *touchpoint, column++);
            if (spread.rated < 2) {
                continue;
            }
            ++compared;
            distances += spread.distance();
            if (spread.distance() > 0) {
                result.differing.push_back(std::move(spread));
            } else {
                ++result.agreeing;
            }
        }
    }
    const auto key = [](const Spread& spread) {
        return std::tuple(-spread.distance(), -spread.importance, spread.column);
    };
    std::sort(result.differing.begin(), result.differing.end(),
              [&](const Spread& a, const Spread& b) { return key(a) < key(b); });
    if (compared > 0) {
        result.meanDistance = static_cast<double>(distances) / static_cast<double>(compared);
    }
    return result;
}

} // namespace rejse
