// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "rejse/model/result.h"
#include "rejse/model/texts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// The text of a .journey file to a journey and back. docs/file-format.md is the norm.
namespace rejse::storage {

/// The newest format version, the one that is written.
inline constexpr int currentVersion = 1;

inline constexpr std::size_t maxFileBytes = 64ULL * 1024 * 1024;
inline constexpr int maxNesting = 64;
using rejse::maxTouchpoints;
inline constexpr std::size_t maxPictureBytes = 4ULL * 1024 * 1024;
inline constexpr std::size_t maxProblemsShown = 20;

/// What a file held.
struct ReadJourney {
    Journey journey;
    std::optional<int> upgradedFrom; ///< the older version that the file was written in
};

/// Reads and checks a whole file. A failed read lists every problem found, `where` being `LINE:COLUMN` (from 1, columns
/// in characters) for text that is not JSON, and a JSON pointer for a value that does not fit (empty for the file
/// itself).
Result<ReadJourney> readJourney(std::string_view text);

/// The canonical text: the same journey always gives the same bytes.
std::string writeJourney(const Journey& journey);

/// The lines that tell a person what is wrong with `file`: `FILE:LINE:COLUMN: …` or `FILE: /pointer: …`, at most
/// maxProblemsShown of them, then how many more there are.
std::vector<std::string> describe(const Problems& problems, std::string_view file);

} // namespace rejse::storage
