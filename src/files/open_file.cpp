// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/open_file.h"

#include "files/words.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <system_error>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace rejse::files {

namespace {

OpenFile openWithQt(const QString& path)
{
    OpenFile opened;
    opened.file = std::make_unique<QFile>(path);
    if (!opened.file->open(QIODevice::ReadOnly)) {
        opened.problem = tr("the file cannot be read: %1").arg(opened.file->errorString());
        opened.file.reset();
    }
    return opened;
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

QString openingProblem(const QByteArray& path, int error)
{
    if (error == ENOENT || error == ENOTDIR) {
        struct stat link { };
        const bool isLink = ::lstat(path.constData(), &link) == 0 && S_ISLNK(link.st_mode);
        return isLink ? tr("the link points to a file that is not there") : tr("there is no such file");
    }
    return tr("the file cannot be read: %1")
        .arg(QString::fromLocal8Bit(std::generic_category().message(error).c_str()));
}

} // namespace

OpenFile openToRead(const QString& path)
{
    OpenFile opened;
    if (path.startsWith(QLatin1String(":/"))) {
        return openWithQt(path);
    }
    const QByteArray name = QFile::encodeName(path);
    const int handle = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    struct stat status { };
    if (handle < 0 || ::fstat(handle, &status) != 0) {
        opened.problem = openingProblem(name, errno);
        return opened;
    }
    opened.kind = S_ISREG(status.st_mode) ? OpenFile::Kind::File
        : S_ISDIR(status.st_mode)         ? OpenFile::Kind::Folder
                                          : OpenFile::Kind::Stream;
    if (opened.kind == OpenFile::Kind::Folder) {
        ::close(handle);
        return opened;
    }
    opened.file = std::make_unique<QFile>();
    if (!opened.file->open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        opened.problem = tr("the file cannot be read: %1").arg(opened.file->errorString());
        opened.file.reset();
    }
    return opened;
}

QByteArray readStream(QFile& stream, qint64 max)
{
    QByteArray content;
    std::array<char, 65536> part{};
    while (content.size() < max) {
        const ssize_t size = ::read(stream.handle(), part.data(), part.size());
        if (size > 0) {
            content.append(part.data(), static_cast<qsizetype>(std::min<qint64>(size, max - content.size())));
        } else if (size < 0 && (errno == EAGAIN || errno == EINTR)) {
            pollfd waiting{stream.handle(), POLLIN, 0};
            ::poll(&waiting, 1, -1);
        } else {
            break;
        }
    }
    return content;
}

#else

OpenFile openToRead(const QString& path)
{
    OpenFile opened;
    const QFileInfo info(path);
    if (info.isDir()) {
        opened.kind = OpenFile::Kind::Folder;
        return opened;
    }
    if (!info.exists()) {
        opened.problem =
            info.isSymLink() ? tr("the link points to a file that is not there") : tr("there is no such file");
        return opened;
    }
    return openWithQt(path);
}

QByteArray readStream(QFile& stream, qint64 max)
{
    return stream.read(max);
}

#endif

} // namespace rejse::files
