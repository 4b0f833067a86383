// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"

#include <QWidget>

namespace rejse::inspector {

class MapText;

/// One of a persona's goals.
class GoalRow : public QWidget {
    Q_OBJECT
public:
    explicit GoalRow(editor::MapEditor& editor, QWidget* parent = nullptr);

    void showGoal(const Id& persona, std::size_t index);
    std::size_t index() const { return m_index; }
    void focusText();

signals:
    void moveWanted(int by);
    void removeWanted();

private:
    std::size_t m_index = 0;
    MapText* m_text;
};

} // namespace rejse::inspector
