// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/paint_emoji.h"

#include "render/paint/paint_shape.h"
#include "render/pictures/emoji_picture.h"
#include "render/text/line_shaper.h"
#include "render/text/map_metrics.h"

#include <QFont>
#include <QGlyphRun>
#include <QPainter>

namespace rejse::render {

namespace {

void drawPicture(QPainter& painter, QPointF baseline, const QString& emoji, const layout::TextStyle& style)
{
    const QFont font = mapFont(style);
    const EmojiPicture picture = emojiPicture(emoji, font);
    const QRectF place(baseline + picture.place.topLeft() * style.size, picture.place.size() * style.size);
    if (!hasPixels(painter)) {
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.drawImage(place, picture.image);
        return;
    }
    const QTransform toDevice = painter.deviceTransform();
    const QRectF onDevice = toDevice.mapRect(place);
    const QSize size = onDevice.size().toSize().expandedTo({1, 1});
    const QRectF pixels(onDevice.topLeft().toPoint(), size);
    painter.drawImage(toDevice.inverted().mapRect(pixels), emojiImage(emoji, font, size));
}

} // namespace

void drawLineWithEmoji(QPainter& painter, QPointF baseline, const layout::TextLine& line,
                       const layout::TextStyle& style)
{
    QGlyphRun run;
    QList<quint32> glyphs;
    QList<QPointF> places;
    const auto drawLetters = [&] {
        if (!glyphs.isEmpty()) {
            run.setGlyphIndexes(glyphs);
            run.setPositions(places);
            painter.drawGlyphRun(baseline, run);
            glyphs.clear();
            places.clear();
        }
    };
    for (const ShapedCluster& cluster : LineShaper::clusters(line, style)) {
        if (cluster.isEmoji) {
            drawPicture(painter, baseline + cluster.glyphs.front().place, cluster.text, style);
            continue;
        }
        if (run.rawFont() != cluster.font) {
            drawLetters();
            run.setRawFont(cluster.font);
        }
        for (const ShapedCluster::Glyph& glyph : cluster.glyphs) {
            glyphs += glyph.index;
            places += glyph.place;
        }
    }
    drawLetters();
}

} // namespace rejse::render
