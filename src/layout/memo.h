// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace rejse::layout {

/// What a layout drew for each touchpoint in each lane, so that the next layout of nearly the same journey draws only
/// what differs. It serves one map with one set of metrics.
class Memo {
public:
    /// All that the drawing of a touchpoint depends on besides the touchpoint and what the whole map shares.
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

    /// What was drawn for the same touchpoint at the same place of `lane`; null where that is not known.
    const Drawn* find(std::size_t lane, const Touchpoint& touchpoint, const Place& place);
    void keep(std::size_t lane, const Touchpoint& touchpoint, Drawn drawn);

private:
    using Lane = std::unordered_map<const Touchpoint*, Drawn>;

    std::vector<Lane> m_before;
    std::vector<Lane> m_now;
    // Holding both journeys keeps the touchpoints alive whose addresses stand for them.
    Journey m_journeyBefore;
    Journey m_journey;
    Options m_options;
};

} // namespace rejse::layout
