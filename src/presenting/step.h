// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <cstddef>
#include <vector>

namespace rejse::presenting {

/// So many touchpoints of a phase show at once at a size that the back row reads.
inline constexpr std::size_t columnsAtOnce = 5;

enum class StepKind {
    Overview, ///< the whole map
    Phase,
    Touchpoint,
    Start ///< where to start: the weakest links and the first actions
};

/// One element that is shown to the room before the next.
struct Step {
    StepKind kind = StepKind::Overview;
    Id id;                ///< of the phase or touchpoint
    std::size_t part = 0; ///< of a phase too long to show at once
    friend bool operator==(const Step&, const Step&) = default;
};

/// The whole talk: the overview, each phase (or each of its parts) followed by its touchpoints, where to start.
std::vector<Step> stepsOf(const Journey& journey);

/// The phase that a step shows or stands in; the number of phases for the overview and past them all for the end.
std::size_t phaseOf(const Journey& journey, const Step& step);

/// "Before the purchase · 1 of 3", in the map's language; of a phase that is shown in parts also "part 1 of 2".
std::string placeText(const Journey& journey, const Step& step);

} // namespace rejse::presenting
