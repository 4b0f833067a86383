// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/moved_shapes.h"

namespace rejse::canvas {

layout::Shape moved(layout::Shape shape, double dx, double dy)
{
    std::visit(
        [&](auto& s) {
            if constexpr (std::is_same_v<std::decay_t<decltype(s)>, layout::PathShape>) {
                for (layout::Point& p : s.points) {
                    p.x += dx;
                    p.y += dy;
                }
            } else {
                s.rect = s.rect.translated(dx, dy);
            }
        },
        shape);
    return shape;
}

layout::PathShape squeezed(layout::PathShape path, double from, double height, double to, double newHeight)
{
    for (layout::Point& p : path.points) {
        p.y = to + (p.y - from) * newHeight / height;
    }
    return path;
}

layout::Rect placeOf(const layout::Shape& shape)
{
    return std::visit(
        [](const auto& s) {
            if constexpr (std::is_same_v<std::decay_t<decltype(s)>, layout::PathShape>) {
                layout::Rect all;
                for (std::size_t i = 0; i < s.points.size(); ++i) {
                    const layout::Rect point{s.points[i].x, s.points[i].y, 0, 0};
                    all = i == 0 ? point : all.united(point);
                }
                return all;
            } else {
                return s.rect;
            }
        },
        shape);
}

} // namespace rejse::canvas
