// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drawing/long_shapes.h"
#include "canvas/drawing/node_elements.h"
#include "canvas/drawing/run_index.h"
#include "layout/map/layout.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace rejse::canvas {

/// A layout made ready for the screen: what is drawn in a region, what lies under a point, where an element stands.
class MapPicture {
public:
    MapPicture() = default;
    explicit MapPicture(layout::Layout layout);

    /// Shows another layout; returns the regions that look different. Runs of nodes that both layouts share are not
    /// looked at again.
    std::vector<layout::Rect> become(layout::Layout layout);

    const layout::Layout& layout() const { return m_layout; }
    const layout::NodeList& nodes() const { return m_layout.nodes; }
    /// All that a node draws, its line widths too.
    const layout::Rect& bounds(std::size_t node) const;

    /// Nodes that draw within `region`, in the order of painting.
    std::vector<std::uint32_t> within(const layout::Rect& region) const;

    /// The topmost node under `point` that stands for something selectable.
    const layout::Node* nodeAt(layout::Point point) const;

    /// The nodes that show `element`; for a touchpoint its card and its dots.
    std::vector<const layout::Node*> nodesOf(const rejse::ElementRef& element) const;
    /// Where they draw.
    std::vector<layout::Rect> placesOf(const rejse::ElementRef& element) const;
    /// The one node to bring into view for `element`.
    const layout::Node* mainNodeOf(const rejse::ElementRef& element) const;

    /// All that stands in a touchpoint's column.
    std::vector<const layout::Node*> nodesIn(const Id& touchpoint) const;
    /// Where a text is shown; null where it is not.
    const layout::TextShape* shapeOf(const TextAddress& text) const;
    /// The text of the journey under `point`, if one is shown there.
    std::optional<TextAddress> textAt(layout::Point point) const;

    const layout::Column* columnOf(const Id& touchpoint) const;

private:
    using RunPointer = std::shared_ptr<const RunIndex>;

    /// Returns the regions that look different.
    std::vector<layout::Rect> takeRuns(const layout::NodeList& nodes);
    std::vector<layout::Rect> replaceRuns(const layout::NodeList& nodes, const std::vector<RunPointer>& before);
    void takeColumns(const std::vector<layout::Column>& columns);
    /// In the order of painting; of an element in a column, all that is of the same touchpoint.
    std::vector<std::uint32_t> nodesAbout(const rejse::ElementRef& element) const;

    PathTiler m_pieces;
    layout::Layout m_layout;
    std::vector<RunPointer> m_runs; ///< one a run of nodes()
    std::unordered_map<Id, std::size_t> m_columns;
};

} // namespace rejse::canvas
