// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_set.h"
#include "editor/editing/map_editor.h"
#include "layout/icons.h"

#include <QColor>
#include <QWidget>

#include <optional>

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::inspector {

class MapText;

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

/// What stands at the top of the side panel.
struct Heading {
    layout::Icon icon = layout::Icon::Layers;
    std::optional<TileColors> tile = std::nullopt;
    std::optional<TextAddress> name =
        std::nullopt;   ///< what it is called, to be typed there; absent for several elements
    QString title = {}; ///< in its place, or what stands there while it is empty
    QString caption = {};
};

/// The top of the side panel: what is shown, and the way to the one before and after.
class PanelHeader : public QWidget {
    Q_OBJECT
public:
    PanelHeader(editor::MapEditor& editor, const commands::CommandSet& commands, QWidget* parent = nullptr);

    void showHeading(const Heading& heading);
    QString title() const;
    QString caption() const;
    MapText* nameBox() const { return m_name; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconTile* m_tile = nullptr;
    MapText* m_name = nullptr;
    widgets::TextLabel* m_title = nullptr;
    widgets::TextLabel* m_caption = nullptr;
};

} // namespace rejse::inspector
