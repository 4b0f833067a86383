// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/icons/path_arc.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace rejse::render {

namespace {

/// An elliptical arc as appendix F.6.5 has it: its centre, and its angles in radians on the unrotated ellipse.
struct Arc {
    QPointF center;
    double radiusX = 0;
    double radiusY = 0;
    double rotation = 0;
    double start = 0;
    double sweep = 0;

    QPointF rotated(double x, double y) const
    {
        return {std::cos(rotation) * x - std::sin(rotation) * y, std::sin(rotation) * x + std::cos(rotation) * y};
    }
    QPointF pointAt(double angle) const
    {
        return center + rotated(radiusX * std::cos(angle), radiusY * std::sin(angle));
    }
    QPointF tangentAt(double angle) const { return rotated(-radiusX * std::sin(angle), radiusY * std::cos(angle)); }
};

/// `arc` brings radii above 0 and the rotation and gets the rest; radii too small to reach grow until they do.
void place(Arc& arc, QPointF from, QPointF to, ArcSize size, Turn turn)
{
    const QPointF half = (from - to) / 2;
    const double x = std::cos(arc.rotation) * half.x() + std::sin(arc.rotation) * half.y();
    const double y = -std::sin(arc.rotation) * half.x() + std::cos(arc.rotation) * half.y();

    const double reach = std::hypot(x / arc.radiusX, y / arc.radiusY);
    if (reach > 1) {
        arc.radiusX *= reach;
        arc.radiusY *= reach;
    }
    const double offset = reach >= 1 ? 0 : std::sqrt(1 / (reach * reach) - 1);
    const bool toTheLeft = (size == ArcSize::Large) == (turn == Turn::Clockwise);
    const double sign = toTheLeft ? -1 : 1;
    const double centerX = sign * offset * arc.radiusX * y / arc.radiusY;
    const double centerY = -sign * offset * arc.radiusY * x / arc.radiusX;

    arc.center = arc.rotated(centerX, centerY) + (from + to) / 2;
    arc.start = std::atan2((y - centerY) / arc.radiusY, (x - centerX) / arc.radiusX);
    const double end = std::atan2((-y - centerY) / arc.radiusY, (-x - centerX) / arc.radiusX);
    arc.sweep = end - arc.start;
    if (turn == Turn::Clockwise && arc.sweep < 0) {
        arc.sweep += 2 * M_PI;
    } else if (turn == Turn::CounterClockwise && arc.sweep > 0) {
        arc.sweep -= 2 * M_PI;
    }
}

void addCubics(QPainterPath& path, const Arc& arc, QPointF to)
{
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(arc.sweep) / M_PI_2 - 1e-9)));
    const double step = arc.sweep / pieces;
    const double handle = 4.0 / 3.0 * std::tan(step / 4);
    for (int i = 0; i < pieces; ++i) {
        const double a = arc.start + i * step;
        const double b = a + step;
        const QPointF end = i + 1 == pieces ? to : arc.pointAt(b);
        path.cubicTo(arc.pointAt(a) + handle * arc.tangentAt(a), end - handle * arc.tangentAt(b), end);
    }
}

} // namespace

void addArc(QPainterPath& path, QPointF to, const ArcForm& form)
{
    const QPointF from = path.currentPosition();
    if (from == to) {
        return;
    }
    if (form.radiusX == 0 || form.radiusY == 0) {
        path.lineTo(to);
        return;
    }
    Arc arc;
    arc.radiusX = form.radiusX;
    arc.radiusY = form.radiusY;
    arc.rotation = qDegreesToRadians(form.rotation);
    place(arc, from, to, form.size, form.turn);
    addCubics(path, arc, to);
}

} // namespace rejse::render
