// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"
#include "report/flow.h"

#include <vector>

/// A journey as a report to be read page by page: cover, contents, map, a page a phase, the insights, the actions as a
/// plan, and what the ratings rest on. A pure function of the journey and what its texts measure.
namespace rejse::report {

/// A line of the contents that leads to where its heading stands.
struct Jump {
    std::size_t page = 0;
    layout::Rect area;
    std::size_t heading = 0; ///< index into Book::headings
};

struct Book {
    std::vector<Page> pages;
    std::vector<Heading> headings;
    std::vector<Jump> jumps; ///< in the order of their pages
};

/// What all parts of a report are made from.
struct Source {
    const Journey& journey;
    const Scores& scores;
    const layout::Metrics& metrics;
    const layout::Layout& map;
    const layout::Options& options; ///< with which the map is laid out
};

Book makeBook(const Source& source);

} // namespace rejse::report
