// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/node_list.h"

#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace rejse::canvas {

/// All that a node draws, its line widths too.
layout::Rect boundsOf(const layout::Node& node);

/// What the nodes of a run are asked for: where each draws, which of them draw within a region, and which show what.
/// It is made once for a run, wherever in a list that comes to stand. Nodes are meant by their places in the run.
class RunIndex {
public:
    using BoundsOf = std::function<layout::Rect(const layout::NodeList::Pointer&)>;

    /// `boundsOf` is asked for each node that does not stand in the run `before` too, from the front or from the back.
    RunIndex(layout::NodeList::Run run, const RunIndex* before, const BoundsOf& boundsOf);

    const layout::NodeList::Run& run() const { return m_run; }
    const layout::Rect& bounds(std::size_t node) const { return m_bounds[node]; }

    /// Adds the nodes that draw within `region`, in order, each with `start` added to its place.
    void addWithin(const layout::Rect& region, std::size_t start, std::vector<std::uint32_t>& found) const;
    /// Those that stand outside the columns and show the element with this id, in order.
    std::vector<std::uint32_t> withId(const Id& id) const;

    /// How many nodes two runs share from the front, and of the rest from the back.
    struct Ends {
        std::size_t front = 0;
        std::size_t back = 0;
    };
    static Ends sharedEnds(const layout::NodeList::Run& a, const layout::NodeList::Run& b);

private:
    void noteIds(std::size_t first, std::size_t end);

    layout::NodeList::Run m_run;
    std::vector<layout::Rect> m_bounds;
    std::vector<layout::Rect> m_blocks; ///< around so many nodes that follow each other, which stand near each other
    layout::Rect m_all;
    std::vector<std::pair<Id, std::uint32_t>> m_byId; ///< sorted
};

} // namespace rejse::canvas
