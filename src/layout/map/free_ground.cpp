// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/free_ground.h"

#include <algorithm>

namespace rejse::layout {

namespace {

constexpr double clearance = 4; ///< from a curve
constexpr int samples = 24;     ///< of a piece of a curve, nearer to each other than any label is wide

Point at(const Cubic& piece, double t)
{
    const double s = 1 - t;
    const auto mix = [&](double a, double b, double c, double d) {
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    };
    return {mix(piece.from.x, piece.control1.x, piece.control2.x, piece.to.x),
            mix(piece.from.y, piece.control1.y, piece.control2.y, piece.to.y)};
}

} // namespace

void FreeGround::occupy(const Cubic& piece)
{
    for (int i = 0; i <= samples; ++i) {
        m_curves.push_back(at(piece, static_cast<double>(i) / samples));
    }
}

bool FreeGround::meetsNothing(const Rect& rect) const
{
    return std::none_of(m_elements.begin(), m_elements.end(),
                        [&](const Rect& element) { return element.intersects(rect); });
}

bool FreeGround::isFree(const Rect& rect) const
{
    const bool within =
        rect.x >= m_area.x && rect.y >= m_area.y && rect.right() <= m_area.right() && rect.bottom() <= m_area.bottom();
    const Rect wider = rect.grown(clearance);
    return within && meetsNothing(rect)
        && std::none_of(m_curves.begin(), m_curves.end(), [&](Point point) { return wider.contains(point); });
}

} // namespace rejse::layout
