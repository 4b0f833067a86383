// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/plain_file.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#endif

namespace rejse::files {

#ifdef Q_OS_UNIX

PlainFile readPlainFile(const QString& path, qint64 most)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0) {
        return {errno == ENOENT || errno == ENOTDIR ? PlainFile::Kind::Missing : PlainFile::Kind::Other, {}};
    }
    QFile file;
    struct stat status { };
    const bool opened = file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    if (!opened || ::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode)) {
        return {PlainFile::Kind::Other, {}};
    }
    return {PlainFile::Kind::File, file.read(most)};
}

#else

PlainFile readPlainFile(const QString& path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return {};
    }
    QFile file(path);
    if (info.isSymLink() || !info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return {PlainFile::Kind::Other, {}};
    }
    return {PlainFile::Kind::File, file.read(most)};
}

#endif

} // namespace rejse::files
