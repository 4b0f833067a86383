// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_image.h"

#include "render/pdf/pdf_writer.h"
#include "render/pictures/picture_data.h"

namespace rejse::render {

namespace {

QByteArray imageEntries(QSize size, const QByteArray& colors)
{
    return "/Type /XObject /Subtype /Image /Width " + QByteArray::number(size.width()) + " /Height "
        + QByteArray::number(size.height()) + " /BitsPerComponent 8 /ColorSpace /" + colors;
}

/// The lines of an image one after the other, without the padding at their ends.
QByteArray packed(const QImage& image, qsizetype bytesAPixel)
{
    QByteArray bytes;
    const qsizetype line = image.width() * bytesAPixel;
    bytes.reserve(line * image.height());
    for (int y = 0; y < image.height(); ++y) {
        bytes.append(reinterpret_cast<const char*>(image.constScanLine(y)), line);
    }
    return bytes;
}

} // namespace

int writePdfImage(PdfWriter& writer, const QImage& image)
{
    const int number = writer.reserve();
    QByteArray entries = imageEntries(image.size(), "DeviceRGB");
    if (image.hasAlphaChannel()) {
        const int mask = writer.reserve();
        writer.writeStream(mask, imageEntries(image.size(), "DeviceGray"),
                           packed(image.convertToFormat(QImage::Format_Alpha8), 1));
        entries += " /SMask " + pdfReference(mask);
    }
    // Colours as they are under their transparency, not darkened by it.
    const QImage colors = image.convertToFormat(QImage::Format_ARGB32).convertToFormat(QImage::Format_RGB888);
    writer.writeStream(number, entries, packed(colors, 3));
    return number;
}

int writePdfPicture(PdfWriter& writer, const Picture& picture, const QImage& image)
{
    const auto jpeg = plainJpeg(*picture);
    if (!jpeg) {
        return writePdfImage(writer, image);
    }
    const int number = writer.reserve();
    writer.writeEncodedStream(
        number, imageEntries(jpeg->size, jpeg->gray ? "DeviceGray" : "DeviceRGB") + " /Filter /DCTDecode", jpeg->bytes);
    return number;
}

} // namespace rejse::render
