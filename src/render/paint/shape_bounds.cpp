// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/shape_bounds.h"

#include "render/paint/painter.h"

#include <algorithm>

namespace rejse::render {

namespace {

// Antialiasing, accents above a line, and what an italic letter leans out.
constexpr double margin = 1;

struct Bounds {
    QRectF operator()(const layout::BoxShape& shape) const { return grown(shape.rect, margin); }
    QRectF operator()(const layout::IconShape& shape) const { return grown(shape.rect, margin); }
    QRectF operator()(const layout::PictureShape& shape) const { return grown(shape.rect, margin); }

    QRectF operator()(const layout::PathShape& shape) const
    {
        if (shape.points.empty()) {
            return {};
        }
        const auto [left, right] = std::ranges::minmax(shape.points, {}, &layout::Point::x);
        const auto [top, bottom] = std::ranges::minmax(shape.points, {}, &layout::Point::y);
        const layout::Rect hull{left.x, top.y, right.x - left.x, bottom.y - top.y};
        return grown(hull, shape.stroke.width * 2 + margin); // mitred corners stand out
    }

    QRectF operator()(const layout::TextShape& shape) const
    {
        layout::Rect rect = shape.rect;
        const double wider = std::max(0.0, shape.block.width - rect.width);
        rect = {rect.x - wider, rect.y, rect.width + 2 * wider, std::max(rect.height, shape.block.height)};
        return grown(rect, margin + shape.style.size / 2);
    }

    static QRectF grown(const layout::Rect& rect, double by) { return toQRectF(rect.grown(by)); }
};

} // namespace

QRectF shapeBounds(const layout::Shape& shape)
{
    return std::visit(Bounds{}, shape);
}

} // namespace rejse::render
