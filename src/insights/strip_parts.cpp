// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/strip_parts.h"

#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace rejse::insights {

namespace {

constexpr int buttonHeight = 32;
constexpr int iconSide = 16;
constexpr int padding = 10;
constexpr int betweenIconAndWord = 6;
constexpr int edgeHeight = 4;
constexpr int keyStep = 24;

} // namespace

TabButton::TabButton(const QString& text, std::optional<layout::Icon> icon, QWidget* parent)
    : QAbstractButton(parent),
      m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

TabButton::Face TabButton::shownFace() const
{
    return m_icon ? m_face : Face::WordAlone;
}

void TabButton::setFace(Face face)
{
    if (face != m_face) {
        m_face = face;
        setToolTip(shownFace() == Face::IconAlone ? widgets::plainTooltip(text()) : QString());
        updateGeometry();
        update();
    }
}

void TabButton::setShown(bool shown)
{
    m_shown = shown;
    update();
}

void TabButton::setLook(Look look)
{
    m_look = look;
    update();
}

void TabButton::setIconOf(layout::Icon icon)
{
    m_icon = icon;
    update();
}

int TabButton::widthAs(Face face) const
{
    const Face own = m_icon ? face : Face::WordAlone;
    // In the strength of the one that is shown, so that choosing another moves nothing.
    const double word = widgets::lineWidth(render::uiFont(13, QFont::DemiBold), text());
    const int icon = own == Face::WordAlone ? 0 : iconSide + (own == Face::Full ? betweenIconAndWord : 0);
    return 2 * padding + icon + (own == Face::IconAlone ? 0 : static_cast<int>(std::ceil(word)) + 1);
}

QSize TabButton::sizeHint() const
{
    return {widthAs(m_face), buttonHeight};
}

void TabButton::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool framed = m_look == Look::Framed;
    if (m_shown || framed || hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : framed ? QPen(theme.strongLine, 1) : QPen(Qt::NoPen));
        painter.setBrush(m_shown || underMouse() ? theme.hover : QColor(Qt::transparent));
        const double inset = hasFocus() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    }
    const QColor ink = m_shown || m_look != Look::Tab ? theme.text : theme.text2;
    double left = padding;
    if (shownFace() != Face::WordAlone) {
        render::paintIcon(painter, *m_icon, {left, (height() - iconSide) / 2.0, iconSide, iconSide}, ink);
        left += iconSide + betweenIconAndWord;
    }
    if (shownFace() != Face::IconAlone) {
        painter.setPen(ink);
        painter.setFont(render::uiFont(13, m_shown || m_look == Look::Heading ? QFont::DemiBold : QFont::Medium));
        painter.drawText(QRectF(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
}

void TabButton::enterEvent(QEnterEvent*)
{
    update();
}

void TabButton::leaveEvent(QEvent*)
{
    update();
}

Edge::Edge(QWidget* parent) : QWidget(parent)
{
    setObjectName("insightsEdge");
    setAccessibleName(tr("Height of the insights"));
    setAccessibleDescription(tr("Up and Down change it"));
    setCursor(Qt::SizeVerCursor);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(edgeHeight);
    setAttribute(Qt::WA_Hover);
}

void Edge::mousePressEvent(QMouseEvent* event)
{
    m_from = event->button() == Qt::LeftButton ? std::optional(static_cast<int>(event->position().y())) : std::nullopt;
}

void Edge::mouseMoveEvent(QMouseEvent* event)
{
    // The edge goes along with the pointer, so the place within it says how far it has still to go.
    if (m_from) {
        emit moved(*m_from - static_cast<int>(event->position().y()));
    }
}

void Edge::mouseReleaseEvent(QMouseEvent*)
{
    m_from.reset();
}

void Edge::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        emit moved(event->key() == Qt::Key_Up ? keyStep : -keyStep);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Edge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus() || underMouse()) {
        painter.fillRect(rect().adjusted(0, 0, 0, -2), widgets::themeOf(this).accent);
    }
}

void Edge::focusInEvent(QFocusEvent*)
{
    update();
}

void Edge::focusOutEvent(QFocusEvent*)
{
    update();
}

} // namespace rejse::insights
