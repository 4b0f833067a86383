// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/subjourney.h"

#include "editor/document/document.h"
#include "files/file_name.h"
#include "files/journey_file.h"
#include "rejse/analysis/scores.h"
#include "rejse/model/lookup.h"

#include <QCache>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rejse::editor {

namespace {

constexpr int maxTries = 1000;

constexpr int maxRemembered = 64;
constexpr qint64 settlingTime = 2000; // milliseconds; no file system in use keeps times more coarsely

/// A sub-journey together with the state of its file before it was read.
struct RememberedSubjourney {
    QDateTime changed;
    QDateTime replaced; ///< time of the last change of the file's metadata, which nobody can set back
    qint64 size = 0;
    bool stable = false; ///< a later change cannot leave the same times
    Subjourney subjourney;

    bool isOf(const QFileInfo& info) const
    {
        return stable && changed == info.lastModified() && replaced == info.metadataChangeTime() && size == info.size();
    }
};

Subjourney readAt(const QString& path)
{
    Subjourney subjourney;
    subjourney.path = path;
    auto read = files::readJourneyFile(path);
    if (!read) {
        subjourney.state = SubjourneyState::Unreadable;
        subjourney.problem = read.problems().front().message;
        return subjourney;
    }
    subjourney.state = SubjourneyState::There;
    subjourney.title = read.value().journey.title;
    subjourney.score = score(read.value().journey).journey;
    return subjourney;
}

/// Reads the file unless it is known to be the same as when it was last read. Keeps the latest few only.
Subjourney remembered(const QFileInfo& info)
{
    static QCache<QString, RememberedSubjourney> known(maxRemembered);
    const QString path = info.canonicalFilePath();
    const RememberedSubjourney* const earlier = known.object(path);
    if (earlier && earlier->isOf(info)) {
        return earlier->subjourney;
    }
    const QDateTime changed = info.lastModified();
    const QDateTime replaced = info.metadataChangeTime();
    const bool stable = std::max(changed, replaced).msecsTo(QDateTime::currentDateTime()) > settlingTime;
    Subjourney subjourney = readAt(path);
    known.insert(path, new RememberedSubjourney{changed, replaced, info.size(), stable, subjourney});
    return subjourney;
}

/// The nearest folder or file above `path`, itself included, that there is.
QFileInfo existing(const QString& path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath()) {
        info = QFileInfo(info.absolutePath());
    }
    return info;
}

bool isWithin(const QString& folder, const QString& path)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

Journey begun(const Journey& journey, const Touchpoint& touchpoint)
{
    Journey made;
    made.title = touchpoint.title;
    made.client = journey.client;
    made.author = journey.author;
    made.language = journey.language;
    made.market = journey.market;
    made.state = journey.state;
    made.brand = journey.brand;
    made.scoring = journey.scoring;
    made.description = touchpoint.occasion;
    for (const Persona* persona : personasAt(journey, touchpoint)) {
        made.personas.push_back(*persona);
    }
    return made;
}

} // namespace

std::optional<QString> subjourneyPath(const QString& mapPath, const std::string& relative)
{
    if (mapPath.isEmpty()) {
        return std::nullopt;
    }
    const QDir folder = QFileInfo(mapPath).absoluteDir();
    QString path = QDir::cleanPath(folder.absoluteFilePath(QString::fromStdString(relative)));
    const QString within = folder.canonicalPath();
    const bool stays =
        isWithin(QDir::cleanPath(folder.absolutePath()), path) && isWithin(within, existing(path).canonicalFilePath());
    return stays && !within.isEmpty() ? std::optional(std::move(path)) : std::nullopt;
}

Subjourney subjourneyOf(const QString& mapPath, const std::string& relative)
{
    if (mapPath.isEmpty()) {
        return {SubjourneyState::NoFolder};
    }
    const auto path = subjourneyPath(mapPath, relative);
    if (!path) {
        return {SubjourneyState::Outside};
    }
    const QFileInfo info(*path);
    if (!info.isFile()) {
        return {SubjourneyState::Missing, *path};
    }
    Subjourney subjourney = remembered(info);
    subjourney.path = *path;
    return subjourney;
}

Result<std::string> makeSubjourney(const Journey& journey, const QString& mapPath, const Id& touchpoint)
{
    const Touchpoint* on = findTouchpoint(journey, touchpoint);
    if (!on || mapPath.isEmpty()) {
        return Problem{{}, "the map has no file yet beside which a sub-journey could stand"};
    }
    const QDir folder = QFileInfo(mapPath).absoluteDir();
    const QString base = files::fileNameFor(QString::fromStdString(on->title), QStringLiteral("sub-journey"));
    for (int number = 1; number <= maxTries; ++number) {
        const QString name = number == 1 ? base : QStringLiteral("%1-%2").arg(base).arg(number);
        const QString relative = name + QStringLiteral(".journey");
        const QFileInfo info(folder.absoluteFilePath(relative));
        if (info.exists() || info.isSymLink()) {
            continue;
        }
        Document made(begun(journey, *on));
        const auto saved = made.saveAs(info.absoluteFilePath());
        if (!saved) {
            return saved.problems();
        }
        return relative.toStdString();
    }
    return Problem{{}, "there are too many files of this name already"};
}

} // namespace rejse::editor
