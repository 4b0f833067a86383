// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/export_pdf.h"

#include "render/paint/paint_page.h"
#include "render/paint/painter.h"
#include "render/pdf/pdf_device.h"
#include "render/pdf/pdf_document.h"
#include "render/pdf/pdf_writer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace rejse::render {

namespace {

/// How many points a unit of the page is: readers break off beyond 14400 units a side, so that larger pages are drawn
/// in larger units.
double userUnit(QSizeF pageSize)
{
    constexpr double maxUnits = 14'400;
    const double longest = std::max(pageSize.width(), pageSize.height());
    return std::max(1.0, std::ceil(longest / maxUnits));
}

/// The places of a map's bookmarks: the upper left corner of each element, on the first page that shows it whole, or at
/// all.
class BookmarkPlaces {
public:
    BookmarkPlaces(const layout::Layout& layout, const PagePlan& plan) : m_plan(plan)
    {
        for (const layout::Node& node : layout.nodes) {
            if (node.kind == layout::NodeKind::Phase || node.kind == layout::NodeKind::Touchpoint) {
                m_rects.emplace(std::pair(node.kind, node.id), toQRectF(node.rect));
            }
        }
    }

    Bookmark top(const std::string& title) const { return at({}, title, 0); }

    std::optional<Bookmark> of(layout::NodeKind kind, const Id& id, const std::string& title, int level) const
    {
        const auto rect = m_rects.find({kind, id});
        return rect == m_rects.end() ? std::nullopt : std::optional(at(rect->second, title, level));
    }

private:
    std::size_t pageOf(const QRectF& rect) const
    {
        const auto& pages = m_plan.pages;
        auto page = std::ranges::find_if(pages, [&](const Page& p) { return p.source.contains(rect); });
        if (page == pages.end()) {
            page = std::ranges::find_if(pages, [&](const Page& p) { return p.source.intersects(rect); });
        }
        return page == pages.end() ? 0 : static_cast<std::size_t>(page - pages.begin());
    }

    Bookmark at(const QRectF& rect, const std::string& title, int level) const
    {
        constexpr double above = 8; // a little room above what is jumped to
        const std::size_t index = rect.isNull() ? 0 : pageOf(rect);
        const Page& page = m_plan.pages[index];
        QPointF place;
        if (!rect.isNull()) {
            place = page.target.topLeft() + (rect.topLeft() - page.source.topLeft()) * m_plan.pointsPerUnit;
            place -= QPointF(above, above);
        }
        const double x = std::clamp(place.x(), 0.0, m_plan.pageSize.width());
        const double y = std::clamp(m_plan.pageSize.height() - place.y(), 0.0, m_plan.pageSize.height());
        return {title, level, index, QPointF(x, y) / userUnit(m_plan.pageSize)};
    }

    const PagePlan& m_plan;
    std::map<std::pair<layout::NodeKind, Id>, QRectF> m_rects;
};

std::vector<Bookmark> bookmarksOf(const Journey& journey, const layout::Layout& layout, const PagePlan& plan)
{
    const BookmarkPlaces places(layout, plan);
    std::vector<Bookmark> bookmarks{places.top(journey.title)};
    for (const auto& phase : journey.phases) {
        const auto bookmark = places.of(layout::NodeKind::Phase, phase->id, phase->title, 1);
        if (bookmark) {
            bookmarks.push_back(*bookmark);
        }
        for (const auto& touchpoint : phase->touchpoints) {
            const auto child =
                places.of(layout::NodeKind::Touchpoint, touchpoint->id, touchpoint->title, bookmark ? 2 : 1);
            if (child) {
                bookmarks.push_back(*child);
            }
        }
    }
    return bookmarks;
}

} // namespace

Result<QByteArray> exportPdf(const Journey& journey, const layout::Layout& layout, Paper paper)
{
    const PagePlan plan = planPages(layout, paper);
    const PagePainter pages(journey, layout, plan);
    PdfWriter writer;
    PdfDevice device(writer);
    for (std::size_t page = 0; page < plan.pages.size(); ++page) {
        device.beginPage(plan.pageSize, userUnit(plan.pageSize));
        QPainter painter(&device);
        pages.paint(painter, page);
        painter.end();
        device.endPage();
    }
    const int tree = device.finish();
    return finishPdf(writer, tree, device.pages(), journey, bookmarksOf(journey, layout, plan));
}

} // namespace rejse::render
