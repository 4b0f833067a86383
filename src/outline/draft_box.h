// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"
#include "widgets/text/text_box.h"

#include <QPointer>

namespace rejse::outline {

/// A text that is opened for typing where it stands in a list, and closed when it is committed or given up. After
/// Enter on something new another new one opens after it; an empty new one vanishes.
class DraftBox : public widgets::TextBox {
    Q_OBJECT
public:
    explicit DraftBox(editor::MapEditor& editor, QWidget* parent);

    /// `from` has the keyboard again afterwards.
    void open(const editor::Draft& draft, QWidget* from);
    bool isOpen() const { return m_draft.has_value(); }
    /// Of which thing; only while it is open.
    const rejse::Thing& thing() const { return m_draft->text.thing; }
    /// Commits it and closes.
    void close();

protected:
    bool handleKey(QKeyEvent& event) override;
    void handleLeaving() override;

private:
    /// What was typed has become a step.
    bool commitDraft(const editor::Draft& draft);
    void hideBox();

    editor::MapEditor& m_editor;
    std::optional<editor::Draft> m_draft;
    QPointer<QWidget> m_from;
};

} // namespace rejse::outline
