// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/paint_text.h"

#include "render/paint/document_engine.h"
#include "render/pictures/paint_emoji.h"
#include "render/text/emoji_text.h"
#include "render/text/map_metrics.h"
#include "render/text/utf8.h"

#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace rejse::render {

namespace {

constexpr double minPixels = 3; // a letter's size under which nobody reads it

double lineLeft(const layout::TextShape& shape, const layout::TextLine& line)
{
    const double room = shape.rect.width - line.width;
    switch (shape.align) {
    case layout::Align::Leading:
        return shape.rect.x + (line.rightToLeft ? room : 0);
    case layout::Align::Center:
        return shape.rect.x + room / 2;
    case layout::Align::Trailing:
        return shape.rect.x + (line.rightToLeft ? 0 : room);
    }
    return shape.rect.x;
}

/// The font for a device. Qt takes letter spacing for a measure of the screen and scales it to the device's dots an
/// inch, although the letters themselves are set in units of the painter.
QFont deviceFont(const QPainter& painter, const layout::TextStyle& style)
{
    QFont font = mapFont(style);
    if (style.letterSpacing != 0) {
        static const int screen = QImage(1, 1, QImage::Format_RGB32).logicalDpiY();
        const int device = std::max(1, painter.device()->logicalDpiY());
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.letterSpacing * screen / device);
    }
    return font;
}

void paintBars(QPainter& painter, const layout::TextShape& shape)
{
    constexpr double heightOfLetters = 0.5;
    constexpr double strength = 0.45;
    QColor color = toQColor(shape.color);
    color.setAlphaF(static_cast<float>(color.alphaF() * strength));
    const double height = shape.style.size * heightOfLetters;
    double middle = shape.rect.y + shape.style.lineHeight / 2;
    for (const layout::TextLine& line : shape.block.lines) {
        painter.fillRect(QRectF(lineLeft(shape, line), middle - height / 2, line.width, height), color);
        middle += shape.style.lineHeight;
    }
}

void paintLine(QPainter& painter, QPointF start, const layout::TextLine& line, const layout::TextShape& shape)
{
    if (DocumentEngine* const document = DocumentEngine::of(painter)) {
        document->drawLine(start, line, shape.style, toQColor(shape.color));
        return;
    }
    const QString text = toQString(line.text);
    if (!partEmoji(text, shape.style).emoji.empty()) {
        drawLineWithEmoji(painter, start, line, shape.style);
        return;
    }
    painter.setLayoutDirection(line.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(start, text);
}

} // namespace

void paintText(QPainter& painter, const layout::TextShape& shape, Detail detail, const QRectF& clip)
{
    if (detail == Detail::Screen && shape.style.size * painter.deviceTransform().m22() < minPixels) {
        paintBars(painter, shape);
        return;
    }
    const QFontMetricsF metrics(mapFont(shape.style));
    const double reach = 2 * shape.style.lineHeight; // of letters, and of what is drawn above and below them
    if (!DocumentEngine::of(painter)) {
        painter.setFont(deviceFont(painter, shape.style));
        painter.setPen(toQColor(shape.color));
    }
    double baseline = shape.rect.y + (shape.style.lineHeight + metrics.ascent() - metrics.descent()) / 2;
    for (const layout::TextLine& line : shape.block.lines) {
        if (clip.isNull() || (baseline + reach > clip.top() && baseline - reach < clip.bottom())) {
            paintLine(painter, QPointF(lineLeft(shape, line), baseline), line, shape);
        }
        baseline += shape.style.lineHeight;
    }
}

} // namespace rejse::render
