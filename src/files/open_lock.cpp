// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/open_lock.h"

#include "files/process.h"
#include "files/replace_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSysInfo>
#include <QUuid>

namespace rejse::files {

namespace {

constexpr qint64 longestLock = 4096;
const QByteArray firstLine = "rejse-lock 1";

using Entries = QHash<QByteArray, QByteArray>;

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

/// What stands on one line stays on it.
QByteArray line(const char* key, const QString& value)
{
    return QByteArray(key) + '=' + value.simplified().toUtf8() + '\n';
}

QByteArray newContent()
{
    const qint64 process = QCoreApplication::applicationPid();
    return firstLine + '\n' + line("user", userName()) + line("host", QSysInfo::machineHostName())
        + line("boot", QString::fromLatin1(QSysInfo::bootUniqueId())) + line("process", QString::number(process))
        + line("started", startOfProcess(process))
        + line("since", QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
        + line("token", QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// Nothing when there is no lock; without entries when it is none of ours.
std::optional<Entries> readEntries(const QString& lock)
{
    QFile file(lock);
    if (!file.open(QIODevice::ReadOnly)) {
        return file.exists() ? std::optional(Entries()) : std::nullopt;
    }
    const QList<QByteArray> lines = file.read(longestLock).split('\n');
    Entries entries;
    if (lines.value(0) == firstLine) {
        for (const QByteArray& each : lines.mid(1)) {
            const qsizetype end = each.indexOf('=');
            if (end > 0) {
                entries.insert(each.left(end), each.mid(end + 1));
            }
        }
    }
    return entries;
}

bool isHere(const Entries& entries)
{
    return QString::fromUtf8(entries.value("host")) == QSysInfo::machineHostName();
}

/// Whether the program that made it can still have the map open, as far as can be known from here.
bool isAlive(const Entries& entries)
{
    const qint64 process = entries.value("process").toLongLong();
    if (process <= 0) {
        return false;
    }
    if (!isHere(entries)) {
        return true;
    }
    const QByteArray boot = entries.value("boot");
    if (!boot.isEmpty() && boot != QSysInfo::bootUniqueId()) {
        return false;
    }
    const QString started = QString::fromUtf8(entries.value("started"));
    return process != QCoreApplication::applicationPid() && runs(process)
        && (started.isEmpty() || started == startOfProcess(process));
}

Holder holderFrom(const Entries& entries)
{
    Holder holder;
    holder.user = QString::fromUtf8(entries.value("user"));
    holder.host = QString::fromUtf8(entries.value("host"));
    holder.process = entries.value("process").toLongLong();
    holder.since = QDateTime::fromString(QString::fromLatin1(entries.value("since")), Qt::ISODate).toLocalTime();
    holder.isHere = isHere(entries);
    return holder;
}

} // namespace

QString OpenLock::lockPath(const QString& path)
{
    const QFileInfo info(path);
    const QFileInfo file(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

std::optional<Holder> OpenLock::holderElsewhere(const QString& path)
{
    const auto entries = readEntries(lockPath(path));
    return entries && isAlive(*entries) ? std::optional(holderFrom(*entries)) : std::nullopt;
}

OpenLock::Outcome OpenLock::take(const QString& path, Force force)
{
    release();
    const QString lock = lockPath(path);
    const QByteArray content = newContent();
    if (!createFile(lock, content)) {
        const auto entries = readEntries(lock);
        if (!entries) {
            return Outcome::NotPossible;
        }
        if (force == Force::No && isAlive(*entries)) {
            m_holder = holderFrom(*entries);
            return Outcome::Elsewhere;
        }
        if (!replaceFile(lock, content)) {
            return Outcome::NotPossible;
        }
    }
    m_lock = lock;
    m_content = content;
    return Outcome::Taken;
}

void OpenLock::release()
{
    QFile file(m_lock);
    // Somebody may have taken it over, and holds the map now.
    if (!m_lock.isEmpty() && file.open(QIODevice::ReadOnly) && file.read(longestLock) == m_content) {
        file.close();
        file.remove();
    }
    m_lock.clear();
}

} // namespace rejse::files
