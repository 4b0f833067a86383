// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/result.h"
#include "storage/json_tree.h"

#include <string_view>

namespace rejse::storage {

/// Values that one file may hold, lists and objects included. A file within maxFileBytes in the canonical form never
/// comes near it; it bounds what a hostile one can cost.
inline constexpr std::size_t maxValues = 5'000'000;

/// Parses strict JSON. One Problem at `LINE:COLUMN` when the text is not JSON or is over maxFileBytes, maxNesting or
/// `valueLimit`, each found before memory is spent on what is beyond it. Repeated keys are listed in the tree.
Result<JsonTree> parseJson(std::string_view text, std::size_t valueLimit = maxValues);

} // namespace rejse::storage
