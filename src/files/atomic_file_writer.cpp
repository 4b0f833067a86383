// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/atomic_file_writer.h"

#include <QRandomGenerator>

#include <cerrno>
#include <utility>

namespace rejse::files {

namespace {

constexpr unsigned ownerOnly = 0600;
constexpr unsigned asUsual = 0666; ///< less what the person's umask takes away
constexpr int maxNamesTried = 100;

template <typename Call> SyscallResult again(const Call& call)
{
    SyscallResult result;
    do {
        result = call();
    } while (result.error == EINTR);
    return result;
}

QString someName(const QString& folder)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return QStringLiteral("%1/.rejse-%2.tmp").arg(folder, QString::number(number, 36));
}

} // namespace

AtomicFileWriter::AtomicFileWriter(SystemCalls& calls, QString folder) : m_calls(calls), m_folder(std::move(folder)) { }

AtomicFileWriter::~AtomicFileWriter()
{
    if (m_handle) {
        m_calls.close(*m_handle);
    }
    if (!m_path.isEmpty()) {
        again([this] { return m_calls.remove(m_path); });
    }
}

SyscallResult AtomicFileWriter::open(Access access)
{
    const unsigned mode = access == Access::AsUsual ? asUsual : ownerOnly;
    SyscallResult opened = again([&] { return m_calls.openUnnamed(m_folder, mode); });
    for (int i = 0; !opened.ok() && i < maxNamesTried; ++i) {
        const QString path = someName(m_folder);
        opened = again([&] { return m_calls.openNew(path, mode); });
        if (opened.ok()) {
            m_path = path;
        } else if (opened.error != EEXIST) {
            break;
        }
    }
    if (opened.ok()) {
        m_handle = static_cast<SystemCalls::Handle>(opened.value);
    }
    return opened;
}

SyscallResult AtomicFileWriter::takeOwner(const FileStatus& own, const FileStatus& other)
{
    if (own.owner == other.owner && own.group == other.group) {
        return {};
    }
    if (again([&] { return m_calls.setOwner(*m_handle, other.owner, other.group); }).ok()) {
        return {};
    }
    // Only the superuser may give a file away. Whoever may write to the other one may do so to this one.
    if (own.group == other.group) {
        return {};
    }
    const SyscallResult given = again([&] { return m_calls.setOwner(*m_handle, own.owner, other.group); });
    // What the group may do must not become what another group may do, and the old one be shut out.
    const bool likeAnybody = ((other.mode >> 3) & 7U) == (other.mode & 7U);
    return likeAnybody ? SyscallResult{} : given;
}

SyscallResult AtomicFileWriter::becomeLike(const FileStatus& other)
{
    FileStatus own;
    const SyscallResult known = again([&] { return m_calls.statusOf(*m_handle, own); });
    if (!known.ok()) {
        return known;
    }
    if (const SyscallResult taken = takeOwner(own, other); !taken.ok()) {
        return taken;
    }
    return own.mode == other.mode ? SyscallResult{} : again([&] { return m_calls.setMode(*m_handle, other.mode); });
}

SyscallResult AtomicFileWriter::writeAll(const QByteArray& content)
{
    for (qsizetype done = 0; done < content.size();) {
        const SyscallResult written =
            again([&] { return m_calls.write(*m_handle, content.constData() + done, content.size() - done); });
        if (!written.ok()) {
            return written;
        }
        if (written.value == 0) {
            return {0, EIO};
        }
        done += written.value;
    }
    return {};
}

SyscallResult AtomicFileWriter::write(const QByteArray& content)
{
    if (const SyscallResult written = writeAll(content); !written.ok()) {
        return written;
    }
    if (const SyscallResult synced = again([this] { return m_calls.sync(*m_handle); }); !synced.ok()) {
        return synced;
    }
    FileStatus status;
    const SyscallResult known = again([&] { return m_calls.statusOf(*m_handle, status); });
    if (!known.ok()) {
        return known;
    }
    return status.size == content.size() ? SyscallResult{} : SyscallResult{0, EIO};
}

SyscallResult AtomicFileWriter::finish()
{
    if (m_path.isEmpty()) {
        const QString path = someName(m_folder);
        const SyscallResult named = again([&] { return m_calls.name(*m_handle, path); });
        if (!named.ok()) {
            return named;
        }
        m_path = path;
    }
    const SyscallResult closed = m_calls.close(*std::exchange(m_handle, std::nullopt));
    // Broken off or not, the handle is gone, and the content was on disk before.
    return closed.error == EINTR ? SyscallResult{} : closed;
}

SyscallResult AtomicFileWriter::moveOver(const QString& path)
{
    const SyscallResult moved = again([&] { return m_calls.rename(m_path, path); });
    if (moved.ok()) {
        m_path.clear();
    }
    return moved;
}

SyscallResult AtomicFileWriter::moveToNew(const QString& path)
{
    const SyscallResult moved = again([&] { return m_calls.renameToNew(m_path, path); });
    if (moved.ok()) {
        m_path.clear();
    }
    return moved;
}

SyscallResult syncNames(SystemCalls& calls, const QString& folder)
{
    const SyscallResult synced = again([&] { return calls.syncFolder(folder); });
    // Some file systems have no such thing, and some folders may be written to and not be opened.
    const bool unknown = synced.error == EINVAL || synced.error == ENOTSUP || synced.error == EACCES;
    return unknown ? SyscallResult{} : synced;
}

} // namespace rejse::files
