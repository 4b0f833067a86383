// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/curve.h"

#include <vector>

namespace rejse::layout {

/// An area with elements and curves on it, and the places where something more covers none of them.
class FreeGround {
public:
    explicit FreeGround(const Rect& area) : m_area(area) { }

    const Rect& area() const { return m_area; }
    void occupy(const Rect& element) { m_elements.push_back(element); }
    void occupy(const Cubic& piece);

    /// Within the area, on nothing.
    bool isFree(const Rect& rect) const;
    /// On no element, though perhaps on a curve.
    bool meetsNothing(const Rect& rect) const;

private:
    Rect m_area;
    std::vector<Rect> m_elements;
    std::vector<Point> m_curves;
};

} // namespace rejse::layout
