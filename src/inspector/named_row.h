// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/part_row.h"

#include <QAbstractButton>
#include <QColor>

namespace rejse::inspector {

/// What leads to an element's own page: a persona's badge, or an icon.
class OpenButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit OpenButton(QWidget* parent = nullptr);

    void showIcon(layout::Icon icon);
    void showBadge(std::size_t index, const QString& name, const QColor& color);
    QSize sizeHint() const override { return {32, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::optional<layout::Icon> m_icon;
    std::size_t m_index = 0;
    QString m_name;
    QColor m_color;
};

/// A persona, channel, process or lane in the map's list of them.
class NamedRow : public PartRow {
    Q_OBJECT
public:
    NamedRow(editor::MapEditor& editor, ElementKind kind, QWidget* parent = nullptr);

private:
    void addShown();
    void showHead();

    ElementKind m_kind;
    OpenButton* m_open;
};

} // namespace rejse::inspector
