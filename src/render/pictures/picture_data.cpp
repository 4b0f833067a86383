// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/picture_data.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>

#include <array>
#include <optional>

namespace rejse::render {

namespace {

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

/// How many colours a JPEG has, from the head of its frame; 0 when it has none.
int jpegColors(const QByteArray& jpeg)
{
    const auto byte = [&](qsizetype at) { return at < jpeg.size() ? static_cast<quint8>(jpeg[at]) : 0; };
    qsizetype at = 2;
    while (at + 9 < jpeg.size() && byte(at) == 0xFF) {
        const int marker = byte(at + 1);
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame) {
            return byte(at + 9);
        }
        at += 2 + (byte(at + 2) << 8 | byte(at + 3));
    }
    return 0;
}

bool isWithinLimits(QSize size)
{
    return !size.isEmpty() && size.width() <= maxPictureSide && size.height() <= maxPictureSide
        && qint64{size.width()} * size.height() <= maxPicturePixels;
}

/// Calls `use` with a reader of a picture within the limits, and with its size as seen, upright. No more than `most`
/// characters of the encoded picture are looked at.
template <typename Use>
auto withReader(std::string_view dataAddress, std::size_t most, Use use)
    -> decltype(use(std::declval<QImageReader&>(), QSize()))
{
    auto encoded = decodeAddress(dataAddress, most);
    if (!encoded) {
        return {};
    }
    QBuffer buffer(&encoded->bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, encoded->format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (!isWithinLimits(size)) {
        return {};
    }
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)) {
        size.transpose();
    }
    return use(reader, size);
}

} // namespace

QSize readPictureSize(std::string_view dataAddress)
{
    const auto size = [](QImageReader&, QSize upright) { return upright; };
    const QSize fromStart = withReader(dataAddress, enoughForHeader, size);
    // A JPEG may carry a thumbnail or a colour profile before it says how large it is.
    return fromStart.isEmpty() ? withReader(dataAddress, std::string_view::npos, size) : fromStart;
}

QImage readPicture(std::string_view dataAddress)
{
    return withReader(dataAddress, std::string_view::npos, [](QImageReader& reader, QSize) { return reader.read(); });
}

std::optional<PlainJpeg> plainJpeg(std::string_view dataAddress)
{
    const auto encoded = decodeAddress(dataAddress, std::string_view::npos);
    if (!encoded || encoded->format != "jpeg") {
        return std::nullopt;
    }
    QBuffer buffer;
    buffer.setData(encoded->bytes);
    buffer.open(QIODevice::ReadOnly);
    const QImageReader reader(&buffer, encoded->format);
    if (reader.transformation() != QImageIOHandler::TransformationNone) {
        return std::nullopt;
    }
    const int colors = jpegColors(encoded->bytes);
    return colors == 1 || colors == 3 ? std::optional(PlainJpeg{encoded->bytes, colors == 1}) : std::nullopt;
}

} // namespace rejse::render
