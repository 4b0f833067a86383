// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/action_grid.h"

#include "layout/palette.h"
#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace rejse::insights {

namespace {

constexpr int gridSteps = 5;
constexpr double gridAxisRoom = 40; ///< left of the grid: name and numbers
constexpr double axisBelow = 40;    ///< below it
constexpr double nameRoom = 20;     ///< of a quadrant's name
/// Between bubbles; where they do not fit, they overlap a little and their numbers are still read.
constexpr std::array<double, 3> bubbleGaps{2, -3, -6};
constexpr double gridInset = 2;

QColor blended(const QColor& ground, const QColor& over, double share)
{
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(ground.red(), over.red()), mix(ground.green(), over.green()), mix(ground.blue(), over.blue())};
}

/// Lines of neighbours that fit side by side into a width.
std::vector<std::vector<double>> linesOf(const std::vector<double>& diameters, double width, double gap)
{
    std::vector<std::vector<double>> lines;
    double used = 0;
    for (const double diameter : diameters) {
        if (lines.empty() || used + gap + diameter > width) {
            lines.emplace_back();
            used = -gap;
        }
        lines.back().push_back(diameter);
        used += gap + diameter;
    }
    return lines;
}

double heightOfLine(const std::vector<double>& line)
{
    return *std::max_element(line.begin(), line.end());
}

double heightOfLines(const std::vector<std::vector<double>>& lines, double gap)
{
    double height = -gap;
    for (const auto& line : lines) {
        height += heightOfLine(line) + gap;
    }
    return height;
}

} // namespace

GridPlan::GridPlan(double width, double height)
{
    const double column = std::floor((std::max(width, minWidth) - gridAxisRoom - 1) / gridSteps);
    m_row = std::clamp(std::floor((height - axisBelow - 1 - 2 * nameRoom) / gridSteps), 38.0, 72.0);
    m_area = QRectF(gridAxisRoom, 1, column * gridSteps, m_row * gridSteps + 2 * nameRoom);
}

double GridPlan::topOf(int effect) const
{
    // Two rows from the top of each half on have a name above them.
    const double names = effect == gridSteps ? 0 : effect >= 2 ? nameRoom : 2 * nameRoom;
    return m_area.top() + (gridSteps - effect) * m_row + names;
}

QRectF GridPlan::rectOf(GridCell cell) const
{
    const double width = m_area.width() / gridSteps;
    const double top = topOf(cell.effect);
    const double bottom = cell.effect == 1 ? m_area.bottom() : topOf(cell.effect - 1);
    return {m_area.left() + (cell.cost - 1) * width, top, width, bottom - top};
}

QRectF GridPlan::bubbleRoom(GridCell cell) const
{
    const QRectF rect = rectOf(cell);
    return {rect.left(), rect.bottom() - m_row, rect.width(), m_row};
}

std::optional<GridCell> GridPlan::cellAt(QPointF place) const
{
    for (int effect = 1; effect <= gridSteps; ++effect) {
        for (int cost = 1; cost <= gridSteps; ++cost) {
            if (rectOf({effect, cost}).contains(place)) {
                return GridCell{effect, cost};
            }
        }
    }
    return std::nullopt;
}

double GridPlan::height() const
{
    return m_area.bottom() + axisBelow;
}

std::vector<QRectF> packed(const QRectF& cell, const std::vector<double>& diameters)
{
    const QRectF room = cell.adjusted(gridInset, gridInset, -gridInset, -gridInset);
    std::vector<std::vector<double>> lines;
    double gap = 0;
    for (const double tried : bubbleGaps) {
        gap = tried;
        lines = linesOf(diameters, room.width(), gap);
        if (heightOfLines(lines, gap) <= room.height()) {
            break;
        }
    }
    if (heightOfLines(lines, gap) > room.height()) {
        const double smallest = *std::min_element(diameters.begin(), diameters.end());
        gap = bubbleGaps.front();
        lines = linesOf(std::vector<double>(diameters.size(), smallest), room.width(), gap);
    }
    while (lines.size() > 1 && heightOfLines(lines, gap) > room.height()) {
        lines.pop_back();
    }
    std::vector<QRectF> places;
    double y = room.center().y() - heightOfLines(lines, gap) / 2;
    for (const auto& line : lines) {
        double width = -gap;
        for (const double diameter : line) {
            width += diameter + gap;
        }
        double x = room.center().x() - width / 2;
        const double height = heightOfLine(line);
        for (const double diameter : line) {
            places.emplace_back(x, y + (height - diameter) / 2, diameter, diameter);
            x += diameter + gap;
        }
        y += height + gap;
    }
    return places;
}

