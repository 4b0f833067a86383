// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace rejse::layout {

/// What a layout drew for each touchpoint, and for each phase as a whole, in each lane, so that the next layout of
/// nearly the same journey draws only what differs. It serves one map with one set of metrics.
class Memo {
public:
    /// The touchpoint or phase of the journey that something is drawn for, by its address: the same value in both
    /// journeys where the edit between them left it alone.
    using Owner = const void*;
    /// All that the drawing of an owner depends on besides the owner and what the whole map shares.
    struct Place {
        double x = 0;
        double y = 0;
        std::array<double, 5> more{};
        friend bool operator==(const Place&, const Place&) = default;
    };
    struct Drawn {
        Place place;
        double height = 0;
        std::vector<NodeList::Pointer> nodes;
    };

    /// A new layout begins: what the one before drew can be found, unless something changed that all depends on.
    void begin(const Journey& journey, const Options& options);

    /// What was drawn for the same owner at the same place of `lane`; null where that is not known.
    const Drawn* find(std::size_t lane, Owner owner, const Place& place);
    void keep(std::size_t lane, Owner owner, Drawn drawn);

    /// The layout is complete: nodes that look as they did at the same place in the layout before become the same
    /// nodes.
    void share(NodeList& nodes);

private:
    using Lane = std::unordered_map<Owner, Drawn>;

    Lane& laneNow(std::size_t lane);

    std::vector<Lane> m_before;
    std::vector<Lane> m_now;
    NodeList m_nodes; ///< of the layout before
    // Holding both journeys keeps alive the touchpoints and phases whose addresses stand for them.
    Journey m_journeyBefore;
    Journey m_journey;
    Options m_options;
};

} // namespace rejse::layout
