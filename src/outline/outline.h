// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"

#include <QTreeView>
#include <QWidget>

namespace rejse::outline {

class PendingTextBox;
class OutlineModel;
class UnsortedList;

/// The tree of the outline: rows as high as their texts need at the width there is.
class OutlineTree : public QTreeView {
    Q_OBJECT
public:
    explicit OutlineTree(QWidget* parent = nullptr);

signals:
    /// Something that the tree itself has no answer to.
    void keyPressed(QKeyEvent& event);
    void renameWanted();
    /// Its rows have moved.
    void laidOut();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;
};

/// The map as a tree with scores, and the touchpoints that have no place on it yet. What is selected in it is selected
/// on the map, and the other way round. Everything in it is renamed, added, moved and deleted where it stands.
class Outline : public QWidget {
    Q_OBJECT
public:
    explicit Outline(editor::MapEditor& editor, QWidget* parent = nullptr);

    OutlineTree* tree() const { return m_tree; }
    QSize sizeHint() const override { return {256, 700}; }

    /// Opens the selected phase or touchpoint for typing.
    void rename();
    /// Opens a phase or a touchpoint, sorted or not, for typing. `from` has the keyboard again afterwards. What is not
    /// shown here is given up.
    void type(const editor::PendingText& pending, QWidget* from);

private:
    void unfold();
    void followSelection();
    void passOnSelection();
    void handleKey(QKeyEvent& event);
    void addSibling(editor::Where where);
    void open(const std::optional<editor::PendingText>& pending, QWidget* from);
    /// Over the row of what is being typed.
    void placeDraft();

    editor::MapEditor& m_editor;
    editor::Selection& m_selection;
    OutlineModel* m_model;
    OutlineTree* m_tree;
    PendingTextBox* m_pending;
    UnsortedList* m_unsorted;
    bool m_following = false;
};

} // namespace rejse::outline
