// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/new_picture.h"

#include "render/pictures/picture_data.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace rejse::render {

namespace {

constexpr qsizetype maxBytes = 3 * 1024 * 1024 - 64; // as text a third more, of which a file takes 4 MiB

QImage onWhite(const QImage& image)
{
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, image);
    return ground;
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

Picture address(const char* format, const QByteArray& bytes)
{
    return std::string("data:image/") + format + ";base64," + bytes.toBase64().toStdString();
}

} // namespace

std::optional<Picture> newPicture(const QImage& image)
{
    if (image.isNull()) {
        return std::nullopt;
    }
    const bool large = image.width() > newPictureSide || image.height() > newPictureSide;
    const QImage fitting =
        large ? image.scaled(newPictureSide, newPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    const bool seeThrough = fitting.hasAlphaChannel();
    const QByteArray png =
        encoded(fitting.convertToFormat(seeThrough ? QImage::Format_ARGB32 : QImage::Format_RGB32), "png", -1);
    if (!seeThrough || png.size() > maxBytes) {
        const QByteArray jpeg = encoded(onWhite(fitting), "jpeg", 88);
        // Drawings and screens stay sharp as PNG; of a photograph JPEG is a fraction.
        if (!jpeg.isEmpty() && (jpeg.size() * 2 < png.size() || png.size() > maxBytes)) {
            return address("jpeg", jpeg);
        }
    }
    return png.isEmpty() ? std::nullopt : std::optional(address("png", png));
}

std::optional<Picture> newPictureFromFile(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool readable = size.isValid() && size.width() <= maxPictureSide && size.height() <= maxPictureSide
        && static_cast<qint64>(size.width()) * size.height() <= 4 * maxPicturePixels;
    return readable ? newPicture(reader.read()) : std::nullopt;
}

} // namespace rejse::render
