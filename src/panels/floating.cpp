// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/floating.h"

#include "panels/text_label.h"

#include <QPainter>

namespace rejse::panels {

void paintFloating(QWidget& widget, double radius)
{
    const render::Theme& theme = panels::themeOf(&widget);
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.strongLine);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace rejse::panels
