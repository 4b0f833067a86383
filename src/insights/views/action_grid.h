// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/sheet_pen.h"
#include "insights/drawing/sheet_view.h"
#include "rejse/analysis/scores.h"

#include <optional>
#include <vector>

namespace rejse::insights {

/// A cell of the grid of effect and cost.
struct GridCell {
    int effect = 1; ///< 1 to 5
    int cost = 1;   ///< 1 to 5
    friend bool operator==(const GridCell&, const GridCell&) = default;
};

/// Where the cells of effect and cost stand: cost from left to right, effect from the bottom up.
class GridPlan {
public:
    /// As wide as that, and so high that it fits into `height` where that leaves room for bubbles.
    GridPlan(double width, double height);

    QRectF area() const { return m_area; }
    QRectF rectOf(GridCell cell) const;
    /// Where the bubbles of a cell have room: below the name of its quadrant.
    QRectF bubbleRoom(GridCell cell) const;
    std::optional<GridCell> cellAt(QPointF place) const;
    double height() const;

    static constexpr double minWidth = 292;

private:
    double topOf(int effect) const;

    QRectF m_area;
    double m_row = 0; ///< height of a row; the topmost of a quadrant has its name above
};

/// Circles of such diameters side by side in a cell, in rows where they need them; fewer where not all have room, the
/// last place then being for what is left.
std::vector<QRectF> packed(const QRectF& cell, const std::vector<double>& diameters);

/// The colours of a quadrant: its ground, its name, and its bubbles, which take white text.
struct QuadrantColors {
    QColor ground;
    QColor name;
    QColor bubble;
};
QuadrantColors quadrantColors(Quadrant quadrant, const render::Theme& theme);

/// An action as a bubble or a row that can be dragged onto the grid.
class ActionSheet : public SheetView {
    Q_OBJECT
public:
    using SheetView::SheetView;

signals:
    void dragged(const rejse::ElementRef& action, QPoint globalPosition);
    void dropped(const rejse::ElementRef& action, QPoint globalPosition);
    void dragEnded();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// The one action that a mark stands for.
    std::optional<ElementRef> actionOf(int mark) const;

private:
    /// Of what was pressed or dragged, where it is.
    void releaseBubble();

    std::optional<ElementRef> m_pressed;
    QPoint m_pressedAt;
    bool m_dragging = false;
};

/// The grid: bubbles are dragged to other cells, or moved there by the arrow keys.
class ActionGrid : public ActionSheet {
    Q_OBJECT
public:
    using ActionSheet::ActionSheet;

    /// Shows an action at the pointer, and the cell that it would land in.
    void showDragged(QPoint place);
    void hideDragged();
    std::optional<GridCell> cellAt(QPoint place) const { return m_plan.cellAt(toSheet(place)); }
    void setPlan(const GridPlan& plan) { m_plan = plan; }

signals:
    /// By so much, each -1, 0 or 1.
    void nudged(const rejse::ElementRef& action, int effect, int cost);
    void gestureEnded();

protected:
    void paintOver(QPainter& painter) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    GridPlan m_plan{GridPlan::minWidth, 0};
    std::optional<QPoint> m_dragged;
};

} // namespace rejse::insights
