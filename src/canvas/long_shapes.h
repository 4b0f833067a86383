// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"

#include <vector>

namespace rejse::canvas {

/// Breaks what runs across the whole map, such as a curve through thousands of dots, into nodes of a few columns each,
/// so that drawing a part of the map costs what that part shows. Curves are broken at their dots, and between dots
/// that lie far apart. A node that comes again is broken into the same pieces, as far as it is the same.
class Pieces {
public:
    layout::NodeList of(const layout::NodeList& nodes);

private:
    struct Broken {
        layout::NodeList::Pointer whole;
        std::vector<std::vector<layout::NodeList::Pointer>> parts; ///< pieces of what is broken by itself
    };

    std::vector<Broken> m_broken; ///< in order
};

} // namespace rejse::canvas
