// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/paint_emoji.h"

#include "render/pictures/emoji_picture.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace rejse::render {

namespace {

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
void layOutEmoji(QTextLayout& layout, bool rightToLeft)
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
    layOutEmoji(layout, rightToLeft);
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
