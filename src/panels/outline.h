// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/map_editor.h"

#include <QTreeView>
#include <QWidget>

namespace rejse::panels {

class OutlineModel;
class UnsortedList;

/// The tree of the outline: rows as high as their texts need at the width there is.
class OutlineTree : public QTreeView {
    Q_OBJECT
public:
    explicit OutlineTree(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void mousePressEvent(QMouseEvent* event) override;
};

/// The map as a tree with scores, and the touchpoints that have no place on it yet. What is selected in it is selected
/// on the map, and the other way round.
class Outline : public QWidget {
    Q_OBJECT
public:
    explicit Outline(editor::MapEditor& editor, QWidget* parent = nullptr);

    OutlineTree* tree() const { return m_tree; }
    QSize sizeHint() const override { return {256, 700}; }

private:
    void unfold();
    void followSelection();

    editor::MapEditor& m_editor;
    editor::Selection& m_selection;
    OutlineModel* m_model;
    OutlineTree* m_tree;
    UnsortedList* m_unsorted;
    bool m_following = false;
};

} // namespace rejse::panels
