// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/system_calls.h"

#include <QString>

#include <memory>

namespace rejse::files {

/// A file that this process holds, so that no other one can hold it as well. The system itself lets go of it when the
/// process ends, however it ends: nothing is stale after a crash, and no number of a process is taken for another's.
class HeldFile {
public:
    enum class Missing {
        IsMade,
        IsLeftOut ///< there is nothing to hold
    };
    /// What happens on file systems without locks, such as NFS without a lock daemon.
    enum class NoLocks {
        IsNull,  ///< nothing can be held
        IsMarked ///< the file says which process holds it, as long as that runs; what it held before is lost
    };

    /// Null where another process, or this one already, holds it, or where it cannot be opened. Of two processes that
    /// take a marked file in the same instant both may succeed.
    static std::unique_ptr<HeldFile> take(const QString& path, Missing missing, NoLocks noLocks = NoLocks::IsNull,
                                          SystemCalls& calls = systemCalls());
    /// Holds a file that is open already, for as long as this lives and even when `handle` is closed, so that it is
    /// held before it has a name. Null where that cannot be, as on a file system without locks or a system where nobody
    /// else could read it then.
    static std::unique_ptr<HeldFile> share(int handle, SystemCalls& calls = systemCalls());
    /// Whether anybody holds it, by a lock or by a mark. Asking gets in nobody's way.
    static bool isHeld(const QString& path, SystemCalls& calls = systemCalls());
    ~HeldFile();
    Q_DISABLE_COPY_MOVE(HeldFile)

private:
    enum class By {
        Lock,
        Mark
    };
    HeldFile(qintptr handle, By by) : m_handle(handle), m_by(by) { }

    qintptr m_handle;
    By m_by;
};

} // namespace rejse::files
