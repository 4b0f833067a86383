// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/system_calls.h"

#include <functional>
#include <string>
#include <vector>

namespace rejse::test {

/// The system's own calls, of which one fails, once or from then on, without being made. Counts them from 0.
class FailingCalls : public files::SystemCalls {
public:
    enum class Fails {
        Once,
        FromThenOn ///< that call and every later one of its kind
    };

    FailingCalls() = default;
    FailingCalls(std::size_t which, int error, Fails fails) : m_which(which), m_error(error), m_fails(fails) { }

    /// The names of the calls that were made, those that failed too.
    const std::vector<std::string>& made() const { return m_made; }
    /// The call that failed; empty where none did.
    const std::string& failed() const { return m_failed; }
    /// Every write takes at most so many bytes.
    void setMostBytes(qint64 bytes) { m_mostBytes = bytes; }
    /// No file can be made without a name.
    void refuseUnnamed(int error) { m_unnamed = error; }
    /// The file system knows no locks.
    void refuseLocks(int error) { m_locks = error; }
    /// Done before a call of this name is made.
    void before(std::string name, std::function<void()> doThis)
    {
        m_beforeName = std::move(name);
        m_before = std::move(doThis);
    }

    files::SyscallResult openUnnamed(const QString& folder, unsigned mode) override
    {
        return m_unnamed != 0 ? files::SyscallResult{0, m_unnamed}
                              : call("openUnnamed", [&] { return m_system.openUnnamed(folder, mode); });
    }
    files::SyscallResult openNew(const QString& path, unsigned mode) override
    {
        return call("openNew", [&] { return m_system.openNew(path, mode); });
    }
    files::SyscallResult write(Handle file, const char* data, qint64 size) override
    {
        return call("write", [&] { return m_system.write(file, data, std::min(size, m_mostBytes)); });
    }
    files::SyscallResult setOwner(Handle file, unsigned owner, unsigned group) override
    {
        return call("setOwner", [&] { return m_system.setOwner(file, owner, group); });
    }
    files::SyscallResult setMode(Handle file, unsigned mode) override
    {
        return call("setMode", [&] { return m_system.setMode(file, mode); });
    }
    files::SyscallResult sync(Handle file) override
    {
        return call("sync", [&] { return m_system.sync(file); });
    }
    files::SyscallResult statusOf(Handle file, files::FileStatus& status) override
    {
        return call("statusOf", [&] { return m_system.statusOf(file, status); });
    }
    files::SyscallResult name(Handle file, const QString& path) override
    {
        return call("name", [&] { return m_system.name(file, path); });
    }
    files::SyscallResult close(Handle file) override
    {
        // A close that fails has closed all the same.
        const files::SyscallResult closed = m_system.close(file);
        return call("close", [&] { return closed; });
    }
    files::SyscallResult rename(const QString& from, const QString& to) override
    {
        return call("rename", [&] { return m_system.rename(from, to); });
    }
    files::SyscallResult renameToNew(const QString& from, const QString& to) override
    {
        return call("renameToNew", [&] { return m_system.renameToNew(from, to); });
    }
    files::SyscallResult remove(const QString& path) override
    {
        return call("remove", [&] { return m_system.remove(path); });
    }
    files::SyscallResult lock(Handle file) override
    {
        return m_locks != 0 ? files::SyscallResult{0, m_locks} : call("lock", [&] { return m_system.lock(file); });
    }
    files::SyscallResult isLocked(Handle file) override
    {
        return m_locks != 0 ? files::SyscallResult{0, m_locks}
                            : call("isLocked", [&] { return m_system.isLocked(file); });
    }
    files::SyscallResult syncFolder(const QString& folder) override
    {
        return call("syncFolder", [&] { return m_system.syncFolder(folder); });
    }
    files::SyscallResult status(const QString& path, files::FileStatus& status) override
    {
        return call("status", [&] { return m_system.status(path, status); });
    }
    files::SyscallResult mayWrite(const QString& path) override
    {
        return call("mayWrite", [&] { return m_system.mayWrite(path); });
    }

private:
    template <typename Made> files::SyscallResult call(const std::string& name, const Made& made)
    {
        if (m_before && name == m_beforeName) {
            std::exchange(m_before, nullptr)();
        }
        const bool now = m_made.size() == m_which;
        m_made.push_back(name);
        if (now) {
            m_failed = name;
        }
        const bool later = m_fails == Fails::FromThenOn && name == m_failed;
        return m_error != 0 && (now || later) ? files::SyscallResult{0, m_error} : made();
    }

    files::SystemCalls& m_system = files::systemCalls();
    std::size_t m_which = static_cast<std::size_t>(-1);
    int m_error = 0;
    Fails m_fails = Fails::Once;
    qint64 m_mostBytes = std::numeric_limits<qint64>::max();
    int m_unnamed = 0;
    int m_locks = 0;
    std::vector<std::string> m_made;
    std::string m_failed;
    std::string m_beforeName;
    std::function<void()> m_before;
};

} // namespace rejse::test
