// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/scores.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rejse {

double rounded(double value, int decimals)
{
    double factor = 1; // a whole power of ten, which has an exact double
    for (int i = 0; i < decimals; ++i) {
        factor *= 10;
    }
    const double scaled = std::abs(value) * factor;
    const double whole = std::floor(scaled);
    // 70.45 has no exact double, and scaling rounds once more: what lies within a few units in the last place of a
    // half is that half. No figure of a journey comes as near to one without being it.
    const double slack = scaled * 16 * std::numeric_limits<double>::epsilon();
    const double nearest = scaled - whole >= 0.5 - slack ? whole + 1 : whole;
    return nearest == 0 ? 0.0 : std::copysign(nearest / factor, value);
}

int band(double score)
{
    return std::clamp(static_cast<int>(rounded(score, 0)) / 20, 0, 4);
}

} // namespace rejse
