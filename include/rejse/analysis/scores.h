// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <optional>
#include <unordered_map>
#include <vector>

/// How a journey is scored. Every figure is derived and exact; rounding belongs to printing. The rules with a worked
/// example stand in docs/scoring.md.
namespace rejse {

/// The figures of one touchpoint, each 0 to 100, absent where nothing was answered.
struct TouchpointScore {
    Id id;
    std::size_t phase = 0; ///< index of its phase
    std::size_t index = 0; ///< index within its phase
    int importance = 3;
    std::optional<double> feeling;
    std::optional<double> ease;
    std::optional<double> delivery;
    std::optional<double> score;
    std::optional<double> urgency;
    /// 1 for the highest urgency among the scored ones, ties to the earlier one.
    std::optional<std::size_t> rank;
};

/// The touchpoint of the journey that these figures are of.
const Touchpoint& touchpointAt(const Journey& journey, const TouchpointScore& score);

struct PhaseScore {
    Id id;
    std::optional<double> score;
    std::size_t scored = 0;
    std::size_t touchpoints = 0;
};

enum class Quadrant {
    QuickWin,
    BigBet,
    FillIn,
    Thankless
};

/// One action with what decides its place in the ranked list.
struct ActionScore {
    Id id;
    Id touchpoint;
    std::size_t touchpointOrder = 0; ///< index into Scores::touchpoints
    std::size_t index = 0;           ///< index among the touchpoint's actions
    std::optional<double> value;     ///< effect / cost
    std::optional<Quadrant> quadrant;
};

/// The quadrant of an action, absent when it is not weighed.
std::optional<Quadrant> quadrant(const Action& action);

struct Scores {
    std::vector<TouchpointScore> touchpoints; ///< of the phases, in order on the map
    std::vector<PhaseScore> phases;
    std::optional<double> journey;       ///< the customer journey: all phases
    std::optional<double> buyingJourney; ///< the phases before and during the purchase
    std::size_t scored = 0;
    std::optional<std::size_t> weakestTouchpoint; ///< index into touchpoints
    std::optional<std::size_t> weakestPhase;      ///< index into phases: the chain's strength is its score
    std::vector<ActionScore> actions;            ///< ranked, then the ones not weighed; done and kept ones are left out
    std::unordered_map<Id, std::size_t> indexOf; ///< touchpoint id to index into touchpoints

    /// Scored / all touchpoints, 0 to 1; absent with no touchpoint.
    std::optional<double> coverage() const;
    const TouchpointScore* find(const Id& touchpoint) const;
};

/// Scores the whole journey, through the lens of one persona where one is given: feelings are then that persona's
/// alone.
Scores score(const Journey& journey, const std::optional<Id>& lens = std::nullopt);

/// The band of a score for its colour and word: 0 for 0–19 … 4 for 80–100, of the score rounded half away from zero.
int band(double score);

/// Rounds half away from zero to `decimals` decimals, as a person would from the exact figure.
double rounded(double value, int decimals);

} // namespace rejse
