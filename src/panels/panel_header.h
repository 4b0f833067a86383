// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/command_set.h"
#include "layout/icons.h"

#include <QColor>
#include <QWidget>

#include <optional>

namespace rejse::panels {

class TextLabel;

struct TileColors {
    QColor ground;
    QColor ink;
};

/// An icon on a tinted square, in the theme's accent where it is given no colours.
class IconTile : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void showIcon(layout::Icon icon, const std::optional<TileColors>& colors);
    QSize sizeHint() const override { return {36, 36}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    layout::Icon m_icon = layout::Icon::Touchpoint;
    std::optional<TileColors> m_colors;
};

/// The top of the side panel: what is shown, and the way to the one before and after.
class PanelHeader : public QWidget {
    Q_OBJECT
public:
    explicit PanelHeader(const actions::CommandSet& commands, QWidget* parent = nullptr);

    void showHeading(layout::Icon icon, const std::optional<TileColors>& tile, const QString& title,
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
