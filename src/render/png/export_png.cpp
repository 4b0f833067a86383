// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/png/export_png.h"

#include "render/export.h"
#include "render/paint/painter.h"
#include "render/text/utf8.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rejse::render {

namespace {

struct Pixels {
    double width = 0;
    double height = 0;
    bool fit() const { return width <= maxPixelsASide && height <= maxPixelsASide && width * height <= maxPixels; }
};

Pixels pixelsAt(layout::Size map, double scale)
{
    return {std::max(1.0, std::ceil(map.width * scale)), std::max(1.0, std::ceil(map.height * scale))};
}

std::string plainNumber(double value)
{
    return QString::number(value, 'g', 12).toStdString();
}

Problem tooLarge(layout::Size map, double scale)
{
    const Pixels pixels = pixelsAt(map, scale);
    std::string message = "At scale " + plainNumber(scale) + " the picture would be " + plainNumber(pixels.width)
        + " by " + plainNumber(pixels.height)
        + " pixels, more than a PNG is made for (32767 a side, 268 million in all). ";
    const double largest = largestScale(map);
    if (largest >= minScale) {
        message += "Scale " + plainNumber(largest) + " or less works; PDF and SVG have no such limit.";
    } else {
        message += "No scale is small enough; PDF and SVG have no such limit.";
    }
    return {{}, message};
}

void describe(QImage& image, const Journey& journey, double scale)
{
    constexpr double metresAnInch = 0.0254;
    const int dotsPerMetre = static_cast<int>(std::lround(96 * scale / metresAnInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), toQString(journey.title));
    if (!journey.author.empty()) {
        image.setText(QStringLiteral("Author"), toQString(journey.author));
    }
    image.setText(QStringLiteral("Software"), QStringLiteral("Rejse"));
}

} // namespace

double largestScale(layout::Size map)
{
    const double bySide = maxPixelsASide / std::max(map.width, map.height);
    const double byArea = std::sqrt(maxPixels / (map.width * map.height));
    double scale = std::floor(std::min({bySide, byArea, maxScale}) * 100) / 100;
    while (scale > 0 && !pixelsAt(map, scale).fit()) { // pixels are rounded up
        scale = std::round(scale * 100 - 1) / 100;
    }
    return scale;
}

Result<QByteArray> exportPng(const Journey& journey, const layout::Layout& layout, double scale)
{
    if (!(scale >= minScale && scale <= maxScale)) {
        return Problem{{}, "The scale must be from " + plainNumber(minScale) + " to " + plainNumber(maxScale) + "."};
    }
    const Pixels pixels = pixelsAt(layout.size, scale);
    if (!pixels.fit()) {
        return tooLarge(layout.size, scale);
    }
    QImage image(static_cast<int>(pixels.width), static_cast<int>(pixels.height), QImage::Format_RGB32);
    if (image.isNull()) {
        return Problem{
            {}, "There is not enough memory for a picture of this size. A smaller scale, PDF or SVG needs less."};
    }
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintLayout(painter, layout);
    painter.end();
    describe(image, journey, scale);

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return Problem{{}, "The picture could not be written as PNG."};
    }
    return png;
}

} // namespace rejse::render
