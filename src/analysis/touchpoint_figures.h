// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fraction.h"
#include "rejse/model/journey.h"

#include <optional>

namespace rejse {

/// The exact figures of one touchpoint, each 0 to 100, absent where nothing was answered.
struct TouchpointFigures {
    std::optional<Fraction> feeling;
    std::optional<Fraction> ease;
    std::optional<Fraction> delivery;
    std::optional<Fraction> score;
    std::optional<Fraction> urgency;
};

/// The formulas of docs/scoring.md; through a lens the feeling is that persona's alone.
TouchpointFigures figures(const Touchpoint& touchpoint, const Scoring& scoring, const std::optional<Id>& lens);

} // namespace rejse
