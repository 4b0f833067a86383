// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/exchange/text_items.h"
#include "rejse/model/element.h"

#include <optional>
#include <string>
#include <vector>

/// Copying elements within a map and from one map into another.
namespace rejse::editor {

/// Copies of elements with what they need to stand by themselves: a journey of its own that can be written as a file.
/// Its touchpoints stand in phases of their own where they were not copied with their phase.
struct Fragment {
    Journey journey;
    std::vector<ElementRef> elements; ///< what of it was copied; the rest is there to be referred to
};

/// Which of several elements are meant where some hang on others: phases before touchpoints, touchpoints before the
/// rest. What hangs on them comes along.
std::vector<ElementRef> largest(const std::vector<ElementRef>& elements);

/// Nothing where none of `elements` can be copied: the map as a whole, quotes and cells have only their text.
std::optional<Fragment> copy(const Journey& journey, const std::vector<ElementRef>& elements);

/// The titles and texts of `elements`, one a line.
std::string plainText(const Journey& journey, const std::vector<ElementRef>& elements);

struct Pasted {
    Journey journey;
    std::vector<ElementRef> elements; ///< what has been added
};

/// Adds what was copied: phases after the selected one, touchpoints after the selected one (at the end of a selected
/// phase, among the unsorted where nothing is selected), what hangs on a touchpoint to the selected one. Ids that are
/// taken become new ones. Channels, personas, processes and text lanes are found again by id, else by name, else they
/// come along. Nothing where there is no place for it.
std::optional<Pasted> paste(const Journey& journey, const Fragment& fragment, const ElementRef& current);

/// A touchpoint for each item, at the same place; of an outline phases with their touchpoints, which have what stands
/// still deeper in their notes. Nothing without one.
std::optional<Pasted> pasteItems(const Journey& journey, const std::vector<exchange::TextItem>& items,
                                 const ElementRef& current);

/// Copies of elements beside themselves.
std::optional<Pasted> duplicate(const Journey& journey, const std::vector<ElementRef>& elements);

} // namespace rejse::editor
