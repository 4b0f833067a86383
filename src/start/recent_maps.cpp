// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/recent_maps.h"

#include "files/preferences.h"

#include <QFileInfo>

namespace rejse::start {

namespace {

QStringList stored()
{
    return files::Preferences::recentMaps().value();
}

} // namespace

QStringList RecentMaps::paths() const
{
    QStringList there = stored();
    there.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
    return there;
}

void RecentMaps::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList all = stored();
    all.removeAll(whole);
    all.prepend(whole);
    store(all.first(std::min<qsizetype>(all.size(), most)));
}

void RecentMaps::remove(const QString& path)
{
    QStringList all = stored();
    all.removeAll(path);
    store(all);
}

void RecentMaps::clear()
{
    store({});
}

void RecentMaps::store(const QStringList& paths)
{
    files::Preferences::recentMaps().set(paths);
    emit changed();
}

} // namespace rejse::start
