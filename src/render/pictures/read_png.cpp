// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/read_png.h"

#include <QtEndian>

#include <png.h>

namespace rejse::render {

namespace {

/// The library's state of reading one image, which is let go whatever happens.
class PngState {
public:
    explicit PngState(const QByteArray& png)
        : m_begun(png_image_begin_read_from_memory(&m_image, png.constData(), static_cast<std::size_t>(png.size()))
                  != 0)
    { }
    ~PngState() { png_image_free(&m_image); }
    Q_DISABLE_COPY_MOVE(PngState)

    QImage read()
    {
        if (!m_begun) {
            return {};
        }
        const bool seeThrough = (m_image.format & PNG_FORMAT_FLAG_ALPHA) != 0;
        m_image.format = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? PNG_FORMAT_BGRA : PNG_FORMAT_ARGB;
        QImage image(static_cast<int>(m_image.width), static_cast<int>(m_image.height),
                     seeThrough ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        const bool read = !image.isNull()
            && png_image_finish_read(&m_image, nullptr, image.bits(), static_cast<png_int_32>(image.bytesPerLine()),
                                     nullptr)
                != 0;
        return read ? image : QImage();
    }

private:
    static png_image ofThisVersion()
    {
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        return image;
    }

    png_image m_image = ofThisVersion();
    bool m_begun;
};

} // namespace

bool isPng(const QByteArray& head)
{
    return head.startsWith("\x89PNG\r\n\x1A\n");
}

QSize pngSize(const QByteArray& head)
{
    constexpr qsizetype sizeAt = 16; // in the first chunk, which every PNG begins with
    if (!isPng(head) || head.size() < sizeAt + 8 || head.sliced(12, 4) != "IHDR") {
        return {};
    }
    const auto number = [&](qsizetype at) { return qFromBigEndian<qint32>(head.constData() + at); };
    return {number(sizeAt), number(sizeAt + 4)};
}

QImage readPng(const QByteArray& png)
{
    return PngState(png).read();
}

} // namespace rejse::render
