// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_document.h"

#include "rejse/model/language.h"
#include "rejse/model/version.h"
#include "render/pdf/pdf_writer.h"
#include "render/text/utf8.h"

#include <QDateTime>
#include <QXmlStreamWriter>

#include <algorithm>

namespace rejse::render {

namespace {

QString creator()
{
    return QStringLiteral("Rejse ") + toQString(version());
}

QByteArray infoDictionary(const Journey& journey, const QDateTime& now)
{
    QByteArray info = "<< /Title " + pdfText(toQString(journey.title));
    if (!journey.author.empty()) {
        info += " /Author " + pdfText(toQString(journey.author));
    }
    info += " /Creator " + pdfText(creator()) + " /Producer " + pdfText(creator());
    return info + " /CreationDate (D:" + now.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z) >>";
}

/// A property that is a list of one: `container` is rdf:Alt, rdf:Bag or rdf:Seq.
void writeList(QXmlStreamWriter& xml, const char* property, const char* container, const std::string& value)
{
    xml.writeStartElement(QString::fromLatin1(property));
    xml.writeStartElement(QString::fromLatin1(container));
    xml.writeStartElement(QStringLiteral("rdf:li"));
    if (QByteArrayView(container) == "rdf:Alt") {
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    }
    xml.writeCharacters(toQString(value));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// The same metadata once more as XMP, which newer readers look at first.
QByteArray xmpPacket(const Journey& journey, const QDateTime& now)
{
    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(QStringLiteral("x:xmpmeta"));
    xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
    xml.writeStartElement(QStringLiteral("rdf:RDF"));
    xml.writeAttribute(QStringLiteral("xmlns:rdf"), QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
    xml.writeStartElement(QStringLiteral("rdf:Description"));
    xml.writeAttribute(QStringLiteral("rdf:about"), QString());
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("xmlns:xmp"), QStringLiteral("http://ns.adobe.com/xap/1.0/"));
    xml.writeAttribute(QStringLiteral("xmlns:pdf"), QStringLiteral("http://ns.adobe.com/pdf/1.3/"));
    writeList(xml, "dc:title", "rdf:Alt", journey.title);
    if (!journey.author.empty()) {
        writeList(xml, "dc:creator", "rdf:Seq", journey.author);
    }
    writeList(xml, "dc:language", "rdf:Bag", journey.language);
    xml.writeTextElement(QStringLiteral("xmp:CreatorTool"), creator());
    xml.writeTextElement(QStringLiteral("xmp:CreateDate"), now.toString(Qt::ISODate));
    xml.writeTextElement(QStringLiteral("pdf:Producer"), creator());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + body + "\n<?xpacket end=\"w\"?>";
}

/// The objects of the table of contents. Bookmarks form a tree in the order of reading.
class Outline {
public:
    Outline(PdfWriter& writer, const std::vector<int>& pages, const std::vector<Bookmark>& bookmarks)
        : m_writer(writer),
          m_bookmarks(bookmarks),
          m_pages(pages),
          m_root(writer.reserve())
    {
        for (std::size_t i = 0; i < bookmarks.size(); ++i) {
            m_numbers.push_back(writer.reserve());
        }
    }

    int write()
    {
        const Children top = writeChildren(m_root, 0, m_bookmarks.size(), 0);
        m_writer.write(m_root, "<< /Type /Outlines" + links(top, openLevels) + " >>");
        return m_root;
    }

private:
    static constexpr int openLevels = 2; // the map's phases are seen at once, touchpoints when their phase is opened

    struct Children {
        int first = 0;
        int last = 0;
        int count = 0;
    };

    /// The bookmarks from `begin` that belong to the one before them.
    Children writeChildren(int parent, std::size_t begin, std::size_t end, int level)
    {
        Children children;
        std::size_t at = begin;
        while (at < end) {
            std::size_t next = at + 1;
            while (next < end && m_bookmarks[next].level > level) {
                ++next;
            }
            const Children own = writeChildren(m_numbers[at], at + 1, next, level + 1);
            writeItem(at, parent, children.last, next < end ? m_numbers[next] : 0, own);
            children.first = children.first == 0 ? m_numbers[at] : children.first;
            children.last = m_numbers[at];
            ++children.count;
            at = next;
        }
        return children;
    }

    void writeItem(std::size_t index, int parent, int previous, int next, const Children& children)
    {
        const Bookmark& bookmark = m_bookmarks[index];
        QByteArray item = "<< /Title " + pdfText(toQString(bookmark.title)) + " /Parent " + pdfReference(parent);
        if (previous != 0) {
            item += " /Prev " + pdfReference(previous);
        }
        if (next != 0) {
            item += " /Next " + pdfReference(next);
        }
        item += links(children, openLevels - 1 - bookmark.level);
        item += " /Dest [" + pdfReference(m_pages.at(bookmark.page)) + " /XYZ "
            + QByteArray::number(bookmark.place.x(), 'f', 2) + ' ' + QByteArray::number(bookmark.place.y(), 'f', 2)
            + " null] >>";
        m_writer.write(m_numbers[index], item);
    }

    static QByteArray links(const Children& children, int levelsOpen)
    {
        if (children.count == 0) {
            return {};
        }
        // A negative count says that the entries under it are folded.
        const int count = levelsOpen > 0 ? children.count : -children.count;
        return " /First " + pdfReference(children.first) + " /Last " + pdfReference(children.last) + " /Count "
            + QByteArray::number(count);
    }

    PdfWriter& m_writer;
    const std::vector<Bookmark>& m_bookmarks;
    const std::vector<int>& m_pages;
    int m_root;
    std::vector<int> m_numbers;
};

} // namespace

QByteArray finishPdf(PdfWriter& writer, int pageTree, const std::vector<int>& pages, const Journey& journey,
                     const std::vector<Bookmark>& bookmarks)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int metadata = writer.reserve();
    writer.writeEncodedStream(metadata, "/Type /Metadata /Subtype /XML", xmpPacket(journey, now));
    QByteArray catalog = "<< /Type /Catalog /Pages " + pdfReference(pageTree) + " /Metadata " + pdfReference(metadata)
        + " /ViewerPreferences << /DisplayDocTitle true >>";
    if (canNameLanguage(journey.language)) {
        catalog += " /Lang (" + QByteArray::fromStdString(journey.language) + ')';
    }
    if (!bookmarks.empty()) {
        catalog += " /Outlines " + pdfReference(Outline(writer, pages, bookmarks).write()) + " /PageMode /UseOutlines";
    }
    const int info = writer.add(infoDictionary(journey, now));
    return writer.finish(writer.add(catalog + " >>"), info);
}

} // namespace rejse::render
