// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"
#include "files/recovery_store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace rejse::editor {

/// Keeps what is not saved of an open map on disk, away from its file: half a second after a change at the latest it is
/// handed, as a value, to another thread that writes it. What is being typed is part of it. Where nothing is unsaved,
/// nothing is kept.
class AutosaveWriter : public QObject {
    Q_OBJECT
public:
    static constexpr int quietMs = 150;  ///< so long after the last change
    static constexpr int latestMs = 400; ///< and so long after the first, whatever comes after it
    static constexpr int againMs = 5000; ///< after it could not be written

    /// `writer` has one thread, so that what it is given is done in turn. Document and writer outlive the journal.
    AutosaveWriter(Document& document, files::RecoveryStore store, QThreadPool& writer, QObject* parent = nullptr);
    /// Keeps what is unsaved, unless discard() was called.
    ~AutosaveWriter() override;
    Q_DISABLE_COPY_MOVE(AutosaveWriter)

    /// Goes on with work that was taken over: its place is used, and its file's fingerprint passed on.
    void resume(files::ClaimedWork claimed);
    /// All that there is to keep is on disk when this returns.
    void flush();
    /// The map is closed, saved or not: nothing is kept any more.
    void discard();

signals:
    /// Work cannot be kept. Told once, until it can be again.
    void failed(const QString& reason);
    void keptAgain();

private:
    struct Snapshot;

    void schedule();
    void tryAgain();
    void keep();
    void post();
    static Result<QByteArray> textToKeep(const Snapshot& snapshot);
    void write(const Snapshot& snapshot);
    Result<Done> written(const Snapshot& snapshot);
    void tell(const Result<Done>& result);

    Document& m_document;
    QThreadPool& m_writer;
    QTimer m_timer;
    QElapsedTimer m_sinceFirst; ///< runs while something is to be written
    std::atomic<quint64> m_newest = 0;
    bool m_kept = true;

    // Only the writer's thread touches these, or the constructor's while the writer is idle.
    files::RecoveryStore m_store;
    std::unique_ptr<files::RecoverySlot> m_slot;
    std::optional<Journey> m_base; ///< what m_baseFingerprint is of
    QByteArray m_baseFingerprint;
    bool m_failing = false;
};

} // namespace rejse::editor
