// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/map_editor.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rejse::panels {

class Section;

/// What the side panel shows of one kind of thing: sections under each other, scrolled where they need more room.
class PanelPage : public QScrollArea {
    Q_OBJECT
public:
    explicit PanelPage(editor::MapEditor& editor, QWidget* parent = nullptr);

    /// Shows `thing`, which exists and is of this page's kind.
    virtual void showThing(const rejse::Thing& thing) = 0;

protected:
    editor::MapEditor& editor() const { return m_editor; }
    const editor::Document& document() const { return m_editor.document(); }
    const Journey& journey() const { return m_editor.journey(); }
    /// Below the ones before.
    template <typename S> S* add(S* section)
    {
        append(section);
        return section;
    }
    /// What is added from here on stands at the foot where there is room.
    void addSpring();
    /// Below the ones before, and at the foot of the page where there is room.
    template <typename S> S* addAtFoot(S* section)
    {
        addSpring();
        return add(section);
    }

private:
    void append(QWidget* section);

    editor::MapEditor& m_editor;
    QVBoxLayout* m_sections = nullptr;
};

} // namespace rejse::panels
