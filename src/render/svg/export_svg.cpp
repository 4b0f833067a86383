// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/svg/export_svg.h"

#include "rejse/model/language.h"
#include "render/paint/painter.h"
#include "render/svg/svg_device.h"
#include "render/text/utf8.h"

#include <QIODevice>
#include <QPainter>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>
#include <set>
#include <utility>
#include <variant>

namespace rejse::render {

namespace {

void writeHead(QXmlStreamWriter& xml, const Journey& journey, layout::Size size)
{
    const QString width = svgNumber(size.width);
    const QString height = svgNumber(size.height);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("xmlns:xlink"), QStringLiteral("http://www.w3.org/1999/xlink"));
    xml.writeAttribute(QStringLiteral("width"), width);
    xml.writeAttribute(QStringLiteral("height"), height);
    xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(width, height));
    if (canNameLanguage(journey.language)) {
        const QString language = toQString(journey.language);
        xml.writeAttribute(QStringLiteral("xml:lang"), language);
        xml.writeAttribute(QStringLiteral("lang"), language);
    }
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("document"));
    xml.writeAttribute(QStringLiteral("font-family"), QStringLiteral("Inter, 'Helvetica Neue', Arial, sans-serif"));
    xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
    xml.writeTextElement(QStringLiteral("title"), svgText(toQString(journey.title)));
    if (!journey.description.empty()) {
        xml.writeTextElement(QStringLiteral("desc"), svgText(toQString(journey.description)));
    }
    xml.writeEmptyElement(QStringLiteral("rect"));
    xml.writeAttribute(QStringLiteral("width"), width);
    xml.writeAttribute(QStringLiteral("height"), height);
    xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("#ffffff"));
}

void defineIcons(QXmlStreamWriter& xml, const layout::Layout& layout)
{
    std::set<layout::Icon> icons;
    for (const layout::Node& node : layout.nodes) {
        for (const layout::Shape& shape : node.shapes) {
            if (const auto* icon = std::get_if<layout::IconShape>(&shape)) {
                icons.insert(icon->icon);
            }
        }
    }
    if (icons.empty()) {
        return;
    }
    xml.writeStartElement(QStringLiteral("defs"));
    for (const layout::Icon icon : icons) {
        defineIcon(xml, icon);
    }
    xml.writeEndElement();
}

void writeNode(QXmlStreamWriter& xml, QPainter& painter, const layout::Node& node)
{
    if (node.shapes.empty()) {
        return;
    }
    const std::string_view kind = layout::nodeKindName(node.kind);
    xml.writeStartElement(QStringLiteral("g"));
    xml.writeAttribute(QStringLiteral("class"), toQString(kind));
    if (!node.id.empty()) {
        xml.writeAttribute(QStringLiteral("data-id"), toQString(node.id));
    }
    paintNode(painter, node);
    xml.writeEndElement();
}

/// Collects what is written, and reads it at once to see that it can be read: a broken file must not leave the house.
/// A map may take hundreds of megabytes, which are not to be held twice.
class Collector : public QIODevice {
public:
    Collector() { open(WriteOnly); }

    /// All of it, once; nothing where it is not well-formed.
    std::optional<QByteArray> take()
    {
        check();
        const bool isWhole = m_reader.atEnd() && !m_reader.hasError();
        return isWhole ? std::optional(std::exchange(m_bytes, {})) : std::nullopt;
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override
    {
        constexpr qsizetype partSize = 256 * 1024;
        m_bytes.append(data, length); // grows by a share of its size: a QBuffer would grow by just that each time
        if (m_bytes.size() - m_checked >= partSize) {
            check();
        }
        return length;
    }

private:
    void check()
    {
        m_reader.addData(m_bytes.sliced(m_checked));
        m_checked = m_bytes.size();
        while (!m_reader.atEnd()) {
            m_reader.readNext();
        }
    }

    QByteArray m_bytes;
    qsizetype m_checked = 0;
    QXmlStreamReader m_reader; ///< is at an end too soon until the last part
};

} // namespace

Result<QByteArray> exportSvg(const Journey& journey, const layout::Layout& layout)
{
    Collector collector;
    QXmlStreamWriter xml(&collector);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    writeHead(xml, journey, layout.size);
    defineIcons(xml, layout);
    SvgDevice device(xml, QSizeF(layout.size.width, layout.size.height));
    QPainter painter(&device);
    for (const layout::Node& node : layout.nodes) {
        writeNode(xml, painter, node);
    }
    painter.end();
    xml.writeEndDocument();
    std::optional<QByteArray> svg = collector.take();
    if (xml.hasError() || !svg) {
        return Problem{{}, "The map could not be written as SVG: a text in it does not go into XML."};
    }
    return *std::move(svg);
}

} // namespace rejse::render
