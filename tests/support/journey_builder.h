// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <cstddef>
#include <cstdint>

/// Journeys made up for tests, fuzzing and benchmarks: the same arguments always give the same journey, on every
/// machine.
namespace rejse::test {

/// At most how many of each a random journey has.
struct JourneySize {
    std::size_t phases = 4;
    std::size_t touchpointsInPhase = 4;
    std::size_t unsorted = 2;
    std::size_t personas = 3;
    std::size_t channels = 4;
    std::size_t processes = 3;
    std::size_t links = 3;
    std::size_t inTouchpoint = 2; ///< experiences, barriers, actions and metrics, each
};

/// A valid journey that uses every field of the format now and then, unknown ones at every level too, with texts in
/// many scripts.
Journey randomJourney(std::uint64_t seed, const JourneySize& size = {});

/// A realistic journey of this many touchpoints, about 1.2 kB each: seven phases, three personas, channels, processes
/// and links, in Danish.
Journey largeJourney(std::size_t touchpoints);

} // namespace rejse::test
