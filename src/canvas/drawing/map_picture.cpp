// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/map_picture.h"

#include "canvas/drawing/moved_shapes.h"
#include "render/paint/painter.h"

#include <QPainterPath>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace rejse::canvas {

using layout::Node;
using layout::NodeKind;
using layout::Rect;

namespace {

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

/// A node and where it draws.
struct Drawn {
    const Node* node = nullptr;
    Rect bounds;
};

/// Where nodes draw that looks different once `gone` has become `come`. What was drawn anew may look the same.
std::vector<Rect> differences(const std::vector<Drawn>& gone, const std::vector<Drawn>& come)
{
    // Many nodes have no id of their own, such as the bars without a process.
    using Key = std::pair<std::string_view, std::string_view>;
    const auto keyOf = [](const Node& node) { return Key(node.id, node.touchpoint); };
    std::multimap<Key, const Drawn*> drawnAnew;
    for (const Drawn& each : come) {
        drawnAnew.emplace(keyOf(*each.node), &each);
    }
    std::vector<Rect> regions;
    for (const Drawn& each : gone) {
        const auto [first, last] = drawnAnew.equal_range(keyOf(*each.node));
        const auto same =
            std::find_if(first, last, [&](const auto& candidate) { return *candidate.second->node == *each.node; });
        if (same == last) {
            regions.push_back(each.bounds);
        } else {
            drawnAnew.erase(same);
        }
    }
    for (const auto& [key, drawn] : drawnAnew) {
        regions.push_back(drawn->bounds);
    }
    return regions;
}

} // namespace

MapPicture::MapPicture(layout::Layout layout)
{
    become(std::move(layout));
}

std::vector<Rect> MapPicture::become(layout::Layout layout)
{
    layout.nodes = m_pieces.of(layout.nodes);
    std::vector<Rect> regions = takeRuns(layout.nodes);
    takeColumns(layout.columns);
    m_layout = std::move(layout);
    return regions;
}

std::vector<Rect> MapPicture::takeRuns(const layout::NodeList& nodes)
{
    std::vector<RunPointer> before = std::exchange(m_runs, std::vector<RunPointer>(nodes.runCount()));
    std::unordered_map<const void*, std::size_t> known;
    for (std::size_t run = 0; run < before.size(); ++run) {
        known.emplace(before[run]->run().get(), run);
    }
    for (std::size_t run = 0; run < nodes.runCount(); ++run) {
        if (const auto same = known.find(nodes.run(run).get()); same != known.end()) {
            m_runs[run] = std::move(before[same->second]);
            known.erase(same);
        }
    }
    return replaceRuns(nodes, before);
}

/// Makes the runs that are missing. `before` are those that were shown and are no longer, null where one still is.
std::vector<Rect> MapPicture::replaceRuns(const layout::NodeList& nodes, const std::vector<RunPointer>& before)
{
    // In the place of a run stands mostly what has become of it.
    const auto comparisonMapOf = [&](std::size_t run) { return run < before.size() ? before[run].get() : nullptr; };
    // Besides, what lies in another run than before may still be the same node.
    std::unordered_map<const Node*, Rect> left;
    for (std::size_t run = 0; run < before.size(); ++run) {
        if (!before[run]) {
            continue;
        }
        const layout::NodeList::Run& gone = before[run]->run();
        const bool isReplaced = run < m_runs.size() && !m_runs[run];
        const RunIndex::Ends ends = isReplaced ? RunIndex::sharedEnds(nodes.run(run), gone) : RunIndex::Ends();
        for (std::size_t i = ends.front; i + ends.back < gone->size(); ++i) {
            left.emplace((*gone)[i].get(), before[run]->bounds(i));
        }
    }
    std::vector<Drawn> come;
    const auto boundsNow = [&](const layout::NodeList::Pointer& node) {
        if (const auto same = left.find(node.get()); same != left.end()) {
            const Rect bounds = same->second;
            left.erase(same);
            return bounds;
        }
        return come.emplace_back(Drawn{node.get(), boundsOf(*node)}).bounds;
    };
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        if (!m_runs[run]) {
            m_runs[run] = std::make_shared<const RunIndex>(nodes.run(run), comparisonMapOf(run), boundsNow);
        }
    }
    std::vector<Drawn> gone;
    gone.reserve(left.size());
    for (const auto& [node, bounds] : left) {
        gone.push_back({node, bounds});
    }
    return differences(gone, come);
}

