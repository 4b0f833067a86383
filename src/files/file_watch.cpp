// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_watch.h"

#include "files/canonical_path.h"

#include <QFileInfo>

namespace rejse::files {

namespace {

constexpr int restMs = 300; ///< one save of another program makes many signals

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    const auto begin = [this] {
        if (!m_rest.isActive()) {
            m_rest.start();
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, begin);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this, begin] {
        // The folder tells of every file in it.
        if (stampNow() != m_stamp) {
            begin();
        }
    });
    connect(&m_rest, &QTimer::timeout, this, [this] {
        watchAgain();
        emit disturbed();
    });
}

void FileWatch::watch(const QString& path)
{
    m_rest.stop();
    m_path = path;
    watchAgain();
}

FileWatch::Stamp FileWatch::stampNow() const
{
    const QFileInfo info(m_path);
    return {info.exists(), info.size(), info.lastModified()};
}

/// The watcher loses a file that is replaced in one step, and its folder misses what is written in place: both are
/// watched, and the file again each time. Of a link it is the file that it leads to.
void FileWatch::watchAgain()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    if (m_path.isEmpty()) {
        return;
    }
    const QFileInfo info(m_path);
    const QString file = canonicalPath(m_path);
    m_stamp = stampNow();
    if (info.exists()) {
        m_watcher.addPath(file);
    }
    const QString folder = QFileInfo(file).absolutePath();
    if (QFileInfo::exists(folder)) {
        m_watcher.addPath(folder);
    }
}

} // namespace rejse::files
