// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/shapes.h"

namespace rejse::canvas {

/// The same shape somewhere else.
layout::Shape moved(layout::Shape shape, double dx, double dy);

/// The same outline, its heights scaled from `from`…`from + height` to `to`…`to + newHeight`.
layout::PathShape squeezed(layout::PathShape path, double from, double height, double to, double newHeight);

/// Where a shape stands.
layout::Rect placeOf(const layout::Shape& shape);

} // namespace rejse::canvas
