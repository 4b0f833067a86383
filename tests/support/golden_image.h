// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <string>

namespace rejse::test {

/// How far a picture may be from its golden: rasterizers of other versions place the edge of a shape a shade apart.
struct ImageTolerance {
    int channel = 48;      ///< by so much may a colour channel differ, 0 to 255, before a pixel counts as different
    double pixels = 0.002; ///< of all pixels, so many may be different, 0 to 1
};

/// The share of pixels that differ by more than `channel`, 0 to 1; 1 when the sizes differ.
double differingPixels(const QImage& expected, const QImage& actual, int channel);

/// Fails the running test case unless `actual` is the picture tests/golden/`name` (a PNG) within the tolerance. What
/// REJSE_UPDATE_GOLDEN does stands in golden.h.
void checkGoldenImage(const std::string& name, const QImage& actual, ImageTolerance tolerance = {});

} // namespace rejse::test
