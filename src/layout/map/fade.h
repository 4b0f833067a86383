// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"

#include <unordered_map>

namespace rejse::layout {

/// Nodes as they look faded, so that a node that comes again need not be faded again.
class FadedNodes {
public:
    /// A new layout begins; what the one before did not ask for is forgotten.
    void begin();
    NodeList::Pointer of(const NodeList::Pointer& node);

private:
    struct Faded {
        NodeList::Pointer original; ///< held, so that its address stays its own
        NodeList::Pointer faded;
    };

    std::unordered_map<const Node*, Faded> m_before;
    std::unordered_map<const Node*, Faded> m_now;
};

/// Through the lens of a persona, all that stands at touchpoints where that persona is not fades. Pictures stay, and
/// so do processes, which stand behind several touchpoints.
void fadeAbsent(NodeList& nodes, const Journey& journey, const Id& lens, FadedNodes& known);

} // namespace rejse::layout
