// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/drawing/sheet_view.h"

#include "commands/shortcuts.h"
#include "insights/drawing/accessible_sheet.h"
#include "widgets/text/text_label.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rejse::insights {

namespace {

constexpr int ringRoom = 3; ///< of the ring of focus, around a mark

} // namespace

SheetView::SheetView(editor::Selection& selection, const QString& name, Arrange arrange, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_arrange(std::move(arrange))
{
    installAccessibleSheet();
    setObjectName("insightsSheet");
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&selection, &editor::Selection::changed, this, qOverload<>(&QWidget::update));
}

SheetView::~SheetView() = default;

void SheetView::refresh()
{
    const QString key = currentKey();
    Sheet sheet = m_arrange(sheetWidth(), widgets::themeOf(this));
    const QRectF seen = QRectF(visibleRegion().boundingRect()).translated(-m_edge, -m_edge);
    const std::vector<QRectF> regions = differences(m_sheet, sheet, seen);
    const bool resized = sheet.size.height() != m_sheet.size.height();
    const auto sameKey = [](const Mark& one, const Mark& other) { return one.key == other.key; };
    const bool reordered =
        !std::equal(sheet.marks.begin(), sheet.marks.end(), m_sheet.marks.begin(), m_sheet.marks.end(), sameKey);
    m_sheet = std::move(sheet);
    m_current = key.isEmpty() ? -1 : m_sheet.markOf(key);
    if (reordered && QAccessible::isActive()) {
        QAccessibleEvent reorder(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reorder);
        tellFocus();
    }
    // What was under the pointer may be another one now, though at the same place in the list.
    const bool wasLit = std::exchange(m_hovered, -1) >= 0;
    const int hovered = underMouse() ? m_sheet.markAt(toSheet(mapFromGlobal(QCursor::pos()))) : -1;
    if (hovered >= 0) {
        setHovered(hovered);
    } else if (wasLit) {
        light(-1);
    }
    if (resized) {
        setMinimumHeight(sizeHint().height());
        updateGeometry();
    }
    QRegion changed;
    for (const QRectF& region : regions) {
        changed += region.translated(m_edge, m_edge).toAlignedRect();
    }
    update(changed);
}

void SheetView::rearrange()
{
    if (isVisible() && !m_isStale()) {
        refresh();
    }
}

QSize SheetView::sizeHint() const
{
    return {320, static_cast<int>(std::ceil(m_sheet.size.height())) + 2 * m_edge};
}

QRect SheetView::ringOf(int index) const
{
    return placeOf(mark(index)).adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom).toAlignedRect();
}

bool SheetView::isChosen(const Mark& mark) const
{
    return mark.elements.size() == 1 && m_selection.contains(mark.elements.front());
}

void SheetView::light(int index)
{
    if (index < 0) {
        m_selection.pointAt({});
    } else {
        m_selection.pointAt(mark(index).lights.empty() ? mark(index).elements : mark(index).lights);
    }
}

void SheetView::setHovered(int index)
{
    if (index == m_hovered) {
        return;
    }
    for (const int one : {std::exchange(m_hovered, index), index}) {
        if (one >= 0 && one < static_cast<int>(m_sheet.marks.size())) {
            update(ringOf(one));
        }
    }
    light(index);
}

void SheetView::setCurrent(int index)
{
    for (const int one : {std::exchange(m_current, index), index}) {
        if (one >= 0) {
            update(ringOf(one));
        }
    }
    if (index < 0) {
        return;
    }
    // The nearest area that scrolls brings the mark into sight.
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            const QRect ring = ringOf(index).translated(mapTo(area->widget(), QPoint(0, 0)));
            area->ensureVisible(ring.center().x(), ring.center().y(), ring.width() / 2, ring.height() / 2 + 8);
            break;
        }
    }
    tellFocus();
}

void SheetView::activate(int index)
{
    if (!mark(index).elements.empty()) {
        m_selection.select(mark(index).elements);
    }
}

