// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/recovery_store.h"

#include "files/journey_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace rejse::files {

namespace {

constexpr int mostTries = 100;
constexpr int idLength = 8;

QString tr(const char* text)
{
    return QCoreApplication::translate("rejse::files", text);
}

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

/// Removes a slot that nobody is at.
void removeDead(const QString& folder)
{
    // Without that file the folder is just being made.
    if (auto held = HeldFile::take(heldPath(folder), HeldFile::Missing::IsLeftOut)) {
        RecoverySlot(folder, std::move(held)).remove();
    }
}

} // namespace

RecoveryStore::RecoveryStore()
    : RecoveryStore(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery"))
{ }

RecoveryStore::RecoveryStore(QString folder) : m_folder(std::move(folder)) { }

Result<std::unique_ptr<RecoverySlot>> RecoveryStore::begin() const
{
    if (!QDir().mkpath(m_folder)) {
        return Problem{{}, tr("the folder %1 cannot be made").arg(QDir::toNativeSeparators(m_folder)).toStdString()};
    }
    // What a client tells in a workshop is nobody else's business.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (int i = 0; i < mostTries; ++i) {
        const QString slot = m_folder + u'/' + randomId();
        if (QDir().mkdir(slot)) {
            if (auto held = HeldFile::take(heldPath(slot), HeldFile::Missing::IsMade)) {
                return std::make_unique<RecoverySlot>(slot, std::move(held));
            }
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
        const bool living = HeldFile::isHeld(heldPath(folder));
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
    auto held = HeldFile::take(heldPath(folder), HeldFile::Missing::IsMade);
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
        if (own == 0 || pieces > mostPieces || bytes > mostBytes) {
            removeDead(folder);
        }
    }
}

FileSince fileSince(const Work& work)
{
    if (work.path.isEmpty()) {
        return FileSince::None;
    }
    const auto read = readJourneyFile(work.path);
    if (!read) {
        return QFileInfo::exists(work.path) ? FileSince::Changed : FileSince::Gone;
    }
    const QByteArray now = fingerprint(read.value().journey);
    if (now == work.base) {
        return FileSince::AsItWas;
    }
    const Result<Journey> own = journeyOf(work);
    return own && fingerprint(own.value()) == now ? FileSince::SameAsWork : FileSince::Changed;
}

} // namespace rejse::files
