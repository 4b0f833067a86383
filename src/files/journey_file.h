// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/result.h"
#include "rejse/storage/journey_text.h"

#include <QByteArray>
#include <QString>

/// Journeys and pictures on disk.
namespace rejse::files {

/// The content of a .journey file as it stands on disk. A problem has an empty `where`: the file cannot be read, or is
/// over the size limit, which is found before its content is.
Result<QByteArray> readFile(const QString& path);

/// Reads and checks a .journey file. Problems as in storage::readJourney; one with an empty `where` when the file
/// cannot be read at all or is over the size limit, which is found before its content is.
Result<storage::ReadJourney> readJourneyFile(const QString& path);

/// Replaces or makes `path` with exactly `content`, or leaves what was there and says why not. The content is on disk
/// when it returns. Permissions stay, and of a symbolic link the file that it names is replaced.
Result<Done> replaceFile(const QString& path, const QByteArray& content);

} // namespace rejse::files
