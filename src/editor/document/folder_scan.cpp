// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/folder_scan.h"

#include "files/journey_file.h"
#include "rejse/analysis/scores.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace rejse::editor {

namespace {

constexpr int atOnce = 25;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString titleOf(const Journey& journey, const TouchpointScore& place)
{
    return text(touchpointAt(journey, place).title);
}

} // namespace

FolderMap readFolderMap(const QString& folder, const QString& path)
{
    const QFileInfo info(path);
    FolderMap map;
    map.path = info.absoluteFilePath();
    map.relative = QDir(folder).relativeFilePath(map.path);
    map.title = info.completeBaseName();
    map.changed = info.lastModified();
    const auto read = files::readJourneyFile(path);
    if (!read) {
        const Problem& problem = read.problems().front();
        map.problem = problem.where.empty() ? text(problem.message) : text(problem.where + ": " + problem.message);
        return map;
    }
    const Journey& journey = read.value().journey;
    const Scores scores = score(journey);
    map.title = text(journey.title);
    map.client = text(journey.client);
    map.state = journey.state;
    map.score = scores.journey;
    map.coverage = scores.coverage();
    if (scores.weakestTouchpoint) {
        const TouchpointScore& weakest = scores.touchpoints[*scores.weakestTouchpoint];
        map.weakest = titleOf(journey, weakest);
        map.urgency = weakest.urgency;
    }
    return map;
}

FolderScan::FolderScan(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

FolderScan::~FolderScan()
{
    stop();
    m_thread.waitForDone();
}

void FolderScan::start(const QString& folder)
{
    stop();
    m_running = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_thread.start([this, folder, stop = m_stop] { look(folder, stop); });
}

void FolderScan::stop()
{
    if (m_stop) {
        *m_stop = true;
    }
    m_running = false;
}

void FolderScan::look(const QString& folder, const Stop& stop)
{
    // What is handed over when it has been given up already concerns nobody.
    const auto tell = [this, stop](auto what) {
        QMetaObject::invokeMethod(this, [stop, what] {
            if (!*stop) {
                what();
            }
        });
    };
    QStringList paths;
    QDirIterator files(folder, {QStringLiteral("*.journey")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && !*stop && paths.size() <= maxMaps) {
        paths.append(files.next());
    }
    paths.sort();
    const bool all = paths.size() <= maxMaps;
    paths = paths.mid(0, maxMaps);
    QList<FolderMap> maps;
    for (qsizetype i = 0; i < paths.size() && !*stop; ++i) {
        maps.append(readFolderMap(folder, paths[i]));
        if (maps.size() == atOnce || i + 1 == paths.size()) {
            tell([this, maps] { emit found(maps); });
            maps.clear();
        }
    }
    tell([this, all] {
        m_running = false;
        emit finished(all);
    });
}

} // namespace rejse::editor
