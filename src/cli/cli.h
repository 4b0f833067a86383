// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// The program without a window. docs/command-line.md is the norm.
namespace rejse::cli {

/// Does what the words after the program's name ask for and returns the exit code, or nothing when they ask for the
/// window on some files.
std::optional<int> run(const QStringList& words);

} // namespace rejse::cli
