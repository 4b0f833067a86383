// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/sheet.h"
#include "rejse/analysis/scores.h"

namespace rejse::insights {

/// The mark of a touchpoint, its place left open: "1. Checks the reviews: urgency 53.3, score 33, importance 4 of 5".
Mark touchpointMark(const Journey& journey, const TouchpointScore& score);

/// A figure in a table: empty where there is none.
QString cell(const std::optional<double>& value, int decimals = 1);

/// "+4.5", "−3.0", "0.0"; "–" where there is none.
QString signedFigure(const std::optional<double>& value, int decimals = 1);

} // namespace rejse::insights
