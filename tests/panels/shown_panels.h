// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/command_set.h"
#include "editor/map_editor.h"
#include "panels/outline.h"
#include "panels/outline_model.h"
#include "panels/panel_header.h"
#include "panels/side_panel.h"
#include "panels/text_label.h"
#include "render/map_metrics.h"

#include <QCoreApplication>
#include <QTest>

namespace rejse::test {

/// Outline and side panel of a journey, shown.
struct ShownPanels {
    explicit ShownPanels(Journey journey)
        : document(std::move(journey)),
          editor(document, selection),
          outline(editor),
          panel(editor, commands)
    {
        outline.resize(256, 700);
        panel.resize(340, 900);
        outline.show();
        panel.show();
        QCoreApplication::processEvents();
    }

    QString title() const { return panel.findChild<panels::PanelHeader*>()->title(); }
    QString caption() const { return panel.findChild<panels::PanelHeader*>()->caption(); }

    /// All texts that the panel shows.
    QStringList texts() const
    {
        QStringList all;
        const auto labels = panel.findChildren<panels::TextLabel*>();
        for (const auto* label : labels) {
            if (label->isVisible()) {
                all.append(label->text());
            }
        }
        return all;
    }

    /// The names under which a screen reader meets what the panel shows.
    QStringList names() const
    {
        QStringList all;
        const auto widgets = panel.findChildren<QWidget*>();
        for (const auto* widget : widgets) {
            if (widget->isVisible() && !widget->accessibleName().isEmpty()) {
                all.append(widget->accessibleName());
            }
        }
        return all;
    }

    bool loaded = render::loadMapFont();
    actions::CommandSet commands;
    editor::Document document;
    editor::Selection selection;
    editor::MapEditor editor;
    panels::Outline outline;
    panels::SidePanel panel;
};

} // namespace rejse::test
