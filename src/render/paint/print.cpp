// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/print.h"

#include "render/paint/page_measures.h"
#include "render/paint/paint_page.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cassert>

namespace rejse::render {

namespace {

void setPage(QPagedPaintDevice& device, QSizeF points)
{
    // Known paper keeps its name, so that a printer finds the right tray.
    const bool lying = points.width() > points.height();
    const QPageSize named(lying ? points.transposed() : points, QPageSize::Point, QString(), QPageSize::FuzzyMatch);
    const bool known = named.id() != QPageSize::Custom;
    const QPageSize size = known ? named : QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch);
    const auto orientation = known && lying ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout page(size, orientation, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(page);
}

} // namespace

Result<Done> printLayout(QPagedPaintDevice& device, const Journey& journey, const layout::Layout& layout,
                         const PagePlan& plan, std::size_t first, std::size_t last)
{
    assert(!plan.pages.empty());
    setPage(device, plan.pageSize);
    QPainter painter;
    if (!painter.begin(&device)) {
        return Problem{{}, "The printer cannot be painted on."};
    }
    const double scale = device.logicalDpiX() / static_cast<double>(pointsAnInch);
    const PagePainter pages(journey, layout, plan);
    last = std::min(last, plan.pages.size() - 1);
    for (std::size_t page = first; page <= last; ++page) {
        if (page > first && !device.newPage()) {
            return Problem{{}, "The printer takes no further page."};
        }
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return Done{};
}

} // namespace rejse::render
