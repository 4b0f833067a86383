// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/map_picture.h"

#include "canvas/long_shapes.h"
#include "render/painter.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace rejse::canvas {

using layout::Node;
using layout::NodeKind;
using layout::Rect;

namespace {

constexpr double stripWidth = 832; // four columns
constexpr std::size_t wideStrips = 8;

Rect boundsOf(const Node& node)
{
    const QRectF painted = render::paintedRect(node).united(render::toQRectF(node.rect));
    return Rect{painted.x(), painted.y(), painted.width(), painted.height()}.grown(1);
}

std::size_t stripOf(double x)
{
    return x <= 0 ? 0 : static_cast<std::size_t>(x / stripWidth);
}

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
    default:
        return ThingKind::Map;
    }
}

} // namespace

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
    default:
        return rejse::Thing{kind, node.id, node.touchpoint};
    }
}

MapPicture::MapPicture(layout::Layout layout) : m_layout(std::move(layout))
{
    m_layout.nodes = inPieces(std::move(m_layout.nodes));
    m_strips.resize(stripOf(m_layout.size.width) + 1);
    m_bounds.reserve(m_layout.nodes.size());
    for (std::uint32_t i = 0; i < m_layout.nodes.size(); ++i) {
        m_bounds.push_back(boundsOf(m_layout.nodes[i]));
        index(i);
    }
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        m_columns.emplace(m_layout.columns[i].touchpoint, i);
    }
}

void MapPicture::index(std::uint32_t i)
{
    const std::size_t first = std::min(stripOf(m_bounds[i].x), m_strips.size() - 1);
    const std::size_t last = std::min(stripOf(m_bounds[i].right()), m_strips.size() - 1);
    if (last - first >= wideStrips) {
        m_wide.push_back(i);
    } else {
        for (std::size_t strip = first; strip <= last; ++strip) {
            m_strips[strip].push_back(i);
        }
    }
    const Node& node = m_layout.nodes[i];
    if (!node.touchpoint.empty()) {
        m_byTouchpoint[node.touchpoint].push_back(i);
    } else if (thingOf(node)) {
        m_byId.emplace(node.id, i);
    }
}

std::vector<std::uint32_t> MapPicture::within(const Rect& region) const
{
    std::vector<std::uint32_t> found;
    const auto take = [&](const std::vector<std::uint32_t>& from) {
        std::copy_if(from.begin(), from.end(), std::back_inserter(found),
                     [&](std::uint32_t i) { return m_bounds[i].intersects(region); });
    };
    take(m_wide);
    for (std::size_t strip = stripOf(region.x); strip < m_strips.size() && strip <= stripOf(region.right()); ++strip) {
        take(m_strips[strip]);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

const Node* MapPicture::nodeAt(layout::Point point) const
{
    const auto near = within({point.x, point.y, 1, 1});
    for (const std::uint32_t i : std::views::reverse(near)) {
        const Node& node = m_layout.nodes[i];
        if (node.rect.contains(point) && thingOf(node)) {
            return &node;
        }
    }
    return nullptr;
}

std::vector<const Node*> MapPicture::nodesOf(const rejse::Thing& thing) const
{
    std::vector<const Node*> found;
    const auto inColumn = m_byTouchpoint.find(thing.touchpoint);
    if (inColumn != m_byTouchpoint.end()) {
        for (const std::uint32_t i : inColumn->second) {
            if (thingOf(m_layout.nodes[i]) == thing) {
                found.push_back(&m_layout.nodes[i]);
            }
        }
    }
    const auto outside = m_byId.find(thing.id);
    if (outside != m_byId.end() && thingOf(m_layout.nodes[outside->second]) == thing) {
        found.push_back(&m_layout.nodes[outside->second]);
    }
    return found;
}

const Node* MapPicture::mainNodeOf(const rejse::Thing& thing) const
{
    const auto nodes = nodesOf(thing);
    const auto card =
        std::find_if(nodes.begin(), nodes.end(), [](const Node* node) { return node->kind == NodeKind::Touchpoint; });
    return card != nodes.end() ? *card : nodes.empty() ? nullptr : nodes.front();
}

const layout::Column* MapPicture::columnOf(const Id& touchpoint) const
{
    const auto found = m_columns.find(touchpoint);
    return found == m_columns.end() ? nullptr : &m_layout.columns[found->second];
}

std::optional<std::vector<Rect>> changedRegions(const MapPicture& before, const MapPicture& after)
{
    if (before.layout().size != after.layout().size || before.nodes().size() != after.nodes().size()) {
        return std::nullopt;
    }
    std::vector<Rect> regions;
    for (std::size_t i = 0; i < after.nodes().size(); ++i) {
        if (before.nodes()[i] != after.nodes()[i]) {
            regions.push_back(before.bounds(i).united(after.bounds(i)));
        }
    }
    return regions;
}

} // namespace rejse::canvas
