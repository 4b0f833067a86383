// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "rejse/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace rejse::files {

/// A state of a map as it was once saved: a .journey file like any other.
struct Version {
    QDateTime time;
    QString path;
    qint64 bytes = 0;
};

/// The last saved states of this person's maps, kept away from them, in a folder for each map.
class VersionStore {
public:
    /// So many of a map are kept whatever their age; older ones are thinned.
    static constexpr std::size_t always = 20;
    static constexpr std::size_t maxOfAMap = 100;
    static constexpr qint64 maxBytes = 256LL * 1024 * 1024;

    /// That of this person, in the folder for the program's data.
    VersionStore();
    explicit VersionStore(QString folder, qint64 bytes = maxBytes);

    /// Keeps what the map at `path` held at `time`, unless the newest version holds the same, and makes room where
    /// there are too many or too large ones: the oldest beyond the first `always` of each map go first.
    Result<Done> keep(const QString& path, const QByteArray& content, const QDateTime& time) const;
    /// Those of the map at `path`, newest first.
    std::vector<Version> list(const QString& path) const;

private:
    QString folderOf(const QString& path) const;
    void keepWithinBytes() const;

    QString m_folder;
    qint64 m_mostBytes;
};

/// Which of a map's versions, newest first, are given up: of those after the first `always` one an hour stays of the
/// last day, one a day of the last month, and one a week before that, `maxOfAMap` in all.
std::vector<std::size_t> thinned(const std::vector<QDateTime>& newestFirst, const QDateTime& now);

} // namespace rejse::files
