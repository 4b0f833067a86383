// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/replace_file.h"
#include "rejse/model/result.h"
#include "rejse/storage/journey_text.h"

#include <QByteArray>
#include <QString>

/// Journeys on disk.
namespace rejse::files {

/// What a path may lead to besides a file.
enum class Streams {
    Refused, ///< nothing: a window must not wait for the other end of a pipe
    Read     ///< a pipe or device that somebody writes to, read to its end
};

/// The content of a .journey file as it stands on disk. A problem has an empty `where`: the file cannot be read, or is
/// over the size limit, which is found before its content is.
Result<QByteArray> readFile(const QString& path, Streams streams = Streams::Refused);

/// Whether a file is there that holds a journey, or is called one: nothing but a journey is to take its place.
bool isJourneyFile(const QString& path);

/// Reads and checks a .journey file. Problems as in storage::readJourney; one with an empty `where` when the file
/// cannot be read at all or is over the size limit, which is found before its content is.
Result<storage::ReadJourney> readJourneyFile(const QString& path);

/// The map that the content of a .journey file is; problems as in storage::readJourney.
Result<Journey> journeyFrom(const QByteArray& content);

/// The text of a journey's file. A problem where it would be more than can be opened again.
Result<QByteArray> journeyText(const Journey& journey);

/// Writes a journey to a file, as putFile() does, or, where it could not be opened again, leaves what is there and says
/// so.
Result<Replaced> writeJourneyFile(const QString& path, const Journey& journey, SystemCalls& calls = systemCalls());

} // namespace rejse::files
