// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/star_button.h"

#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace rejse::widgets {

namespace {

QPolygonF starOutline(QPointF center, double radius)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double reach = i % 2 == 0 ? radius : radius * 0.45;
        star << center + QPointF(std::cos(angle), std::sin(angle)) * reach;
    }
    return star;
}

} // namespace

StarButton::StarButton(QWidget* parent) : ChoiceRow(1, Clearing::Allowed, parent)
{
    setLabel(tr("Moment of truth"));
    setHint(tr("The journey is won or lost here. Space sets and clears, on the map M."));
}

QRectF StarButton::cellRect(int) const
{
    return {0, 0, 32, 32};
}

QString StarButton::valueName(int) const
{
    return tr("yes");
}

QString StarButton::noValueName() const
{
    return tr("no");
}

void StarButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(chosen() ? std::nullopt : std::optional(0));
        emit gestureEnded();
    } else {
        ChoiceRow::keyPressEvent(event);
    }
}

void StarButton::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Mark mark = markOf(0);
    if (mark == Mark::Hovered || mark == Mark::Differing) {
        painter.setPen(mark == Mark::Differing ? QPen(theme.text3, 1, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    }
    if (mark == Mark::Chosen) {
        render::paintIcon(painter, layout::Icon::Star, {6, 6, 20, 20}, theme.star);
    } else {
        painter.setPen(QPen(theme.text2, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(starOutline({16, 16.5}, 8));
    }
    paintFocus(painter);
}

} // namespace rejse::widgets
