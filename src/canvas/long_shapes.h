// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"

#include <vector>

namespace rejse::canvas {

/// The same picture in smaller pieces: what runs across the whole map, such as a curve through thousands of dots, is
/// broken into nodes of a few columns each, so that drawing a part of the map costs what that part shows. Curves are
/// broken at their dots.
layout::NodeList inPieces(layout::NodeList nodes);

} // namespace rejse::canvas
