// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

class QFont;
class QRawFont;

namespace rejse::render {

/// Whether a font's glyphs are bitmaps or layers of colour, which devices without pixels would leave out.
bool isColorFont(const QRawFont& font);

/// An emoji drawn large, and where it lies about its baseline at a size of 1.
struct EmojiPicture {
    QImage image;
    QRectF place;
    double advance = 0; ///< at a size of 1
};

/// Drawn once and kept while there is room.
EmojiPicture emojiPicture(const QString& emoji, const QFont& font);
/// Its image at a size in pixels, likewise kept.
QImage emojiImage(const QString& emoji, const QFont& font, QSize size);

} // namespace rejse::render
