// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/node_things.h"

namespace rejse::canvas {

using layout::Node;
using layout::NodeKind;

namespace {

rejse::ThingKind selectableKind(NodeKind kind)
{
    using rejse::ThingKind;
    switch (kind) {
    case NodeKind::Phase:
        return ThingKind::Phase;
    case NodeKind::Touchpoint:
    case NodeKind::FeelingDot:
    case NodeKind::Picture:
    case NodeKind::Metric:
        return ThingKind::Touchpoint;
    case NodeKind::Quote:
        return ThingKind::Quote;
    case NodeKind::Experience:
        return ThingKind::Experience;
    case NodeKind::Barrier:
        return ThingKind::Barrier;
    case NodeKind::Action:
        return ThingKind::Action;
    case NodeKind::Cell:
        return ThingKind::Cell;
    case NodeKind::Persona:
        return ThingKind::Persona;
    case NodeKind::LaneLabel:
    case NodeKind::Rule:
        return ThingKind::Lane;
    case NodeKind::Link:
        return ThingKind::Link;
    case NodeKind::ProcessBar:
    case NodeKind::Handover:
        return ThingKind::Process;
    default:
        return ThingKind::Map;
    }
}

/// The address of a text of what a node shows.
TextAddress addressIn(const Node& node, TextField field, std::size_t index)
{
    const ThingKind owner = info(field).owner;
    switch (owner) {
    case ThingKind::Map:
        return {field, {}, index};
    case ThingKind::Touchpoint:
        return {field, Thing::ofTouchpoint(node.touchpoint), index};
    case ThingKind::Experience:
    case ThingKind::Barrier:
    case ThingKind::Action:
    case ThingKind::Quote:
    case ThingKind::Cell:
        return {field, {owner, node.id, node.touchpoint}, index};
    default:
        return {field, {owner, node.id, {}}, index};
    }
}

} // namespace

bool isOfTouchpoint(const Node& node)
{
    const bool isProcess = node.kind == NodeKind::ProcessBar || node.kind == NodeKind::Handover;
    return !node.touchpoint.empty() && !(isProcess && !node.id.empty());
}

bool isFoundById(const Node& node)
{
    return !isOfTouchpoint(node) && (node.kind == NodeKind::Title || thingOf(node));
}

std::optional<TextAddress> addressOf(const Node& node, const layout::TextShape& shape)
{
    return shape.field ? std::optional(addressIn(node, *shape.field, shape.index)) : std::nullopt;
}

std::optional<rejse::Thing> thingOf(const Node& node)
{
    using rejse::ThingKind;
    const ThingKind kind = selectableKind(node.kind);
    switch (kind) {
    case ThingKind::Map:
        return std::nullopt;
    case ThingKind::Touchpoint:
        return rejse::Thing::ofTouchpoint(node.touchpoint);
    case ThingKind::Quote:
        return rejse::Thing{kind, node.touchpoint, node.touchpoint};
    case ThingKind::Process:
        return node.id.empty() ? std::nullopt : std::optional(rejse::Thing{kind, node.id, {}});
    default:
        return rejse::Thing{kind, node.id, node.touchpoint};
    }
}

} // namespace rejse::canvas
