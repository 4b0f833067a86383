// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/balance.h"
#include "rejse/analysis/scores.h"

#include <optional>
#include <string>

/// The figures of a journey for people, as plain text.
namespace rejse::exchange {

/// Phases with their touchpoints, the figures of the whole, and the ranked actions, in columns that stay aligned in a
/// terminal whatever the script. Long texts go on in the next line. Ends with a line feed.
std::string scoreTable(const Journey& journey, const Scores& scores, const Balance& balance,
                       const std::optional<Id>& lens = std::nullopt);

/// How a quadrant is called: "quick win", "big bet", "fill-in", "thankless".
std::string_view quadrantName(Quadrant quadrant);

} // namespace rejse::exchange
