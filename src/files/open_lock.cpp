// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/open_lock.h"

#include "files/atomic_file_writer.h"
#include "files/canonical_path.h"
#include "files/plain_file.h"
#include "files/process.h"
#include "files/words.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

namespace rejse::files {

namespace {

constexpr qint64 longestLock = 4096;
constexpr int maxTries = 20;
constexpr unsigned long tryAgainMs = 10;
const QByteArray firstLine = "rejse-lock 1";

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
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
    return firstLine + '\n' + entryLine("user", userName()) + ownProcessLines()
        + entryLine("since", QDateTime::currentDateTimeUtc().toString(Qt::ISODate)) + entryLine("token", newToken())
        + (isHeld ? entryLine("held", QStringLiteral("yes")) : QByteArray());
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
    const bool isLock = file.content.isEmpty() || file.content.startsWith(firstLine + '\n');
    if (file.kind == PlainFile::Kind::Other || !isLock) {
        return {Found::Kind::Foreign, {}};
    }
    return {Found::Kind::Lock, readEntries(file.content)};
}

bool isOwn(const Entries& entries)
{
    return entries.value("token").startsWith(ownMark());
}

/// Whether another program that made it can still have the map open.
bool isAlive(const QString& lock, const Entries& entries)
{
    if (isOwn(entries)) {
        return false;
    }
    return entries.contains("held") && isThisComputer(entries) ? HeldFile::isHeld(lock) : mayStillRun(entries);
}

Holder holderFrom(const Entries& entries)
{
    Holder holder;
    holder.user = QString::fromUtf8(entries.value("user"));
    holder.host = QString::fromUtf8(entries.value("host"));
    holder.process = entries.value("process").toLongLong();
    holder.since = QDateTime::fromString(QString::fromLatin1(entries.value("since")), Qt::ISODate).toLocalTime();
    holder.isHere = isThisComputer(entries);
    return holder;
}

} // namespace

QString Holder::name() const
{
    return user.isEmpty() ? tr("somebody") : user;
}

QString OpenLock::lockPath(const QString& path)
{
    const QFileInfo file(canonicalPath(path));
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
    for (int i = 0; i < maxTries; ++i) {
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
        } else if (left && !(find(lock) == found)) {
            continue; // somebody put another one in its place before this one was held
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
    AtomicFileWriter draft(systemCalls(), QFileInfo(lock).absolutePath());
    if (!draft.open(AtomicFileWriter::Access::AsUsual).ok()) {
        return false;
    }
    auto held = draft.hold();
    const QByteArray content = newContent(held != nullptr);
    if (!draft.write(content).ok() || !draft.finish().ok()) {
        return false;
    }
    const SyscallResult moved = over == Over::Lock ? draft.moveOver(lock) : draft.moveToNew(lock);
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
