// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The calls of the system that saving is made of, behind an interface, so that a test can make any of them fail.
namespace rejse::files {

/// What a call came to: a value, or the system's number of the error (as in <cerrno>) that it failed with.
struct SyscallResult {
    qint64 value = 0;
    int error = 0;

    bool ok() const { return error == 0; }
};

/// What the system knows of a file.
struct FileStatus {
    enum class Kind {
        File,
        Folder,
        Other ///< a device, a pipe, …
    };
    Kind kind = Kind::File;
    qint64 size = 0;
    unsigned mode = 0; ///< the permission bits
    unsigned owner = 0;
    unsigned group = 0;
};

/// One method a call. Each does what the system does, once: no repetition, no second way.
class SystemCalls {
public:
    using Handle = int;

    SystemCalls() = default;
    virtual ~SystemCalls() = default;
    Q_DISABLE_COPY_MOVE(SystemCalls)

    /// A new file in `folder` that has no name yet and is gone when it is closed without one. The value is its handle.
    virtual SyscallResult openUnnamed(const QString& folder, unsigned mode) = 0;
    /// A new file of this name, where there is none.
    virtual SyscallResult openNew(const QString& path, unsigned mode) = 0;
    /// The value is how many bytes were taken.
    virtual SyscallResult write(Handle file, const char* data, qint64 size) = 0;
    virtual SyscallResult setOwner(Handle file, unsigned owner, unsigned group) = 0;
    virtual SyscallResult setMode(Handle file, unsigned mode) = 0;
    /// Waits until all that was written is on the disk.
    virtual SyscallResult sync(Handle file) = 0;
    virtual SyscallResult statusOf(Handle file, FileStatus& status) = 0;
    /// Names a file that was opened without a name.
    virtual SyscallResult name(Handle file, const QString& path) = 0;
    virtual SyscallResult close(Handle file) = 0;
    /// What is at `to` gives way, in one step.
    virtual SyscallResult rename(const QString& from, const QString& to) = 0;
    /// Fails with EEXIST where there is something at `to`.
    virtual SyscallResult renameToNew(const QString& from, const QString& to) = 0;
    virtual SyscallResult remove(const QString& path) = 0;
    /// Locks the open file, not for the process alone: a second opening of it in this process is refused as well. Fails
    /// with EAGAIN or EACCES where somebody holds it, with something else where there are no locks.
    virtual SyscallResult lock(Handle file) = 0;
    /// The value is 1 where somebody holds the lock. Fails where there are no locks.
    virtual SyscallResult isLocked(Handle file) = 0;
    /// Waits until the names in the folder are on the disk.
    virtual SyscallResult syncFolder(const QString& folder) = 0;
    /// Of what a chain of links ends in.
    virtual SyscallResult status(const QString& path, FileStatus& status) = 0;
    /// Whether this person may write to it.
    virtual SyscallResult mayWrite(const QString& path) = 0;
};

/// Those of the system that the program runs on.
SystemCalls& systemCalls();

} // namespace rejse::files
