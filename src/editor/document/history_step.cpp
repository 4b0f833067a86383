// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/history_step.h"

#include <utility>

namespace rejse::editor {

HistoryStep::HistoryStep(Document& document, const Change& change, QString key, Journey before, Selected selected)
    : QUndoCommand(change.name),
      m_document(document),
      m_key(std::move(key)),
      m_other(std::move(before)),
      m_selected(std::move(selected)),
      m_ballots(change.ballots)
{ }

void HistoryStep::redo()
{
    // The stack redoes a step when it is handed one, but this one has been taken.
    if (std::exchange(m_taken, false)) {
        select(m_selected.after);
    } else {
        swap(m_selected.after);
    }
}

bool HistoryStep::mergeWith(const QUndoCommand* next)
{
    const auto* following = static_cast<const HistoryStep*>(next);
    if (m_key.isEmpty() || m_key != following->m_key) {
        return false;
    }
    m_selected.after = following->m_selected.after;
    m_ballots += following->m_ballots;
    setText(following->text());
    setObsolete(m_other == m_document.journey());
    return true;
}

void HistoryStep::swap(const std::vector<ElementRef>& selected)
{
    Journey now = m_document.journey();
    m_document.show(std::exchange(m_other, std::move(now)));
    select(selected);
}

void HistoryStep::select(const std::vector<ElementRef>& elements) const
{
    if (Selection* selection = m_document.m_selection) {
        selection->select(elements);
        selection->keepOnly(m_document.journey());
    }
}

} // namespace rejse::editor
