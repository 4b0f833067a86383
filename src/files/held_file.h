// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Null where another process, or this one already, holds it, or where it cannot be opened.
    static std::unique_ptr<HeldFile> take(const QString& path, Missing missing);
    /// Holds a file that is open already, for as long as this lives and even when `handle` is closed, so that it is
    /// held before it has a name. Null where that cannot be, as on a file system without locks or a system where nobody
    /// else could read it then.
    static std::unique_ptr<HeldFile> share(int handle);
    /// Whether anybody holds it. Asking gets in nobody's way.
    static bool isHeld(const QString& path);
    ~HeldFile();
    Q_DISABLE_COPY_MOVE(HeldFile)

private:
    explicit HeldFile(qintptr handle) : m_handle(handle) { }

    qintptr m_handle;
};

} // namespace rejse::files
