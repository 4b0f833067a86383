// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

/// Map units: 1 unit is 1/96 inch at natural size; x to the right, y down.
namespace rejse::layout {

struct Point {
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
    double width = 0.0;
    double height = 0.0;
    friend bool operator==(const Size&, const Size&) = default;
};

struct Rect {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point center() const { return {x + width / 2, y + height / 2}; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool intersects(const Rect& o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }
    Rect translated(double dx, double dy) const { return {x + dx, y + dy, width, height}; }
    /// Grown by `by` on every side.
    Rect grown(double by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    Rect united(const Rect& o) const
    {
        const double left = std::min(x, o.x);
        const double top = std::min(y, o.y);
        return {left, top, std::max(right(), o.right()) - left, std::max(bottom(), o.bottom()) - top};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

/// 0xRRGGBB and how much it covers, 0 (nothing) to 255.
struct Color {
    std::uint32_t rgb = 0;
    std::uint8_t alpha = 255;
    friend bool operator==(const Color&, const Color&) = default;
};

inline constexpr Color transparent{0, 0};

} // namespace rejse::layout
