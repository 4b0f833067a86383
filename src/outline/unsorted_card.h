// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"
#include "rejse/model/journey.h"

#include <QWidget>

namespace rejse::widgets {
class IconLabel;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::outline {

/// One touchpoint that has no place on the map yet.
class UnsortedCard : public QWidget {
    Q_OBJECT
public:
    explicit UnsortedCard(QWidget* parent = nullptr);

    void showTouchpoint(const Journey& journey, const Touchpoint& touchpoint);
    const Id& touchpoint() const { return m_touchpoint; }
    void setChosen(bool chosen);

signals:
    void clicked(Qt::KeyboardModifiers modifiers);
    void renameWanted();
    /// The pointer, pressed on it, has left its place.
    void dragged();
    void keyPressed(QKeyEvent& event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Id m_touchpoint;
    widgets::IconLabel* m_icon;
    widgets::TextLabel* m_title;
    QPoint m_pressed;
    bool m_chosen = false;
    bool m_hovered = false;
};

} // namespace rejse::outline
