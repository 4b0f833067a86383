// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/command_set.h"
#include "editor/map_editor.h"

#include <QWidget>

class QStackedWidget;

namespace rejse::panels {

class PanelHeader;
class PanelPage;

/// The side panel: shows what is selected, or the map where nothing is.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    SidePanel(editor::MapEditor& editor, const actions::CommandSet& commands, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {340, 700}; }

private:
    void refresh();
    void showHeader(const rejse::Thing& thing);
    void showTouchpointHeader(const Id& id);
    void showPhaseHeader(const Id& id);
    void showPersonaHeader(const Id& id);
    void showMapHeader();
    PanelPage* pageFor(const rejse::Thing& thing) const;

    editor::MapEditor& m_editor;
    const editor::Document& m_document;
    const editor::Selection& m_selection;
    PanelHeader* m_header;
    QStackedWidget* m_pages;
    PanelPage* m_touchpoint;
    PanelPage* m_phase;
    PanelPage* m_persona;
    PanelPage* m_map;
};

} // namespace rejse::panels
