// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/geometry.h"

#include <utility>
#include <vector>

namespace rejse::layout {

/// One cubic Bézier piece.
struct Cubic {
    Point from;
    Point control1;
    Point control2;
    Point to;
};

/// A smooth curve through `points` (x rising) that never goes beyond two neighbours and is flat at peaks and plateaus:
/// monotone cubic interpolation (Fritsch and Carlson, 1980, with the harmonic mean of Fritsch and Butland, 1984).
/// One piece fewer than points; none for fewer than two points.
std::vector<Cubic> monotoneCurve(const std::vector<Point>& points);

/// The piece split where it crosses height `y`: one piece where it does not cross, two where it does.
std::vector<Cubic> splitAt(const Cubic& piece, double y);

/// The piece cut at `t`, between 0 and 1, by de Casteljau's construction.
std::pair<Cubic, Cubic> cutAt(const Cubic& piece, double t);

} // namespace rejse::layout
