// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"
#include "widgets/row_pool.h"

#include <QWidget>

class QScrollArea;

namespace rejse::widgets {
class NewLine;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::outline {

class PendingTextBox;
class UnsortedCard;

/// The touchpoints that were collected and not yet placed: more are typed in the last line, and all can be dragged to
/// the map and the outline, and back.
class UnsortedList : public QWidget {
    Q_OBJECT
public:
    explicit UnsortedList(editor::MapEditor& editor, QWidget* parent = nullptr);

    /// Opens the title of one of these for typing. `from` has the keyboard again afterwards. False for anything else.
    bool type(const editor::PendingText& pending, QWidget* from);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QLayout* makeHeading();
    void fillScroll();
    UnsortedCard* makeCard();
    void refresh();
    /// As high as the cards need, up to a part of the outline.
    void fitHeight();
    void followSelection();
    void collect(const QString& words);
    void choose(const UnsortedCard* card, Qt::KeyboardModifiers modifiers);
    void handleKey(UnsortedCard* card, QKeyEvent& event);
    void drag(const UnsortedCard* card);
    void open(QWidget* from, const std::optional<editor::PendingText>& pending);
    void placeDraft();
    UnsortedCard* cardOf(const Id& touchpoint) const;
    void move(UnsortedCard* card, int by);
    /// Before which card something dropped at this place goes.
    std::size_t gapAt(QPoint place) const;
    void showGap(const std::optional<std::size_t>& gap);

    editor::MapEditor& m_editor;
    const editor::Document& m_document;
    editor::Selection& m_selection;
    widgets::TextLabel* m_count;
    QScrollArea* m_scroll;
    QWidget* m_content;
    widgets::RowPool<UnsortedCard> m_cards;
    widgets::NewLine* m_newLine;
    PendingTextBox* m_pending;
    QWidget* m_gapMark;
    bool m_collected = false; ///< a card has been added by typing, and is not laid out yet
};

} // namespace rejse::outline
