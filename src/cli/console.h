// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QByteArray>
#include <QString>

/// Results go to standard output, messages to standard error, both as UTF-8.
namespace rejse::cli {

/// Writes a result byte for byte, to the last of them. When that fails says so, and returns Failed.
ExitCode print(const QByteArray& result);

/// One line on standard error.
void printMessage(const QString& line);

/// Every problem with a file, as storage::describe tells it, on standard error.
void printProblems(const Problems& problems, const QString& file);

/// Says what is wrong with the command line and where to read more.
ExitCode usageError(const QString& command, const QString& message);
ExitCode usageError(const QString& command, const Problems& problems);

/// The graver of two exit codes.
ExitCode worse(ExitCode a, ExitCode b);

} // namespace rejse::cli
