// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/geometry.h"
#include "layout/icons.h"
#include "layout/text.h"
#include "rejse/model/texts.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

/// What a layout is made of, in absolute map coordinates, in the order in which it is painted and read.
namespace rejse::layout {

enum class Dash : std::uint8_t {
    Solid,
    Dashed,
    Dotted,
    DashDot,
    ShortDash
};
enum class Cap : std::uint8_t {
    Flat,
    Round
};

/// A line's colour, width and dash. Nothing is drawn with width 0.
struct Stroke {
    Color color = transparent;
    double width = 0;
    Dash dash = Dash::Solid;
    Cap cap = Cap::Flat;
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// A rectangle with round corners; the stroke lies inside its edge. A radius of half its side makes a disc or pill.
struct BoxShape {
    Rect rect;
    double radius = 0;
    Color fill = transparent;
    Stroke stroke;
    friend bool operator==(const BoxShape&, const BoxShape&) = default;
};

enum class Verb : std::uint8_t {
    Move,
    Line,
    Cubic,
    Close
};

/// An outline of lines and cubic curves: Move and Line take one point, Cubic three, Close none.
struct PathShape {
    std::vector<Verb> verbs;
    std::vector<Point> points;
    Color fill = transparent;
    Stroke stroke;

    PathShape& moveTo(Point p);
    PathShape& lineTo(Point p);
    PathShape& cubicTo(Point c1, Point c2, Point p);
    PathShape& close();
    friend bool operator==(const PathShape&, const PathShape&) = default;
};

enum class Align : std::uint8_t {
    Leading,
    Center,
    Trailing
};

/// A text already broken into lines, set from the top of `rect`, each line within its width. Leading is left, and right
/// for a line that reads right to left.
struct TextShape {
    Rect rect;
    TextStyle style;
    Color color;
    Align align = Align::Leading;
    TextBlock block;
    std::optional<TextField> field = std::nullopt; ///< the text of the journey that it shows; absent for fixed words
    std::size_t index = 0;                         ///< of a field that is a list
    friend bool operator==(const TextShape&, const TextShape&) = default;
};

/// An icon of the set, its 24-unit grid scaled into `rect`.
struct IconShape {
    Icon icon = Icon::Other;
    Rect rect;
    Color color;
    friend bool operator==(const IconShape&, const IconShape&) = default;
};

/// A picture (a `data:` address) scaled into `rect`, its corners rounded.
struct PictureShape {
    Picture picture;
    Rect rect;
    double radius = 0;
    friend bool operator==(const PictureShape&, const PictureShape&) = default;
};

using Shape = std::variant<BoxShape, PathShape, TextShape, IconShape, PictureShape>;

} // namespace rejse::layout
