// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/held_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include "files/process.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace rejse::files {

#ifdef Q_OS_UNIX

namespace {

/// Whether the file that was opened is still the one of that name: whoever held it before may have removed it.
bool isStillAt(const QByteArray& path, int handle)
{
    struct stat opened { };
    struct stat named { };
    return ::fstat(handle, &opened) == 0 && ::lstat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

// Neither follows a link that somebody put there, nor waits for the other end of a pipe.
constexpr int plainly = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;

bool isHeldByAnother(const SyscallResult& locked)
{
    return locked.error == EAGAIN || locked.error == EACCES;
}

QByteArray markIn(int handle)
{
    QByteArray mark(4096, Qt::Uninitialized);
    const auto size = ::pread(handle, mark.data(), static_cast<std::size_t>(mark.size()), 0);
    return mark.left(std::max<qsizetype>(0, size));
}

bool isMarked(int handle)
{
    return mayStillRun(readEntries(markIn(handle)));
}

bool putMark(int handle)
{
    const QByteArray mark = ownProcessLines();
    const bool isWritten =
        ::ftruncate(handle, 0) == 0 && ::pwrite(handle, mark.constData(), static_cast<std::size_t>(mark.size()), 0) > 0;
    return isWritten && markIn(handle) == mark;
}

} // namespace

std::unique_ptr<HeldFile> HeldFile::take(const QString& path, Missing missing, NoLocks noLocks, SystemCalls& calls)
{
    const QByteArray name = QFile::encodeName(path);
    const int handle = ::open(name.constData(), O_RDWR | plainly | (missing == Missing::IsMade ? O_CREAT : 0), 0600);
    if (handle < 0) {
        return nullptr;
    }
    const SyscallResult locked = calls.lock(handle);
    const bool isByMark = !locked.ok() && !isHeldByAnother(locked) && noLocks == NoLocks::IsMarked;
    const bool isTaken = locked.ok() || (isByMark && !isMarked(handle) && putMark(handle));
    if (!isTaken || !isStillAt(name, handle)) {
        ::close(handle);
        return nullptr;
    }
    return std::unique_ptr<HeldFile>(new HeldFile(handle, isByMark ? By::Mark : By::Lock));
}

std::unique_ptr<HeldFile> HeldFile::share(int handle, SystemCalls& calls)
{
    const int own = ::fcntl(handle, F_DUPFD_CLOEXEC, 0);
    if (own < 0) {
        return nullptr;
    }
    if (!calls.lock(own).ok()) {
        ::close(own);
        return nullptr;
    }
    return std::unique_ptr<HeldFile>(new HeldFile(own, By::Lock));
}

bool HeldFile::isHeld(const QString& path, SystemCalls& calls)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | plainly);
    if (handle < 0) {
        return false;
    }
    const SyscallResult locked = calls.isLocked(handle);
    const bool held = locked.ok() ? locked.value != 0 : isMarked(handle);
    ::close(handle);
    return held;
}

HeldFile::~HeldFile()
{
    const int handle = static_cast<int>(m_handle);
    if (m_by == By::Mark) {
        // A mark that cannot be taken away counts for nothing once the process has ended.
        [[maybe_unused]] const int cut = ::ftruncate(handle, 0);
    }
    ::close(handle);
}

#else

std::unique_ptr<HeldFile> HeldFile::take(const QString& path, Missing missing, NoLocks /*noLocks*/,
                                         SystemCalls& /*calls*/)
{
    const HANDLE handle =
        CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()), GENERIC_READ | GENERIC_WRITE,
                    FILE_SHARE_DELETE, nullptr, missing == Missing::IsMade ? OPEN_ALWAYS : OPEN_EXISTING,
                    FILE_ATTRIBUTE_NORMAL, nullptr);
    return handle == INVALID_HANDLE_VALUE
        ? nullptr
        : std::unique_ptr<HeldFile>(new HeldFile(reinterpret_cast<qintptr>(handle), By::Lock));
}

std::unique_ptr<HeldFile> HeldFile::share(int /*handle*/, SystemCalls& /*calls*/)
{
    return nullptr;
}

bool HeldFile::isHeld(const QString& path, SystemCalls& /*calls*/)
{
    return QFile::exists(path) && !take(path, Missing::IsLeftOut);
}

HeldFile::~HeldFile()
{
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#endif

} // namespace rejse::files
