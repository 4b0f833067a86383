// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/picture_data.h"

#include "render/pictures/jpeg_head.h"
#include "render/pictures/read_png.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>

#include <array>
#include <optional>

namespace rejse::render {

namespace {

constexpr int maxShownSide = 2048;                 // pixels: more than eight for each unit of a map
constexpr std::size_t enoughForHeader = 64 * 1024; // a multiple of four, so that base64 ends with a whole byte

struct Encoded {
    QByteArray format;
    QByteArray bytes;
};

std::optional<Encoded> decodeAddress(std::string_view address, std::size_t most)
{
    constexpr std::array<std::pair<std::string_view, const char*>, 2> kinds{
        {{"data:image/png;base64,", "png"}, {"data:image/jpeg;base64,", "jpeg"}}};
    for (const auto& [prefix, format] : kinds) {
        if (address.starts_with(prefix)) {
            const std::string_view text = address.substr(prefix.size()).substr(0, most);
            const auto base64 = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
            auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
            return decoded ? std::optional(Encoded{format, *decoded}) : std::nullopt;
        }
    }
    return std::nullopt;
}

QSize shownSize(QSize size)
{
    const QSize most(maxShownSide, maxShownSide);
    const bool fits = size.width() <= maxShownSide && size.height() <= maxShownSide;
    return fits ? size : size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
}

bool isWithinLimits(QSize size)
{
    return !size.isEmpty() && size.width() <= maxPictureSide && size.height() <= maxPictureSide
        && qint64{size.width()} * size.height() <= maxPicturePixels;
}

/// A JPEG that is read, upright.
class JpegReader {
public:
    explicit JpegReader(const QByteArray& jpeg)
    {
        m_buffer.setData(jpeg);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setFormat("jpeg");
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setAutoTransform(true);
    }

    bool isTurned() const { return m_reader.transformation() != QImageIOHandler::TransformationNone; }

    QSize size() const
    {
        const QSize stored = m_reader.size();
        return m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? stored.transposed()
                                                                                           : stored;
    }

    QImage read()
    {
        if (const QSize size = m_reader.size(); size != shownSize(size)) {
            m_reader.setScaledSize(shownSize(size));
        }
        return m_reader.read();
    }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

QSize sizeOf(const std::optional<Encoded>& encoded)
{
    if (!encoded) {
        return {};
    }
    const QSize size = encoded->format == "png" ? pngSize(encoded->bytes) : JpegReader(encoded->bytes).size();
    return isWithinLimits(size) ? size : QSize();
}

/// A longer one is scaled down, as nobody sees more of it.
QImage shown(const QImage& image)
{
    const QSize size = image.isNull() ? QSize() : shownSize(image.size());
    return size == image.size() || image.isNull() ? image
                                                  : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

QSize readPictureSize(std::string_view dataAddress)
{
    const QSize fromStart = sizeOf(decodeAddress(dataAddress, enoughForHeader));
    // A JPEG may carry a thumbnail or a colour profile before it says how large it is.
    return fromStart.isEmpty() ? sizeOf(decodeAddress(dataAddress, std::string_view::npos)) : fromStart;
}

QImage readPicture(std::string_view dataAddress)
{
    const auto encoded = decodeAddress(dataAddress, std::string_view::npos);
    if (sizeOf(encoded).isEmpty()) {
        return {};
    }
    return encoded->format == "png" ? shown(readPng(encoded->bytes)) : JpegReader(encoded->bytes).read();
}

std::optional<PlainJpeg> plainJpeg(std::string_view dataAddress)
{
    const auto encoded = decodeAddress(dataAddress, std::string_view::npos);
    if (!encoded || encoded->format != "jpeg") {
        return std::nullopt;
    }
    const JpegReader reader(encoded->bytes);
    const JpegHead head = readJpegHead(encoded->bytes);
    if (reader.isTurned() || !head.isPlain) {
        return std::nullopt;
    }
    return PlainJpeg{encoded->bytes, reader.size(), head.colors == 1};
}

bool isPlainPicture(std::string_view dataAddress)
{
    const auto encoded = decodeAddress(dataAddress, std::string_view::npos);
    // A PNG, too, may say in an addition that it is to be turned, to which only some readers listen.
    return encoded && encoded->format == "png" ? !encoded->bytes.contains("eXIf") : plainJpeg(dataAddress).has_value();
}

} // namespace rejse::render
