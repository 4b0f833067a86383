// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/shapes.h"

class QPainter;

namespace rejse::render {

/// Paints a picture scaled well; a quiet empty frame where it cannot be read. Pictures are decoded once and kept while
/// there is room for them.
void paintPicture(QPainter& painter, const layout::PictureShape& shape);

} // namespace rejse::render
