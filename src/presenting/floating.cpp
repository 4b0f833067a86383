// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/floating.h"

#include "panels/text_label.h"

#include <QPainter>

namespace rejse::presenting {

void Floating::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = panels::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.strongLine, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace rejse::presenting
