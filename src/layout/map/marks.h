// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pen.h"
#include "rejse/analysis/scores.h"

/// The small marks that stand on the cards of a map and beside the same elements in its report.
namespace rejse::layout {

Icon iconOf(Decision decision);
Icon iconOf(ExperienceKind kind);
Icon iconOf(BarrierKind kind);

/// The ink of an experience of this kind.
Color experienceInk(ExperienceKind kind);
/// The ink of a fulfilment's dots: a poor one stands out.
Color fulfilmentInk(std::optional<int> fulfilment);

inline constexpr double severityWidth = 42;
/// Three triangles, `severity` of them filled, up to `right`, centred on `y`.
void severityTriangles(Pen& pen, int severity, double right, double y);

/// A disc of 8: empty for an idea, half full while something is done, full when it is.
void statusDot(Pen& pen, Status status, Point center);

Color quadrantFill(Quadrant quadrant);
Color quadrantInk(Quadrant quadrant);
inline constexpr double quadrantTagHeight = 20;
double quadrantTagWidth(const Metrics& metrics, std::string_view name);
/// A quadrant's name in its colours.
void quadrantTag(Pen& pen, Quadrant quadrant, std::string_view name, Point topLeft);

/// Where the mark of a sub-journey stands on the lower edge of a touchpoint's card.
Rect subjourneyBadge(const Rect& card);

/// The curve of another journey: dashed, and paler than the map's own, so that it hides none of them where they meet.
Stroke comparisonStroke();
/// A small diamond where the other journey has a feeling.
void comparisonMarker(Pen& pen, Point center);

} // namespace rejse::layout