bool SheetView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = m_sheet.markAt(toSheet(help->pos()));
        if (index < 0) {
            QToolTip::hideText();
            return true;
        }
        const Mark& pointed = mark(index);
        const QString& more = pointed.description.text();
        const QString words = more.isEmpty() ? pointed.name.text() : pointed.name.text() + u'\n' + more;
        QToolTip::showText(help->globalPos(), widgets::plainTooltip(words), this, placeOf(pointed).toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void SheetView::paintGround(QPainter& painter, int index) const
{
    const render::Theme& theme = widgets::themeOf(this);
    const Mark& row = mark(index);
    const bool chosen = isChosen(row);
    if (!chosen && index != m_hovered) {
        return;
    }
    painter.setPen(chosen ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(chosen ? theme.accentWash : theme.hover);
    painter.drawRoundedRect(row.rect.adjusted(0.5, 0.5, -0.5, -0.5), row.radius, row.radius);
}

void SheetView::paintRing(QPainter& painter, int index) const
{
    const render::Theme& theme = widgets::themeOf(this);
    const Mark& shape = mark(index);
    const bool chosen = isChosen(shape);
    if (chosen || index == m_hovered) {
        painter.setPen(QPen(chosen ? theme.accent : theme.text3, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.rect.adjusted(-1, -1, 1, 1), shape.radius + 1, shape.radius + 1);
    }
}

void SheetView::paintFocus(QPainter& painter) const
{
    if (!hasFocus() || m_current < 0) {
        return;
    }
    const Mark& focused = mark(m_current);
    painter.setPen(QPen(widgets::themeOf(this).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(focused.rect.adjusted(-1, -1, 1, 1), focused.radius + 1, focused.radius + 1);
}

void SheetView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_edge, m_edge);
    for (int i = 0; i < static_cast<int>(m_sheet.marks.size()); ++i) {
        if (mark(i).role == QAccessible::ListItem && ringOf(i).intersects(event->rect())) {
            paintGround(painter, i);
        }
    }
    paintSheet(painter, m_sheet, QRectF(event->rect()).translated(-m_edge, -m_edge));
    for (int i = 0; i < static_cast<int>(m_sheet.marks.size()); ++i) {
        if (mark(i).role == QAccessible::Button && ringOf(i).intersects(event->rect())) {
            paintRing(painter, i);
        }
    }
    paintOver(painter);
    paintFocus(painter);
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width()) {
        rearrange();
    }
}

void SheetView::mousePressEvent(QMouseEvent* event)
{
    const int index = m_sheet.markAt(toSheet(event->position()));
    if (index >= 0) {
        setCurrent(index);
        if (event->button() == Qt::LeftButton) {
            activate(index);
        }
    }
}

void SheetView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(m_sheet.markAt(toSheet(event->position())));
}

void SheetView::leaveEvent(QEvent*)
{
    setHovered(-1);
}

int SheetView::markInDirection(int key) const
{
    const int last = static_cast<int>(m_sheet.marks.size()) - 1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return std::max(0, m_current - 1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return std::min(last, m_current + 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_PageUp:
        return std::max(0, m_current - 10);
    case Qt::Key_PageDown:
        return std::min(last, m_current + 10);
    default:
        return -1;
    }
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    const auto command = commands::commandFor(commands::readKey(*event), commands::Keys::Canvas);
    if (command == commands::Command::Copy || event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || m_sheet.marks.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (const int next = markInDirection(event->key()); next >= 0) {
        setCurrent(next);
        light(next);
        return;
    }
    const bool presses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (presses && m_current >= 0) {
        activate(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SheetView::focusInEvent(QFocusEvent*)
{
    if (m_current < 0 && !m_sheet.marks.empty()) {
        const auto chosen =
            std::find_if(m_sheet.marks.begin(), m_sheet.marks.end(), [this](const Mark& one) { return isChosen(one); });
        setCurrent(chosen == m_sheet.marks.end() ? 0 : static_cast<int>(chosen - m_sheet.marks.begin()));
    } else {
        setCurrent(m_current);
    }
}

void SheetView::focusOutEvent(QFocusEvent*)
{
    if (m_current >= 0) {
        update(ringOf(m_current));
    }
    light(m_hovered);
}

void SheetView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && m_current >= 0;
    emit contextMenuWanted(byKey ? mapToGlobal(ringOf(m_current).center()) : event->globalPos());
}

void SheetView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        rearrange();
    }
    QWidget::changeEvent(event);
}

void SheetView::tellFocus()
{
    if (!QAccessible::isActive() || !hasFocus()) {
        return;
    }
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

} // namespace rejse::insights
