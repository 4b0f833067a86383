// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/texts.h"

#include <optional>
#include <string_view>

/// Where a new element goes and what it begins as.
namespace rejse::editor {

enum class Where {
    Fitting, ///< where its key puts it: after what is selected, or at the end of what holds such elements
    After,
    Before
};

/// A journey with something new in it whose text is still to be typed.
struct NewElement {
    Journey journey;
    TextAddress text;
};

/// What Enter adds after `current`: its own kind; a touchpoint, or the first phase, where nothing is selected. Nothing
/// for what has no siblings.
std::optional<ElementKind> siblingOf(const Journey& journey, const ElementRef& current);

/// A new element beside, on or after `current`. A lane in which it would not be seen is shown. A touchpoint on a map
/// without phases brings a phase along. Nothing where `current` can hold no such element: a barrier needs a touchpoint.
/// A quote or cell that follows another one stands at the next touchpoint, and may have a text already.
std::optional<NewElement> newElement(const Journey& journey, const ElementRef& current, ElementKind kind, Where where);

/// What stands for a text while it is empty and being typed, so that its place on the map is kept.
inline constexpr std::string_view emptyText = "\u200B";

/// The journey with the lane of a kind on it and not hidden.
Journey withLaneShown(Journey journey, LaneKind kind);

} // namespace rejse::editor
