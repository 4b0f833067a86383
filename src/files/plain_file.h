// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rejse::files {

/// What stands under a name in a folder that others may write to as well: no link is followed, and no pipe waited for.
struct PlainFile {
    enum class Kind {
        Missing,
        File,
        Other ///< a link, a folder, a pipe, ..., or a file that cannot be read
    };
    Kind kind = Kind::Missing;
    QByteArray content; ///< of a file, up to the length that was asked for
};

PlainFile readPlainFile(const QString& path, qint64 most);

} // namespace rejse::files