void MapPicture::takeColumns(const std::vector<layout::Column>& columns)
{
    const auto& before = m_layout.columns;
    const auto isOther = [&](std::size_t i) {
        return i >= columns.size() || i >= before.size() || columns[i].touchpoint != before[i].touchpoint;
    };
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (isOther(i)) {
            m_columns.erase(before[i].touchpoint);
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (isOther(i)) {
            m_columns.insert_or_assign(columns[i].touchpoint, i);
        }
    }
}

const Rect& MapPicture::bounds(std::size_t node) const
{
    const std::size_t run = nodes().runOf(node);
    return m_runs[run]->bounds(node - nodes().startOf(run));
}

std::vector<std::uint32_t> MapPicture::within(const Rect& region) const
{
    std::vector<std::uint32_t> found;
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        m_runs[run]->addWithin(region, nodes().startOf(run), found);
    }
    return found;
}

const Node* MapPicture::nodeAt(layout::Point point) const
{
    const auto near = within({point.x, point.y, 1, 1});
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        const Node& node = m_layout.nodes[*i];
        if (elementOf(node) && isHit(node, point)) {
            return &node;
        }
    }
    return nullptr;
}

std::vector<std::uint32_t> MapPicture::nodesAbout(const rejse::ElementRef& element) const
{
    if (element.touchpoint.empty()) {
        std::vector<std::uint32_t> found;
        for (std::size_t run = 0; run < m_runs.size(); ++run) {
            for (const std::uint32_t node : m_runs[run]->withId(element.id)) {
                found.push_back(static_cast<std::uint32_t>(nodes().startOf(run)) + node);
            }
        }
        return found;
    }
    const layout::Column* column = columnOf(element.touchpoint);
    if (!column) {
        return {};
    }
    std::vector<std::uint32_t> found = within({column->x, 0, column->width, m_layout.size.height});
    std::erase_if(found, [&](std::uint32_t i) {
        const Node& node = m_layout.nodes[i];
        return node.touchpoint != element.touchpoint || !isOfTouchpoint(node);
    });
    return found;
}

std::vector<const Node*> MapPicture::nodesOf(const rejse::ElementRef& element) const
{
    std::vector<const Node*> found;
    for (const std::uint32_t i : nodesAbout(element)) {
        if (elementOf(m_layout.nodes[i]) == element) {
            found.push_back(&m_layout.nodes[i]);
        }
    }
    return found;
}

std::vector<Rect> MapPicture::placesOf(const rejse::ElementRef& element) const
{
    std::vector<Rect> found;
    for (const std::uint32_t i : nodesAbout(element)) {
        if (elementOf(m_layout.nodes[i]) == element) {
            found.push_back(bounds(i));
        }
    }
    return found;
}

std::vector<const Node*> MapPicture::nodesIn(const Id& touchpoint) const
{
    std::vector<const Node*> found;
    for (const std::uint32_t i : nodesAbout(ElementRef::ofTouchpoint(touchpoint))) {
        found.push_back(&m_layout.nodes[i]);
    }
    return found;
}

const layout::TextShape* MapPicture::shapeOf(const TextAddress& text) const
{
    for (const std::uint32_t i : nodesAbout(text.element)) {
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

const Node* MapPicture::mainNodeOf(const rejse::ElementRef& element) const
{
    const auto nodes = nodesOf(element);
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
