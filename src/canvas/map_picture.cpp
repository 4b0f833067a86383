// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/map_picture.h"

#include "canvas/moved_shapes.h"
#include "render/painter.h"

#include <QHash>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string_view>
#include <utility>

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
    const ThingKind owner = ownerKind(field);
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

/// Whether a point is on the line or the label of a link: its rectangle covers much that is not.
bool isOnLink(const Node& node, layout::Point point)
{
    constexpr double reach = 8;
    QPainterPathStroker stroker;
    stroker.setWidth(2 * reach);
    return std::any_of(node.shapes.begin(), node.shapes.end(), [&](const layout::Shape& shape) {
        if (const auto* path = std::get_if<layout::PathShape>(&shape)) {
            return stroker.createStroke(render::toPainterPath(*path)).contains(QPointF(point.x, point.y));
        }
        return std::holds_alternative<layout::BoxShape>(shape) && placeOf(shape).contains(point);
    });
}

bool isHit(const Node& node, layout::Point point)
{
    return node.kind == NodeKind::Link ? isOnLink(node, point) : node.rect.contains(point);
}

/// What two lists of nodes share.
struct SharedNodes {
    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::uint32_t> placeBefore; ///< of each node after; `nowhere` where it is new
    std::vector<bool> isKept;               ///< of each node before, whether it is there after
};

SharedNodes sharedNodes(const layout::NodeList& before, const layout::NodeList& after)
{
    QHash<const Node*, std::uint32_t> places;
    places.reserve(static_cast<qsizetype>(before.size()));
    for (std::uint32_t i = 0; i < before.size(); ++i) {
        places.insert(&before[i], i);
    }
    SharedNodes shared;
    shared.placeBefore.reserve(after.size());
    shared.isKept.resize(before.size());
    for (const Node& node : after) {
        const std::uint32_t place = places.value(&node, SharedNodes::nowhere);
        shared.placeBefore.push_back(place);
        if (place != SharedNodes::nowhere) {
            shared.isKept[place] = true;
        }
    }
    return shared;
}

std::vector<Rect> measured(const layout::NodeList& nodes, const MapPicture& before, const SharedNodes& shared)
{
    std::vector<Rect> bounds;
    bounds.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::uint32_t place = shared.placeBefore[i];
        bounds.push_back(place == SharedNodes::nowhere ? boundsOf(nodes[i]) : before.bounds(place));
    }
    return bounds;
}

/// Regions that look different in `after`.
std::vector<Rect> changedRegions(const MapPicture& before, const MapPicture& after, const SharedNodes& shared)
{
    // What was drawn anew may look the same all the same. Many nodes have no id of their own, such as the bars without
    // a process.
    using Key = std::pair<std::string_view, std::string_view>;
    const auto keyOf = [](const Node& node) { return Key(node.id, node.touchpoint); };
    std::map<Key, std::vector<std::size_t>> drawnAnew;
    for (std::size_t i = 0; i < after.nodes().size(); ++i) {
        if (shared.placeBefore[i] == SharedNodes::nowhere) {
            drawnAnew[keyOf(after.nodes()[i])].push_back(i);
        }
    }
    std::vector<Rect> regions;
    for (std::size_t i = 0; i < before.nodes().size(); ++i) {
        if (shared.isKept[i]) {
            continue;
        }
        const Node& node = before.nodes()[i];
        auto& candidates = drawnAnew[keyOf(node)];
        const auto same = std::find_if(candidates.begin(), candidates.end(),
                                       [&](std::size_t candidate) { return after.nodes()[candidate] == node; });
        if (same == candidates.end()) {
            regions.push_back(before.bounds(i));
        } else {
            candidates.erase(same);
        }
    }
    for (const auto& [key, candidates] : drawnAnew) {
        for (const std::size_t candidate : candidates) {
            regions.push_back(after.bounds(candidate));
        }
    }
    return regions;
}

/// Whether a node shows something of the touchpoint in whose column it stands. A process has a bar in each column that
/// it stands behind, but is a thing outside of them.
bool isOfTouchpoint(const Node& node)
{
    const bool isProcess = node.kind == NodeKind::ProcessBar || node.kind == NodeKind::Handover;
    return !node.touchpoint.empty() && !(isProcess && !node.id.empty());
}

} // namespace

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

MapPicture::MapPicture(layout::Layout layout)
{
    become(std::move(layout));
}

std::vector<Rect> MapPicture::become(layout::Layout layout)
{
    layout.nodes = m_pieces.of(layout.nodes);
    if (standsForTheSame(layout)) {
        return exchangeNodes(std::move(layout));
    }
    const SharedNodes shared = sharedNodes(nodes(), layout.nodes);
    MapPicture after;
    after.m_bounds = measured(layout.nodes, *this, shared);
    after.m_layout = std::move(layout);
    after.index();
    std::vector<Rect> regions = changedRegions(*this, after, shared);
    after.m_pieces = std::move(m_pieces);
    *this = std::move(after);
    return regions;
}

