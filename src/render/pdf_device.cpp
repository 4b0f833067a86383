// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_device.h"

#include "render/pdf_engine.h"
#include "render/pdf_writer.h"

#include <QTransform>

namespace rejse::render {

namespace {

constexpr int pointsAnInch = 72;

} // namespace

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

void PdfDevice::endPage()
{
    const QByteArray content = m_writer.addContent(m_engine->endPage());
    QByteArray page = "<< /Type /Page /Parent " + pdfReference(m_tree) + " /MediaBox [0 0 ";
    appendNumber(page, size().width() / m_userUnit);
    page += ' ';
    appendNumber(page, size().height() / m_userUnit);
    page += "] /Resources " + pdfReference(m_resources) + " /Contents " + content;
    if (m_userUnit != 1) {
        page += " /UserUnit ";
        appendNumber(page, m_userUnit);
    }
    m_pages.push_back(m_writer.add(page + " >>"));
}

int PdfDevice::finish()
{
    m_writer.write(m_resources, "<< " + m_engine->writeResources() + " >>");
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
