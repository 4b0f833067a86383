// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <optional>
#include <string_view>

/// The pictures of a journey: PNG or JPEG as `data:` addresses. Files are not to be trusted, so a picture is decoded
/// only by the reader its address names, and only within the limits.
namespace rejse::render {

inline constexpr int maxPictureSide = 16'384;
inline constexpr qint64 maxPicturePixels = 64LL * 1024 * 1024 / 4; ///< decoded to at most 64 MiB

/// Size in pixels read from the header alone; an empty size when it cannot be read or is over the limits.
QSize readPictureSize(std::string_view dataAddress);

/// The decoded picture, upright, of eight bits a colour and at most 2,048 pixels a side; a null image when it cannot be
/// read or is over the limits.
QImage readPicture(std::string_view dataAddress);

/// A JPEG as it came, fit to be shown by a reader that knows nothing but JPEG.
struct PlainJpeg {
    QByteArray bytes;
    QSize size;
    bool gray = false; ///< one colour; three otherwise
};

/// Nothing for a picture that is no JPEG, is to be turned first, or has its colours or its bits in a way that not
/// everybody knows.
std::optional<PlainJpeg> plainJpeg(std::string_view dataAddress);

/// Whether every reader of its format shows a picture alike.
bool isPlainPicture(std::string_view dataAddress);

} // namespace rejse::render
