// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/recovery_slot.h"

#include "files/replace_file.h"
#include "rejse/storage/journey_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

namespace rejse::files {

namespace {

constexpr std::array bothStates{0, 1};
/// The largest map there can be, and its header.
constexpr qint64 maxBytes = static_cast<qint64>(storage::maxFileBytes) + (1 << 17);

/// The content of a state; nothing where there is none. One that cannot be read, or is far too large, reads as empty.
std::optional<QByteArray> stateContent(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return std::nullopt;
    }
    return file.size() <= maxBytes && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The newest whole state, which of the two it is, and whether the other one is damaged.
struct Newest {
    std::optional<Work> work;
    int which = 0;
    bool isAnyDamaged = false;
};

Newest newestWhole(const QString& folder)
{
    Newest newest;
    for (const int which : bothStates) {
        const std::optional<QByteArray> content = stateContent(statePath(folder, which));
        if (!content) {
            continue;
        }
        Result<Work> work = readWork(*content);
        if (!work) {
            newest.isAnyDamaged = true;
        } else if (!newest.work || work.value().sequence > newest.work->sequence) {
            newest.work = std::move(work).value();
            newest.which = which;
        }
    }
    return newest;
}

std::optional<Work> salvaged(const QString& folder)
{
    std::optional<Work> best;
    for (const int which : bothStates) {
        const QString path = statePath(folder, which);
        std::optional<Work> work = salvageWork(stateContent(path).value_or(QByteArray()));
        if (work && !work->time.isValid()) {
            work->time = QFileInfo(path).lastModified();
        }
        if (work && (!best || work->time > best->time)) {
            best = std::move(work);
        }
    }
    return best;
}

} // namespace

QString heldPath(const QString& slot)
{
    return slot + QStringLiteral("/held");
}

QString statePath(const QString& slot, int which)
{
    return slot + QStringLiteral("/work.%1").arg(which);
}

std::optional<KeptWork> readSlot(const QString& folder)
{
    KeptWork kept;
    kept.id = QFileInfo(folder).fileName();
    Newest newest = newestWhole(folder);
    if (newest.work) {
        kept.work = std::move(*newest.work);
        kept.wholeness = newest.isAnyDamaged ? Wholeness::LastEditsMissing : Wholeness::Whole;
        return kept;
    }
    if (!newest.isAnyDamaged) {
        return std::nullopt;
    }
    std::optional<Work> found = salvaged(folder);
    kept.wholeness = found ? Wholeness::Salvaged : Wholeness::Lost;
    kept.work = std::move(found).value_or(Work());
    if (!kept.work.time.isValid()) {
        kept.work.time = QFileInfo(folder).lastModified();
    }
    return kept;
}

RecoverySlot::RecoverySlot(QString folder, std::unique_ptr<HeldFile> held)
    : m_folder(std::move(folder)),
      m_held(std::move(held))
{
    const Newest newest = newestWhole(m_folder);
    if (newest.work) {
        m_sequence = newest.work->sequence;
        m_next = 1 - newest.which;
    }
}

QString RecoverySlot::id() const
{
    return QFileInfo(m_folder).fileName();
}

bool RecoverySlot::isThere() const
{
    return QFileInfo::exists(heldPath(m_folder));
}

Result<Done> RecoverySlot::write(Work work)
{
    work.sequence = ++m_sequence;
    auto written = replaceFile(statePath(m_folder, m_next), writeWork(work));
    if (written) {
        m_next = 1 - m_next;
    }
    return written;
}

Result<Done> RecoverySlot::clear()
{
    // The older one first: should the program end in between, what is left is the newer, which the file has.
    for (const int which : {m_next, 1 - m_next}) {
        QFile file(statePath(m_folder, which));
        if (file.exists() && !file.remove()) {
            return Problem{{}, file.errorString().toStdString()};
        }
    }
    return Done{};
}

void RecoverySlot::remove()
{
    clear();
    // Nobody else can take the place while it is held.
    QFile::remove(heldPath(m_folder));
    QDir().rmdir(m_folder);
    m_held.reset();
}

} // namespace rejse::files
