// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/long_shapes.h"
#include "editor/selection.h"
#include "layout/layout.h"
#include "rejse/model/texts.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace rejse::canvas {

/// A layout made ready for the screen: what is drawn in a region, what lies under a point, where a thing stands.
class MapPicture {
public:
    MapPicture() = default;
    explicit MapPicture(layout::Layout layout);

    /// Shows another layout; returns the regions that look different. What the two layouts share is not looked at
    /// again, and where the same things stand in both, only what looks different is.
    std::vector<layout::Rect> become(layout::Layout layout);

    const layout::Layout& layout() const { return m_layout; }
    const layout::NodeList& nodes() const { return m_layout.nodes; }
    /// All that a node draws, its line widths too.
    const layout::Rect& bounds(std::size_t node) const { return m_bounds[node]; }

    /// Nodes that draw within `region`, in the order of painting.
    std::vector<std::uint32_t> within(const layout::Rect& region) const;

    /// The topmost node under `point` that stands for something selectable.
    const layout::Node* nodeAt(layout::Point point) const;

    /// The nodes that show `thing`; for a touchpoint its card and its dots.
    std::vector<const layout::Node*> nodesOf(const rejse::Thing& thing) const;
    /// Where they draw.
    std::vector<layout::Rect> placesOf(const rejse::Thing& thing) const;
    /// The one node to bring into view for `thing`.
    const layout::Node* mainNodeOf(const rejse::Thing& thing) const;

    /// All that stands in a touchpoint's column.
    std::vector<const layout::Node*> nodesIn(const Id& touchpoint) const;
    /// Where a text is shown; null where it is not.
    const layout::TextShape* shapeOf(const TextAddress& text) const;
    /// The text of the journey under `point`, if one is shown there.
    std::optional<TextAddress> textAt(layout::Point point) const;

    const layout::Column* columnOf(const Id& touchpoint) const;

private:
    void index();
    void addToStrips(std::uint32_t i);
    void takeFromStrips(std::uint32_t i);
    /// Whether each node stands for the same as the one at its place here.
    bool standsForTheSame(const layout::Layout& other) const;
    std::vector<layout::Rect> exchangeNodes(layout::Layout layout);
    /// In the order of painting; of a thing in a column, all that is of the same touchpoint.
    std::vector<std::uint32_t> nodesAbout(const rejse::Thing& thing) const;

    Pieces m_pieces;
    layout::Layout m_layout;
    std::vector<layout::Rect> m_bounds;
    std::vector<std::vector<std::uint32_t>> m_strips;                    ///< nodes by vertical strips of the map
    std::vector<std::uint32_t> m_wide;                                   ///< nodes that cross many strips
    std::unordered_map<Id, std::vector<std::uint32_t>> m_outsideColumns; ///< nodes by the id of what they show
    std::unordered_map<Id, std::size_t> m_columns;
};

/// What a node stands for; nothing for what cannot be selected.
std::optional<rejse::Thing> thingOf(const layout::Node& node);

/// Which text of the journey a shape of a node shows; nothing for fixed words.
std::optional<TextAddress> addressOf(const layout::Node& node, const layout::TextShape& shape);

} // namespace rejse::canvas
