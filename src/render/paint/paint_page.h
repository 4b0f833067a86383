// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "render/export.h"
#include "render/text/map_metrics.h"

class QPainter;

namespace rejse::render {

/// Paints the pages of a plan, in points from a page's upper left corner. Where a map takes several, each bears what a
/// person needs who lays them side by side: crop marks, its place and number, and the names of the lanes and phases
/// that it shows.
class PagePainter {
public:
    PagePainter(const Journey& journey, const layout::Layout& layout, const PagePlan& plan);

    void paint(QPainter& painter, std::size_t index) const;

private:
    void paintMap(QPainter& painter, const Page& page) const;
    void paintLaneNames(QPainter& painter, const Page& page) const;
    void paintPhaseHeadings(QPainter& painter, const Page& page) const;
    void paintCropMarks(QPainter& painter, const Page& page) const;
    void paintLabel(QPainter& painter, std::size_t index) const;
    void paintName(QPainter& painter, const std::string& name, const QRectF& box, layout::Color ink,
                   layout::Align align) const;

    const Journey& m_journey;
    const layout::Layout& m_layout;
    const PagePlan& m_plan;
    MapMetrics m_metrics;
};

/// The letter of a row of pages: A to Z, then AA.
std::string rowName(int row);

} // namespace rejse::render
