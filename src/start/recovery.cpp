// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/recovery.h"

#include "files/canonical_path.h"

namespace rejse::start {

namespace {

RecoveredPiece pieceOf(const files::KeptWork& kept, double ratio)
{
    RecoveredPiece piece{kept.id, kept.work.path, kept.work.time.toLocalTime(), kept.wholeness};
    if (const auto journey = files::journeyOf(kept.work)) {
        piece.since = files::fileSince(kept.work);
        piece.summary = summarize(journey.value(), score(journey.value()), ratio);
        piece.summary.sketch.setDevicePixelRatio(ratio);
    } else {
        piece.wholeness = files::Wholeness::Lost;
    }
    return piece;
}

} // namespace

Recovery::Recovery(QObject* parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
    m_store.tidy();
}

std::unique_ptr<editor::AutosaveWriter> Recovery::watch(editor::Document& document)
{
    return std::make_unique<editor::AutosaveWriter>(document, m_store, m_writer);
}

QList<RecoveredPiece> Recovery::pieces(double ratio) const
{
    QList<RecoveredPiece> all;
    for (const files::KeptWork& kept : m_store.list()) {
        if (kept.isLiving) {
            continue;
        }
        const RecoveredPiece piece = pieceOf(kept, ratio);
        if (piece.since != files::FileSince::SameAsWork) {
            all.append(piece);
        }
    }
    return all;
}

std::optional<files::KeptWork> Recovery::workOn(const QString& path) const
{
    const QString wanted = files::canonicalPath(path);
    for (const files::KeptWork& kept : m_store.list()) {
        const QString& of = kept.work.path;
        if (!kept.isLiving && !of.isEmpty() && files::canonicalPath(of) == wanted && files::journeyOf(kept.work)
            && files::fileSince(kept.work) != files::FileSince::SameAsWork) {
            return kept;
        }
    }
    return std::nullopt;
}

Result<Done> Recovery::discard(const QString& id) const
{
    auto claimed = m_store.claim(id);
    if (!claimed) {
        return claimed.problems();
    }
    claimed.value().slot->remove();
    return Done{};
}

} // namespace rejse::start
