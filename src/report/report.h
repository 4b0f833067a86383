// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "rejse/model/result.h"
#include "render/paint/painter.h"
#include "report/book.h"

#include <QByteArray>
#include <QSizeF>

class QPainter;

namespace rejse::report {

/// A journey as a report to be read page by page on A4: cover, contents with links, the map, a page or more for each
/// phase, the insights, the actions as a plan, and what the ratings rest on; in the map's language.
class Report {
public:
    /// `map` is the journey laid out with these scores, options, and render::MapMetrics. Needs the map's font
    /// (render::loadMapFont).
    Report(Journey journey, const Scores& scores, const layout::Layout& map, const layout::Options& options);

    std::size_t pageCount() const { return m_book.pages.size(); }
    /// In points.
    QSizeF pageSize(std::size_t page) const;
    /// Paints a page in points from its upper left corner.
    void paintPage(QPainter& painter, std::size_t page, render::Detail detail = render::Detail::Full) const;
    QByteArray pdf() const;

private:
    Journey m_journey;
    Book m_book;
};

/// The report as a PDF.
Result<QByteArray> exportReport(const Journey& journey, const layout::Options& options);

} // namespace rejse::report
