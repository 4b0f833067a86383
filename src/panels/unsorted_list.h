// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/map_editor.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace rejse::panels {

class TextLabel;

/// One touchpoint that has no place on the map yet.
class UnsortedCard : public QWidget {
    Q_OBJECT
public:
    UnsortedCard(const Journey& journey, const Touchpoint& touchpoint, QWidget* parent = nullptr);

    const Id& touchpoint() const { return m_touchpoint; }
    void setChosen(bool chosen);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    Id m_touchpoint;
    bool m_chosen = false;
    bool m_hovered = false;
};

/// The touchpoints that were collected and not yet placed.
class UnsortedList : public QWidget {
    Q_OBJECT
public:
    explicit UnsortedList(editor::MapEditor& editor, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    /// As high as the cards need, up to a part of the outline.
    void fitHeight();
    void followSelection();

    editor::MapEditor& m_editor;
    const editor::Document& m_document;
    editor::Selection& m_selection;
    TextLabel* m_count;
    TextLabel* m_none;
    QScrollArea* m_scroll;
    QVBoxLayout* m_cards = nullptr;
    QList<UnsortedCard*> m_all;
};

} // namespace rejse::panels
