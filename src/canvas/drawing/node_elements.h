// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/selection.h"
#include "layout/node.h"
#include "rejse/model/texts.h"

#include <optional>

namespace rejse::canvas {

/// What a node stands for; nothing for what cannot be selected.
std::optional<rejse::ElementRef> elementOf(const layout::Node& node);

/// Which text of the journey a shape of a node shows; nothing for fixed words.
std::optional<TextAddress> addressOf(const layout::Node& node, const layout::TextShape& shape);

/// Whether a node shows something of the touchpoint in whose column it stands. A process has a bar in each column that
/// it stands behind, but is an element outside of them.
bool isOfTouchpoint(const layout::Node& node);

/// Whether a node is found by the id of what it shows rather than in a column.
bool isFoundById(const layout::Node& node);

} // namespace rejse::canvas
