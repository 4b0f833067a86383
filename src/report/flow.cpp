// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rejse::report {

using layout::Pen;
using layout::TextBlock;

namespace {

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

void Flow::row(const Row& row)
{
    std::vector<TextBlock> left;
    double height = row.least;
    for (const Cell& cell : row.cells) {
        left.push_back(m_metrics.wrap(cell.text, cell.style, cell.width));
        height = std::max(height, cell.down + left.back().height);
    }
    if (height > room() && m_y > top) {
        newPage();
    }
    bool isFirst = true;
    do {
        open();
        Pen pen(m_metrics, row.kind, row.id, row.touchpoint);
        double used = isFirst ? row.least : 0;
        if (isFirst && row.marks) {
            row.marks(pen, margin, m_y);
        }
        for (std::size_t i = 0; i < left.size(); ++i) {
            const Cell& cell = row.cells[i];
            const double down = isFirst ? cell.down : 0;
            const TextBlock front = taken(left[i], cell.style, room() - down);
            pen.block(front, margin + cell.x, m_y + down, cell.width, cell.style, cell.color, cell.align);
            used = std::max(used, front.lines.empty() ? 0 : down + front.height);
        }
        m_pages.back().nodes.push_back(pen.finished({margin, m_y, width, used}));
        m_y += used;
        isFirst = false;
        m_isFull = std::ranges::any_of(left, [](const TextBlock& block) { return !block.lines.empty(); });
    } while (m_isFull);
    m_y += row.below;
}

void Flow::text(std::string_view text, const layout::TextStyle& style, layout::Color color, double below)
{
    if (!text.empty()) {
        row({.cells = {{0, width, std::string(text), style, color}}, .below = below});
    }
}

void Flow::map(const layout::Rect& source, double below)
{
    const double scale = std::min({1.0, width / source.width, (bottom - top) / source.height});
    const layout::Size size{source.width * scale, source.height * scale};
    row({.least = size.height, .below = below});
    const double x = margin + (width - size.width) / 2;
    m_pages.back().map.push_back({source, {x, lastRow().y, size.width, size.height}});
}

void Flow::rule(layout::Color color)
{
    row({.least = 1, .marks = [color](Pen& pen, double left, double y) {
             pen.line({left, y}, {left + width, y}, {color, 1});
         }});
}

void Flow::heading(std::string title, int level)
{
    open();
    m_headings.push_back({std::move(title), level, m_pages.size() - 1, m_y});
}

} // namespace rejse::report