void MapPicture::index()
{
    m_strips.resize(stripOf(m_layout.size.width) + 1);
    for (std::uint32_t i = 0; i < m_layout.nodes.size(); ++i) {
        addToStrips(i);
        const Node& node = m_layout.nodes[i];
        if (!isOfTouchpoint(node) && (node.kind == NodeKind::Title || thingOf(node))) {
            m_outsideColumns[node.id].push_back(i);
        }
    }
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        m_columns.emplace(m_layout.columns[i].touchpoint, i);
    }
}

bool MapPicture::standsForTheSame(const layout::Layout& other) const
{
    const auto alike = [](const Node& a, const Node& b) {
        return &a == &b || (a.kind == b.kind && a.id == b.id && a.touchpoint == b.touchpoint);
    };
    const auto sameColumn = [](const layout::Column& a, const layout::Column& b) {
        return a.touchpoint == b.touchpoint;
    };
    return other.size == m_layout.size
        && std::equal(other.nodes.begin(), other.nodes.end(), nodes().begin(), nodes().end(), alike)
        && std::equal(other.columns.begin(), other.columns.end(), m_layout.columns.begin(), m_layout.columns.end(),
                      sameColumn);
}

std::vector<Rect> MapPicture::exchangeNodes(layout::Layout layout)
{
    std::vector<Rect> regions;
    for (std::uint32_t i = 0; i < layout.nodes.size(); ++i) {
        const Node& before = nodes()[i];
        const Node& after = layout.nodes[i];
        if (&before == &after || before == after) {
            continue;
        }
        regions.push_back(m_bounds[i]);
        takeFromStrips(i);
        m_bounds[i] = boundsOf(after);
        addToStrips(i);
        regions.push_back(m_bounds[i]);
    }
    m_layout = std::move(layout);
    return regions;
}

void MapPicture::addToStrips(std::uint32_t i)
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
}

void MapPicture::takeFromStrips(std::uint32_t i)
{
    std::erase(m_wide, i);
    const std::size_t last = std::min(stripOf(m_bounds[i].right()), m_strips.size() - 1);
    for (std::size_t strip = std::min(stripOf(m_bounds[i].x), last); strip <= last; ++strip) {
        std::erase(m_strips[strip], i);
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
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        const Node& node = m_layout.nodes[*i];
        if (thingOf(node) && isHit(node, point)) {
            return &node;
        }
    }
    return nullptr;
}

std::vector<std::uint32_t> MapPicture::nodesAbout(const rejse::Thing& thing) const
{
    if (thing.touchpoint.empty()) {
        const auto found = m_outsideColumns.find(thing.id);
        return found == m_outsideColumns.end() ? std::vector<std::uint32_t>() : found->second;
    }
    const layout::Column* column = columnOf(thing.touchpoint);
    if (!column) {
        return {};
    }
    std::vector<std::uint32_t> found = within({column->x, 0, column->width, m_layout.size.height});
    std::erase_if(found, [&](std::uint32_t i) {
        const Node& node = m_layout.nodes[i];
        return node.touchpoint != thing.touchpoint || !isOfTouchpoint(node);
    });
    return found;
}

std::vector<const Node*> MapPicture::nodesOf(const rejse::Thing& thing) const
{
    std::vector<const Node*> found;
    for (const std::uint32_t i : nodesAbout(thing)) {
        if (thingOf(m_layout.nodes[i]) == thing) {
            found.push_back(&m_layout.nodes[i]);
        }
    }
    return found;
}

std::vector<Rect> MapPicture::placesOf(const rejse::Thing& thing) const
{
    std::vector<Rect> found;
    for (const std::uint32_t i : nodesAbout(thing)) {
        if (thingOf(m_layout.nodes[i]) == thing) {
            found.push_back(m_bounds[i]);
        }
    }
    return found;
}

std::vector<const Node*> MapPicture::nodesIn(const Id& touchpoint) const
{
    std::vector<const Node*> found;
    for (const std::uint32_t i : nodesAbout(Thing::ofTouchpoint(touchpoint))) {
        found.push_back(&m_layout.nodes[i]);
    }
    return found;
}

const layout::TextShape* MapPicture::shapeOf(const TextAddress& text) const
{
    for (const std::uint32_t i : nodesAbout(text.thing)) {
        const Node& node = m_layout.nodes[i];
        for (const layout::Shape& shape : node.shapes) {
            const auto* shown = std::get_if<layout::TextShape>(&shape);
            if (shown && addressOf(node, *shown) == text) {
                return shown;
            }
        }
    }
    return nullptr;
}

std::optional<TextAddress> MapPicture::textAt(layout::Point point) const
{
    const auto near = within({point.x, point.y, 1, 1});
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        const Node& node = m_layout.nodes[*i];
        for (const layout::Shape& shape : node.shapes) {
            const auto* shown = std::get_if<layout::TextShape>(&shape);
            if (shown && shown->field && shown->rect.contains(point)) {
                return addressOf(node, *shown);
            }
        }
    }
    return std::nullopt;
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

} // namespace rejse::canvas
