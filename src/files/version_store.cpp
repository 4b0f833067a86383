// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/version_store.h"

#include "files/canonical_path.h"
#include "files/replace_file.h"
#include "files/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <set>
#include <utility>

namespace rejse::files {

namespace {

const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz");
const QString ending = QStringLiteral(".journey");

/// The name of a version sorts by its time.
QString versionName(const QDateTime& time)
{
    return time.toUTC().toString(timeFormat) + ending;
}

QDateTime timeOf(const QString& name)
{
    QDateTime time = QDateTime::fromString(name.chopped(ending.size()), timeFormat);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

std::vector<Version> versionsIn(const QString& folder)
{
    std::vector<Version> all;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + ending}, QDir::Files);
    for (const QFileInfo& file : files) {
        const QDateTime time = timeOf(file.fileName());
        if (time.isValid()) {
            all.push_back({time, file.filePath(), file.size()});
        }
    }
    std::sort(all.begin(), all.end(), [](const Version& a, const Version& b) { return a.time > b.time; });
    return all;
}

bool holds(const Version& version, const QByteArray& content)
{
    QFile file(version.path);
    return version.bytes == content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

/// The hour, day or week that a version stands for once it is so old.
QString spanOf(const QDateTime& time, const QDateTime& now)
{
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 age = time.secsTo(now);
    if (age < day) {
        return time.toString(QStringLiteral("'h'yyyyMMddHH"));
    }
    if (age < 30 * day) {
        return time.toString(QStringLiteral("'d'yyyyMMdd"));
    }
    int year = 0;
    const int week = time.date().weekNumber(&year);
    return QStringLiteral("w%1-%2").arg(year).arg(week);
}

} // namespace

std::vector<std::size_t> thinned(const std::vector<QDateTime>& newestFirst, const QDateTime& now)
{
    std::vector<std::size_t> given;
    std::set<QString> spans;
    std::size_t kept = std::min(newestFirst.size(), VersionStore::always);
    for (std::size_t i = kept; i < newestFirst.size(); ++i) {
        if (kept < VersionStore::maxOfAMap && spans.insert(spanOf(newestFirst[i], now)).second) {
            ++kept;
        } else {
            given.push_back(i);
        }
    }
    return given;
}

VersionStore::VersionStore()
    : VersionStore(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/versions"))
{ }

VersionStore::VersionStore(QString folder, qint64 bytes) : m_folder(std::move(folder)), m_mostBytes(bytes) { }

QString VersionStore::folderOf(const QString& path) const
{
    // Through whatever link it was opened, it is the same map.
    const QByteArray name =
        QCryptographicHash::hash(canonicalPath(path).toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return m_folder + u'/' + QString::fromLatin1(name);
}

Result<Done> VersionStore::keep(const QString& path, const QByteArray& content, const QDateTime& time) const
{
    const QString folder = folderOf(path);
    if (!QDir().mkpath(folder)) {
        return Problem{{}, tr("the folder %1 cannot be made").arg(QDir::toNativeSeparators(folder)).toStdString()};
    }
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::vector<Version> all = versionsIn(folder);
    if (!all.empty() && holds(all.front(), content)) {
        return Done{};
    }
    auto written = replaceFile(folder + u'/' + versionName(time), content);
    if (!written) {
        return written;
    }
    all = versionsIn(folder);
    std::vector<QDateTime> times;
    for (const Version& version : all) {
        times.push_back(version.time);
    }
    for (const std::size_t i : thinned(times, time)) {
        QFile::remove(all[i].path);
    }
    keepWithinBytes();
    return written;
}

std::vector<Version> VersionStore::list(const QString& path) const
{
    return versionsIn(folderOf(path));
}

void VersionStore::keepWithinBytes() const
{
    struct Candidate {
        bool isAmongFirst;
        Version version;
    };
    std::vector<Candidate> candidates;
    qint64 bytes = 0;
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : folders) {
        const std::vector<Version> all = versionsIn(m_folder + u'/' + folder);
        for (std::size_t i = 0; i < all.size(); ++i) {
            bytes += all[i].bytes;
            candidates.push_back({i < always, all[i]});
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(a.isAmongFirst, a.version.time) < std::pair(b.isAmongFirst, b.version.time);
    });
    for (const Candidate& candidate : candidates) {
        if (bytes <= m_mostBytes) {
            return;
        }
        if (QFile::remove(candidate.version.path)) {
            bytes -= candidate.version.bytes;
            QDir().rmdir(QFileInfo(candidate.version.path).path()); // only once it is empty
        }
    }
}

} // namespace rejse::files
