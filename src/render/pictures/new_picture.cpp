// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/new_picture.h"

#include "render/pictures/picture_data.h"
#include "render/pictures/picture_format.h"
#include "render/pictures/read_png.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
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

/// Drawings may lead to other files, and have no size of their own.
bool isDrawing(const QByteArray& format)
{
    return format.startsWith("svg") || format == "pdf";
}

qint64 pixelsOf(QSize size)
{
    return qint64{size.width()} * size.height();
}

std::string inPixels(QSize size)
{
    return std::to_string(size.width()) + " × " + std::to_string(size.height()) + " pixels";
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

Result<Picture> newPictureFromFile(const QString& path)
{
    const QFileInfo info(path);
    const std::string name = info.fileName().toStdString();
    QFile file(path);
    if (info.exists() && !info.isFile()) {
        return Problem{name, "This is no file."};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{name, "The file cannot be opened: " + file.errorString().toStdString() + '.'};
    }
    const QByteArray head = file.peek(formatHead);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isPng(head) && (!reader.canRead() || isDrawing(reader.format()))) {
        return Problem{name, whyUnreadable(head)};
    }
    const QSize size = isPng(head) ? pngSize(head) : reader.size();
    if (size.width() > maxPictureSide || size.height() > maxPictureSide || pixelsOf(size) > 4 * maxPicturePixels) {
        return Problem{name,
                       "The picture has " + inPixels(size)
                           + "; 16,384 a side and 67 million in all are the most that can be read."};
    }
    const auto picture = newPicture(isPng(head) ? readPng(file.readAll()) : reader.read());
    if (!picture) {
        return Problem{name, "The picture of " + inPixels(size) + " is damaged."};
    }
    return *picture;
}

} // namespace rejse::render
