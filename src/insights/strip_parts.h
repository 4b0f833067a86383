// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QAbstractButton>

#include <optional>

/// The parts of the row of tabs above the insights.
namespace rejse::insights {

/// One tab or button: an icon and a word, or the icon alone where there is little room.
class TabButton : public QAbstractButton {
    Q_OBJECT
public:
    TabButton(const QString& text, std::optional<layout::Icon> icon, QWidget* parent = nullptr);

    enum class Face {
        Full,
        WordAlone,
        IconAlone
    };
    void setFace(Face face);
    /// As the tab that is shown.
    void setShown(bool shown);
    enum class Look {
        Tab,
        Framed, ///< a button that does something
        Heading ///< what the row is about
    };
    void setLook(Look look);
    void setIconOf(layout::Icon icon);
    int widthAs(Face face) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Face shownFace() const;

    std::optional<layout::Icon> m_icon;
    Face m_face = Face::Full;
    bool m_shown = false;
    Look m_look = Look::Tab;
};

/// The edge that is dragged up and down, or moved by the arrow keys.
class Edge : public QWidget {
    Q_OBJECT
public:
    explicit Edge(QWidget* parent = nullptr);

signals:
    /// By so many pixels, upward being more than 0.
    void moved(int upward);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<int> m_from; ///< where it was taken hold of
};

} // namespace rejse::insights
