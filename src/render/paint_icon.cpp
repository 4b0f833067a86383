// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/icon_set.h"
#include "render/painter.h"

#include <QPainter>
#include <QPen>

namespace rejse::render {

void paintIcon(QPainter& painter, layout::Icon icon, const QRectF& rect, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / iconGrid, rect.height() / iconGrid);
    painter.strokePath(strokePath(icon), QPen(color, iconStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(fillPath(icon), color);
    painter.restore();
}

} // namespace rejse::render
