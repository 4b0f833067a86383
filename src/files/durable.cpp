// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/durable.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace rejse::files {

namespace {

#ifdef Q_OS_UNIX

/// Whether all that was written to the open file is on disk now.
bool syncFile(int handle)
{
    int result = 0;
    do {
        result = ::fsync(handle);
    } while (result != 0 && errno == EINTR);
    // A pipe or a device has no disk to sync to.
    return result == 0 || errno == EINVAL || errno == EROFS;
}

/// How many bytes the system says an open file has, -1 when it does not say.
qint64 sizeOf(int handle)
{
    struct stat status { };
    return ::fstat(handle, &status) == 0 ? static_cast<qint64>(status.st_size) : -1;
}

void syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        syncFile(folder);
        ::close(folder);
    }
}

#else

bool syncFile(int handle)
{
    return ::_commit(handle) == 0;
}

qint64 sizeOf(int handle)
{
    return ::_filelengthi64(handle);
}

void syncFolder(const QString&)
{
    // A rename needs no sync of its folder here.
}

#endif

} // namespace

bool writeThrough(QFileDevice& file, const QByteArray& content)
{
    // What Qt reports of a full or broken disk is not to be relied on, so the size is asked of the system.
    return file.write(content) == content.size() && file.flush() && syncFile(file.handle())
        && sizeOf(file.handle()) == content.size();
}

void syncFolderOf(const QString& path)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.canonicalFilePath() : info.absoluteFilePath();
    syncFolder(QFileInfo(target).absolutePath());
}

} // namespace rejse::files
