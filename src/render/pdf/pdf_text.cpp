// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_engine.h"
#include "render/pdf/pdf_path.h"
#include "render/pictures/emoji_picture.h"
#include "render/text/line_shaper.h"
#include "render/text/map_metrics.h"
#include "render/text/utf8.h"

#include <QFont>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

/// The part of the PDF engine that writes text.
namespace rejse::render {

namespace {

bool readsRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

void sortWithinWords(std::vector<ShapedCluster>& clusters)
{
    const auto isSpace = [](const ShapedCluster& cluster) { return cluster.text.trimmed().isEmpty(); };
    const auto left = [](const ShapedCluster& cluster) { return cluster.glyphs[0].place.x(); };
    for (auto begin = clusters.begin(); begin != clusters.end();) {
        const auto end = std::find_if(std::next(begin), clusters.end(), isSpace);
        std::ranges::stable_sort(begin, end, {}, left);
        begin = end;
    }
}

bool needsSpelling(const ShapedCluster& cluster)
{
    return cluster.glyphs.size() > 1 || cluster.text.size() > PdfFonts::longestText || cluster.isEmoji;
}

/// Takes from `text` as much as one glyph can stand for. Of a letter under hundreds of marks the glyphs of the marks
/// get the rest.
QString takeText(QString& text)
{
    qsizetype length = std::min(text.size(), PdfFonts::longestText);
    if (length < text.size() && text[length - 1].isHighSurrogate()) {
        --length;
    }
    QString taken = text.left(length);
    text.remove(0, length);
    return taken;
}

void appendCode(QByteArray& out, quint32 glyph)
{
    constexpr const char* digits = "0123456789abcdef";
    const std::array code{digits[glyph >> 12 & 0xF], digits[glyph >> 8 & 0xF], digits[glyph >> 4 & 0xF],
                          digits[glyph & 0xF]};
    out.append(code.data(), code.size());
}

} // namespace

void PdfEngine::setFont(int font, double size)
{
    if (font == m_said.font && size == m_said.fontSize) {
        return;
    }
    m_said.font = font;
    m_said.fontSize = size;
    m_out += "/F" + QByteArray::number(font) + ' ';
    appendNumber(m_out, size);
    m_out += " Tf\n";
}

void PdfEngine::beginText(const QTransform& transform, QPointF at, double scale)
{
    const QPointF start = transform.map(at);
    appendMatrix(m_out,
                 QTransform(transform.m11() / scale, transform.m12() / scale, -transform.m21() / scale,
                            -transform.m22() / scale, start.x(), start.y()));
    m_out += "Tm ";
}

void PdfEngine::drawLine(QPointF baseline, const layout::TextLine& line, const layout::TextStyle& style,
                         const QColor& color)
{
    if (line.text.empty()) {
        return;
    }
    beginDrawing();
    setFill(color);
    if (line.rightToLeft || !drawSimpleLine(baseline, line, style)) {
        drawComplexLine(baseline, line, style);
    }
}

/// Keeps count of a word's glyphs. False when one of them already stands for another character.
bool PdfEngine::note(int font, ShapedWord& word)
{
    if (!word.noted) {
        word.noted = true;
        for (std::size_t i = 0; i < word.glyphs.size(); ++i) {
            const QString character = word.text.at(static_cast<qsizetype>(i));
            word.simple = m_fonts.use(font, word.glyphs[i], character) && word.simple;
        }
    }
    return word.simple;
}

bool PdfEngine::drawSimpleLine(QPointF baseline, const layout::TextLine& line, const layout::TextStyle& style)
{
    const int font = m_fonts.embedded(m_shaper->font(style));
    if (font < 0) {
        return false;
    }
    QByteArray shown = "[<";
    double real = 0;  // where the next glyph belongs, in map units
    double moved = 0; // where the reader of the PDF would put it
    const std::string_view text = line.text;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t gap = std::min(text.find(' ', begin), text.size());
        const std::size_t end = std::min(text.find_first_not_of(' ', gap), text.size());
        ShapedWord& word = m_shaper->word(text.substr(begin, end - begin), style);
        if (!word.simple || !note(font, word)) {
            return false;
        }
        for (std::size_t i = 0; i < word.glyphs.size(); ++i) {
            const double off = std::round((moved - real) * 1000 / style.size);
            if (off != 0) {
                shown += '>';
                appendNumber(shown, off);
                shown += '<';
                moved -= off * style.size / 1000;
            }
            appendCode(shown, word.glyphs[i]);
            moved += m_fonts.width(font, word.glyphs[i]) * style.size / 1000;
            real += word.advances[i];
        }
        begin = end;
    }
    const QTransform transform = painter()->combinedTransform();
    const double scale = scaleOf(transform);
    m_out += "BT ";
    setFont(font, style.size * scale);
    beginText(transform, baseline, scale);
    m_out += shown + ">] TJ ET\n";
    return true;
}

void PdfEngine::drawComplexLine(QPointF baseline, const layout::TextLine& line, const layout::TextStyle& style)
{
    auto clusters = LineShaper::clusters(line, style);
    const QString text = toQString(line.text);
    // Readers expect the glyphs of a word from left to right, and turn what reads from right to left themselves. Where
    // several glyphs make up a character, or a picture does, the text is said beside them.
    const bool turned = line.rightToLeft || std::ranges::any_of(text, readsRightToLeft);
    const bool spelled = !turned && std::ranges::any_of(clusters, needsSpelling);
    if (turned) {
        sortWithinWords(clusters);
    }
    if (spelled) {
        m_out += "/Span << /ActualText " + pdfText(text) + " >> BDC\n";
    }
    const QTransform transform = painter()->combinedTransform();
    const double scale = scaleOf(transform);
    m_out += "BT\n";
    QString standsFor;
    for (const ShapedCluster& cluster : clusters) {
        standsFor += cluster.text;
        const auto show = [&](const PdfFonts::Shown& shown, QPointF place) {
            setFont(shown.font, style.size * scale);
            beginText(transform, baseline + place, scale);
            m_out += '<' + shown.code + "> Tj\n";
        };
        if (cluster.isEmoji) {
            show(m_fonts.emoji(takeText(standsFor), emojiPicture(cluster.text, mapFont(style))),
                 cluster.glyphs[0].place);
            continue;
        }
        for (const ShapedCluster::Glyph& glyph : cluster.glyphs) {
            show(m_fonts.outline(cluster.font, glyph.index, takeText(standsFor)), glyph.place);
        }
    }
    m_out += "ET\n";
    if (spelled) {
        m_out += "EMC\n";
    }
}

} // namespace rejse::render
