// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/open_lock.h"

#include "files/draft_file.h"
#include "files/plain_file.h"
#include "files/process.h"
#include "files/whole_path.h"
#include "files/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSysInfo>
#include <QThread>
#include <QUuid>

namespace rejse::files {

namespace {

constexpr qint64 longestLock = 4096;
constexpr int mostTries = 20;
constexpr unsigned long tryAgainMs = 10;
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

/// What the tokens of this program's locks begin with.
const QByteArray& ownMark()
{
    static const QByteArray mark = QUuid::createUuid().toByteArray(QUuid::Id128);
    return mark;
}

QString newToken()
{
    static int number = 0;
    return QString::fromLatin1(ownMark()) + u'-' + QString::number(++number);
}

QByteArray newContent(bool isHeld)
{
    const qint64 process = QCoreApplication::applicationPid();
    return firstLine + '\n' + line("user", userName()) + line("host", QSysInfo::machineHostName())
        + line("boot", QString::fromLatin1(QSysInfo::bootUniqueId())) + line("process", QString::number(process))
        + line("started", startOfProcess(process))
        + line("since", QDateTime::currentDateTimeUtc().toString(Qt::ISODate)) + line("token", newToken())
        + (isHeld ? line("held", QStringLiteral("yes")) : QByteArray());
}

/// What has the name of a lock.
struct Found {
    enum class Kind {
        Nothing,
        Lock,
        Foreign ///< nothing of ours, to be left alone
    };
    Kind kind = Kind::Nothing;
    Entries entries;
    friend bool operator==(const Found&, const Found&) = default;
};

Found find(const QString& lock)
{
    const PlainFile file = readPlainFile(lock, longestLock);
    if (file.kind == PlainFile::Kind::Missing) {
        return {};
    }
    const QList<QByteArray> lines = file.content.split('\n');
    if (file.kind == PlainFile::Kind::Other || (!file.content.isEmpty() && lines[0] != firstLine)) {
        return {Found::Kind::Foreign, {}};
    }
    Found found{Found::Kind::Lock, {}};
    for (const QByteArray& each : lines.mid(1)) {
        const qsizetype end = each.indexOf('=');
        if (end > 0) {
            found.entries.insert(each.left(end), each.mid(end + 1));
        }
    }
    return found;
}

bool isHere(const Entries& entries)
{
    return QString::fromUtf8(entries.value("host")) == QSysInfo::machineHostName();
}

/// Whether the process that made it still runs, as far as that can be known: it may be another person's, which not
/// every system tells of.
bool runsStill(const Entries& entries)
{
    const qint64 process = entries.value("process").toLongLong();
    const QString started = QString::fromUtf8(entries.value("started"));
    if (!runs(process)) {
        return false;
    }
    if (started.isEmpty()) {
        return process != QCoreApplication::applicationPid();
    }
    const QString now = startOfProcess(process);
    return now.isEmpty() || now == started;
}

bool isOwn(const Entries& entries)
{
    return entries.value("token").startsWith(ownMark());
}

/// Whether another program that made it can still have the map open.
bool isAlive(const QString& lock, const Entries& entries)
{
    if (entries.value("process").toLongLong() <= 0 || isOwn(entries)) {
        return false;
    }
    if (!isHere(entries)) {
        return true;
    }
    const QByteArray boot = entries.value("boot");
    if (!boot.isEmpty() && boot != QSysInfo::bootUniqueId()) {
        return false;
    }
    return entries.contains("held") ? HeldFile::isHeld(lock) : runsStill(entries);
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

QString Holder::name() const
{
    return user.isEmpty() ? tr("somebody") : user;
}

QString OpenLock::lockPath(const QString& path)
{
    const QFileInfo file(wholePath(path));
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

std::optional<Holder> OpenLock::holderElsewhere(const QString& path)
{
    const QString lock = lockPath(path);
    const Entries entries = find(lock).entries;
    return isAlive(lock, entries) ? std::optional(holderFrom(entries)) : std::nullopt;
}

OpenLock::Outcome OpenLock::take(const QString& path, Force force)
{
    release();
    const QString lock = lockPath(path);
    for (int i = 0; i < mostTries; ++i) {
        const Found found = find(lock);
        if (found.kind == Found::Kind::Foreign) {
            return Outcome::NotPossible;
        }
        const bool isThere = found.kind == Found::Kind::Lock;
        m_holder = holderFrom(found.entries);
        if (isThere && force == Force::No && isAlive(lock, found.entries)) {
            return Outcome::Elsewhere;
        }
        // Of several programs that find the same lock left behind one holds it until it has its own in place.
        const auto left = isThere ? HeldFile::take(lock, HeldFile::Missing::IsLeftOut) : nullptr;
        if (isThere && !left && force == Force::No && !isOwn(found.entries) && HeldFile::isHeld(lock)) {
            QThread::msleep(tryAgainMs);
        } else if (make(lock, isThere ? Over::Lock : Over::Nothing)) {
            return Outcome::Taken;
        } else if (find(lock) == found) {
            return Outcome::NotPossible; // nobody was quicker: the folder takes no file
        }
    }
    return Outcome::Elsewhere;
}

/// The new lock has its name only when it is whole and held.
bool OpenLock::make(const QString& lock, Over over)
{
    DraftFile draft(systemCalls(), QFileInfo(lock).absolutePath());
    if (!draft.open(DraftFile::Access::AsUsual).ok()) {
        return false;
    }
    auto held = draft.hold();
    const QByteArray content = newContent(held != nullptr);
    if (!draft.write(content).ok() || !draft.finish().ok()) {
        return false;
    }
    const Called moved = over == Over::Lock ? draft.moveOver(lock) : draft.moveToNew(lock);
    // Somebody who could not hold the one before either may have been quicker.
    if (!moved.ok() || readPlainFile(lock, longestLock).content != content) {
        return false;
    }
    m_lock = lock;
    m_content = content;
    m_held = std::move(held);
    return true;
}

void OpenLock::release()
{
    // Somebody may have taken it over, and holds the map now.
    if (!m_lock.isEmpty() && readPlainFile(m_lock, longestLock).content == m_content) {
        QFile::remove(m_lock);
    }
    m_lock.clear();
    m_held.reset();
}

} // namespace rejse::files
