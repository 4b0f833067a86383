// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"
#include "widgets/text/text_box.h"

#include <QPointer>

namespace rejse::outline {

/// A text that is opened for typing where it stands in a list, and closed when it is committed or given up. After
/// Enter on something new another new one opens after it; an empty new one vanishes.
class PendingTextBox : public widgets::TextBox {
    Q_OBJECT
public:
    explicit PendingTextBox(editor::MapEditor& editor, QWidget* parent);

    /// `from` has the keyboard again afterwards.
    void open(const editor::PendingText& pending, QWidget* from);
    bool isOpen() const { return m_pending.has_value(); }
    /// Of which element; only while it is open.
    const rejse::ElementRef& element() const { return m_pending->text.element; }
    /// Commits it and closes.
    void close();

protected:
    bool handleKey(QKeyEvent& event) override;
    void handleLeaving() override;

private:
    /// What was typed has become a step.
    bool commitDraft(const editor::PendingText& pending);
    void hideBox();

    editor::MapEditor& m_editor;
    std::optional<editor::PendingText> m_pending;
    QPointer<QWidget> m_from;
};

} // namespace rejse::outline
