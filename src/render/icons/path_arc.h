// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace rejse::render {

enum class ArcSize {
    Small,
    Large
};
enum class Turn {
    CounterClockwise,
    Clockwise
};

/// An elliptical arc as SVG writes it, apart from its ends.
struct ArcForm {
    double radiusX = 0;  ///< from 0
    double radiusY = 0;  ///< from 0
    double rotation = 0; ///< of the ellipse, in degrees, clockwise
    ArcSize size = ArcSize::Small;
    Turn turn = Turn::Clockwise;
};

/// Goes on from the path's current position to `to` along an arc, made of cubics that miss it by less than 0.03 % of
/// its radius. The cases that are no arc are settled as appendix F.6.2 of SVG 1.1 has it: nothing where both ends are
/// one, a line where a radius is 0, a larger ellipse where the radii do not reach.
void addArc(QPainterPath& path, QPointF to, const ArcForm& form);

} // namespace rejse::render
