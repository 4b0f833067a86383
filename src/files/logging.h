// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the program's own log goes: one default spdlog logger, which Qt's messages join.
namespace rejse::files {

enum class Verbosity {
    Normal, ///< warnings and worse on standard error, information and worse in a file
    Verbose ///< everything
};

/// For the command line. Nothing but the log goes through it: results and reasons are printed as they are.
void logToStandardError(Verbosity verbosity);

/// For the window: three files of 1 MiB in turn, in the folder for the program's local data. Returns the path of the
/// one being written, or nothing when it cannot be written, and the log goes to standard error.
QString logToFile(Verbosity verbosity);

} // namespace rejse::files
