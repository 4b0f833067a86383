// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/balance.h"
#include "rejse/analysis/scores.h"

#include <span>
#include <string>

/// The figures of a journey for other programs. The object stands in docs/scoring.md.
namespace rejse::exchange {

/// One JSON object over several lines, without a line end after it. Figures are rounded as they are printed.
std::string scoreJson(const Journey& journey, const Scores& scores, const Balance& balance);

/// The objects of several journeys as one JSON array.
std::string jsonArray(std::span<const std::string> objects);

} // namespace rejse::exchange
