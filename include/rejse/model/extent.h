// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <cstddef>

namespace rejse {

/// How much of a journey there is to draw.
struct Extent {
    std::size_t elements = 0;   ///< phases, touchpoints, what hangs on them, personas, links, lanes
    std::size_t characters = 0; ///< bytes of the texts on the map, a name as often as it is drawn
    std::size_t unbroken = 0;   ///< of those, the bytes of words too long for any line
};

Extent extentOf(const Journey& journey);

} // namespace rejse
