// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/book.h"

#include "report/parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace rejse::report {

using layout::Align;
using layout::NodeKind;
using layout::Pen;
using layout::Rect;
namespace palette = layout::palette;
namespace type = layout::type;

namespace {

struct Contents {
    std::vector<Page> pages;
    std::vector<Jump> jumps;
};

/// The headings with the pages they stand on, `before` being how many pages come before the contents.
Contents contents(const Facts& facts, const std::vector<Heading>& headings, std::size_t before)
{
    constexpr double numberWidth = 48;
    Flow flow(facts.source.metrics);
    Contents result;
    flow.newPage();
    flow.text(facts.words(words::contents), style::section, palette::ink, 16);
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const Heading& heading = headings[i];
        const bool isSection = heading.level == 0;
        const double indent = isSection ? 0 : 24;
        const layout::TextStyle& style = isSection ? style::entry : style::lead;
        flow.space(isSection ? 8 : 0);
        flow.row({.cells = {{indent, Flow::width - indent - numberWidth, heading.title, style},
                            {Flow::width - numberWidth, numberWidth, std::to_string(heading.page + 1), style,
                             palette::ink2, Align::Trailing}},
                  .below = 4});
        const Rect& row = flow.lastRow();
        result.jumps.push_back({before + flow.pageCount() - 1, row, i});
    }
    result.pages = flow.takePages();
    return result;
}

/// "Client · title" on one line of at most `width`; where that is too long the title, else the client, else as much of
/// the title as there is room for. The cover has all of it.
layout::TextBlock running(const Facts& facts, double width)
{
    const Journey& journey = facts.source.journey;
    const layout::Metrics& metrics = facts.source.metrics;
    const std::string both = journey.client.empty() ? journey.title : journey.client + " · " + journey.title;
    for (const std::string& name : {both, journey.title, journey.client}) {
        auto block = metrics.wrap(name, type::small, width);
        if (block.lines.size() == 1) {
            return block;
        }
    }
    return layout::firstLine(metrics, journey.title, type::small, width);
}

/// What the report is of, and the page's number, at the foot of a page.
void setFooter(Page& page, const Facts& facts, std::size_t number, std::size_t count)
{
    constexpr double numberWidth = 120;
    const double y = page.size.height - 48;
    const double width = page.size.width - 2 * Flow::margin;
    Pen pen(facts.source.metrics, NodeKind::Footer);
    pen.block(running(facts, width - numberWidth), Flow::margin, y, width - numberWidth, type::small, palette::ink2);
    pen.text(filled(facts.words(words::page), {std::to_string(number), std::to_string(count)}),
             Flow::margin + width - numberWidth, y, numberWidth, type::small, palette::ink2, Align::Trailing);
    page.nodes.push_back(pen.finished({Flow::margin, y, width, type::small.lineHeight}));
}

/// The whole map at once, on a page that lies across.
Page mapPage(const Facts& facts)
{
    constexpr layout::Size across{paper.height, paper.width};
    constexpr double mapTop = 130;
    const double width = across.width - 2 * Flow::margin;
    const layout::Size& map = facts.source.map.size;
    const layout::Size room{width, across.height - mapTop - 70};
    const double scale = std::min({1.0, room.width / map.width, room.height / map.height});
    Pen pen(facts.source.metrics, NodeKind::Title);
    pen.text(facts.words(words::map), Flow::margin, Flow::top - 10, width, style::section, palette::ink);
    if (scale < 1) {
        pen.text(facts.words(words::wholeMap), Flow::margin, Flow::top + 30, width, type::body, palette::ink2);
    }
    Page page{across};
    page.nodes.push_back(pen.finished({Flow::margin, Flow::top, width, 60}));
    page.map.push_back(
        {{0, 0, map.width, map.height},
         {Flow::margin + (room.width - scale * map.width) / 2, mapTop, scale * map.width, scale * map.height},
         facts.source.map.nodes});
    return page;
}

/// All that comes after the map.
Flow bodyOf(const Facts& facts)
{
    Flow flow(facts.source.metrics);
    phasePages(flow, facts);
    insightPages(flow, facts);
    planPages(flow, facts);
    basisPages(flow, facts);
    return flow;
}

} // namespace

Book makeBook(const Source& source)
{
    const Facts facts(source);
    Flow cover(source.metrics);
    coverPages(cover, facts);
    Flow body = bodyOf(facts);

    Book book;
    book.pages = cover.takePages();
    const std::size_t coverCount = book.pages.size();
    book.headings.push_back({facts.word(words::map), 0, 0, Flow::top});
    book.headings.insert(book.headings.end(), body.headings().begin(), body.headings().end());
    // The contents are as long as they have entries, whatever the numbers of their pages.
    const std::size_t mapAt = coverCount + contents(facts, book.headings, coverCount).pages.size();
    book.headings.front().page = mapAt;
    for (std::size_t i = 1; i < book.headings.size(); ++i) {
        book.headings[i].page += mapAt + 1;
    }
    Contents listed = contents(facts, book.headings, coverCount);
    book.jumps = std::move(listed.jumps);
    std::ranges::move(listed.pages, std::back_inserter(book.pages));
    book.pages.push_back(mapPage(facts));
    std::ranges::move(body.takePages(), std::back_inserter(book.pages));
    for (std::size_t i = coverCount; i < book.pages.size(); ++i) {
        setFooter(book.pages[i], facts, i + 1, book.pages.size());
    }
    return book;
}

} // namespace rejse::report
