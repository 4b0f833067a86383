// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/emoji_picture.h"

#include "render/text/font_names.h"

#include <QCache>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QRawFont>

#include <utility>

namespace rejse::render {

namespace {

EmojiPicture drawEmoji(const QString& emoji, QFont font)
{
    constexpr int size = 109; // the size of the bitmaps in the usual emoji font: no pixel is lost
    font.setPixelSize(size);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const QFontMetricsF metrics(font);
    const double margin = size / 8.0;
    const QRectF bounds(-margin, -metrics.ascent() - margin, metrics.horizontalAdvance(emoji) + 2 * margin,
                        metrics.height() + 2 * margin);
    QImage image(bounds.size().toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setFont(font);
    painter.drawText(-bounds.topLeft(), emoji);
    painter.end();
    return {image, QRectF(bounds.topLeft() / size, QSizeF(image.size()) / size),
            metrics.horizontalAdvance(emoji) / size};
}

constexpr qsizetype maxKilobytes = 16 * 1024; ///< of emoji as drawn, and of those made smaller

} // namespace

bool isColorFont(const QRawFont& font)
{
    thread_local QHash<QString, bool> known; // reading a font's tables takes a while
    const QString family = familyOf(font);
    const auto entry = known.constFind(family);
    if (entry != known.constEnd()) {
        return *entry;
    }
    const auto has = [&](const char* table) { return !font.fontTable(table).isEmpty(); };
    return *known.insert(family, has("CBLC") || has("COLR") || has("sbix"));
}

EmojiPicture emojiPicture(const QString& emoji, const QFont& font)
{
    thread_local QCache<QString, EmojiPicture> cache(maxKilobytes); // exports run in threads of their own
    if (const EmojiPicture* known = cache.object(emoji)) {
        return *known;
    }
    EmojiPicture picture = drawEmoji(emoji, font);
    cache.insert(emoji, new EmojiPicture(picture), picture.image.sizeInBytes() / 1024 + 1);
    return picture;
}

QImage emojiImage(const QString& emoji, const QFont& font, QSize size)
{
    thread_local QCache<std::pair<QString, std::pair<int, int>>, QImage> cache(maxKilobytes);
    const std::pair key(emoji, std::pair(size.width(), size.height()));
    if (const QImage* known = cache.object(key)) {
        return *known;
    }
    QImage image = emojiPicture(emoji, font).image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    cache.insert(key, new QImage(image), image.sizeInBytes() / 1024 + 1);
    return image;
}

} // namespace rejse::render
