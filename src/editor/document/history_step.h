// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"

#include <QUndoCommand>

namespace rejse::editor {

/// One step of a document's history, whatever was changed. It holds the journey on its other side, which shares all
/// that the step did not change; undo and redo are the same swap.
class HistoryStep : public QUndoCommand {
public:
    struct Selected {
        std::vector<ElementRef> before;
        std::vector<ElementRef> after;
    };

    /// A step that the document has taken already. Steps with the same `key` merge; one with an empty key does not.
    HistoryStep(Document& document, const Change& change, QString key, Journey before, Selected selected);

    void undo() override { swap(m_selected.before); }
    void redo() override;
    int id() const override { return 0; }
    bool mergeWith(const QUndoCommand* next) override;
    int ballots() const { return m_ballots; }

private:
    void swap(const std::vector<ElementRef>& selected);
    void select(const std::vector<ElementRef>& elements) const;

    Document& m_document;
    QString m_key;
    Journey m_other;
    Selected m_selected;
    int m_ballots;
    bool m_taken = true;
};

} // namespace rejse::editor
