// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/svg/svg_device.h"

#include "render/icons/icon_set.h"
#include "render/paint/painter.h"
#include "render/pictures/new_picture.h"
#include "render/pictures/picture_data.h"
#include "render/text/utf8.h"

#include <QPainter>
#include <QPainterPath>
#include <QXmlStreamWriter>

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <limits>

namespace rejse::render {

namespace {

constexpr int pixelsAnInch = 96; // as CSS has it

QString name(const char* latin)
{
    return QString::fromLatin1(latin);
}

void writeColor(QXmlStreamWriter& xml, const char* attribute, const QColor& color)
{
    xml.writeAttribute(name(attribute), color.name());
    if (color.alpha() < 255) {
        xml.writeAttribute(name(attribute) + QStringLiteral("-opacity"), svgNumber(color.alphaF()));
    }
}

QString pathData(const QPainterPath& path)
{
    QString data;
    const auto add = [&](const char* verb, const QPainterPath::Element& point) {
        data += name(verb) + svgNumber(point.x) + u' ' + svgNumber(point.y);
    };
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element point = path.elementAt(i);
        switch (point.type) {
        case QPainterPath::MoveToElement:
            start = point;
            add("M", point);
            break;
        case QPainterPath::LineToElement:
            add("L", point);
            break;
        case QPainterPath::CurveToElement:
            add("C", point);
            break;
        case QPainterPath::CurveToDataElement:
            add(" ", point);
            break;
        }
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (ends && !point.isMoveTo() && QPointF(point) == start) {
            data += u'Z';
        }
    }
    return data;
}

/// Whether it matters what lies within which part of an outline.
bool hasHoles(const QPainterPath& path)
{
    int parts = 0;
    for (int i = 0; i < path.elementCount(); ++i) {
        parts += path.elementAt(i).isMoveTo() ? 1 : 0;
    }
    return parts > 1;
}

const char* capName(Qt::PenCapStyle cap)
{
    return cap == Qt::RoundCap ? "round" : cap == Qt::SquareCap ? "square" : "butt";
}

const char* joinName(Qt::PenJoinStyle join)
{
    return join == Qt::RoundJoin ? "round" : join == Qt::BevelJoin ? "bevel" : "miter";
}

const char* weightName(layout::Weight weight)
{
    switch (weight) {
    case layout::Weight::Regular:
        return "400";
    case layout::Weight::Medium:
        return "500";
    case layout::Weight::SemiBold:
        return "600";
    case layout::Weight::Bold:
        return "700";
    }
    return "400";
}

QString iconId(layout::Icon icon)
{
    return QStringLiteral("icon-") + toQString(layout::iconName(icon));
}

bool collapses(const QString& text)
{
    return text.startsWith(u' ') || text.endsWith(u' ') || text.contains(QStringLiteral("  "));
}

} // namespace

QString svgNumber(double value)
{
    assert(std::abs(value) < 1e15);
    constexpr int decimals = 3;
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), value, std::chars_format::fixed, decimals).ptr;
    std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    text.remove_suffix(text.size() - 1 - text.find_last_not_of('0'));
    if (text.ends_with('.')) {
        text.remove_suffix(1);
    }
    return text == "-0" ? QStringLiteral("0") : QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString svgText(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        const bool control = c < u' ' && c != u'\n' && c != u'\t';
        if (!control && c.unicode() < 0xFFFE) {
            kept += c;
        }
    }
    return kept;
}

void defineIcon(QXmlStreamWriter& xml, layout::Icon icon)
{
    xml.writeStartElement(name("g"));
    xml.writeAttribute(name("id"), iconId(icon));
    if (!strokePath(icon).isEmpty()) {
        xml.writeEmptyElement(name("path"));
        xml.writeAttribute(name("d"), pathData(strokePath(icon)));
        xml.writeAttribute(name("fill"), name("none"));
        xml.writeAttribute(name("stroke-width"), svgNumber(iconStroke));
        xml.writeAttribute(name("stroke-linecap"), name("round"));
        xml.writeAttribute(name("stroke-linejoin"), name("round"));
    }
    const QPainterPath& filled = fillPath(icon);
    if (!filled.isEmpty()) {
        xml.writeEmptyElement(name("path"));
        xml.writeAttribute(name("d"), pathData(filled));
        if (filled.fillRule() == Qt::OddEvenFill && hasHoles(filled)) {
            xml.writeAttribute(name("fill-rule"), name("evenodd"));
        }
        xml.writeAttribute(name("stroke"), name("none"));
    }
    xml.writeEndElement();
}

SvgEngine::SvgEngine(QXmlStreamWriter& xml) : m_xml(xml) { }

void SvgEngine::drawPath(const QPainterPath& path)
{
    const bool invisible = painter()->pen().style() == Qt::NoPen && painter()->brush().style() == Qt::NoBrush;
    if (path.isEmpty() || invisible) {
        return;
    }
    const QTransform transform = painter()->combinedTransform();
    m_xml.writeEmptyElement(name("path"));
    m_xml.writeAttribute(name("d"), pathData(transform.map(path)));
    if (path.fillRule() == Qt::OddEvenFill && painter()->brush().style() != Qt::NoBrush && hasHoles(path)) {
        m_xml.writeAttribute(name("fill-rule"), name("evenodd"));
    }
    writePaint(transform);
}

