// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rating_widgets.h"

#include "layout/palette.h"
#include "layout/pen.h"
#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace rejse::widgets {

using layout::Icon;

namespace {

/// The marker that a persona's place gives it: circle, rounded square, diamond, hexagon.
QPainterPath markerPath(std::size_t index, const QRectF& rect)
{
    QPainterPath path;
    switch (index % 4) {
    case 0:
        path.addEllipse(rect);
        break;
    case 1:
        path.addRoundedRect(rect, rect.width() * 0.22, rect.width() * 0.22);
        break;
    default: {
        const int corners = index % 4 == 2 ? 4 : 6;
        QPolygonF polygon;
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * std::numbers::pi * i / corners - std::numbers::pi / 2;
            polygon << rect.center() + QPointF(std::cos(angle), std::sin(angle)) * rect.width() / 2;
        }
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    }
    return path;
}

} // namespace

QColor toneColor(const render::Theme& theme, IconLabel::Tone tone)
{
    switch (tone) {
    case IconLabel::Tone::Text:
        return theme.text;
    case IconLabel::Tone::Caption:
        return theme.text2;
    case IconLabel::Tone::Warning:
        return theme.warning;
    case IconLabel::Tone::Rational:
        return theme.rational;
    case IconLabel::Tone::Emotional:
        return theme.emotional;
    case IconLabel::Tone::Star:
        return theme.star;
    }
    return theme.text2;
}

IconLabel::IconLabel(Icon icon, int side, Tone tone, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_side(side),
      m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::showIcon(Icon icon, Tone tone)
{
    if (m_icon != icon || m_tone != tone) {
        m_icon = icon;
        m_tone = tone;
        update();
    }
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    render::paintIcon(painter, m_icon, rect(), toneColor(themeOf(this), m_tone));
}

QString feelingName(int feeling)
{
    switch (feeling) {
    case -2:
        return FaceRow::tr("very unhappy");
    case -1:
        return FaceRow::tr("unhappy");
    case 0:
        return FaceRow::tr("neutral");
    case 1:
        return FaceRow::tr("happy");
    default:
        return FaceRow::tr("delighted");
    }
}

FaceRow::FaceRow(QWidget* parent) : ChoiceRow(5, Clearing::Allowed, parent)
{
    setHint(tr("1 to 5 rate, 0 clears"));
}

QRectF FaceRow::cellRect(int index) const
{
    constexpr double pitch = 34;
    return {index * pitch + 1, 0, 32, 32};
}

QString FaceRow::valueName(int index) const
{
    return feelingName(index - 2);
}

QString FaceRow::noValueName() const
{
    return tr("not rated");
}

void FaceRow::paintEvent(QPaintEvent*)
{
    constexpr double side = 22;
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRectF cell = cellRect(i);
        const Mark mark = markOf(i);
        const render::StepColors step = render::feelingColors(i - 2);
        QColor ink = theme.text2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark == Mark::Hovered ? QBrush(theme.hover) : Qt::NoBrush);
        if (mark == Mark::Chosen) {
            painter.setBrush(step.fill);
            painter.setPen(QPen(theme.dark ? QColor(Qt::white) : step.outline, 2));
            ink = step.text;
        } else if (mark == Mark::Differing) {
            painter.setPen(QPen(theme.text3, 1, Qt::DashLine));
        }
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 6, 6);
        QRectF face(0, 0, side, side);
        face.moveCenter(cell.center());
        const auto icon = static_cast<Icon>(static_cast<int>(Icon::FaceVeryUnhappy) + i);
        render::paintIcon(painter, icon, face, ink);
    }
    paintFocus(painter);
}

Segmented::Segmented(std::vector<Segment> segments, Clearing clearing, QWidget* parent)
    : ChoiceRow(static_cast<int>(segments.size()), clearing, parent),
      m_segments(std::move(segments))
{ }

QRectF Segmented::cellRect(int index) const
{
    const double each = (width() - 4.0) / count();
    return {2 + each * index, 2, each, height() - 4.0};
}

QString Segmented::valueName(int index) const
{
    return m_segments[static_cast<std::size_t>(index)].text;
}

QSize Segmented::sizeHint() const
{
    const QFontMetrics metrics(render::uiFont(13, QFont::DemiBold));
    int widest = 24;
    bool icons = false;
    for (const Segment& segment : m_segments) {
        widest = std::max(widest, metrics.horizontalAdvance(segment.text));
        icons = icons || segment.icon.has_value();
    }
    const int each = widest + (icons ? 24 : 16);
    return {each * count() + 4, 32};
}

