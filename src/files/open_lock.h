// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/held_file.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace rejse::files {

/// Who has a map open.
struct Holder {
    QString user;
    QString host;
    qint64 process = 0;
    QDateTime since;
    bool isHere = false; ///< on this computer, where it is known whether the program still runs

    /// The user, or a word for one who is not known.
    QString name() const;
};

/// Tells the other programs that a map is open here: a small hidden file beside it, `.NAME.lock`, that says by whom and
/// since when. One that a program left behind when it crashed, or the computer when it went down, counts for nothing:
/// on one computer the system itself tells, for the file is held as long as the map is open. Where no file can be made,
/// or something else has that name, there is no lock, and nothing else is different.
class OpenLock {
public:
    enum class Outcome {
        Taken,
        NotPossible, ///< the folder takes no file, or has something else of that name
        Elsewhere    ///< holder() has the map open
    };
    enum class Force {
        No,
        Yes ///< whoever holds it loses it
    };

    OpenLock() = default;
    ~OpenLock() { release(); }
    Q_DISABLE_COPY_MOVE(OpenLock)

    /// For this map instead of the one before.
    Outcome take(const QString& path, Force force = Force::No);
    void release();
    const Holder& holder() const { return m_holder; }

    /// Who else has a map open, if anybody has.
    static std::optional<Holder> holderElsewhere(const QString& path);

    /// Where the lock of a map is.
    static QString lockPath(const QString& path);

private:
    enum class Over {
        Nothing, ///< where there is something by now, it stays
        Lock
    };
    bool make(const QString& lock, Over over);

    Holder m_holder;
    QString m_lock; ///< empty while none is held
    QByteArray m_content;
    std::unique_ptr<HeldFile> m_held; ///< null where the file system has no such locks
};

} // namespace rejse::files
