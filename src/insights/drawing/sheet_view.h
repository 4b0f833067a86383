// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/selection.h"
#include "insights/drawing/sheet.h"

#include <QWidget>

#include <functional>

namespace rejse::insights {

/// Shows a sheet, as high as it is at the width there is. Its marks are pointed at, clicked, and reached by the arrow
/// keys; a click selects on the map what the mark stands for, and pointing at it lights that up there.
class SheetView : public QWidget {
    Q_OBJECT
public:
    using Arrange = std::function<Sheet(double width, const render::Theme& theme)>;
    SheetView(editor::Selection& selection, const QString& name, Arrange arrange, QWidget* parent = nullptr);
    ~SheetView() override;
    Q_DISABLE_COPY_MOVE(SheetView)

    /// Arranges the sheet anew and repaints what looks different.
    void refresh();
    /// While it says so, what the sheet is made of is out of date: refresh() is called once it is not.
    void setStaleCheck(std::function<bool()> isStale) { m_isStale = std::move(isStale); }
    const Sheet& sheet() const { return m_sheet; }
    /// The same sheet in another theme, for a picture of it.
    Sheet sheetIn(const render::Theme& theme) const { return m_arrange(sheetWidth(), theme); }

    /// Around the sheet, for what stands out of its marks.
    static constexpr int edge = 8;
    void setEdge(int width) { m_edge = width; }
    double sheetWidth() const { return width() - 2 * m_edge; }
    QPointF toSheet(QPointF place) const { return place - QPointF(m_edge, m_edge); }
    /// Where a mark stands in this widget.
    QRectF placeOf(const Mark& mark) const { return mark.rect.translated(m_edge, m_edge); }

    /// The mark that the keyboard is on; -1 before it has been on any.
    int current() const { return m_current; }
    QString currentKey() const { return m_current >= 0 ? mark(m_current).key : QString(); }
    void setCurrent(int index);
    /// As by a click.
    virtual void activate(int index);
    bool isChosen(const Mark& mark) const;

    QSize sizeHint() const override;

signals:
    void contextMenuWanted(QPoint globalPosition);
    void copyWanted();

protected:
    /// Draws over the sheet, in its coordinates.
    virtual void paintOver(QPainter&) { }
    editor::Selection& selection() const { return m_selection; }
    QRect ringOf(int index) const;
    void setHovered(int index);
    const Mark& mark(int index) const { return m_sheet.marks[static_cast<std::size_t>(index)]; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What it is made of is as it was, and it looks different all the same: its width, or the theme.
    void rearrange();
    void paintGround(QPainter& painter, int index) const;
    void paintRing(QPainter& painter, int index) const;
    void paintFocus(QPainter& painter) const;
    void light(int index);
    int markInDirection(int key) const;
    void tellFocus();

    editor::Selection& m_selection;
    Arrange m_arrange;
    std::function<bool()> m_isStale = [] { return false; };
    Sheet m_sheet;
    int m_edge = edge;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace rejse::insights
