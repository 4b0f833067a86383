// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"

#include <unordered_map>
#include <vector>

namespace rejse::canvas {

/// Breaks what runs across the whole map, such as a curve through thousands of dots, into nodes of a few columns each,
/// so that drawing a part of the map costs what that part shows. Curves are broken at their dots. A node that comes
/// again is broken into the same pieces.
class Pieces {
public:
    layout::NodeList of(const layout::NodeList& nodes);

private:
    struct Broken {
        layout::NodeList::Pointer whole; ///< held, so that its address stays its own
        std::vector<layout::NodeList::Pointer> pieces;
    };

    std::unordered_map<const layout::Node*, Broken> m_broken;
};

} // namespace rejse::canvas
