// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "rejse/model/result.h"

#include <QByteArray>

namespace rejse::render {

inline constexpr int maxPixelsASide = 32'767;    ///< what a painter carries
inline constexpr double maxPixels = 268'435'456; ///< 2^28: one gibibyte while it is painted

/// The largest scale at which a map fits the limits, rounded down to a hundredth.
double largestScale(layout::Size map);

/// A PNG of `scale` pixels a map unit, on white, its physical resolution written so that it prints at natural size.
Result<QByteArray> exportPng(const Journey& journey, const layout::Layout& layout, double scale);

} // namespace rejse::render
