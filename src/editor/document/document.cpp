// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/document.h"

#include "editor/document/history_step.h"
#include "files/journey_file.h"
#include "rejse/model/lookup.h"

#include <QFileInfo>

#include <utility>

namespace rejse::editor {

bool isLater(const Journey& journey, const Journey& comparisonMap)
{
    return journey.state == State::Future && comparisonMap.state != State::Future;
}

Document::Document(Journey journey, QString path, QObject* parent)
    : QObject(parent),
      m_journey(std::move(journey)),
      m_saved(m_journey),
      m_path(std::move(path))
{
    rescore();
}

void Document::setLens(const std::optional<Id>& persona)
{
    if (persona == m_lens || (persona && !findPersona(m_journey, *persona))) {
        return;
    }
    m_lens = persona;
    rescore();
    refreshLayoutOptions();
    emit lensChanged();
}

void Document::setComparisonMap(std::optional<ComparisonMap> comparisonMap)
{
    if (comparisonMap != m_comparisonMap) {
        m_comparisonMap = std::move(comparisonMap);
        refreshLayoutOptions();
        emit comparisonMapChanged();
    }
}

layout::Options Document::layoutOptionsThrough(const std::optional<Id>& lens) const
{
    layout::Options options;
    options.lens = lens;
    if (m_comparisonMap) {
        options.comparison = layout::comparisonCurveOf(m_journey, m_comparisonMap->journey, lens);
    }
    return options;
}

void Document::refreshLayoutOptions()
{
    m_layoutOptions = layoutOptionsThrough(m_lens);
}

bool Document::apply(Journey after, const Change& change)
{
    if (m_readOnly) {
        dropPreview();
        emit changeRefused();
        return false;
    }
    replace(std::move(after), change);
    return true;
}

void Document::replace(Journey after, const Change& change)
{
    std::vector<ElementRef> selected = selectedNow();
    Journey before = m_journey;
    if (m_preview) {
        before = std::move(m_preview->before);
        selected = std::move(m_preview->selected);
        m_preview.reset();
    }
    const bool differs = !(after == before);
    show(std::move(after));
    std::vector<ElementRef> selectedAfter = change.select.value_or(selectedNow());
    if (differs) {
        const QString key = change.merge.isEmpty() ? QString() : QString::number(m_gesture) + u'/' + change.merge;
        m_history.push(
            new HistoryStep(*this, change, key, std::move(before), {std::move(selected), std::move(selectedAfter)}));
    } else if (m_selection) {
        m_selection->select(std::move(selectedAfter));
    }
    updateModified();
    emit historyChanged();
}

void Document::preview(Journey after)
{
    if (!m_preview) {
        m_preview = Preview{m_journey, selectedNow()};
        if (m_readOnly) {
            emit changeRefused();
        }
    }
    show(std::move(after));
    updateModified();
}

void Document::dropPreview()
{
    if (!m_preview) {
        return;
    }
    const Preview preview = *std::exchange(m_preview, std::nullopt);
    show(preview.before);
    if (m_selection) {
        m_selection->select(preview.selected);
    }
    updateModified();
}

std::vector<ElementRef> Document::selectedNow() const
{
    return m_selection ? m_selection->all() : std::vector<ElementRef>();
}

void Document::commitPendingEdit()
{
    emit commitWanted();
    dropPreview();
    endGesture();
}

int Document::ballots() const
{
    int ballots = 0;
    for (int i = 0; i < m_history.index(); ++i) {
        ballots += static_cast<const HistoryStep*>(m_history.command(i))->ballots();
    }
    return ballots;
}

void Document::undo()
{
    move(&QUndoStack::undo);
}

void Document::redo()
{
    move(&QUndoStack::redo);
}

void Document::move(void (QUndoStack::*direction)())
{
    commitPendingEdit();
    (m_history.*direction)();
    updateModified();
    emit historyChanged();
}

void Document::setUnsaved()
{
    m_saved.reset();
    updateModified();
}

void Document::setFileJourney(const std::optional<Journey>& journey)
{
    m_fileLost = !journey;
    if (journey && !(m_saved == journey)) {
        m_saved = journey;
        m_unconfirmed = false; // somebody else has written it
    }
    updateModified();
}

void Document::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) != readOnly) {
        emit readOnlyChanged(readOnly);
    }
}

bool Document::mayChange()
{
    if (m_readOnly) {
        emit changeRefused();
    }
    return !m_readOnly;
}

Result<files::Replaced> Document::saveAs(const QString& path, files::SystemCalls& calls)
{
    commitPendingEdit();
    auto written = files::writeJourneyFile(path, m_journey, calls);
    if (written) {
        m_saved = m_journey;
        m_fileLost = false;
        m_unconfirmed = !written.value().doubts.empty();
        updateModified();
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (std::exchange(m_path, absolute) != absolute) {
            emit filePathChanged();
        }
        emit saved();
    }
    return written;
}

void Document::show(Journey after)
{
    if (after == m_journey) {
        return;
    }
    const Journey before = std::exchange(m_journey, std::move(after));
    const bool lensGone = m_lens && !findPersona(m_journey, *m_lens);
    if (lensGone) {
        m_lens.reset();
    }
    rescore();
    if (lensGone || (m_comparisonMap && !layout::sameColumns(before, m_journey))) {
        refreshLayoutOptions();
    }
    emit changed(before, m_journey);
    if (lensGone) {
        emit lensChanged();
    }
}

void Document::rescore()
{
    m_scores = score(m_journey, m_lens);
}

void Document::updateModified()
{
    const bool modified = m_fileLost || m_unconfirmed || !m_saved || !(*m_saved == m_journey);
    if (std::exchange(m_modified, modified) != modified) {
        emit modifiedChanged(modified);
    }
}

} // namespace rejse::editor
