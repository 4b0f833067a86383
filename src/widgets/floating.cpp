// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/floating.h"

#include "widgets/text/text_label.h"

#include <QPainter>

namespace rejse::widgets {

void paintFloating(QWidget& widget, double radius)
{
    const render::Theme& theme = themeOf(&widget);
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.strongLine);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace rejse::widgets
