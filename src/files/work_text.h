// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "rejse/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// How work that is not saved yet is written down, away from the file that it belongs to:
///
///     rejse-recovery 1 SHA-256 of all that follows
///     {"base": …, "path": …, "sequence": …, "time": …, "title": …}
///     the text of the map, as its .journey file would have it
namespace rejse::files {

struct Work {
    QString title;
    QString path;        ///< of the map's file; empty where it has none yet
    QByteArray base;     ///< fingerprint of what the file held when the work began; empty where it is not known
    QDateTime time;      ///< when it was written down
    qint64 sequence = 0; ///< grows with each time that the work of one map is written down
    QByteArray text;     ///< of the .journey file
};

QByteArray writeWork(const Work& work);

/// The work as it was written down, to the last byte; a problem where it is damaged.
Result<Work> readWork(const QByteArray& content);

/// What can be had of damaged work: its text is still that of a valid map, though it may be another than was written.
/// Nothing where it is not.
std::optional<Work> salvageWork(const QByteArray& content);

/// The map that the work is; problems as in storage::readJourney.
Result<Journey> journeyOf(const Work& work);

/// Tells maps apart by what they hold, whatever the spelling of their files.
QByteArray fingerprint(const Journey& journey);

} // namespace rejse::files
