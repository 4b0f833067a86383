// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/recovery_store.h"

#include "files/journey_file.h"
#include "files/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace rejse::files {

namespace {

constexpr int maxIdTries = 4;
constexpr int idLength = 8;

QString randomId()
{
    static const QLatin1String letters("abcdefghijklmnopqrstuvwxyz0123456789");
    QString id;
    for (int i = 0; i < idLength; ++i) {
        id += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    }
    return id;
}

bool isId(const QString& id)
{
    return id.size() == idLength && std::all_of(id.begin(), id.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
           });
}

qint64 bytesOf(const QString& folder)
{
    return QFileInfo(statePath(folder, 0)).size() + QFileInfo(statePath(folder, 1)).size();
}

/// Whether the file has the work: the program ended between saving and forgetting.
bool isSaved(const QString& slot)
{
    const std::optional<KeptWork> kept = readSlot(slot);
    return kept && fileSince(kept->work) == FileSince::SameAsWork;
}

enum class Worth {
    Nothing,
    NothingIfSaved
};

std::unique_ptr<HeldFile> hold(const QString& slot, SystemCalls& calls)
{
    return HeldFile::take(heldPath(slot), HeldFile::Missing::IsMade, HeldFile::NoLocks::IsMarked, calls);
}

/// Removes a slot that nobody is at.
void removeDead(const QString& folder, Worth worth, SystemCalls& calls)
{
    // An empty folder may be one that is just being made: whoever makes it makes another one.
    if (QDir().rmdir(folder)) {
        return;
    }
    auto held = hold(folder, calls);
    if (held && (worth == Worth::Nothing || isSaved(folder))) {
        RecoverySlot(folder, std::move(held)).remove();
    }
}

/// A folder that this process holds; nothing where that cannot be, and then nothing is left of it.
std::unique_ptr<RecoverySlot> makeSlot(const QString& folder, SystemCalls& calls)
{
    if (!QDir().mkdir(folder)) {
        return nullptr;
    }
    if (auto held = hold(folder, calls)) {
        return std::make_unique<RecoverySlot>(folder, std::move(held));
    }
    QFile::remove(heldPath(folder));
    QDir().rmdir(folder);
    return nullptr;
}

} // namespace

RecoveryStore::RecoveryStore()
    : RecoveryStore(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery"))
{ }

RecoveryStore::RecoveryStore(QString folder, SystemCalls& calls) : m_folder(std::move(folder)), m_calls(calls) { }

Result<std::unique_ptr<RecoverySlot>> RecoveryStore::begin() const
{
    if (!QDir().mkpath(m_folder)) {
        return Problem{{}, tr("the folder %1 cannot be made").arg(QDir::toNativeSeparators(m_folder)).toStdString()};
    }
    // What a client tells in a workshop is nobody else's business.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Another program may tidy a new folder away before it is held.
    for (int i = 0; i < maxIdTries; ++i) {
        if (auto slot = makeSlot(m_folder + u'/' + randomId(), m_calls)) {
            return slot;
        }
    }
    return Problem{{}, tr("nothing can be written in %1").arg(QDir::toNativeSeparators(m_folder)).toStdString()};
}

QStringList RecoveryStore::slotFolders() const
{
    QStringList folders;
    const QStringList names = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names) {
        if (isId(name)) {
            folders += m_folder + u'/' + name;
        }
    }
    return folders;
}

std::vector<KeptWork> RecoveryStore::list() const
{
    std::vector<KeptWork> all;
    const QStringList folders = slotFolders();
    for (const QString& folder : folders) {
        const bool living = HeldFile::isHeld(heldPath(folder), m_calls);
        if (std::optional<KeptWork> kept = readSlot(folder)) {
            kept->isLiving = living;
            all.push_back(std::move(*kept));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const KeptWork& a, const KeptWork& b) { return a.work.time > b.work.time; });
    return all;
}

Result<ClaimedWork> RecoveryStore::claim(const QString& id) const
{
    const Problem none{{}, tr("there is no such work").toStdString()};
    const QString folder = m_folder + u'/' + id;
    if (!isId(id) || !QFileInfo(folder).isDir()) {
        return none;
    }
    auto held = hold(folder, m_calls);
    if (!held) {
        return Problem{{}, tr("a running program is at it").toStdString()};
    }
    std::optional<KeptWork> kept = readSlot(folder);
    if (!kept) {
        return none;
    }
    return ClaimedWork{std::make_unique<RecoverySlot>(folder, std::move(held)), std::move(*kept)};
}

void RecoveryStore::tidy() const
{
    QFileInfoList newestFirst;
    const QStringList folders = slotFolders();
    for (const QString& folder : folders) {
        newestFirst += QFileInfo(folder);
    }
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() > b.lastModified(); });
    std::size_t pieces = 0;
    qint64 bytes = 0;
    for (const QFileInfo& info : newestFirst) {
        const QString folder = info.filePath();
        const qint64 own = bytesOf(folder);
        pieces += own > 0 ? 1 : 0;
        bytes += own;
        const bool tooMuch = own == 0 || pieces > maxPieces || bytes > maxBytes;
        removeDead(folder, tooMuch ? Worth::Nothing : Worth::NothingIfSaved, m_calls);
    }
}

FileNow fileNow(const Work& work)
{
    if (work.path.isEmpty()) {
        return {FileSince::None, {}};
    }
    auto read = readJourneyFile(work.path);
    if (!read) {
        return {QFileInfo::exists(work.path) ? FileSince::Changed : FileSince::Gone, {}};
    }
    FileNow now{FileSince::Changed, std::move(read.value().journey)};
    const QByteArray held = fingerprint(*now.journey);
    if (held == work.base) {
        now.since = FileSince::AsItWas;
    } else if (const Result<Journey> own = journeyOf(work); own && fingerprint(own.value()) == held) {
        now.since = FileSince::SameAsWork;
    }
    return now;
}

FileSince fileSince(const Work& work)
{
    return fileNow(work).since;
}

} // namespace rejse::files
