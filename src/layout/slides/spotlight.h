// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"

#include <cstddef>
#include <vector>

/// One phase of a map as it is shown to a room.
namespace rejse::layout {

struct Spotlight {
    std::size_t phase = 0;         ///< index of the phase that is shown
    std::size_t columnsAtOnce = 6; ///< of a longer phase a part shows at a time, each under a heading of its own
    Id touchpoint;                 ///< of the phase, where one alone is lit: names and what is said stand there only
};

/// Columns of the map that show at once.
struct Stretch {
    std::size_t first = 0;
    std::size_t count = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The columns of a phase in as few stretches of at most `atOnce` as possible, of nearly the same length. One, empty,
/// for a phase without touchpoints.
std::vector<Stretch> stretchesOf(const PhaseBand& phase, std::size_t atOnce);

/// The map with one phase in the light: its heading, its touchpoints and its feelings a step larger than on the map,
/// what customers say in bubbles by their dots, only the links within it, and of the other phases what stands beside
/// it. Columns are as wide as on the map. There must be such a phase.
Layout layoutSpotlight(const Journey& journey, const Scores& scores, const Metrics& metrics, const Spotlight& spotlight,
                       const Options& options = {});

} // namespace rejse::layout
