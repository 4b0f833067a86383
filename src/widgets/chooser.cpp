// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chooser.h"

#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <climits>

namespace rejse::widgets {

namespace {

constexpr int widestWords = 280;
constexpr int minWidth = 96;
constexpr int arrowRoom = 24;
constexpr int listRoom = 40; ///< beside the words of the list: its padding and scroll bar

int paddingOf(Chooser::Frame frame)
{
    return frame == Chooser::Frame::Boxed ? 24 : 8;
}

} // namespace

Chooser::Chooser(const QString& name, Frame frame, QWidget* parent) : QComboBox(parent), m_frame(frame)
{
    setAccessibleName(name);
    view()->setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

QFont Chooser::words() const
{
    return render::uiFont(13, m_frame == Frame::Bare ? QFont::DemiBold : QFont::Medium);
}

int Chooser::widestItem() const
{
    const QFontMetrics metrics(words());
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
    }
    return widest;
}

QSize Chooser::sizeHint() const
{
    return {std::min(widestItem() + 1, widestWords) + paddingOf(m_frame) + arrowRoom,
            m_frame == Frame::Boxed ? 36 : 32};
}

QSize Chooser::minimumSizeHint() const
{
    return sizeHint().boundedTo({minWidth, INT_MAX});
}

QString Chooser::shownText() const
{
    return QFontMetrics(words()).elidedText(currentText(), Qt::ElideRight,
                                            width() - paddingOf(m_frame) - arrowRoom + 1);
}

bool Chooser::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != currentText()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTooltip(currentText()), this);
        return true;
    }
    return QComboBox::event(event);
}

void Chooser::showPopup()
{
    view()->setMinimumWidth(widestItem() + listRoom);
    QComboBox::showPopup();
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
    painter.setFont(words());
    const QString text = shownText();
    painter.drawText(rect().adjusted(left, 0, -arrowRoom, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    const double arrow =
        m_frame == Frame::Boxed ? width() - 26 : left + painter.fontMetrics().horizontalAdvance(text) + 8;
    render::paintIcon(painter, layout::Icon::ChevronDown, {arrow, height() / 2.0 - 8, 16, 16}, theme.text2);
}

} // namespace rejse::widgets
