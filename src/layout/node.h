// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/shapes.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace rejse::layout {

enum class NodeKind : std::uint8_t {
    Background,
    Title,
    Ring,
    KeyFigure,
    Persona,
    Legend,
    Bracket,
    StageBand,
    Phase,
    LaneLabel,
    LaneLine,
    Separator,
    Link,
    Touchpoint,
    FeelingsGround,
    FeelingsCurve,
    FeelingDot,
    Picture,
    Quote,
    Experience,
    Barrier,
    Action,
    ProcessBar,
    Handover,
    Metric,
    Cell,
    Rule,
    Footer
};

/// The name a golden file and an SVG group use: "touchpoint", "feelings-curve".
std::string_view nodeKindName(NodeKind kind);

/// One element on the map that has a name. Nodes are listed in reading order, which is the order of painting.
struct Node {
    NodeKind kind = NodeKind::Background;
    Id id;         ///< what it shows: id of the touchpoint, phase, experience, persona, lane, link …; may be empty
    Id touchpoint; ///< the touchpoint whose column it stands in; empty outside the columns
    Rect rect;     ///< what a click hits; shapes may reach beyond it
    std::vector<Shape> shapes;
    friend bool operator==(const Node&, const Node&) = default;
};

} // namespace rejse::layout
