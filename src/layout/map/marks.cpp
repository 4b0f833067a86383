// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/marks.h"

#include "layout/palette.h"
#include "layout/styles.h"

namespace rejse::layout {

Icon iconOf(Decision decision)
{
    return static_cast<Icon>(static_cast<int>(Icon::Change) + static_cast<int>(decision));
}

Icon iconOf(ExperienceKind kind)
{
    return kind == ExperienceKind::Rational ? Icon::Rational : Icon::Emotional;
}

Icon iconOf(BarrierKind kind)
{
    return static_cast<Icon>(static_cast<int>(Icon::Illogical) + static_cast<int>(kind));
}

Color experienceInk(ExperienceKind kind)
{
    return kind == ExperienceKind::Rational ? palette::rational.ink : palette::emotional.ink;
}

Color fulfilmentInk(std::optional<int> fulfilment)
{
    return fulfilment.value_or(5) <= 2 ? palette::steps[1].face : palette::ink2;
}

void severityTriangles(Pen& pen, int severity, double right, double y)
{
    constexpr double pitch = 14;
    for (int i = 0; i < 3; ++i) {
        const double x = right - (3 - i) * pitch + 1;
        PathShape triangle;
        triangle.moveTo({x, y + 5}).lineTo({x + 6, y - 5.5}).lineTo({x + 12, y + 5}).close();
        if (i < severity) {
            triangle.fill = palette::warning;
        } else {
            triangle.stroke = {palette::unsetSeverity, 1};
        }
        pen.path(std::move(triangle));
    }
}

void statusDot(Pen& pen, Status status, Point center)
{
    constexpr double radius = 4;
    const Color color = status == Status::Done ? palette::steps[4].fill : palette::accent;
    switch (status) {
    case Status::Idea:
        pen.disc(center, radius, palette::paper, {palette::ink3, 1});
        break;
    case Status::Agreed:
        pen.disc(center, radius, palette::paper, {color, 1.5});
        break;
    case Status::Doing: {
        pen.disc(center, radius, palette::paper, {color, 1.5});
        PathShape half = ringArc(center, radius / 2, 0.5, {color, radius});
        pen.path(std::move(half));
        break;
    }
    case Status::Done:
        pen.disc(center, radius, color);
        break;
    }
}

Color quadrantFill(Quadrant quadrant)
{
    return palette::quadrants[static_cast<std::size_t>(quadrant)].tint.fill;
}

Color quadrantInk(Quadrant quadrant)
{
    return palette::quadrants[static_cast<std::size_t>(quadrant)].tint.ink;
}

double quadrantTagWidth(const Metrics& metrics, std::string_view name)
{
    return metrics.width(name, type::smallStrong) + 16;
}

void quadrantTag(Pen& pen, Quadrant quadrant, std::string_view name, Point topLeft)
{
    const Rect rect{topLeft.x, topLeft.y, quadrantTagWidth(pen.metrics(), name), quadrantTagHeight};
    pen.box(rect, 4, quadrantFill(quadrant));
    pen.label(name, rect, type::smallStrong, quadrantInk(quadrant));
}

Rect subjourneyBadge(const Rect& card)
{
    constexpr double side = 24;
    return {card.right() - 24 - side / 2, card.bottom() - side / 2, side, side};
}

Stroke comparisonStroke()
{
    return {palette::comparison, 2, Dash::Dashed, Cap::Round};
}

void comparisonMarker(Pen& pen, Point center)
{
    constexpr double half = 5;
    PathShape diamond;
    diamond.moveTo({center.x, center.y - half})
        .lineTo({center.x + half, center.y})
        .lineTo({center.x, center.y + half})
        .lineTo({center.x - half, center.y})
        .close();
    diamond.fill = palette::accent;
    diamond.stroke = {palette::paper, 1};
    pen.path(std::move(diamond));
}

} // namespace rejse::layout
