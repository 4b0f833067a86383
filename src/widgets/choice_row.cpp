// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_row.h"

#include "commands/key_press.h"
#include "widgets/text/text_label.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rejse::widgets {

ChoiceRow::ChoiceRow(int count, Clearing clearing, QWidget* parent)
    : QWidget(parent),
      m_count(count),
      m_clearing(clearing)
{
    // By keys alone: whoever rates by mouse goes on along the map, and there the arrows are not about this row.
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChoiceRow::setLabel(const QString& label)
{
    if (label != m_label) {
        m_label = label;
        describe();
    }
}

void ChoiceRow::setHint(const QString& hint)
{
    m_hint = hint;
    describe();
}

void ChoiceRow::showValue(const std::optional<int>& index)
{
    if (index != m_chosen || !m_differing.empty() || accessibleName().isEmpty()) {
        m_chosen = index;
        m_differing.clear();
        describe();
        update();
    }
}

void ChoiceRow::showDiffering(std::set<int> indices)
{
    m_chosen.reset();
    m_differing = std::move(indices);
    describe();
    update();
}

QString ChoiceRow::noValueName() const
{
    return tr("not answered");
}

void ChoiceRow::describe()
{
    const QString value = m_chosen ? valueName(*m_chosen) : m_differing.empty() ? noValueName() : tr("differing");
    const QString all = m_label.isEmpty() ? value : QStringLiteral("%1: %2").arg(m_label, value);
    setAccessibleName(all);
    setAccessibleDescription(m_hint);
    setToolTip(plainTooltip(m_hint.isEmpty() ? all : all + u'\n' + m_hint));
}

ChoiceRow::Mark ChoiceRow::markOf(int index) const
{
    if (m_chosen == index) {
        return Mark::Chosen;
    }
    if (m_differing.count(index) > 0) {
        return Mark::Differing;
    }
    return m_hovered == index ? Mark::Hovered : Mark::None;
}

void ChoiceRow::paintFocus(QPainter& painter) const
{
    if (!hasFocus()) {
        return;
    }
    painter.setPen(QPen(themeOf(this).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

int ChoiceRow::cellAt(double x) const
{
    int nearest = 0;
    const auto distance = [&](int index) { return std::abs(cellRect(index).center().x() - x); };
    for (int i = 1; i < m_count; ++i) {
        if (distance(i) < distance(nearest)) {
            nearest = i;
        }
    }
    return nearest;
}

void ChoiceRow::choose(const std::optional<int>& index)
{
    if (index != m_chosen || !m_differing.empty()) {
        showValue(index);
        emit choosing(index);
    }
}

void ChoiceRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const int cell = cellAt(event->position().x());
    m_clearsOnRelease = m_chosen == cell && m_clearing == Clearing::Allowed;
    choose(cell);
}

void ChoiceRow::mouseMoveEvent(QMouseEvent* event)
{
    const int cell = cellAt(event->position().x());
    if (m_hovered != cell) {
        m_hovered = cell;
        update();
    }
    if (event->buttons().testFlag(Qt::LeftButton) && m_chosen != cell) {
        m_clearsOnRelease = false;
        choose(cell);
    }
}

void ChoiceRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (m_clearsOnRelease) {
        m_clearsOnRelease = false;
        choose(std::nullopt);
    }
    emit gestureEnded();
}

void ChoiceRow::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

std::optional<std::optional<int>> ChoiceRow::valueOfKey(const QKeyEvent& event) const
{
    const auto [key, modifiers] = commands::readKey(event);
    if (modifiers != Qt::NoModifier) {
        return std::nullopt;
    }
    if (key >= Qt::Key_1 && key < Qt::Key_1 + m_count) {
        return key - Qt::Key_1;
    }
    const bool clears = key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (clears && m_clearing == Clearing::Allowed) {
        return std::optional<int>();
    }
    switch (key) {
    case Qt::Key_Left:
        return m_chosen ? std::max(0, *m_chosen - 1) : m_count - 1;
    case Qt::Key_Right:
        return m_chosen ? std::min(m_count - 1, *m_chosen + 1) : 0;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return m_count - 1;
    default:
        return std::nullopt;
    }
}

bool ChoiceRow::event(QEvent* event)
{
    // Digits mean this row before they mean anything to the window.
    if (event->type() == QEvent::ShortcutOverride && valueOfKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChoiceRow::keyPressEvent(QKeyEvent* event)
{
    if (const auto value = valueOfKey(*event)) {
        choose(*value);
        emit gestureEnded();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChoiceRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChoiceRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace rejse::widgets
