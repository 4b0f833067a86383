// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint_emoji.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace rejse::render {

namespace {

/// Whether a font's glyphs are bitmaps or layers of colour.
bool isColorFont(const QRawFont& font)
{
    static QHash<QString, bool> known; // reading a font's tables takes a while
    const auto entry = known.constFind(font.familyName());
    if (entry != known.constEnd()) {
        return *entry;
    }
    const auto has = [&](const char* table) { return !font.fontTable(table).isEmpty(); };
    return *known.insert(font.familyName(), has("CBLC") || has("COLR") || has("sbix"));
}

/// An emoji drawn large, and where it lies about its baseline at a size of 1.
struct EmojiPicture {
    QImage image;
    QRectF place;
};

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
    return {image, QRectF(bounds.topLeft() / size, QSizeF(image.size()) / size)};
}

const EmojiPicture& emojiPicture(const QString& emoji, const QFont& font)
{
    constexpr qsizetype mostKilobytes = 16 * 1024;
    static QCache<QString, EmojiPicture> cache(mostKilobytes);
    if (const EmojiPicture* known = cache.object(emoji)) {
        return *known;
    }
    auto* picture = new EmojiPicture(drawEmoji(emoji, font));
    cache.insert(emoji, picture, picture->image.sizeInBytes() / 1024 + 1);
    return *picture;
}

void drawPicture(QPainter& painter, QPointF origin, const QGlyphRun& run, const EmojiPicture& picture)
{
    if (run.positions().isEmpty()) {
        return;
    }
    const double size = run.rawFont().pixelSize();
    const QPointF place = origin + run.positions().constFirst() + picture.place.topLeft() * size;
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(QRectF(place, picture.place.size() * size), picture.image);
}

/// The text laid out on one line.
void layOut(QTextLayout& layout, bool rightToLeft)
{
    QTextOption option;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setPosition({0, 0});
    layout.endLayout();
}

} // namespace

bool mayHoldEmoji(const QString& text)
{
    static constexpr QStringView others = u"\u203C\u2049\u20E3\u3030\u303D\u3297\u3299\uFE0F";
    return std::ranges::any_of(text, [](QChar c) {
        return c.isHighSurrogate() || (c.unicode() >= 0x2100 && c.unicode() < 0x2C00) || others.contains(c);
    });
}

void drawTextWithEmoji(QPainter& painter, QPointF baseline, const QString& text, const QFont& font, bool rightToLeft)
{
    QTextLayout layout(text, font, painter.device());
    layOut(layout, rightToLeft);
    const QPointF origin = baseline - QPointF(0, layout.lineAt(0).ascent());
    qsizetype lettersFrom = 0;
    const auto drawLettersUpTo = [&](qsizetype end) {
        if (end == lettersFrom) {
            return;
        }
        for (const QGlyphRun& run :
             layout.glyphRuns(static_cast<int>(lettersFrom), static_cast<int>(end - lettersFrom))) {
            painter.drawGlyphRun(origin, run);
        }
    };
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = clusters.toNextBoundary(); to > 0; to = clusters.toNextBoundary()) {
        const auto runs = layout.glyphRuns(static_cast<int>(from), static_cast<int>(to - from));
        if (!runs.isEmpty() && isColorFont(runs.constFirst().rawFont())) {
            drawLettersUpTo(from);
            drawPicture(painter, origin, runs.constFirst(), emojiPicture(text.mid(from, to - from), font));
            lettersFrom = to;
        }
        from = to;
    }
    drawLettersUpTo(text.size());
}

} // namespace rejse::render
