// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_device.h"

#include "render/paint/page_measures.h"
#include "render/pdf/pdf_engine.h"
#include "render/pdf/pdf_writer.h"

#include <QTransform>

#include <utility>

namespace rejse::render {

PdfDevice::PdfDevice(PdfWriter& writer)
    : DocumentDevice(pointsAnInch),
      m_writer(writer),
      m_engine(std::make_unique<PdfEngine>(writer)),
      m_tree(writer.reserve()),
      m_resources(writer.reserve())
{ }

PdfDevice::~PdfDevice() = default;

QPaintEngine* PdfDevice::paintEngine() const
{
    return m_engine.get();
}

void PdfDevice::beginPage(QSizeF size, double userUnit)
{
    setSize(size);
    m_userUnit = userUnit;
    m_engine->beginPage(QTransform(1 / userUnit, 0, 0, -1 / userUnit, 0, size.height() / userUnit));
}

void PdfDevice::addLink(const QRectF& area, std::size_t page, double fromTop)
{
    const QRectF units(area.topLeft() / m_userUnit, area.size() / m_userUnit);
    const double height = size().height() / m_userUnit;
    m_pageLinks.push_back(
        {QRectF(units.left(), height - units.bottom(), units.width(), units.height()), page, fromTop});
}

void PdfDevice::endPage()
{
    m_engine->endPage();
    const QByteArray content = m_writer.endContent();
    QByteArray page = "<< /Type /Page /Parent " + pdfReference(m_tree) + " /MediaBox [0 0 ";
    appendNumber(page, size().width() / m_userUnit);
    page += ' ';
    appendNumber(page, size().height() / m_userUnit);
    page += "] /Resources " + pdfReference(m_resources) + " /Contents " + content;
    if (m_userUnit != 1) {
        page += " /UserUnit ";
        appendNumber(page, m_userUnit);
    }
    if (!m_pageLinks.empty()) {
        m_links.push_back({m_writer.reserve(), std::exchange(m_pageLinks, {})});
        page += " /Annots " + pdfReference(m_links.back().array);
    }
    m_heights.push_back(size().height() / m_userUnit);
    m_pages.push_back(m_writer.add(page + " >>"));
}

QByteArray PdfDevice::linkList(const std::vector<Link>& links)
{
    QByteArray list = "[";
    for (const Link& link : links) {
        QByteArray annotation = "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [";
        for (const double number : {link.area.left(), link.area.top(), link.area.right(), link.area.bottom()}) {
            appendNumber(annotation, number);
            annotation += ' ';
        }
        annotation += "] /Dest [" + pdfReference(m_pages.at(link.page)) + " /XYZ 0 ";
        appendNumber(annotation, m_heights.at(link.page) - link.fromTop);
        list += pdfReference(m_writer.add(annotation + " null] >>")) + ' ';
    }
    return list + ']';
}

int PdfDevice::finish()
{
    m_writer.write(m_resources, "<< " + m_engine->writeResources() + " >>");
    for (const Links& page : m_links) {
        m_writer.write(page.array, linkList(page.links));
    }
    QByteArray kids;
    for (const int page : m_pages) {
        kids += pdfReference(page) + ' ';
    }
    m_writer.write(m_tree,
                   "<< /Type /Pages /Kids [" + kids + "] /Count "
                       + QByteArray::number(static_cast<qsizetype>(m_pages.size())) + " >>");
    return m_tree;
}

} // namespace rejse::render
