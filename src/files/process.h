// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

/// Processes of this computer, and files that say which process made them.
namespace rejse::files {

/// What stands on the lines `key=value` of a file, by key.
using Entries = QHash<QByteArray, QByteArray>;

/// A line of such a file; a value never breaks it.
QByteArray entryLine(const char* key, const QString& value);
/// The lines that name this process: `host`, `boot`, `process` and `started`.
QByteArray ownProcessLines();
/// Lines without `=` are left out.
Entries readEntries(const QByteArray& lines);
bool isThisComputer(const Entries& entries);
/// Whether the process that the entries name still runs, as far as that can be known: one of another computer may.
bool mayStillRun(const Entries& entries);

bool runs(qint64 process);

/// When a running process was started, in the system's own count, so that it can be told from a later one with the same
/// number. Empty where that is not known.
QString startOfProcess(qint64 process);

} // namespace rejse::files
