// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/system_calls.h"

#ifdef Q_OS_WIN

#include <QDir>

#include <cerrno>
#include <fcntl.h>
#include <io.h>
#include <string>
#include <sys/stat.h>
#include <windows.h>

namespace rejse::files {

namespace {

std::wstring native(const QString& path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

SyscallResult called(qint64 result)
{
    return result < 0 ? SyscallResult{0, errno} : SyscallResult{result, 0};
}

SyscallResult calledWindows(BOOL done)
{
    if (done) {
        return {};
    }
    switch (GetLastError()) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return {0, ENOENT};
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return {0, EEXIST};
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return {0, ENOSPC};
    case ERROR_NOT_SAME_DEVICE:
        return {0, EXDEV};
    case ERROR_WRITE_PROTECT:
        return {0, EROFS};
    default:
        return {0, EACCES};
    }
}

SyscallResult take(const struct _stat64& found, FileStatus& status)
{
    status.kind = (found.st_mode & _S_IFDIR) != 0 ? FileStatus::Kind::Folder
        : (found.st_mode & _S_IFREG) != 0         ? FileStatus::Kind::File
                                                  : FileStatus::Kind::Other;
    status.size = found.st_size;
    status.mode = found.st_mode & (_S_IREAD | _S_IWRITE);
    return {};
}

class WindowsCalls : public SystemCalls {
public:
    SyscallResult openUnnamed(const QString&, unsigned) override { return {0, ENOTSUP}; }

    SyscallResult openNew(const QString& path, unsigned) override
    {
        return called(::_wopen(native(path).c_str(), _O_CREAT | _O_EXCL | _O_WRONLY | _O_BINARY | _O_NOINHERIT,
                               _S_IREAD | _S_IWRITE));
    }

    SyscallResult write(Handle file, const char* data, qint64 size) override
    {
        constexpr qint64 most = 1 << 30;
        return called(::_write(file, data, static_cast<unsigned>(size < most ? size : most)));
    }

    // The folder hands its permissions down to what is made in it.
    SyscallResult setOwner(Handle, unsigned, unsigned) override { return {}; }
    SyscallResult setMode(Handle, unsigned) override { return {}; }

    SyscallResult sync(Handle file) override { return called(::_commit(file)); }

    SyscallResult statusOf(Handle file, FileStatus& status) override
    {
        struct _stat64 found { };
        const SyscallResult result = called(::_fstat64(file, &found));
        return result.ok() ? take(found, status) : result;
    }

    SyscallResult name(Handle, const QString&) override { return {0, ENOTSUP}; }
    SyscallResult close(Handle file) override { return called(::_close(file)); }

    SyscallResult rename(const QString& from, const QString& to) override
    {
        return calledWindows(
            MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH));
    }

    SyscallResult renameToNew(const QString& from, const QString& to) override
    {
        return calledWindows(MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH));
    }

    SyscallResult remove(const QString& path) override { return called(::_wunlink(native(path).c_str())); }

    // A file is held by being open here.
    SyscallResult lock(Handle) override { return {0, ENOTSUP}; }
    SyscallResult isLocked(Handle) override { return {0, ENOTSUP}; }

    // MOVEFILE_WRITE_THROUGH has waited already.
    SyscallResult syncFolder(const QString&) override { return {}; }

    SyscallResult status(const QString& path, FileStatus& status) override
    {
        struct _stat64 found { };
        const SyscallResult result = called(::_wstat64(native(path).c_str(), &found));
        return result.ok() ? take(found, status) : result;
    }

    SyscallResult mayWrite(const QString& path) override { return called(::_waccess(native(path).c_str(), 2)); }
};

} // namespace

SystemCalls& systemCalls()
{
    static WindowsCalls calls;
    return calls;
}

} // namespace rejse::files

#endif
