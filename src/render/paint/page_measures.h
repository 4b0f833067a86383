// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The measures of a map printed over several pages, in points.
namespace rejse::render {

inline constexpr int pointsAnInch = 72;
inline constexpr double pointsPerMillimetre = pointsAnInch / 25.4;
inline constexpr double naturalPointsPerUnit = 0.75;
inline constexpr double readablePointsPerUnit = 0.6; ///< text of 13 units is 7.8 points high
inline constexpr double pageMargin = 10 * pointsPerMillimetre;
inline constexpr double pageOverlap = 8 * pointsPerMillimetre;
inline constexpr double laneStrip = 24;  ///< left of the map: lane names, on every page but those of the first column
inline constexpr double phaseStrip = 26; ///< above it: phase headings, on every page but those of the first row

} // namespace rejse::render
