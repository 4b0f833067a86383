// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "render/paint/page_measures.h"
#include "render/pdf/pdf_device.h"
#include "render/pdf/pdf_document.h"
#include "render/pdf/pdf_writer.h"
#include "render/text/map_metrics.h"

#include <QPainter>

#include <utility>

namespace rejse::report {

namespace {

void paintMap(QPainter& painter, const MapPart& part, render::Detail detail)
{
    painter.save();
    const QRectF target = render::toQRectF(part.target);
    painter.setClipRect(target);
    painter.translate(target.topLeft());
    const double scale = part.target.width / part.source.width;
    painter.scale(scale, scale);
    painter.translate(-part.source.x, -part.source.y);
    render::paintNodes(painter, part.nodes, render::toQRectF(part.source), detail);
    painter.restore();
}

std::vector<render::Bookmark> bookmarks(const Book& book)
{
    std::vector<render::Bookmark> all;
    for (const Heading& heading : book.headings) {
        const double y = (book.pages[heading.page].size.height - heading.y) * render::naturalPointsPerUnit;
        all.push_back({heading.title, heading.level, heading.page, {0, y}});
    }
    return all;
}

} // namespace

Report::Report(Journey journey, const Scores& scores, const layout::Layout& map, const layout::Options& options)
    : m_journey(std::move(journey)),
      m_book(makeBook({m_journey, scores, render::MapMetrics(), map, options}))
{ }

QSizeF Report::pageSize(std::size_t page) const
{
    const layout::Size& size = m_book.pages[page].size;
    return QSizeF(size.width, size.height) * render::naturalPointsPerUnit;
}

void Report::paintPage(QPainter& painter, std::size_t page, render::Detail detail) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(render::naturalPointsPerUnit, render::naturalPointsPerUnit);
    for (const layout::Node& node : m_book.pages[page].nodes) {
        render::paintNode(painter, node, detail);
    }
    for (const MapPart& part : m_book.pages[page].map) {
        paintMap(painter, part, detail);
    }
    painter.restore();
}

QByteArray Report::pdf() const
{
    render::PdfWriter writer;
    render::PdfDevice device(writer);
    auto jump = m_book.jumps.begin(); // they are in the order of their pages
    for (std::size_t i = 0; i < pageCount(); ++i) {
        device.beginPage(pageSize(i), 1);
        QPainter painter(&device);
        paintPage(painter, i);
        painter.end();
        for (; jump != m_book.jumps.end() && jump->page == i; ++jump) {
            const Heading& to = m_book.headings[jump->heading];
            const QRectF area = render::toQRectF(jump->area);
            device.addLink({area.topLeft() * render::naturalPointsPerUnit, area.size() * render::naturalPointsPerUnit},
                           to.page, to.y * render::naturalPointsPerUnit);
        }
        device.endPage();
    }
    const int tree = device.finish();
    return render::finishPdf(writer, tree, device.pages(), m_journey, bookmarks(m_book));
}

Result<QByteArray> exportReport(const Journey& journey, const layout::Options& options)
{
    if (!render::loadMapFont()) {
        return Problem{{}, "The font that is built into the program cannot be used."};
    }
    const Scores scores = score(journey, options.lens);
    return Report(journey, scores, layout::layoutMap(journey, scores, render::MapMetrics(), options), options).pdf();
}

} // namespace rejse::report
