// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/autosave_writer.h"
#include "files/recovery_store.h"
#include "start/map_summary.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace rejse::start {

/// Work that a program left when it ended, as it is offered again.
struct RecoveredPiece {
    QString id;
    QString path; ///< empty where the map had no file
    QDateTime time;
    files::Wholeness wholeness = files::Wholeness::Whole;
    files::FileSince since = files::FileSince::None;
    MapSummary summary; ///< without a title where the work is lost
};

/// Keeps the unsaved work of all open maps, and has what earlier programs could not save.
class Recovery : public QObject {
    Q_OBJECT
public:
    explicit Recovery(QObject* parent = nullptr);

    /// Keeps what is unsaved of a map from now on.
    std::unique_ptr<editor::AutosaveWriter> watch(editor::Document& document);

    /// What can be offered, newest first: not what a running program is at, nor what its file has by now.
    QList<RecoveredPiece> pieces(double ratio) const;
    /// The newest work on a file that can be brought back, of what can be offered.
    std::optional<files::KeptWork> workOn(const QString& path) const;
    /// Takes a piece over.
    Result<files::ClaimedWork> claim(const QString& id) const { return m_store.claim(id); }
    Result<Done> discard(const QString& id) const;

private:
    files::RecoveryStore m_store;
    QThreadPool m_writer;
};

} // namespace rejse::start
