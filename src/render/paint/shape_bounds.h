// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/shapes.h"

#include <QRectF>

namespace rejse::render {

/// A rectangle that holds all that a shape paints; it may be a little larger.
QRectF shapeBounds(const layout::Shape& shape);

} // namespace rejse::render
