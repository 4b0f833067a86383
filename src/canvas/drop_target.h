// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "rejse/model/edits.h"

#include <optional>

namespace rejse::canvas {

/// Where touchpoints that are dragged would land.
struct DropTarget {
    Gap gap;
    layout::Rect bar; ///< the mark in the gap
};

/// The gap nearest to `x` in the phase that is there. Nothing on a map without phases.
std::optional<DropTarget> dropTargetAt(const layout::Layout& layout, double x);

/// Where a phase that is dragged would land, as the index that it would have among the others, and the mark there.
struct PhaseLanding {
    std::size_t index = 0;
    layout::Rect bar;
};
std::optional<PhaseLanding> phaseLandingAt(const layout::Layout& layout, const Id& dragged, double x);

/// The band of the touchpoints' cards.
layout::Rect cardBand(const layout::Layout& layout);

} // namespace rejse::canvas
