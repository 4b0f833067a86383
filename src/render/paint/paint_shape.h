// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/shapes.h"

#include <QPen>

class QPainter;

namespace rejse::render {

void paintBox(QPainter& painter, const layout::BoxShape& shape);
/// Where parts of an outline overlap, what lies within an even number of them is not filled.
void paintPath(QPainter& painter, const layout::PathShape& shape);

/// Whether it paints on pixels, its axes along theirs, neither turned nor mirrored.
bool hasPixels(const QPainter& painter);

/// No pen for a stroke that draws nothing.
QPen toPen(const layout::Stroke& stroke);

} // namespace rejse::render
