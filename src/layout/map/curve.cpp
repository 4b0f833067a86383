// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/curve.h"

#include <cmath>

namespace rejse::layout {

namespace {

Point between(Point a, Point b, double t)
{
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

/// The slope at an inner point: 0 where the neighbours lie on different sides, else the weighted harmonic mean.
double slopeAt(double widthBefore, double slopeBefore, double widthAfter, double slopeAfter)
{
    if (slopeBefore * slopeAfter <= 0) {
        return 0;
    }
    const double w1 = 2 * widthAfter + widthBefore;
    const double w2 = widthAfter + 2 * widthBefore;
    return (w1 + w2) / (w1 / slopeBefore + w2 / slopeAfter);
}

} // namespace

std::vector<Cubic> monotoneCurve(const std::vector<Point>& points)
{
    if (points.size() < 2) {
        return {};
    }
    const std::size_t last = points.size() - 1;
    std::vector<double> widths(last);
    std::vector<double> secants(last);
    for (std::size_t i = 0; i < last; ++i) {
        widths[i] = points[i + 1].x - points[i].x;
        secants[i] = (points[i + 1].y - points[i].y) / widths[i];
    }
    std::vector<double> slopes(points.size(), 0.0); // flat at both ends, as at a peak
    for (std::size_t i = 1; i < last; ++i) {
        slopes[i] = slopeAt(widths[i - 1], secants[i - 1], widths[i], secants[i]);
    }
    std::vector<Cubic> pieces;
    pieces.reserve(last);
    for (std::size_t i = 0; i < last; ++i) {
        const double third = widths[i] / 3;
        pieces.push_back({points[i],
                          {points[i].x + third, points[i].y + slopes[i] * third},
                          {points[i + 1].x - third, points[i + 1].y - slopes[i + 1] * third},
                          points[i + 1]});
    }
    return pieces;
}

std::vector<Cubic> splitAt(const Cubic& piece, double y)
{
    const double start = piece.from.y - y;
    const double end = piece.to.y - y;
    if (start * end >= 0) {
        return {piece};
    }
    // The piece is monotone, so it crosses once; halving finds where to a thousandth of a unit.
    double low = 0;
    double high = 1;
    auto parts = std::pair(piece, piece);
    for (int i = 0; i < 30; ++i) {
        const double t = (low + high) / 2;
        parts = cutAt(piece, t);
        ((parts.first.to.y - y) * start > 0 ? low : high) = t;
    }
    parts.first.to.y = y;
    parts.second.from.y = y;
    return {parts.first, parts.second};
}

std::pair<Cubic, Cubic> cutAt(const Cubic& piece, double t)
{
    const Point a = between(piece.from, piece.control1, t);
    const Point b = between(piece.control1, piece.control2, t);
    const Point c = between(piece.control2, piece.to, t);
    const Point ab = between(a, b, t);
    const Point bc = between(b, c, t);
    const Point middle = between(ab, bc, t);
    return {{piece.from, a, ab, middle}, {middle, bc, c, piece.to}};
}

} // namespace rejse::layout
