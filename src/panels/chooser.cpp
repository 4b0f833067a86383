// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/chooser.h"

#include "panels/text_label.h"
#include "render/painter.h"

#include <QAbstractItemView>
#include <QPainter>

namespace rejse::panels {

Chooser::Chooser(const QString& name, Frame frame, QWidget* parent) : QComboBox(parent), m_frame(frame)
{
    setAccessibleName(name);
    view()->setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

QSize Chooser::sizeHint() const
{
    const QFontMetrics metrics(render::chromeFont(13, QFont::DemiBold));
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
    }
    const int padding = m_frame == Frame::Boxed ? 24 : 8;
    return {widest + padding + 24, m_frame == Frame::Boxed ? 36 : 32};
}

void Chooser::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    if (m_frame == Frame::Boxed || focus) {
        const double half = focus ? 1 : 0.5;
        painter.setPen(QPen(focus ? theme.accent : theme.strongLine, focus ? 2 : 1));
        painter.setBrush(underMouse() && isEnabled()   ? theme.hover
                             : m_frame == Frame::Boxed ? theme.panel
                                                       : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
    }
    const int left = m_frame == Frame::Boxed ? 12 : 4;
    painter.setPen(isEnabled() ? theme.text : theme.text3);
    painter.setFont(render::chromeFont(13, m_frame == Frame::Bare ? QFont::DemiBold : QFont::Medium));
    painter.drawText(rect().adjusted(left, 0, -24, 0), Qt::AlignLeft | Qt::AlignVCenter, currentText());
    const double arrow =
        m_frame == Frame::Boxed ? width() - 26 : left + painter.fontMetrics().horizontalAdvance(currentText()) + 8;
    render::paintIcon(painter, layout::Icon::ChevronDown, {arrow, height() / 2.0 - 8, 16, 16}, theme.text2);
}

} // namespace rejse::panels
