// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow.h"

#include "layout/styles.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rejse::report {

using layout::Pen;
using layout::TextBlock;

namespace {

constexpr double minBeginning = 72; ///< of a row that goes on over the next page

/// As many lines from the front of `block` as `height` holds.
TextBlock taken(TextBlock& block, const layout::TextStyle& style, double height)
{
    const auto fitting = static_cast<std::size_t>(std::max(0.0, std::floor(height / style.lineHeight + 1e-6)));
    const auto count = static_cast<std::ptrdiff_t>(std::min(block.lines.size(), fitting));
    TextBlock front = block;
    front.lines.assign(block.lines.begin(), block.lines.begin() + count);
    block.lines.erase(block.lines.begin(), block.lines.begin() + count);
    for (TextBlock* part : {&front, &block}) {
        part->height = static_cast<double>(part->lines.size()) * style.lineHeight;
    }
    return front;
}

} // namespace

void Flow::newPage()
{
    m_isFull = true;
}

void Flow::need(double height)
{
    m_isFull = m_isFull || height > room();
}

void Flow::space(double height)
{
    if (!m_isFull && m_y > top) {
        m_y += height;
    }
}

void Flow::open()
{
    if (std::exchange(m_isFull, false)) {
        m_pages.push_back({paper});
        m_y = top;
    }
}

double Flow::heightOf(const Row& row) const
{
    double height = row.least;
    for (const Cell& cell : row.cells) {
        height = std::max(height, cell.down + m_metrics.wrap(cell.text, cell.style, cell.width).height);
    }
    return height;
}

void Flow::placeHeadings()
{
    for (Heading& heading : std::exchange(m_next, {})) {
        heading.page = m_pages.size() - 1;
        heading.y = m_y;
        m_headings.push_back(std::move(heading));
    }
}

void Flow::row(const Row& row)
{
    const double height = heightOf(row);
    // What no page can hold gains nothing from a new one, unless there is hardly room here for it to begin.
    const bool canBeWhole = height <= bottom - top;
    if (height > room() && (canBeWhole || room() < std::max(row.least, minBeginning))) {
        newPage();
    }
    std::vector<TextBlock> left;
    for (const Cell& cell : row.cells) {
        left.push_back(m_metrics.wrap(cell.text, cell.style, cell.width));
    }
    double passed = 0; // of the row, on the pages before
    do {
        open();
        placeHeadings();
        Pen pen(m_metrics, row.kind, row.id, row.touchpoint);
        const bool isFirst = passed == 0;
        double used = isFirst ? row.least : 0;
        if (isFirst && row.marks) {
            row.marks(pen, margin, m_y);
        }
        // Cells under each other stay so on the next page: all go on from where the first of those unfinished stopped.
        double reached = room();
        for (std::size_t i = 0; i < left.size(); ++i) {
            const Cell& cell = row.cells[i];
            const double down = std::max(0.0, cell.down - passed);
            const TextBlock front = taken(left[i], cell.style, room() - down);
            pen.block(front, margin + cell.x, m_y + down, cell.width, cell.style, cell.color, cell.align);
            used = std::max(used, front.lines.empty() ? 0 : down + front.height);
            reached = left[i].lines.empty() ? reached : std::min(reached, down + front.height);
        }
        m_pages.back().nodes.push_back(pen.finished({margin, m_y, width, used}));
        m_y += used;
        passed += reached;
        m_isFull = std::ranges::any_of(left, [](const TextBlock& block) { return !block.lines.empty(); });
    } while (m_isFull);
    m_y += row.below;
}

void Flow::together(const std::vector<Row>& rows)
{
    double height = 0;
    for (const Row& row : rows) {
        height += heightOf(row) + row.below;
    }
    if (!rows.empty() && height - rows.back().below <= bottom - top) {
        need(height - rows.back().below);
    }
    for (const Row& one : rows) {
        row(one);
    }
}

void Flow::text(std::string_view text, const layout::TextStyle& style, layout::Color color, double below)
{
    if (!text.empty()) {
        row({.cells = {{0, width, std::string(text), style, color}}, .below = below});
    }
}

void Flow::map(const layout::Rect& source, double scale, layout::NodeList nodes, double below)
{
    const layout::Size size{source.width * scale, source.height * scale};
    row({.least = size.height, .below = below});
    m_pages.back().map.push_back({source, {margin, lastRow().y, size.width, size.height}, std::move(nodes)});
}

std::vector<Row> Flow::legend(const std::vector<LegendEntry>& entries, double x) const
{
    constexpr double textLeft = legendMark + 6;
    constexpr double apart = 16;
    constexpr const layout::TextStyle& style = layout::type::small;
    std::vector<Row> rows;
    double right = 0; // of the entry before, on its row
    for (const LegendEntry& entry : entries) {
        const double text = std::min(m_metrics.width(entry.text, style) + 1, width - x - textLeft);
        if (rows.empty() || right + apart + textLeft + text > width) {
            rows.push_back({.least = style.lineHeight + 2, .kind = layout::NodeKind::Legend});
            right = x - apart;
        }
        const double from = right + apart;
        Row& row = rows.back();
        row.cells.push_back({from + textLeft, text, entry.text, style, layout::palette::ink2});
        row.marks = [before = std::move(row.marks), mark = entry.mark, from](Pen& pen, double left, double y) {
            if (before) {
                before(pen, left, y);
            }
            mark(pen, {left + from + legendMark / 2, y + style.lineHeight / 2});
        };
        right = from + textLeft + text;
    }
    return rows;
}

void Flow::rule(layout::Color color)
{
    row({.least = 1, .marks = [color](Pen& pen, double left, double y) {
             pen.line({left, y}, {left + width, y}, {color, 1});
         }});
}

void Flow::heading(std::string title, int level)
{
    m_next.push_back({std::move(title), level, 0, 0});
}

} // namespace rejse::report
