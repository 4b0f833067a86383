// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_fonts.h"

#include "render/pdf/pdf_image.h"
#include "render/pdf/pdf_path.h"
#include "render/pictures/emoji_picture.h"
#include "render/text/cff_subset.h"
#include "render/text/font_names.h"

#include <QtEndian>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace rejse::render {

namespace {

constexpr int firstType3 = 1000; // numbers of Type 3 fonts in the resources; embedded ones come before
constexpr std::size_t codesAType3 = 256;
constexpr double outlineSize = 1000;

/// The map from codes to text that makes copying work.
QByteArray toUnicode(const std::map<quint32, QString>& texts, int digits)
{
    const QByteArray last(digits, 'F');
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<"
        + QByteArray(digits, '0') + "> <" + last + ">\nendcodespacerange\n";
    constexpr int maxAtOnce = 100; // by the norm
    for (auto entry = texts.begin(); entry != texts.end();) {
        const auto left = std::distance(entry, texts.end());
        const int count = static_cast<int>(std::min<std::ptrdiff_t>(left, maxAtOnce));
        map += QByteArray::number(count) + " beginbfchar\n";
        for (int i = 0; i < count; ++i, ++entry) {
            map += '<' + QByteArray::number(entry->first, 16).rightJustified(digits, '0') + "> <";
            for (const QChar c : entry->second) {
                map += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            }
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Six letters that say that a font is a part of the whole, different for different parts.
QByteArray subsetTag(const std::map<quint32, QString>& glyphs)
{
    std::size_t hash = 17;
    for (const auto& [glyph, text] : glyphs) {
        hash = hash * 31 + glyph;
    }
    QByteArray tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + hash % 26);
        hash /= 26;
    }
    return tag;
}

quint16 numberIn(const QByteArray& table, qsizetype at)
{
    return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16{0};
}

/// Of every glyph, in thousandths of the size, straight from the font's tables.
std::vector<double> glyphWidths(const QRawFont& font)
{
    const QByteArray metrics = font.fontTable("hmtx");
    const qsizetype glyphs = numberIn(font.fontTable("maxp"), 4);
    const qsizetype measured = numberIn(font.fontTable("hhea"), 34); // the rest are as wide as the last of them
    std::vector<double> widths;
    for (qsizetype glyph = 0; glyph < glyphs; ++glyph) {
        const double units = numberIn(metrics, std::min(glyph, measured - 1) * 4);
        widths.push_back(std::round(units * 1'000'000 / font.unitsPerEm()) / 1000);
    }
    return widths;
}

QByteArray number(double value)
{
    QByteArray text;
    appendNumber(text, value);
    return text;
}

} // namespace

struct PdfFonts::Embedded {
    QRawFont font;
    QByteArray cff;
    std::vector<double> widths; ///< by glyph, in thousandths of the size
    std::map<quint32, QString> texts;
    int object = 0;
};

struct PdfFonts::Type3 {
    int object = 0;
    int characters = 0; ///< object of the glyphs' procedures
    std::vector<int> procedures;
    std::vector<double> widths;
    std::map<quint32, QString> texts;
};

PdfFonts::PdfFonts(PdfWriter& writer) : m_writer(writer) { }

PdfFonts::~PdfFonts() = default;

int PdfFonts::embedded(const QRawFont& font)
{
    for (std::size_t i = 0; i < m_embedded.size(); ++i) {
        const QRawFont& known = m_embedded[i]->font;
        if (familyOf(known) == familyOf(font) && known.styleName() == font.styleName()) {
            return static_cast<int>(i);
        }
    }
    return addEmbedded(font);
}

int PdfFonts::addEmbedded(const QRawFont& font)
{
    QByteArray cff = font.fontTable("CFF ");
    if (subsetCff(cff, {}).isEmpty()) {
        return -1;
    }
    auto embedded = std::make_unique<Embedded>();
    embedded->font = font;
    embedded->font.setPixelSize(font.unitsPerEm());
    embedded->cff = std::move(cff);
    embedded->widths = glyphWidths(font);
    embedded->object = m_writer.reserve();
    m_embedded.push_back(std::move(embedded));
    return static_cast<int>(m_embedded.size()) - 1;
}

double PdfFonts::width(int font, quint32 glyph) const
{
    return m_embedded[static_cast<std::size_t>(font)]->widths.at(glyph);
}

bool PdfFonts::use(int font, quint32 glyph, const QString& text)
{
    auto& texts = m_embedded[static_cast<std::size_t>(font)]->texts;
    const auto [known, isNew] = texts.try_emplace(glyph, text);
    const auto same = [](const QString& a, const QString& b) {
        return a == b || a.normalized(QString::NormalizationForm_KC) == b.normalized(QString::NormalizationForm_KC);
    };
    return isNew || same(known->second, text);
}

PdfFonts::Shown PdfFonts::outline(const QRawFont& font, quint32 glyph, const QString& text)
{
    auto large = std::ranges::find(m_outlines, font, [](const auto& entry) { return entry.first; });
    if (large == m_outlines.end()) {
        QRawFont scaled = font;
        scaled.setPixelSize(outlineSize);
        m_outlines.emplace_back(font, scaled);
        large = std::prev(m_outlines.end());
    }
    const QRawFont& scaled = large->second;
    const QString key = familyOf(scaled) + u'\n' + scaled.styleName() + u'\n' + QString::number(font.weight()) + u'\n'
        + QString::number(glyph) + u'\n' + text;
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.constEnd()) {
        return *known;
    }
    const QPainterPath path = scaled.pathForGlyph(glyph);
    const double width = scaled.advancesForGlyphIndexes({glyph}).value(0).x();
    const QRectF bounds = path.boundingRect();
    QByteArray content;
    for (const double value : {width, 0.0, bounds.left(), -bounds.bottom(), bounds.right(), -bounds.top()}) {
        appendNumber(content, value);
        content += ' ';
    }
    content += "d1\n";
    if (!path.isEmpty()) {
        appendPath(content, path, QTransform::fromScale(1, -1));
        content += path.fillRule() == Qt::OddEvenFill ? "f*" : "f";
    }
    return addGlyph(key, content, width, text);
}

