// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/rating_widgets.h"

#include "panels/text_label.h"
#include "render/painter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace rejse::panels {

using layout::Icon;

namespace {

void fixSize(QWidget* widget)
{
    widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

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

IconLabel::IconLabel(Icon icon, int side, Tone tone, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_side(side),
      m_tone(tone)
{
    fixSize(this);
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

FaceRow::FaceRow(QWidget* parent) : QWidget(parent)
{
    fixSize(this);
    setFeeling(std::nullopt);
}

void FaceRow::setFeeling(std::optional<int> feeling)
{
    m_feeling = feeling;
    setAccessibleName(feeling ? feelingName(*feeling) : tr("not rated"));
    update();
}

void FaceRow::paintEvent(QPaintEvent*)
{
    constexpr double pitch = 34;
    constexpr double side = 22;
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 5; ++i) {
        const QRectF cell(i * pitch + 1, 0, 32, 32);
        QColor ink = theme.text2;
        if (m_feeling == i - 2) {
            const render::StepColors step = render::feelingColors(i - 2);
            painter.setBrush(step.fill);
            painter.setPen(QPen(theme.dark ? QColor(Qt::white) : step.outline, 2));
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 6, 6);
            ink = step.text;
        }
        QRectF face(0, 0, side, side);
        face.moveCenter(cell.center());
        const auto icon = static_cast<Icon>(static_cast<int>(Icon::FaceVeryUnhappy) + i);
        render::paintIcon(painter, icon, face, ink);
    }
}

Segmented::Segmented(std::vector<Segment> segments, QWidget* parent) : QWidget(parent), m_segments(std::move(segments))
{
    fixSize(this);
}

void Segmented::setChosen(std::optional<int> index)
{
    m_chosen = index;
    setAccessibleName(index ? m_segments[static_cast<std::size_t>(*index)].text : tr("not answered"));
    update();
}

QSize Segmented::sizeHint() const
{
    const QFontMetrics metrics(render::chromeFont(13, QFont::DemiBold));
    int widest = 24;
    bool icons = false;
    for (const Segment& segment : m_segments) {
        widest = std::max(widest, metrics.horizontalAdvance(segment.text));
        icons = icons || segment.icon.has_value();
    }
    const int each = widest + (icons ? 24 : 8);
    return {each * static_cast<int>(m_segments.size()) + 4, 32};
}

void Segmented::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.well);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const double each = (width() - 4.0) / static_cast<double>(m_segments.size());
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const QRectF cell(2 + each * static_cast<double>(i), 2, each, height() - 4);
        const bool chosen = m_chosen == static_cast<int>(i);
        const Segment& segment = m_segments[i];
        QRectF textRect = cell;
        if (chosen) {
            painter.setPen(QPen(theme.dark ? theme.raised : theme.strongLine, 1));
            painter.setBrush(theme.raised);
            painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
        }
        painter.setFont(render::chromeFont(13, chosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(chosen ? theme.text : theme.text2);
        if (chosen && segment.icon) {
            const double textWidth = painter.fontMetrics().horizontalAdvance(segment.text);
            const double left = cell.center().x() - (textWidth + 18) / 2;
            render::paintIcon(painter, *segment.icon, {left, cell.center().y() - 7, 14, 14}, theme.text);
            textRect = {left + 18, cell.top(), textWidth + 2, cell.height()};
        }
        painter.drawText(textRect, Qt::AlignCenter, segment.text);
    }
}

MarkRow::MarkRow(Mark mark, int count, QWidget* parent) : QWidget(parent), m_mark(mark), m_count(count)
{
    fixSize(this);
    setFilled(std::nullopt);
}

void MarkRow::setFilled(std::optional<int> filled)
{
    m_filled = filled;
    setAccessibleName(filled ? tr("%1 of %2").arg(*filled).arg(m_count) : tr("not rated"));
    update();
}

void MarkRow::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    const bool dots = m_mark == Mark::Dot;
    const QColor color = dots ? theme.text2 : theme.warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_count; ++i) {
        const QRectF cell(i * 18 + 0.5, 3.5, 13, 13);
        const bool filled = i < m_filled.value_or(0);
        painter.setPen(QPen(filled ? color : theme.text3, 1.25));
        painter.setBrush(filled ? QBrush(color) : Qt::NoBrush);
        if (dots) {
            painter.drawEllipse(cell.adjusted(1, 1, -1, -1));
        } else {
            const QPointF corners[3]{{cell.center().x(), cell.top()}, cell.bottomRight(), cell.bottomLeft()};
            painter.drawPolygon(corners, 3);
        }
    }
}

QString initials(const QString& name)
{
    QString letters;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word.front().isLetterOrNumber() && letters.size() < 2) {
            letters += word.front().toUpper();
        }
    }
    return letters;
}

PersonaBadge::PersonaBadge(std::size_t index, const QString& name, const QColor& color, int side, QWidget* parent)
    : QWidget(parent),
      m_index(index),
      m_name(name),
      m_color(color),
      m_side(side)
{
    fixSize(this);
    setAccessibleName(name);
}

void PersonaBadge::paint(QPainter& painter, const QRectF& rect, std::size_t index, const QString& name,
                         const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(markerPath(index, rect));
    const bool light = color.lightnessF() > 0.62;
    painter.setPen(light ? QColor(0x1B1F2A) : QColor(Qt::white));
    painter.setFont(render::chromeFont(rect.width() < 24 ? 9 : 11, QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter, initials(name));
}

void PersonaBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, rect(), m_index, m_name, m_color);
}

Tag::Tag(const QString& text, const QColor& ground, const QColor& ink, QWidget* parent)
    : QWidget(parent),
      m_text(text),
      m_ground(ground),
      m_ink(ink)
{
    fixSize(this);
    setAccessibleName(text);
}

QSize Tag::sizeHint() const
{
    return {QFontMetrics(render::chromeFont(12, QFont::DemiBold)).horizontalAdvance(m_text) + 14, 20};
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setPen(m_ink);
    painter.setFont(render::chromeFont(12, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace rejse::panels
