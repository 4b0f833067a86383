// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/export.h"
#include "render/paint/page_measures.h"
#include "render/paint/painter.h"
#include "render/paint/paper_sizes.h"

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

/// One axis of a map, in map units.
struct Axis {
    Span covered;               ///< without the bare margin
    std::vector<Span> elements; ///< to be kept whole as far as half a page holds them, by where they begin
    std::vector<Span> lanes;    ///< to be kept whole if that can be
};

/// How much of the map a page shows along an axis, in map units.
struct Reach {
    double first = 0;   ///< of the first page
    double next = 0;    ///< of each further one, beside the repeated names
    double whole = 0;   ///< the longest element that is kept whole
    double overlap = 0; ///< at least, between two pages
};

using Cuts = std::vector<Span>;

/// Where the next page begins so that everything is whole there that this page's end cuts.
double nextStart(const Axis& axis, Span page, const Reach& reach)
{
    double next = page.to - reach.overlap;
    const auto first = std::ranges::lower_bound(axis.elements, page.to - reach.whole, {}, &Span::from);
    for (auto element = first; element != axis.elements.end() && element->from < page.to; ++element) {
        if (element->to > page.to && element->length() <= reach.whole) {
            next = std::min(next, element->from - 1);
        }
    }
    for (const Span& lane : axis.lanes) {
        if (lane.from < next && lane.to > page.to && lane.from > page.from + reach.whole) {
            next = lane.from;
        }
    }
    return next;
}

/// Where a page ends that the next one follows: after what is whole here alone, and a strip to paste the next one on.
double endBefore(double next, const Axis& axis, Span page, const Reach& reach)
{
    double end = next + reach.overlap;
    const auto first = std::ranges::lower_bound(axis.elements, page.from, {}, &Span::from);
    for (auto element = first; element != axis.elements.end() && element->from < next; ++element) {
        if (element->to <= page.to) {
            end = std::max(end, element->to);
        }
    }
    return std::min(end, page.to);
}

Cuts cut(const Axis& axis, const Reach& reach)
{
    Cuts pages;
    Span page{axis.covered.from, axis.covered.from + reach.first};
    while (page.to < axis.covered.to) {
        const double next = nextStart(axis, page, reach);
        assert(next > page.from);
        pages.push_back({page.from, endBefore(next, axis, page, reach)});
        page = {next, next + reach.next};
    }
    pages.push_back({page.from, axis.covered.to});
    return pages;
}

std::ptrdiff_t lanesCut(const Axis& axis, const Cuts& pages)
{
    return std::ranges::count_if(axis.lanes, [&](const Span& lane) {
        return std::ranges::none_of(pages,
                                    [&](const Span& page) { return page.from <= lane.from && lane.to <= page.to; });
    });
}

/// As few pages as there can be, of them those that cut the fewest lanes, and of those the most even ones.
Cuts evenCuts(const Axis& axis, const Reach& reach)
{
    constexpr int steps = 24;
    Cuts best = cut(axis, reach);
    const double shortest = (reach.whole + reach.overlap + 2) / std::min(reach.first, reach.next);
    for (int step = steps - 1; step >= 0; --step) {
        const double part = shortest + (1 - shortest) * step / steps;
        const Cuts cuts = cut(axis, {reach.first * part, reach.next * part, reach.whole, reach.overlap});
        if (cuts.size() <= best.size() && lanesCut(axis, cuts) <= lanesCut(axis, best)) {
            best = cuts;
        }
    }
    return best;
}

/// What there is to be kept whole, and what of the paper is not bare margin.
struct Content {
    Axis across;
    Axis down;
    QRectF covered;
};

Content contentOf(const layout::Layout& layout)
{
    Content content;
    for (const layout::Node& node : layout.nodes) {
        const QRectF rect = paintedRect(node);
        if (!rect.isEmpty()) {
            content.across.elements.push_back({rect.left(), rect.right()});
            content.down.elements.push_back({rect.top(), rect.bottom()});
            content.covered = content.covered.united(rect);
        }
    }
    for (const layout::LaneBand& lane : layout.lanes) {
        content.down.lanes.push_back({lane.y, lane.y + lane.height});
    }
    std::ranges::sort(content.across.elements, {}, &Span::from);
    std::ranges::sort(content.down.elements, {}, &Span::from);
    if (content.covered.isEmpty()) {
        content.covered = QRectF(0, 0, layout.size.width, layout.size.height);
    }
    content.covered &= QRectF(0, 0, layout.size.width, layout.size.height);
    content.across.covered = {content.covered.left(), content.covered.right()};
    content.down.covered = {content.covered.top(), content.covered.bottom()};
    return content;
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

/// What a page reaches along an axis on which it has so many points, less those that repeated names take.
Reach reachOf(double points, double names, double scale)
{
    const double whole = (points - names) / readablePointsPerUnit / 2 - 2;
    return {points / scale, (points - names) / scale, whole, pageOverlap / scale};
}

/// The largest scale that needs no more pages than the smallest that can be read.
double tileScale(const Content& content, QSizeF room)
{
    constexpr int steps = 15;
    const auto pages = [&](double scale) {
        return std::pair(cut(content.across, reachOf(room.width(), laneStrip, scale)).size(),
                         cut(content.down, reachOf(room.height(), phaseStrip, scale)).size());
    };
    const auto fewest = pages(readablePointsPerUnit);
    for (int step = steps; step > 0; --step) {
        const double scale = std::lerp(readablePointsPerUnit, naturalPointsPerUnit, step / double(steps));
        if (pages(scale) == fewest) {
            return scale;
        }
    }
    return readablePointsPerUnit;
}

PagePlan tiles(const Content& content, QSizeF pageSize)
{
    const QSizeF room = pageSize - QSizeF(2 * pageMargin, 2 * pageMargin);
    if (content.covered.width() * readablePointsPerUnit <= room.width()
        && content.covered.height() * readablePointsPerUnit <= room.height()) {
        return poster(pageSize, room, content.covered);
    }
    const double scale = tileScale(content, room);
    const Cuts columns = evenCuts(content.across, reachOf(room.width(), laneStrip, scale));
    const Cuts rows = evenCuts(content.down, reachOf(room.height(), phaseStrip, scale));

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
    const QSizeF upright = pointsOf(paper);
    PagePlan portrait = tiles(content, upright);
    PagePlan landscape = tiles(content, upright.transposed());
    const bool sameNumber = portrait.pages.size() == landscape.pages.size();
    if (sameNumber && portrait.pointsPerUnit > landscape.pointsPerUnit) {
        return portrait;
    }
    return portrait.pages.size() < landscape.pages.size() ? portrait : landscape;
}

} // namespace rejse::render