PdfFonts::Shown PdfFonts::emoji(const QString& text, const EmojiPicture& picture)
{
    const QString key = QStringLiteral("emoji\n") + text;
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.constEnd()) {
        return *known;
    }
    const QByteArray name = "E" + QByteArray::number(static_cast<qsizetype>(m_images.size()));
    m_images.emplace_back(name, writePdfImage(m_writer, picture.image));
    const QRectF place(picture.place.topLeft() * outlineSize, picture.place.size() * outlineSize);
    QByteArray content = number(picture.advance * outlineSize) + " 0 d0\nq ";
    for (const double value : {place.width(), 0.0, 0.0, place.height(), place.left(), -place.bottom()}) {
        appendNumber(content, value);
        content += ' ';
    }
    content += "cm /" + name + " Do Q";
    return addGlyph(key, content, picture.advance * outlineSize, text);
}

PdfFonts::Shown PdfFonts::addGlyph(const QString& key, const QByteArray& content, double width, const QString& text)
{
    assert(text.size() <= longestText);
    if (m_type3.empty() || m_type3.back()->procedures.size() == codesAType3) {
        m_type3.push_back(std::make_unique<Type3>());
        m_type3.back()->object = m_writer.reserve();
    }
    Type3& font = *m_type3.back();
    const auto code = static_cast<quint32>(font.procedures.size());
    const int procedure = m_writer.reserve();
    m_writer.writeStream(procedure, {}, content);
    font.procedures.push_back(procedure);
    font.widths.push_back(width);
    if (!text.isEmpty()) {
        font.texts.emplace(code, text);
    }
    Shown shown{firstType3 + static_cast<int>(m_type3.size()) - 1, QByteArray::number(code, 16).rightJustified(2, '0')};
    m_glyphs.insert(key, shown);
    return shown;
}

