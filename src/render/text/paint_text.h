// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/shapes.h"
#include "render/paint/painter.h"

namespace rejse::render {

/// Paints a text line by line, its letters centred in the line height.
void paintText(QPainter& painter, const layout::TextShape& shape, Detail detail);

} // namespace rejse::render
