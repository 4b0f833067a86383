// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/held_file.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace rejse::files {

#ifdef Q_OS_UNIX

namespace {

// Locks of the open file, not of the process: a second one of the same process is refused as well.
#ifdef F_OFD_SETLK
bool lock(int handle)
{
    struct flock whole { };
    whole.l_type = F_WRLCK;
    return ::fcntl(handle, F_OFD_SETLK, &whole) == 0;
}

bool isLocked(int handle)
{
    struct flock whole { };
    whole.l_type = F_WRLCK;
    return ::fcntl(handle, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;
}
#else
bool lock(int handle)
{
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0;
}

bool isLocked(int handle)
{
    return ::flock(handle, LOCK_SH | LOCK_NB) != 0;
}
#endif

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

} // namespace

std::unique_ptr<HeldFile> HeldFile::take(const QString& path, Missing missing)
{
    const QByteArray name = QFile::encodeName(path);
    const int handle = ::open(name.constData(), O_RDWR | plainly | (missing == Missing::IsMade ? O_CREAT : 0), 0600);
    if (handle < 0) {
        return nullptr;
    }
    if (!lock(handle) || !isStillAt(name, handle)) {
        ::close(handle);
        return nullptr;
    }
    return std::unique_ptr<HeldFile>(new HeldFile(handle));
}

std::unique_ptr<HeldFile> HeldFile::share(int handle)
{
    const int own = ::fcntl(handle, F_DUPFD_CLOEXEC, 0);
    if (own < 0) {
        return nullptr;
    }
    if (!lock(own)) {
        ::close(own);
        return nullptr;
    }
    return std::unique_ptr<HeldFile>(new HeldFile(own));
}

bool HeldFile::isHeld(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | plainly);
    if (handle < 0) {
        return false;
    }
    const bool held = isLocked(handle);
    ::close(handle);
    return held;
}

HeldFile::~HeldFile()
{
    ::close(static_cast<int>(m_handle));
}

#else

std::unique_ptr<HeldFile> HeldFile::take(const QString& path, Missing missing)
{
    const HANDLE handle =
        CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()), GENERIC_READ | GENERIC_WRITE,
                    FILE_SHARE_DELETE, nullptr, missing == Missing::IsMade ? OPEN_ALWAYS : OPEN_EXISTING,
                    FILE_ATTRIBUTE_NORMAL, nullptr);
    return handle == INVALID_HANDLE_VALUE ? nullptr
                                          : std::unique_ptr<HeldFile>(new HeldFile(reinterpret_cast<qintptr>(handle)));
}

std::unique_ptr<HeldFile> HeldFile::share(int /*handle*/)
{
    return nullptr;
}

bool HeldFile::isHeld(const QString& path)
{
    return QFile::exists(path) && !take(path, Missing::IsLeftOut);
}

HeldFile::~HeldFile()
{
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#endif

} // namespace rejse::files
