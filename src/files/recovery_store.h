// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/recovery_slot.h"

#include <QString>

#include <memory>
#include <vector>

namespace rejse::files {

/// Work that was taken over from a program that ended: whoever has it holds its place.
struct ClaimedWork {
    std::unique_ptr<RecoverySlot> slot;
    KeptWork kept;
};

/// The folder in which every open map with changes has a slot. Several programs share it.
class RecoveryStore {
public:
    /// That of this person, in the folder for the program's data.
    RecoveryStore();
    explicit RecoveryStore(QString folder, SystemCalls& calls = systemCalls());

    /// A new slot, held by this process.
    Result<std::unique_ptr<RecoverySlot>> begin() const;
    /// All work that is written down, newest first.
    std::vector<KeptWork> list() const;
    /// Takes over the work of a program that ended. A problem where there is no such work or a running program is at
    /// it.
    Result<ClaimedWork> claim(const QString& id) const;
    /// Removes what programs that ended left empty, work that its file has by now, and the oldest of it where there is
    /// too much: more than `maxPieces` or `maxBytes`. Work of running programs is never touched.
    void tidy() const;

    static constexpr std::size_t maxPieces = 50;
    static constexpr qint64 maxBytes = 512LL * 1024 * 1024;

private:
    QStringList slotFolders() const;

    QString m_folder;
    SystemCalls& m_calls;
};

/// Whether a file is what some work goes back to.
enum class FileSince {
    None,       ///< the map had no file
    AsItWas,    ///< it holds what it held when the work began, in whatever spelling
    SameAsWork, ///< it holds the work itself
    Changed,    ///< it holds something else, or nothing that is a map
    Gone        ///< it is not there
};
FileSince fileSince(const Work& work);

/// The same, with what the file holds where that is a map.
struct FileNow {
    FileSince since = FileSince::None;
    std::optional<Journey> journey;
};
FileNow fileNow(const Work& work);

} // namespace rejse::files
