// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/line_shaper.h"

#include "render/text/emoji_text.h"
#include "render/text/map_metrics.h"
#include "render/text/utf8.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace rejse::render {

namespace {

void layOutLine(QTextLayout& layout, bool rightToLeft)
{
    QTextOption option;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setPosition({0, 0});
    layout.endLayout();
}

/// Whether a glyph a character in their order is all there is to it.
bool isSimpleText(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        const bool mark = u >= 0x300 && u < 0x370;
        return (u >= 0x20 && u < 0x530 && u != 0xAD && !mark) || (u >= 0x1E00 && u < 0x2000)
            || (u >= 0x2010 && u < 0x2028) || (u >= 0x2030 && u < 0x2060) || (u >= 0x20A0 && u < 0x20D0)
            || (u >= 0x2100 && u < 0x2400);
    });
}

ShapedWord shape(const QString& text, const layout::TextStyle& style, const QRawFont& font)
{
    ShapedWord word;
    if (!isSimpleText(text)) {
        return word;
    }
    QTextLayout layout(text, mapFont(style));
    layOutLine(layout, false);
    const auto runs = layout.glyphRuns();
    if (runs.size() != 1 || runs[0].rawFont() != font || runs[0].glyphIndexes().size() != text.size()) {
        return word;
    }
    const auto glyphs = runs[0].glyphIndexes();
    const auto places = runs[0].positions();
    const double end = layout.lineAt(0).horizontalAdvance();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        word.glyphs.push_back(glyphs[i]);
        word.advances.push_back((i + 1 < glyphs.size() ? places[i + 1].x() : end) - places[i].x());
    }
    word.text = text;
    word.simple = true;
    return word;
}

/// A bracket as it is drawn in a text that reads from right to left.
QString mirrored(const QString& character)
{
    return character.size() == 1 ? QString(character[0].mirroredChar()) : character;
}

/// A run's glyphs, as a cluster of their own where the font changes.
void appendRun(std::vector<ShapedCluster>& clusters, const QGlyphRun& run, QPointF baseline)
{
    const auto indexes = run.glyphIndexes();
    const auto places = run.positions();
    if (indexes.isEmpty()) {
        return;
    }
    if (clusters.empty() || clusters.back().font != run.rawFont()) {
        clusters.emplace_back().font = run.rawFont();
    }
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        clusters.back().glyphs.push_back({indexes[i], places[i] - baseline});
    }
}

/// Moves what stands to the right of stand-ins on by what their emoji are wider.
void makeRoom(std::vector<ShapedCluster>& clusters, const std::vector<EmojiText::Emoji>& emoji)
{
    std::vector<std::pair<double, double>> moves; // from where, by how much
    auto next = emoji.begin();
    for (const ShapedCluster& cluster : clusters) {
        if (cluster.isEmoji) {
            moves.emplace_back(cluster.glyphs.front().place.x(), (next++)->extra);
        }
    }
    std::ranges::sort(moves);
    double sum = 0;
    for (auto& [from, by] : moves) {
        by = sum += by;
    }
    for (ShapedCluster& cluster : clusters) {
        for (ShapedCluster::Glyph& glyph : cluster.glyphs) {
            const auto after = std::ranges::lower_bound(moves, glyph.place.x(), {}, &std::pair<double, double>::first);
            glyph.place.rx() += after == moves.begin() ? 0 : std::prev(after)->second;
        }
    }
}

} // namespace

LineShaper::Style& LineShaper::of(const layout::TextStyle& style)
{
    for (const auto& known : m_styles) {
        if (known->style == style) {
            return *known;
        }
    }
    auto added = std::make_unique<Style>();
    added->style = style;
    QTextLayout layout(QStringLiteral("x"), mapFont(style));
    layOutLine(layout, false);
    added->font = layout.glyphRuns().value(0).rawFont();
    m_styles.push_back(std::move(added));
    return *m_styles.back();
}

const QRawFont& LineShaper::font(const layout::TextStyle& style)
{
    return of(style).font;
}

ShapedWord& LineShaper::word(std::string_view text, const layout::TextStyle& style)
{
    Style& known = of(style);
    m_key.assign(text);
    const auto word = known.words.find(m_key);
    if (word != known.words.end()) {
        return word->second;
    }
    return known.words.emplace(m_key, shape(toQString(text), style, known.font)).first->second;
}

std::vector<ShapedCluster> LineShaper::clusters(const layout::TextLine& line, const layout::TextStyle& style)
{
    const EmojiText parted = partEmoji(toQString(line.text), style);
    const QString& text = parted.letters;
    QTextLayout layout(text, mapFont(style));
    layOutLine(layout, line.rightToLeft);
    const QPointF baseline(0, layout.lineAt(0).ascent());
    std::vector<ShapedCluster> clusters;
    auto emoji = parted.emoji.begin();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString character = text.mid(from, to - from);
        const bool isEmoji = emoji != parted.emoji.end() && emoji->at == from;
        const auto runs = layout.glyphRuns(static_cast<int>(from), static_cast<int>(to - from));
        from = to;
        std::vector<ShapedCluster> own;
        for (const QGlyphRun& run : runs) {
            appendRun(own, run, baseline);
        }
        if (!own.empty()) {
            own.front().text = runs[0].isRightToLeft() ? mirrored(character) : character;
            own.front().isEmoji = isEmoji;
            clusters.insert(clusters.end(), own.begin(), own.end());
        } else if (!clusters.empty()) {
            clusters.back().text += character; // drawn as a ligature with the one before it
        }
        if (isEmoji) {
            clusters.back().text = (emoji++)->text;
        }
    }
    makeRoom(clusters, parted.emoji);
    return clusters;
}

} // namespace rejse::render
