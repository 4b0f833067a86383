// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rejse::cli {

/// Why the words cannot be files to open in the window, with Qt's own options among them: an option that nobody knows,
/// or a word that is neither a file nor looks like one. A mistyped subcommand would otherwise open a window.
std::optional<QString> windowUsageProblem(const QStringList& words);

/// Whether there is a display to show a window on, as far as the environment and the options tell.
bool hasDisplay(const QStringList& words);

} // namespace rejse::cli
