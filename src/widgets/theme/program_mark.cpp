// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/program_mark.h"

#include "render/paint/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace rejse::widgets {

ProgramMark::ProgramMark(QWidget* parent) : QWidget(parent)
{
    setFixedSize(36, 36);
}

void ProgramMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(render::lightTheme().accentFill);
    painter.drawRoundedRect(rect(), 9, 9);
    QPainterPath curve(QPointF(6.5, 23));
    curve.cubicTo(11, 23, 11, 12, 16, 12);
    curve.cubicTo(20, 12, 20, 17, 23, 17);
    curve.cubicTo(26, 17, 27, 13, 29.5, 11);
    painter.setPen(QPen(Qt::white, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    for (const QPointF& dot : {QPointF(6.5, 23), QPointF(16, 12), QPointF(23, 17), QPointF(29.5, 11)}) {
        painter.drawEllipse(dot, 3, 3);
    }
}

} // namespace rejse::widgets