void Segmented::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.well);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    for (int i = 0; i < count(); ++i) {
        paintSegment(painter, i);
    }
    paintFocus(painter);
}

void Segmented::paintSegment(QPainter& painter, int index) const
{
    const render::Theme& theme = themeOf(this);
    const Segment& segment = m_segments[static_cast<std::size_t>(index)];
    const Mark mark = markOf(index);
    const bool chosen = mark == Mark::Chosen;
    const QRectF cell = cellRect(index);
    QRectF textRect = cell;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    if (chosen) {
        painter.setPen(QPen(theme.dark ? theme.raised : theme.strongLine, 1));
        painter.setBrush(theme.raised);
    } else if (mark == Mark::Differing) {
        painter.setPen(QPen(theme.text3, 1, Qt::DashLine));
    } else if (mark == Mark::Hovered) {
        painter.setBrush(theme.hover);
    }
    painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    painter.setFont(render::uiFont(13, chosen ? QFont::DemiBold : QFont::Normal));
    painter.setPen(chosen ? theme.text : theme.text2);
    if (chosen && segment.icon) {
        const double textWidth = painter.fontMetrics().horizontalAdvance(segment.text);
        const double left = cell.center().x() - (textWidth + 18) / 2;
        render::paintIcon(painter, *segment.icon, {left, cell.center().y() - 7, 14, 14}, theme.text);
        textRect = {left + 18, cell.top(), textWidth + 2, cell.height()};
    }
    painter.drawText(textRect, Qt::AlignCenter, segment.text);
}

std::vector<Segmented::Segment> numberSegments(int count)
{
    std::vector<Segmented::Segment> segments;
    for (int i = 1; i <= count; ++i) {
        segments.push_back({QLocale().toString(i)});
    }
    return segments;
}

MarkRow::MarkRow(Shape shape, int count, Clearing clearing, QWidget* parent)
    : ChoiceRow(count, clearing, parent),
      m_shape(shape)
{ }

QRectF MarkRow::cellRect(int index) const
{
    return {4.0 + index * 18, 0, 14, 32};
}

QString MarkRow::valueName(int index) const
{
    return tr("%1 of %2").arg(index + 1).arg(count());
}

QString MarkRow::noValueName() const
{
    return tr("not rated");
}

void MarkRow::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    const bool dots = m_shape == Shape::Dot;
    const QColor color = dots ? theme.text2 : theme.warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRectF mark(cellRect(i).left() + 0.5, 9.5, 13, 13);
        const bool filled = i <= chosen().value_or(-1);
        const bool hovered = markOf(i) == Mark::Hovered;
        painter.setPen(QPen(filled ? color : hovered ? theme.text : theme.text3, 1.25));
        painter.setBrush(filled ? QBrush(color) : Qt::NoBrush);
        if (dots) {
            painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
        } else {
            const QPointF corners[3]{{mark.center().x(), mark.top()}, mark.bottomRight(), mark.bottomLeft()};
            painter.drawPolygon(corners, 3);
        }
    }
    paintFocus(painter);
}

PersonaBadge::PersonaBadge(int side, QWidget* parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PersonaBadge::showPersona(std::size_t index, const QString& name, const QColor& color)
{
    if (m_index != index || m_name != name || m_color != color) {
        m_index = index;
        m_name = name;
        m_color = color;
        setAccessibleName(name);
        update();
    }
}

void PersonaBadge::paint(QPainter& painter, const QRectF& rect, std::size_t index, const QString& name,
                         const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(markerPath(index, rect));
    const bool light = color.lightnessF() > 0.62;
    painter.setPen(light ? render::toQColor(layout::palette::ink) : QColor(Qt::white));
    painter.setFont(render::uiFont(rect.width() < 24 ? 9 : 11, QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter, QString::fromStdString(layout::initials(name.toStdString())));
}

void PersonaBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, rect(), m_index, m_name, m_color);
}

Tag::Tag(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::showTag(const QString& text, const QColor& ground, const QColor& ink)
{
    m_text = text;
    m_ground = ground;
    m_ink = ink;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return {QFontMetrics(render::uiFont(12, QFont::DemiBold)).horizontalAdvance(m_text) + 14, 20};
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setPen(m_ink);
    painter.setFont(render::uiFont(12, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace rejse::widgets
