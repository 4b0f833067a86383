// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/shapes.h"
#include "rejse/model/journey.h"
#include "rejse/model/result.h"

class QPainter;

namespace rejse::render {

/// Paints a picture scaled well; a quiet empty frame where it cannot be read. Pictures are decoded once and kept while
/// there is room for them.
void paintPicture(QPainter& painter, const layout::PictureShape& shape);

/// The pictures of a journey in whose place paintPicture() leaves an empty frame, by what they are of.
Problems unreadablePictures(const Journey& journey);

} // namespace rejse::render
