// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_set.h"
#include "inspector/field_section.h"

#include <QWidget>

#include <map>

class QStackedWidget;

namespace rejse::inspector {

class PanelHeader;
class PanelPage;

/// The side panel: shows what is selected, or the map where nothing is, and changes it. What is being typed in it is
/// committed when the map is to be saved, or a step taken back.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    SidePanel(editor::MapEditor& editor, const commands::CommandSet& commands, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {340, 700}; }

    /// Shows the map with the keyboard where a persona, channel, process or lane is added to it.
    void beginAdding(ElementKind kind);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void followSelection();
    /// What is selected and still there, the touchpoint for what hangs on one.
    Subject selected() const;
    /// Made when it is first wanted.
    PanelPage* pageFor(ElementKind kind);

    editor::MapEditor& m_editor;
    PanelHeader* m_header;
    QStackedWidget* m_pages;
    std::map<ElementKind, PanelPage*> m_pageOf;
    Subject m_subject;
};

} // namespace rejse::inspector
