// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/map_scene.h"
#include "canvas/map_view.h"
#include "commands/command_set.h"
#include "editor/document/autosave_writer.h"
#include "editor/editing/map_editor.h"

#include <QWidget>

#include <memory>

class QSplitter;

namespace rejse::inspector {
class SidePanel;
} // namespace rejse::inspector

namespace rejse::outline {
class Outline;
} // namespace rejse::outline

namespace rejse::insights {
class InsightsPanel;
} // namespace rejse::insights

namespace rejse::shell {

class FindBar;
class MapNotices;
class ReadOnlyTexts;

/// One open map with everything that shows it: outline, canvas and side panel side by side, insights below.
class MapTab : public QWidget {
    Q_OBJECT
public:
    MapTab(Journey journey, const QString& path, const commands::CommandSet& commands, QWidget* parent = nullptr);
    ~MapTab() override;
    Q_DISABLE_COPY_MOVE(MapTab)

    editor::Document& document() { return m_document; }
    editor::Selection& selection() { return m_selection; }
    editor::MapEditor& editor() { return m_editor; }
    canvas::MapView& view() { return *m_view; }
    outline::Outline& outline() { return *m_outline; }
    inspector::SidePanel& sidePanel() { return *m_panel; }
    insights::InsightsPanel& insightsPanel() { return *m_insights; }
    FindBar& findBar() { return *m_find; }
    MapNotices& notices() { return *m_notices; }

    /// What keeps the unsaved work; null before it is set.
    editor::AutosaveWriter* autosave() const { return m_autosave.get(); }
    void setAutosave(std::unique_ptr<editor::AutosaveWriter> journal);

    /// The map's title, or words that say it has none.
    QString title() const;
    /// What its tab has: the title, and which state of the journey it is where that is not the current one.
    QString nameAmongMaps() const;
    /// The name of its file, or words that say it has none.
    QString fileName() const;

    void showOutline(bool shown);
    void showPanel(bool shown);
    inspector::SidePanel& panel() const { return *m_panel; }
    /// How the width is shared out.
    QByteArray widths() const;
    void setWidths(const QByteArray& state);

    /// Selects the touchpoint before or after the selected one.
    void step(bool forward);

signals:
    void widthsChanged();

private:
    editor::Document m_document;
    std::unique_ptr<editor::AutosaveWriter> m_autosave;
    editor::Selection m_selection;
    editor::MapEditor m_editor;
    canvas::MapScene m_scene;
    canvas::MapView* m_view;
    outline::Outline* m_outline;
    inspector::SidePanel* m_panel;
    QSplitter* m_splitter;
    insights::InsightsPanel* m_insights;
    FindBar* m_find;
    MapNotices* m_notices;
    ReadOnlyTexts* m_readOnlyTexts;
};

} // namespace rejse::shell
