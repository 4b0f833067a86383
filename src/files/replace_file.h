// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/system_calls.h"
#include "rejse/model/result.h"

#include <QByteArray>
#include <QString>

namespace rejse::files {

/// That a new file is in its place.
struct Replaced {
    /// Why it might not be after a power cut; empty where the disk has confirmed it, as it does nearly always.
    Problems doubts;
};

/// Replaces or makes `path` with exactly `content`, or leaves what was there and says why not: the new file is written
/// beside it, brought to disk, measured, and put in its place in one step. The content is on disk when it returns.
/// Permissions stay, and of a symbolic link the file that it names is replaced. What is there is never written into,
/// not even where no other file can be made.
Result<Replaced> putFile(const QString& path, const QByteArray& content, SystemCalls& calls = systemCalls());

/// The same, doubts being problems too.
Result<Done> replaceFile(const QString& path, const QByteArray& content, SystemCalls& calls = systemCalls());

/// Makes a file that is not there yet, whole or not at all. Whatever stands at `path`, even since a moment ago, is left
/// as it is and named in the problem.
Result<Done> createFile(const QString& path, const QByteArray& content, SystemCalls& calls = systemCalls());

} // namespace rejse::files
