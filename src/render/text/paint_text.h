// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/shapes.h"
#include "render/paint/painter.h"

namespace rejse::render {

/// Paints those lines of a text that meet `clip` (all of them where it is null), their letters centred in the line
/// height.
void paintText(QPainter& painter, const layout::TextShape& shape, Detail detail = Detail::Full,
               const QRectF& clip = {});

} // namespace rejse::render