QuadrantColors quadrantColors(Quadrant quadrant, const render::Theme& theme)
{
    const auto& own = layout::palette::quadrants[static_cast<std::size_t>(quadrant)];
    const QColor bubble = render::toQColor(own.bubble);
    return theme.dark ? QuadrantColors{blended(theme.panel, bubble, 0.24), render::toQColor(own.inkOnDark), bubble}
                      : QuadrantColors{render::toQColor(own.ground), render::toQColor(own.tint.ink), bubble};
}

std::optional<ElementRef> ActionSheet::actionOf(int mark) const
{
    if (mark < 0) {
        return std::nullopt;
    }
    const std::vector<ElementRef>& elements = sheet().marks[static_cast<std::size_t>(mark)].elements;
    return elements.size() == 1 && elements.front().kind == ElementKind::Action ? std::optional(elements.front())
                                                                                : std::nullopt;
}

void ActionSheet::mousePressEvent(QMouseEvent* event)
{
    SheetView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_pressed = actionOf(sheet().markAt(toSheet(event->position())));
        // On the screen: the press may scroll the bubble into sight, and the grid away under the pointer.
        m_pressedAt = event->globalPosition().toPoint();
    }
}

void ActionSheet::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed && !(event->buttons() & Qt::LeftButton)) {
        releaseBubble(); // the release went elsewhere
    }
    if (!m_pressed) {
        SheetView::mouseMoveEvent(event);
        return;
    }
    const int distance = (event->globalPosition().toPoint() - m_pressedAt).manhattanLength();
    m_dragging = m_dragging || distance >= QApplication::startDragDistance();
    if (m_dragging) {
        setCursor(Qt::ClosedHandCursor);
        emit dragged(*m_pressed, event->globalPosition().toPoint());
    }
}

void ActionSheet::mouseReleaseEvent(QMouseEvent* event)
{
    const auto action = m_pressed;
    const bool dragged = m_dragging;
    releaseBubble();
    if (dragged && action) {
        emit dropped(*action, event->globalPosition().toPoint());
    }
}

void ActionSheet::keyPressEvent(QKeyEvent* event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        releaseBubble();
        return;
    }
    SheetView::keyPressEvent(event);
}

void ActionSheet::releaseBubble()
{
    m_pressed.reset();
    if (std::exchange(m_dragging, false)) {
        unsetCursor();
        emit dragEnded();
    }
}

void ActionGrid::showDragged(QPoint place)
{
    m_dragged = place;
    update();
}

void ActionGrid::hideDragged()
{
    m_dragged.reset();
    update();
}

void ActionGrid::paintOver(QPainter& painter)
{
    if (!m_dragged) {
        return;
    }
    const render::Theme& theme = widgets::themeOf(this);
    const QPointF place = toSheet(*m_dragged);
    if (const auto cell = m_plan.cellAt(place)) {
        painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
        painter.setBrush(theme.accentWash);
        painter.drawRect(m_plan.rectOf(*cell).adjusted(1, 1, -1, -1));
    }
    painter.setPen(QPen(theme.panel, 2));
    painter.setBrush(theme.accentFill);
    painter.drawEllipse(place, 12, 12);
}

void ActionGrid::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto action = actionOf(current());
    const int cost = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int effect = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (plain && action && (cost != 0 || effect != 0)) {
        emit nudged(*action, effect, cost);
    } else {
        ActionSheet::keyPressEvent(event);
    }
}

void ActionGrid::focusOutEvent(QFocusEvent* event)
{
    emit gestureEnded();
    ActionSheet::focusOutEvent(event);
}

bool ActionGrid::focusNextPrevChild(bool next)
{
    // The arrow keys move the bubbles, so Tab goes from one to the next.
    const int wanted = current() + (next ? 1 : -1);
    if (wanted < 0 || wanted >= static_cast<int>(sheet().marks.size())) {
        return ActionSheet::focusNextPrevChild(next);
    }
    emit gestureEnded();
    setCurrent(wanted);
    return true;
}

} // namespace rejse::insights
