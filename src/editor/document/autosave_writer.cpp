// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/autosave_writer.h"

#include "editor/editing/new_element.h"
#include "files/journey_file.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace rejse::editor {

/// The document at one moment, for the other thread.
struct AutosaveWriter::Snapshot {
    quint64 number = 0;
    bool unsaved = false;
    bool isTyping = false;
    Journey shown;     ///< with what is being typed
    Journey committed; ///< without
    std::optional<Journey> saved;
    QString path;
    QDateTime time;
};

namespace {

/// The text of a journey that can be read as one again.
Result<QByteArray> readableText(const Journey& journey)
{
    Result<QByteArray> text = files::journeyText(journey);
    if (!text) {
        return text;
    }
    const auto read = files::journeyFrom(text.value());
    return read ? text : Result<QByteArray>(read.problems());
}

/// Whether what is being typed is empty still, with only its place kept on the map.
bool standsForNothing(const QByteArray& typing, const QByteArray& committed)
{
    const QByteArrayView mark(emptyText.data(), static_cast<qsizetype>(emptyText.size()));
    return typing.contains(mark) && !committed.contains(mark);
}

} // namespace

/// What is to be kept: what is shown, or, where that is no map yet, without what is being typed.
Result<QByteArray> AutosaveWriter::textToKeep(const Snapshot& snapshot)
{
    Result<QByteArray> shown = readableText(snapshot.shown);
    if (!snapshot.isTyping) {
        return shown;
    }
    Result<QByteArray> committed = readableText(snapshot.committed);
    const bool counts = shown && !(committed && standsForNothing(shown.value(), committed.value()));
    return counts ? shown : committed;
}

AutosaveWriter::AutosaveWriter(Document& document, files::RecoveryStore store, QThreadPool& writer, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_writer(writer),
      m_store(std::move(store))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutosaveWriter::keep);
    connect(&document, &Document::changed, this, &AutosaveWriter::schedule);
    connect(&document, &Document::filePathChanged, this, &AutosaveWriter::schedule);
    connect(&document, &Document::modifiedChanged, this, [this](bool modified) {
        // What has just been saved is not to be offered, not even for a moment.
        modified ? schedule() : keep();
    });
    if (document.isModified()) {
        schedule();
    }
}

AutosaveWriter::~AutosaveWriter()
{
    flush();
    if (m_slot && (!m_kept || !m_document.isModified())) {
        m_slot->remove();
    }
}

void AutosaveWriter::resume(files::ClaimedWork claimed)
{
    m_writer.waitForDone();
    if (m_slot) {
        m_slot->remove();
    }
    m_slot = std::move(claimed.slot);
    m_base.reset();
    m_baseFingerprint = claimed.kept.work.base;
    schedule();
}

void AutosaveWriter::flush()
{
    if (m_timer.isActive()) {
        keep();
    }
    m_writer.waitForDone();
}

void AutosaveWriter::discard()
{
    m_kept = false;
    m_timer.stop();
    ++m_newest; // what has not been written yet need not be
}

void AutosaveWriter::schedule()
{
    if (!m_kept) {
        return;
    }
    if (!m_timer.isActive()) {
        m_sinceFirst.start();
    }
    const auto left = std::max<qint64>(0, latestMs - m_sinceFirst.elapsed());
    m_timer.start(static_cast<int>(std::min<qint64>(quietMs, left)));
}

void AutosaveWriter::tryAgain()
{
    if (m_kept && !m_timer.isActive()) {
        m_timer.start(againMs);
    }
}

void AutosaveWriter::keep()
{
    m_timer.stop();
    if (m_kept) {
        post();
    }
}

void AutosaveWriter::post()
{
    Snapshot snapshot{++m_newest,
                      m_document.isModified(),
                      m_document.isPreviewing(),
                      m_document.journey(),
                      m_document.committedJourney(),
                      m_document.savedJourney(),
                      m_document.filePath(),
                      QDateTime::currentDateTimeUtc()};
    m_writer.start([this, snapshot = std::move(snapshot)] { write(snapshot); });
}

void AutosaveWriter::write(const Snapshot& snapshot)
{
    // On a slow disk only the newest of those that wait is written.
    if (snapshot.number == m_newest) {
        tell(written(snapshot));
    }
}

Result<Done> AutosaveWriter::written(const Snapshot& snapshot)
{
    if (m_slot && !m_slot->isThere()) {
        m_slot.reset(); // somebody has removed it
    }
    if (!snapshot.unsaved) {
        return m_slot ? m_slot->clear() : Result<Done>(Done{});
    }
    Result<QByteArray> text = textToKeep(snapshot);
    if (!text) {
        return text.problems();
    }
    if (!m_slot) {
        auto slot = m_store.begin();
        if (!slot) {
            return slot.problems();
        }
        m_slot = std::move(slot).value();
    }
    if (snapshot.saved && !(m_base == snapshot.saved)) {
        m_base = snapshot.saved;
        m_baseFingerprint = files::fingerprint(*snapshot.saved);
    }
    files::Work work;
    work.title = QString::fromStdString(snapshot.shown.title);
    work.path = snapshot.path;
    work.base = snapshot.path.isEmpty() ? QByteArray() : m_baseFingerprint;
    work.time = snapshot.time;
    work.text = std::move(text).value();
    return m_slot->write(std::move(work));
}

void AutosaveWriter::tell(const Result<Done>& result)
{
    const bool failing = !result;
    if (failing) {
        QMetaObject::invokeMethod(this, &AutosaveWriter::tryAgain, Qt::QueuedConnection);
    }
    if (std::exchange(m_failing, failing) == failing) {
        return;
    }
    if (failing) {
        const std::string& reason = result.problems().front().message;
        spdlog::warn("unsaved work cannot be kept: {}", reason);
        emit failed(QString::fromStdString(reason));
    } else {
        spdlog::info("unsaved work is kept again");
        emit keptAgain();
    }
}

} // namespace rejse::editor
