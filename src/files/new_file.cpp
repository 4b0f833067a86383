// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/new_file.h"

#include "files/durable.h"

#include <QFile>
#include <QFileInfo>

namespace rejse::files {

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
    if (!writeThrough(file, content)) {
        const std::string reason = file.errorString().toStdString();
        file.remove();
        return Problem{{}, "cannot be written whole: " + reason};
    }
    syncFolderOf(path);
    return Done{};
}

} // namespace rejse::files