QByteArray PdfFonts::write()
{
    QByteArray entries;
    for (std::size_t i = 0; i < m_embedded.size(); ++i) {
        writeEmbedded(*m_embedded[i]);
        entries += " /F" + QByteArray::number(static_cast<qsizetype>(i)) + ' ' + pdfReference(m_embedded[i]->object);
    }
    for (std::size_t i = 0; i < m_type3.size(); ++i) {
        writeType3(*m_type3[i]);
        entries +=
            " /F" + QByteArray::number(firstType3 + static_cast<qsizetype>(i)) + ' ' + pdfReference(m_type3[i]->object);
    }
    return "/Font <<" + entries + " >>";
}

void PdfFonts::writeEmbedded(Embedded& font)
{
    std::set<quint32> glyphs;
    QByteArray widths;
    for (const auto& [glyph, text] : font.texts) {
        glyphs.insert(glyph);
        widths += QByteArray::number(glyph) + " [" + number(font.widths[glyph]) + "] ";
    }
    const int file = m_writer.reserve();
    m_writer.writeStream(file, "/Subtype /CIDFontType0C", subsetCff(font.cff, glyphs));
    const int unicode = m_writer.reserve();
    m_writer.writeStream(unicode, {}, toUnicode(font.texts, 4));

    QByteArray style = font.font.styleName().toLatin1();
    const QByteArray name = subsetTag(font.texts) + "+Inter-" + style.replace(" ", "");
    const double scale = 1000 / font.font.unitsPerEm();
    const bool italic = style.contains("Italic");
    const int descriptor = m_writer.add(
        "<< /Type /FontDescriptor /FontName /" + name + " /Flags " + (italic ? "68" : "4")
        + " /FontBBox [-1000 -500 3000 1300] /ItalicAngle " + (italic ? "-9" : "0") + " /Ascent "
        + number(font.font.ascent() * scale) + " /Descent " + number(-font.font.descent() * scale) + " /CapHeight "
        + number(font.font.capHeight() * scale) + " /StemV 80 /FontFile3 " + pdfReference(file) + " >>");
    const int descendant = m_writer.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /" + name
                                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                                          " /FontDescriptor "
                                        + pdfReference(descriptor) + " /W [" + widths + "] >>");
    m_writer.write(font.object,
                   "<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H /DescendantFonts ["
                       + pdfReference(descendant) + "] /ToUnicode " + pdfReference(unicode) + " >>");
}

void PdfFonts::writeType3(const Type3& font) const
{
    QByteArray procedures;
    QByteArray names;
    QByteArray widths;
    for (std::size_t i = 0; i < font.procedures.size(); ++i) {
        const QByteArray name = "/g" + QByteArray::number(static_cast<qsizetype>(i));
        procedures += name + ' ' + pdfReference(font.procedures[i]) + ' ';
        names += name + ' ';
        widths += number(font.widths[i]) + ' ';
    }
    QByteArray images;
    for (const auto& [name, object] : m_images) {
        images += '/' + name + ' ' + pdfReference(object) + ' ';
    }
    const int unicode = m_writer.reserve();
    m_writer.writeStream(unicode, {}, toUnicode(font.texts, 2));
    const QByteArray last = QByteArray::number(static_cast<qsizetype>(font.procedures.size()) - 1);
    m_writer.write(font.object,
                   "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0]"
                   " /CharProcs << "
                       + procedures + ">> /Encoding << /Type /Encoding /Differences [0 " + names
                       + "] >> /FirstChar 0 /LastChar " + last + " /Widths [" + widths + "] /Resources << /XObject << "
                       + images + ">> >> /ToUnicode " + pdfReference(unicode) + " >>");
}

} // namespace rejse::render
