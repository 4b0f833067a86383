// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// Comparison with what stood right before, kept in tests/golden.
///
/// With REJSE_UPDATE_GOLDEN=1 in the environment every comparison writes the new content instead, to be read in the
/// diff before it is committed. A comparison that fails leaves what it got in golden/ of the build folder.
namespace rejse::test {

/// Fails the running test case unless `actual` is, byte for byte, the content of tests/golden/`name`.
void checkGolden(const std::string& name, std::string_view actual);

/// Where two texts differ, in at most `most` lines: `-` stands before the expected ones, `+` before the actual ones.
std::string shortDiff(std::string_view expected, std::string_view actual, std::size_t most = 24);

/// Whether the goldens are to be rewritten rather than compared with.
bool updatesGolden();

std::filesystem::path goldenPath(const std::string& name);

/// Where a failed comparison leaves what it got; the folder is made.
std::filesystem::path actualPath(const std::string& name);

} // namespace rejse::test
