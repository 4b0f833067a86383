// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/sheet_pen.h"

#include <vector>

namespace rejse::insights {

/// A part of a whole.
struct Slice {
    QString name;
    std::vector<ElementRef> elements; ///< as many as it counts
    bool unset = false;               ///< of those that say nothing: drawn empty, with a dashed line
};

/// A whole and its parts.
struct StackedBar {
    QString name;
    std::vector<Slice> slices;
    std::size_t total() const;
};

/// Draws a bar and its legend at `place`, its name at the left, and returns its height. Parts of nothing are left out.
double drawStackedBar(SheetPen& pen, const StackedBar& bar, QPointF place, double width);

} // namespace rejse::insights
