// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/held_file.h"
#include "files/work_text.h"

#include <QString>

#include <memory>
#include <vector>

namespace rejse::files {

/// How much of a piece of work is there.
enum class Wholeness {
    Whole,
    LastEditsMissing, ///< the newest of it is damaged, an older one is whole
    Salvaged,         ///< all of it is damaged, and yet it can be read
    Lost
};

/// What stands in the folder of one map's work.
struct KeptWork {
    QString id;
    Work work; ///< empty where it is lost
    Wholeness wholeness = Wholeness::Whole;
    bool isLiving = false; ///< a running program is at it
};

/// The place on disk of one open map's work: a folder with the newest two states of it, written in turn, so that a
/// damaged one costs the last edits at most, and the file that the process holds while it is at it.
class RecoverySlot {
public:
    RecoverySlot(QString folder, std::unique_ptr<HeldFile> held);

    QString id() const;
    /// Whether the place is there: somebody may have removed it meanwhile.
    bool isThere() const;
    /// The work is on disk when this returns. `work.sequence` is set here.
    Result<Done> write(Work work);
    /// Nothing is to be recovered for now; the place is kept.
    Result<Done> clear();
    /// Gives the place up and leaves nothing behind.
    void remove();

private:
    QString m_folder;
    std::unique_ptr<HeldFile> m_held;
    qint64 m_sequence = 0;
    int m_next = 0; ///< which of the two states is written next
};

/// What the folder of a slot holds; nothing where no work has been written down.
std::optional<KeptWork> readSlot(const QString& folder);

/// The files of a slot.
QString heldPath(const QString& slot);
QString statePath(const QString& slot, int which);

} // namespace rejse::files
