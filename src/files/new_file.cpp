// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_file.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace rejse::files {

namespace {

bool reachesDisk(QFile& file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace

Result<Done> createFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    // NewOnly lets the system decide in one step whether there is a file: nobody can slip one in between.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        const QFileInfo there(path);
        if (there.exists() || there.isSymLink()) {
            return Problem{{}, "there is already something of this name"};
        }
        return Problem{{}, file.errorString().toStdString()};
    }
    if (file.write(content) != content.size() || !reachesDisk(file)) {
        const std::string reason = file.errorString().toStdString();
        file.remove();
        return Problem{{}, "cannot be written whole: " + reason};
    }
    return Done{};
}

} // namespace rejse::files