void SvgEngine::drawBox(const QRectF& rect, double radius)
{
    const QTransform transform = painter()->combinedTransform();
    m_xml.writeEmptyElement(name("rect"));
    writePlace(transform.mapRect(rect));
    if (radius > 0) {
        m_xml.writeAttribute(name("rx"), svgNumber(radius * scaleOf(transform)));
    }
    writePaint(transform);
}

bool SvgEngine::drawIcon(layout::Icon icon, const QRectF& rect, const QColor& color)
{
    const QTransform transform = painter()->combinedTransform();
    const QRectF place = transform.mapRect(rect);
    m_xml.writeEmptyElement(name("use"));
    m_xml.writeAttribute(name("xlink:href"), u'#' + iconId(icon));
    m_xml.writeAttribute(
        name("transform"),
        QStringLiteral("translate(%1 %2) scale(%3)")
            .arg(svgNumber(place.x()), svgNumber(place.y()), QString::number(place.width() / iconGrid, 'g', 6)));
    writeColor(m_xml, "fill", color);
    writeColor(m_xml, "stroke", color);
    return true;
}

void SvgEngine::writePlace(const QRectF& place)
{
    m_xml.writeAttribute(name("x"), svgNumber(place.x()));
    m_xml.writeAttribute(name("y"), svgNumber(place.y()));
    m_xml.writeAttribute(name("width"), svgNumber(place.width()));
    m_xml.writeAttribute(name("height"), svgNumber(place.height()));
}

void SvgEngine::writePaint(const QTransform& transform)
{
    const double scale = scaleOf(transform);
    if (painter()->brush().style() != Qt::NoBrush) {
        writeColor(m_xml, "fill", painter()->brush().color());
    }
    const QPen pen = painter()->pen();
    if (pen.style() == Qt::NoPen) {
        return;
    }
    writeColor(m_xml, "stroke", pen.color());
    m_xml.writeAttribute(name("stroke-width"), svgNumber(pen.widthF() * scale));
    if (pen.capStyle() != Qt::FlatCap) {
        m_xml.writeAttribute(name("stroke-linecap"), name(capName(pen.capStyle())));
    }
    if (pen.joinStyle() != Qt::MiterJoin) {
        m_xml.writeAttribute(name("stroke-linejoin"), name(joinName(pen.joinStyle())));
    }
    writeDashes(pen, scale);
}

void SvgEngine::writeDashes(const QPen& pen, double scale)
{
    if (pen.style() != Qt::CustomDashLine) {
        assert(pen.style() == Qt::SolidLine);
        return;
    }
    QStringList lengths;
    for (const qreal length : pen.dashPattern()) {
        lengths += svgNumber(length * pen.widthF() * scale);
    }
    m_xml.writeAttribute(name("stroke-dasharray"), lengths.join(u' '));
}

void SvgEngine::drawLine(QPointF baseline, const layout::TextLine& line, const layout::TextStyle& style,
                         const QColor& color)
{
    const QString text = svgText(toQString(line.text));
    if (text.trimmed().isEmpty()) {
        return;
    }
    const QPointF start = painter()->combinedTransform().map(baseline);
    m_xml.writeStartElement(name("text"));
    // "start" of a line that reads from right to left is its right end.
    m_xml.writeAttribute(name("x"), svgNumber(start.x() + (line.rightToLeft ? line.width : 0)));
    m_xml.writeAttribute(name("y"), svgNumber(start.y()));
    m_xml.writeAttribute(name("font-size"), svgNumber(style.size));
    if (style.weight != layout::Weight::Regular) {
        m_xml.writeAttribute(name("font-weight"), name(weightName(style.weight)));
    }
    if (style.italic) {
        m_xml.writeAttribute(name("font-style"), name("italic"));
    }
    if (style.letterSpacing != 0) {
        m_xml.writeAttribute(name("letter-spacing"), svgNumber(style.letterSpacing));
    }
    if (line.rightToLeft) {
        m_xml.writeAttribute(name("direction"), name("rtl"));
    }
    if (collapses(text)) {
        m_xml.writeAttribute(name("xml:space"), name("preserve"));
    }
    m_xml.writeAttribute(name("textLength"), svgNumber(line.width));
    m_xml.writeAttribute(name("lengthAdjust"), name("spacingAndGlyphs"));
    writeColor(m_xml, "fill", color);
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

void SvgEngine::drawPicture(const QRectF& rect, double radius, const rejse::Picture& picture, const QImage& image)
{
    const QRectF place = painter()->combinedTransform().mapRect(rect);
    QString clip;
    if (radius > 0) {
        clip = QStringLiteral("corners-%1").arg(++m_clips);
        m_xml.writeStartElement(name("clipPath"));
        m_xml.writeAttribute(name("id"), clip);
        m_xml.writeEmptyElement(name("rect"));
        writePlace(place);
        m_xml.writeAttribute(name("rx"), svgNumber(radius));
        m_xml.writeEndElement();
    }
    m_xml.writeEmptyElement(name("image"));
    writePlace(place);
    m_xml.writeAttribute(name("preserveAspectRatio"), name("none"));
    if (!clip.isEmpty()) {
        m_xml.writeAttribute(name("clip-path"), QStringLiteral("url(#%1)").arg(clip));
    }
    const rejse::Picture shown = isPlainPicture(*picture) ? picture : newPicture(image).value_or(picture);
    m_xml.writeAttribute(name("xlink:href"), toQString(*shown));
}

SvgDevice::SvgDevice(QXmlStreamWriter& xml, QSizeF size)
    : DocumentDevice(pixelsAnInch, size),
      m_engine(std::make_unique<SvgEngine>(xml))
{ }

} // namespace rejse::render
