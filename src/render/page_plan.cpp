// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/export.h"
#include "render/page_measures.h"
#include "render/painter.h"

#include <QPageSize>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace rejse::render {

namespace {

/// An interval on one axis.
struct Span {
    double from = 0;
    double to = 0;
    double length() const { return to - from; }
};

struct Measures {
    double first = 0; ///< how much of the map the first page of a row or column shows
    double next = 0;  ///< and each further one, beside the repeated names
};

/// Where the next page begins so that everything that the page's end cuts is whole there, as far as half a page holds
/// it. `lanes` are preferred: one that does not end on this page begins on the next.
double nextStart(double start, double end, double room, const std::vector<Span>& things, const std::vector<Span>& lanes)
{
    double next = end - pageOverlap / readablePointsPerUnit;
    for (const Span& thing : things) {
        if (thing.from < end && thing.to > end && thing.length() <= room / 2 - 2) {
            next = std::min(next, thing.from - 1);
        }
    }
    for (const Span& lane : lanes) {
        if (lane.from < next && lane.to > end && lane.from > start + room / 2) {
            next = lane.from;
        }
    }
    return next;
}

std::vector<Span> cut(Span content, const Measures& room, const std::vector<Span>& things,
                      const std::vector<Span>& lanes)
{
    std::vector<Span> pages;
    double start = content.from;
    while (true) {
        const double length = pages.empty() ? room.first : room.next;
        const double end = start + length;
        if (end >= content.to) {
            pages.push_back({start, content.to});
            return pages;
        }
        pages.push_back({start, end});
        start = nextStart(start, end, std::min(length, room.next), things, lanes);
        assert(start > pages.back().from);
    }
}

/// What there is to be kept whole, and what of the paper is not bare margin.
struct Content {
    std::vector<Span> across;
    std::vector<Span> down;
    std::vector<Span> lanes;
    QRectF covered;
};

Content contentOf(const layout::Layout& layout)
{
    Content content;
    for (const layout::Node& node : layout.nodes) {
        const QRectF rect = paintedRect(node);
        if (!rect.isEmpty()) {
            content.across.push_back({rect.left(), rect.right()});
            content.down.push_back({rect.top(), rect.bottom()});
            content.covered = content.covered.united(rect);
        }
    }
    for (const layout::LaneBand& lane : layout.lanes) {
        content.lanes.push_back({lane.y, lane.y + lane.height});
    }
    if (content.covered.isEmpty()) {
        content.covered = QRectF(0, 0, layout.size.width, layout.size.height);
    }
    content.covered &= QRectF(0, 0, layout.size.width, layout.size.height);
    return content;
}

QSizeF paperSize(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QPageSize(QPageSize::A4).size(QPageSize::Point);
    case Paper::A3:
        return QPageSize(QPageSize::A3).size(QPageSize::Point);
    case Paper::A2:
        return QPageSize(QPageSize::A2).size(QPageSize::Point);
    case Paper::A1:
        return QPageSize(QPageSize::A1).size(QPageSize::Point);
    case Paper::A0:
        return QPageSize(QPageSize::A0).size(QPageSize::Point);
    case Paper::Fit:
        break;
    }
    assert(false);
    return {};
}

PagePlan wholePage(const layout::Layout& layout)
{
    const double width = layout.size.width * naturalPointsPerUnit;
    const double height = layout.size.height * naturalPointsPerUnit;
    constexpr double rounding = 1e-6;
    const QRectF source(0, 0, layout.size.width, layout.size.height);
    PagePlan plan;
    plan.pageSize = QSizeF(std::ceil(width - rounding), std::ceil(height - rounding)); // PDF pages of whole points
    plan.columns = plan.rows = 1;
    plan.pointsPerUnit = naturalPointsPerUnit;
    plan.pages = {{source, QRectF(0, 0, width, height)}};
    return plan;
}

/// On one sheet a map is as large as the sheet allows.
PagePlan poster(QSizeF pageSize, QSizeF room, const QRectF& content)
{
    PagePlan plan;
    plan.pageSize = pageSize;
    plan.columns = plan.rows = 1;
    plan.pointsPerUnit = std::min(room.width() / content.width(), room.height() / content.height());
    QRectF target(QPointF(), content.size() * plan.pointsPerUnit);
    target.moveCenter(QRectF(QPointF(), pageSize).center());
    plan.pages = {{content, target}};
    return plan;
}

PagePlan tiles(const Content& content, QSizeF pageSize)
{
    const QSizeF room = pageSize - QSizeF(2 * pageMargin, 2 * pageMargin);
    const double scale = readablePointsPerUnit;
    if (content.covered.width() * scale <= room.width() && content.covered.height() * scale <= room.height()) {
        return poster(pageSize, room, content.covered);
    }
    const Measures across{room.width() / scale, (room.width() - laneStrip) / scale};
    const Measures down{room.height() / scale, (room.height() - phaseStrip) / scale};
    const auto columns = cut({content.covered.left(), content.covered.right()}, across, content.across, {});
    const auto rows = cut({content.covered.top(), content.covered.bottom()}, down, content.down, content.lanes);

    PagePlan plan;
    plan.pageSize = pageSize;
    plan.columns = static_cast<int>(columns.size());
    plan.rows = static_cast<int>(rows.size());
    plan.pointsPerUnit = scale;
    for (int row = 0; row < plan.rows; ++row) {
        for (int column = 0; column < plan.columns; ++column) {
            const Span x = columns[static_cast<std::size_t>(column)];
            const Span y = rows[static_cast<std::size_t>(row)];
            const QRectF source(x.from, y.from, x.length(), y.length());
            const QPointF corner(pageMargin + (column > 0 ? laneStrip : 0), pageMargin + (row > 0 ? phaseStrip : 0));
            plan.pages.push_back({source, QRectF(corner, source.size() * scale), column, row});
        }
    }
    return plan;
}

} // namespace

PagePlan planPages(const layout::Layout& layout, Paper paper)
{
    if (paper == Paper::Fit) {
        return wholePage(layout);
    }
    const Content content = contentOf(layout);
    const QSizeF upright = paperSize(paper);
    PagePlan portrait = tiles(content, upright);
    PagePlan landscape = tiles(content, upright.transposed());
    const bool sameNumber = portrait.pages.size() == landscape.pages.size();
    if (sameNumber && portrait.pointsPerUnit > landscape.pointsPerUnit) {
        return portrait;
    }
    return portrait.pages.size() < landscape.pages.size() ? portrait : landscape;
}

} // namespace rejse::render
