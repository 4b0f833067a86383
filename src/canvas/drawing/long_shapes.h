// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"

#include <vector>

namespace rejse::canvas {

/// Breaks what goes across the whole map, such as a curve through thousands of dots, into nodes of a few columns each,
/// so that drawing a part of the map costs what that part shows. Curves are broken at their dots, and between dots
/// that lie far apart. A node that comes again is broken into the same pieces, as far as it is the same, and a run of
/// nodes that comes again is not looked at again.
class PathTiler {
public:
    layout::NodeList of(const layout::NodeList& nodes);

private:
    struct TiledNode {
        layout::NodeList::Pointer whole;
        std::vector<std::vector<layout::NodeList::Pointer>> parts; ///< pieces of what is broken by itself
    };

    /// A run of nodes, and what has become of it.
    struct KnownRun {
        layout::NodeList::Run run; ///< held, so that its address stays its own
        layout::NodeList pieces;
        std::vector<TiledNode> broken = {}; ///< in order
    };

    KnownRun broken(const layout::NodeList& nodes, std::size_t run, std::vector<TiledNode>& before);

    std::vector<KnownRun> m_runs; ///< in order
};

} // namespace rejse::canvas
