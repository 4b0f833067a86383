// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/selection.h"

/// Where the arrow keys lead from one selected element to the next.
namespace rejse::editor {

enum class Step {
    Left,
    Right,
    Up,
    Down,
    Home,
    End
};

/// What is selected after `step` from `from`. Left and right go through the touchpoints across phases, on a phase
/// heading through the phases; up and down through what stands in a touchpoint's column in the order of the lanes.
/// `from` itself where there is nothing further; from nothing, right and the others lead onto the map.
ElementRef neighbour(const Journey& journey, const ElementRef& from, Step step);

/// The same as a person walks who is filling a map: past the last touchpoint to the next phase, which waits for its
/// first one, and likewise before the first.
ElementRef neighbourOrEmptyPhase(const Journey& journey, const ElementRef& from, Step step);

/// Right or left through the touchpoints, from a phase's heading too: to the nearest touchpoint on that side, forward
/// its own first one. Where there is none, as walkOn().
ElementRef walkTouchpoints(const Journey& journey, const ElementRef& from, Step step);

/// What stands in a touchpoint's column, top to bottom: its phase's heading, itself, and what hangs on it, in the order
/// of the lanes that are shown.
std::vector<ElementRef> column(const Journey& journey, const Id& touchpoint);

} // namespace rejse::editor
