// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/system_calls.h"

#ifdef Q_OS_UNIX

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rejse::files {

namespace {

constexpr unsigned permissionBits = 0777;

QByteArray native(const QString& path)
{
    return QFile::encodeName(path);
}

SyscallResult called(qint64 result)
{
    return result < 0 ? SyscallResult{0, errno} : SyscallResult{result, 0};
}

SyscallResult take(const struct stat& found, FileStatus& status)
{
    status.kind = S_ISREG(found.st_mode) ? FileStatus::Kind::File
        : S_ISDIR(found.st_mode)         ? FileStatus::Kind::Folder
                                         : FileStatus::Kind::Other;
    status.size = found.st_size;
    status.mode = found.st_mode & permissionBits;
    status.owner = found.st_uid;
    status.group = found.st_gid;
    return {};
}

class UnixCalls : public SystemCalls {
public:
    SyscallResult openUnnamed(const QString& folder, unsigned mode) override
    {
#ifdef O_TMPFILE
        return called(::open(native(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode));
#else
        Q_UNUSED(folder)
        Q_UNUSED(mode)
        return {0, ENOTSUP};
#endif
    }

    SyscallResult openNew(const QString& path, unsigned mode) override
    {
        return called(::open(native(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode));
    }

    SyscallResult write(Handle file, const char* data, qint64 size) override
    {
        return called(::write(file, data, static_cast<std::size_t>(size)));
    }

    SyscallResult setOwner(Handle file, unsigned owner, unsigned group) override
    {
        return called(::fchown(file, owner, group));
    }

    SyscallResult setMode(Handle file, unsigned mode) override
    {
        return called(::fchmod(file, mode & permissionBits));
    }

    SyscallResult sync(Handle file) override
    {
#ifdef F_FULLFSYNC
        // Here fsync() hands the data to the disk and does not wait for it.
        if (::fcntl(file, F_FULLFSYNC) == 0) {
            return {};
        }
#endif
        return called(::fsync(file));
    }

    SyscallResult statusOf(Handle file, FileStatus& status) override
    {
        struct stat found { };
        const SyscallResult result = called(::fstat(file, &found));
        return result.ok() ? take(found, status) : result;
    }

    SyscallResult name(Handle file, const QString& path) override
    {
        char opened[32];
        std::snprintf(opened, sizeof opened, "/proc/self/fd/%d", file);
        return called(::linkat(AT_FDCWD, opened, AT_FDCWD, native(path).constData(), AT_SYMLINK_FOLLOW));
    }

    SyscallResult close(Handle file) override
    {
        return called(::close(file));
    }

    SyscallResult rename(const QString& from, const QString& to) override
    {
        return called(std::rename(native(from).constData(), native(to).constData()));
    }

    SyscallResult renameToNew(const QString& from, const QString& to) override
    {
#ifdef RENAME_NOREPLACE
        const SyscallResult moved =
            called(::renameat2(AT_FDCWD, native(from).constData(), AT_FDCWD, native(to).constData(), RENAME_NOREPLACE));
        if (moved.ok() || (moved.error != EINVAL && moved.error != ENOSYS)) {
            return moved;
        }
#endif
        const SyscallResult linked = called(::link(native(from).constData(), native(to).constData()));
        return linked.ok() ? remove(from) : linked;
    }

    SyscallResult remove(const QString& path) override
    {
        return called(::unlink(native(path).constData()));
    }

#ifdef F_OFD_SETLK
    SyscallResult lock(Handle file) override
    {
        struct flock whole { };
        whole.l_type = F_WRLCK;
        return called(::fcntl(file, F_OFD_SETLK, &whole));
    }

    SyscallResult isLocked(Handle file) override
    {
        struct flock whole { };
        whole.l_type = F_WRLCK;
        const SyscallResult asked = called(::fcntl(file, F_OFD_GETLK, &whole));
        return asked.ok() ? SyscallResult{whole.l_type != F_UNLCK, 0} : asked;
    }
#else
    SyscallResult lock(Handle file) override
    {
        return called(::flock(file, LOCK_EX | LOCK_NB));
    }

    SyscallResult isLocked(Handle file) override
    {
        const SyscallResult taken = called(::flock(file, LOCK_SH | LOCK_NB));
        return taken.error == EWOULDBLOCK ? SyscallResult{1, 0} : taken;
    }
#endif

    SyscallResult syncFolder(const QString& folder) override
    {
        const SyscallResult opened = called(::open(native(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!opened.ok()) {
            return opened;
        }
        const auto handle = static_cast<Handle>(opened.value);
        const SyscallResult synced = called(::fsync(handle));
        ::close(handle);
        return synced;
    }

    SyscallResult status(const QString& path, FileStatus& status) override
    {
        struct stat found { };
        const SyscallResult result = called(::stat(native(path).constData(), &found));
        return result.ok() ? take(found, status) : result;
    }

    SyscallResult mayWrite(const QString& path) override
    {
        return called(::access(native(path).constData(), W_OK));
    }
};

} // namespace

SystemCalls& systemCalls()
{
    static UnixCalls calls;
    return calls;
}

} // namespace rejse::files

#endif
