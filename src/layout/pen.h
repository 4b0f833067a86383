// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "layout/palette.h"

#include <string_view>
#include <utility>

namespace rejse::layout {

/// Draws one node, shape by shape, in absolute map coordinates.
class Pen {
public:
    Pen(const Metrics& metrics, NodeKind kind, Id id = {}, Id touchpoint = {})
        : m_metrics(metrics),
          m_node{kind, std::move(id), std::move(touchpoint), {}, {}}
    { }

    /// The node with what was drawn, `rect` being what a click hits.
    Node finished(const Rect& rect)
    {
        m_node.rect = rect;
        return std::move(m_node);
    }

    void box(const Rect& rect, double radius, Color fill, const Stroke& stroke = {});
    /// The same, behind all that was drawn so far: a frame whose height its contents decide.
    void boxBehind(const Rect& rect, double radius, Color fill, const Stroke& stroke = {});
    void disc(Point center, double radius, Color fill, const Stroke& stroke = {});
    void line(Point a, Point b, const Stroke& stroke);
    void path(PathShape path);
    void icon(Icon icon, const Rect& rect, Color color);
    void picture(const Picture& picture, const Rect& rect, double radius);

    /// The next text shows this field of what the node stands for.
    Pen& of(TextField field, std::size_t index = 0);
    /// A text already wrapped; returns its height.
    double block(const TextBlock& block, double x, double y, double width, const TextStyle& style, Color color,
                 Align align = Align::Leading);
    /// Wraps `text` to `width` and sets it from the top; returns its height.
    double text(std::string_view text, double x, double y, double width, const TextStyle& style, Color color,
                Align align = Align::Leading);
    /// One line, centred in `rect` both ways; the text must fit.
    void label(std::string_view text, const Rect& rect, const TextStyle& style, Color color);

    /// A score in its band's colours, "–" in a dashed outline where there is none.
    void scorePill(const std::optional<double>& score, std::string_view text, const Rect& rect, const TextStyle& style);
    /// Five bars of growing height, `value` of them filled, 24 × 12, from the top left.
    void importanceBars(int value, double x, double y);
    /// Dots, `value` of `of` filled, 9 apart, from the left, centred on y. None filled without a value.
    void dots(std::optional<int> value, int of, double x, double y, Color color);

    const Metrics& metrics() const { return m_metrics; }

private:
    const Metrics& m_metrics;
    Node m_node;
    std::optional<TextField> m_field;
    std::size_t m_index = 0;
};

/// A rounded rectangle as a path, and the arc of a ring from the top clockwise, `share` 0 to 1.
PathShape ringArc(Point center, double radius, double share, const Stroke& stroke);

/// The marks that tell personas apart without colour: circle, rounded square, diamond, hexagon.
void personaMarker(Pen& pen, std::size_t index, Point center, double size, Color fill, const Stroke& stroke);
/// The dash of a persona's line.
Dash personaDash(std::size_t index);
/// Up to two initials of a name.
std::string initials(std::string_view name);

} // namespace rejse::layout
