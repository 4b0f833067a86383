// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <memory>

namespace rejse::files {

/// A path opened for reading. Opening never waits for the other end of a pipe. A name that begins with a colon is a
/// file like any other; only `:/` begins the path of one of the program's resources.
struct OpenFile {
    enum class Kind {
        File,
        Folder,
        Stream ///< a pipe, a device
    };

    std::unique_ptr<QFile> file; ///< null where there is a problem
    Kind kind = Kind::File;
    QString problem; ///< in words for a person; empty where it is open
};

OpenFile openToRead(const QString& path);

/// What somebody writes to a pipe or device until it is closed, at most `max` bytes. Empty where nobody has it open.
QByteArray readStream(QFile& stream, qint64 max);

} // namespace rejse::files
