// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/held_file.h"
#include "files/system_calls.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace rejse::files {

/// A file that is written beside the one it is to become. Where the system can it has no name before it is whole, so
/// that not even a power cut leaves a part of it behind; whatever is left when it goes out of scope is removed.
/// Each step returns what it came to; calls that the system breaks off are made again.
class AtomicFileWriter {
public:
    AtomicFileWriter(SystemCalls& calls, QString folder);
    ~AtomicFileWriter();
    Q_DISABLE_COPY_MOVE(AtomicFileWriter)

    enum class Access {
        AsUsual, ///< what any new file of this person has
        OwnerOnly
    };
    SyscallResult open(Access access);
    /// Takes on the permissions of another file, its group where those mean another one, and its owner if the system
    /// allows it.
    SyscallResult becomeLike(const FileStatus& other);
    /// Holds it from before it has a name. Null where that cannot be.
    std::unique_ptr<HeldFile> hold() const { return HeldFile::share(*m_handle); }
    /// Writes all of it through to the disk, and asks the system whether that is how much there is.
    SyscallResult write(const QByteArray& content);
    /// Gives the file its name beside the target, and closes it.
    SyscallResult finish();
    /// Puts it in the place of whatever there is, or only where there is nothing.
    SyscallResult moveOver(const QString& path);
    SyscallResult moveToNew(const QString& path);

private:
    SyscallResult takeOwner(const FileStatus& own, const FileStatus& other);
    SyscallResult writeAll(const QByteArray& content);

    SystemCalls& m_calls;
    QString m_folder;
    QString m_path; ///< empty while it has no name
    std::optional<SystemCalls::Handle> m_handle;
};

/// Waits until a new or renamed file is on the disk by its name, on file systems that know of such waiting.
SyscallResult syncNames(SystemCalls& calls, const QString& folder);

} // namespace rejse::files
