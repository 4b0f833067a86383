// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/node_elements.h"

namespace rejse::canvas {

using layout::Node;
using layout::NodeKind;

namespace {

rejse::ElementKind selectableKind(NodeKind kind)
{
    using rejse::ElementKind;
    switch (kind) {
    case NodeKind::Phase:
        return ElementKind::Phase;
    case NodeKind::Touchpoint:
    case NodeKind::FeelingDot:
    case NodeKind::Picture:
    case NodeKind::Metric:
        return ElementKind::Touchpoint;
    case NodeKind::Quote:
        return ElementKind::Quote;
    case NodeKind::Experience:
        return ElementKind::Experience;
    case NodeKind::Barrier:
        return ElementKind::Barrier;
    case NodeKind::Action:
        return ElementKind::Action;
    case NodeKind::Cell:
        return ElementKind::Cell;
    case NodeKind::Persona:
        return ElementKind::Persona;
    case NodeKind::LaneLabel:
    case NodeKind::Rule:
        return ElementKind::Lane;
    case NodeKind::Link:
        return ElementKind::Link;
    case NodeKind::ProcessBar:
    case NodeKind::Handover:
        return ElementKind::Process;
    default:
        return ElementKind::Map;
    }
}

/// The address of a text of what a node shows.
TextAddress addressIn(const Node& node, TextField field, std::size_t index)
{
    const ElementKind owner = info(field).owner;
    switch (owner) {
    case ElementKind::Map:
        return {field, {}, index};
    case ElementKind::Touchpoint:
        return {field, ElementRef::ofTouchpoint(node.touchpoint), index};
    case ElementKind::Experience:
    case ElementKind::Barrier:
    case ElementKind::Action:
    case ElementKind::Quote:
    case ElementKind::Cell:
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
    return !isOfTouchpoint(node) && (node.kind == NodeKind::Title || elementOf(node));
}

std::optional<TextAddress> addressOf(const Node& node, const layout::TextShape& shape)
{
    return shape.field ? std::optional(addressIn(node, *shape.field, shape.index)) : std::nullopt;
}

std::optional<rejse::ElementRef> elementOf(const Node& node)
{
    using rejse::ElementKind;
    const ElementKind kind = selectableKind(node.kind);
    switch (kind) {
    case ElementKind::Map:
        return std::nullopt;
    case ElementKind::Touchpoint:
        return rejse::ElementRef::ofTouchpoint(node.touchpoint);
    case ElementKind::Quote:
        return rejse::ElementRef{kind, node.touchpoint, node.touchpoint};
    case ElementKind::Process:
        return node.id.empty() ? std::nullopt : std::optional(rejse::ElementRef{kind, node.id, {}});
    default:
        return rejse::ElementRef{kind, node.id, node.touchpoint};
    }
}

} // namespace rejse::canvas
