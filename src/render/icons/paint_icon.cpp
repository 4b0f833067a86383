// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/icons/icon_set.h"
#include "render/paint/paint_shape.h"
#include "render/paint/painter.h"

#include <QCache>
#include <QImage>
#include <QPainter>
#include <QPen>

#include <cmath>

namespace rejse::render {

namespace {

constexpr int maxPictures = 1024;
constexpr int edge = 1;               ///< pixels that a line may reach over the icon's own grid
constexpr double largestPicture = 64; ///< pixels; larger ones are few

/// An icon as it falls on pixels; a picture of it serves wherever it falls so again.
struct IconPixels {
    layout::Icon icon;
    QRgb color;
    QSizeF size;
    QPointF offset; ///< from the corner of a pixel
    friend bool operator==(const IconPixels&, const IconPixels&) = default;
    friend size_t qHash(const IconPixels& pixels, size_t seed)
    {
        return qHashMulti(seed, static_cast<int>(pixels.icon), pixels.color, pixels.size.width(), pixels.size.height(),
                          pixels.offset.x(), pixels.offset.y());
    }
};

void drawIcon(QPainter& painter, layout::Icon icon, const QRectF& rect, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / iconGrid, rect.height() / iconGrid);
    painter.strokePath(strokePath(icon), QPen(color, iconStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(fillPath(icon), color);
    painter.restore();
}

const QImage& pictureOf(const IconPixels& pixels)
{
    thread_local QCache<IconPixels, QImage> pictures(maxPictures);
    if (const QImage* known = pictures.object(pixels)) {
        return *known;
    }
    const QSizeF covered = pixels.size + QSizeF(pixels.offset.x(), pixels.offset.y());
    auto* picture =
        new QImage(static_cast<int>(std::ceil(covered.width())) + 2 * edge,
                   static_cast<int>(std::ceil(covered.height())) + 2 * edge, QImage::Format_ARGB32_Premultiplied);
    picture->fill(Qt::transparent);
    QPainter painter(picture);
    drawIcon(painter, pixels.icon, QRectF(pixels.offset + QPointF(edge, edge), pixels.size),
             QColor::fromRgba(pixels.color));
    painter.end();
    pictures.insert(pixels, picture);
    return *picture;
}

/// Paints a picture of the icon, made once for all places where it falls on pixels alike. False where there are no such
/// pixels, or where there would be too many: nothing is painted then.
bool paintIconPicture(QPainter& painter, layout::Icon icon, const QRectF& rect, const QColor& color)
{
    if (!hasPixels(painter)) {
        return false;
    }
    const QRectF pixels = painter.deviceTransform().mapRect(rect);
    if (pixels.width() > largestPicture || pixels.height() > largestPicture) {
        return false;
    }
    painter.save();
    painter.resetTransform();
    const QTransform rest = painter.deviceTransform();
    const bool isPlain = rest.type() <= QTransform::TxTranslate;
    if (isPlain) {
        const QPointF corner(std::floor(pixels.x()), std::floor(pixels.y()));
        const QImage& picture = pictureOf({icon, color.rgba(), pixels.size(), pixels.topLeft() - corner});
        painter.drawImage(rest.inverted().map(corner - QPointF(edge, edge)), picture);
    }
    painter.restore();
    return isPlain;
}

} // namespace

void paintIcon(QPainter& painter, layout::Icon icon, const QRectF& rect, const QColor& color)
{
    if (!paintIconPicture(painter, icon, rect, color)) {
        drawIcon(painter, icon, rect, color);
    }
}

} // namespace rejse::render
