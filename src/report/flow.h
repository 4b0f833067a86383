// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pen.h"

#include <functional>
#include <string>
#include <vector>

/// Text and marks that run down the pages of a report.
namespace rejse::report {

/// A part of the map, in its own units, and where on a page it stands, drawn to that size.
struct MapPart {
    layout::Rect source;
    layout::Rect target;
    layout::NodeList nodes = {}; ///< of the map's what may show in it
};

/// A page of paper, in map units: 1/96 inch. Parts of the map lie on top of what else it shows.
struct Page {
    layout::Size size;
    layout::NodeList nodes = {};
    std::vector<MapPart> map = {};
};

/// What the contents and the bookmarks name: where it begins.
struct Heading {
    std::string title;
    int level = 0; ///< 0 for a section, 1 for what stands in it
    std::size_t page = 0;
    double y = 0;
};

/// A4, upright.
inline constexpr layout::Size paper{210 / 25.4 * 96, 297 / 25.4 * 96};

/// One text of a row, wrapped to its width.
struct Cell {
    double x = 0; ///< from the left margin
    double width = 0;
    std::string text;
    layout::TextStyle style;
    layout::Color color = layout::palette::ink;
    layout::Align align = layout::Align::Leading;
    double down = 0; ///< from the top of the row, on its first page
};

/// Texts side by side, with marks beside them.
struct Row {
    std::vector<Cell> cells;
    double least = 0; ///< height of the marks
    double below = 0; ///< room after the row
    /// Draws the marks, on the row's first page from `y`; x is from the left margin.
    std::function<void(layout::Pen& pen, double left, double y)> marks = {};
    layout::NodeKind kind = layout::NodeKind::Cell;
    Id id = {};
    Id touchpoint = {};
};

/// A mark with what it stands for.
struct LegendEntry {
    std::string text;
    std::function<void(layout::Pen& pen, layout::Point center)> mark; ///< at most as large as legendMark
};
inline constexpr double legendMark = 14;

/// Sets rows under each other and begins a page where one is full. A row stays whole if a page can hold it; one that no
/// page can hold goes on over as many as it takes, so that no text is ever cut.
class Flow {
public:
    explicit Flow(const layout::Metrics& metrics) : m_metrics(metrics) { }

    static constexpr double margin = 60;
    static constexpr double top = 64;
    static constexpr double bottom = paper.height - 76;
    static constexpr double width = paper.width - 2 * margin;

    /// The next row begins a page.
    void newPage();
    /// Begins a page unless so much of this one is left.
    void need(double height);
    /// Room before the next row, none at the top of a page.
    void space(double height);
    void row(const Row& row);
    /// Rows that stand on one page, if one can hold them.
    void together(const std::vector<Row>& rows);
    /// A row of one text over the whole width.
    void text(std::string_view text, const layout::TextStyle& style, layout::Color color = layout::palette::ink,
              double below = 0);
    /// A part of the map; drawn to scale it must fit a page.
    void map(const layout::Rect& source, double scale, layout::NodeList nodes, double below);
    /// The rows of a legend from `x` to the right margin: as many entries in each as fit beside each other.
    std::vector<Row> legend(const std::vector<LegendEntry>& entries, double x) const;
    void rule(layout::Color color = layout::palette::laneLine);
    /// Remembers that something begins with the next row.
    void heading(std::string title, int level);

    const layout::Metrics& metrics() const { return m_metrics; }
    /// Where the next row would stand if it were a small one.
    double y() const { return m_isFull ? top : m_y; }
    double room() const { return bottom - y(); }
    std::size_t pageCount() const { return m_pages.size(); }
    /// Where the last row stands on the last page.
    const layout::Rect& lastRow() const { return m_pages.back().nodes.back().rect; }
    std::vector<Page> takePages() { return std::move(m_pages); }
    const std::vector<Heading>& headings() const { return m_headings; }

private:
    void open();
    double heightOf(const Row& row) const;
    void placeHeadings();

    const layout::Metrics& m_metrics;
    std::vector<Page> m_pages;
    std::vector<Heading> m_headings;
    std::vector<Heading> m_next; ///< headings of the next row
    bool m_isFull = true;        ///< the next row begins a page
    double m_y = top;
};

} // namespace rejse::report
