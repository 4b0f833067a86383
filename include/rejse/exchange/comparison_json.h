// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/comparison.h"

#include <string>

namespace rejse::exchange {

/// A comparison for other programs, as one JSON object over several lines, without a line end after it. The object
/// stands in docs/command-line.md.
std::string comparisonJson(const Journey& before, const Journey& after, const Comparison& comparison);

} // namespace rejse::exchange
