// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/command_set.h"
#include "layout/icons.h"

#include <QColor>
#include <QWidget>

namespace rejse::panels {

class TextLabel;

/// An icon on a tinted square.
class IconTile : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void show(layout::Icon icon, const QColor& ground, const QColor& ink);
    QSize sizeHint() const override { return {36, 36}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    layout::Icon m_icon = layout::Icon::Touchpoint;
    QColor m_ground;
    QColor m_ink;
};

/// The top of the side panel: what is shown, and the way to the one before and after.
class PanelHeader : public QWidget {
    Q_OBJECT
public:
    explicit PanelHeader(const actions::CommandSet& commands, QWidget* parent = nullptr);

    void showHeading(layout::Icon icon, const QColor& ground, const QColor& ink, const QString& title,
                     const QString& caption);
    QString title() const;
    QString caption() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconTile* m_tile = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_caption = nullptr;
};

} // namespace rejse::panels
