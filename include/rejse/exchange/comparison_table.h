// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/comparison.h"

#include <string>

namespace rejse::exchange {

/// A comparison for people, as plain text in columns: what was added, removed, moved and changed, and the scores that
/// are not what they were. Ends with a line feed.
std::string comparisonTable(const Journey& before, const Journey& after, const Comparison& comparison);

} // namespace rejse::exchange
