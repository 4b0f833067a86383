// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

/// What Qt does not offer of the system's promises about what is on disk.
namespace rejse::files {

/// Writes `content` to an empty file opened unbuffered, and through to the disk; whether all of it is there.
bool writeThrough(QFileDevice& file, const QByteArray& content);

/// Brings the entry of a new or renamed file in its folder to disk, where the file system can.
void syncFolderOf(const QString& path);

} // namespace rejse::files
