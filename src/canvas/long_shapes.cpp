// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/long_shapes.h"

#include "canvas/moved_shapes.h"
#include "layout/curve.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace rejse::canvas {

using layout::Cubic;
using layout::Node;
using layout::PathShape;
using layout::Point;
using layout::Rect;
using layout::Shape;
using layout::Verb;

namespace {

constexpr double longest = 4096;         ///< map units that may stay in one piece
constexpr double longestCurve = 416;     ///< the same of curves, which are the slowest to draw: two columns
constexpr std::size_t segmentsInOne = 2; ///< of a curve in one piece
constexpr double lineLength = 1664;      ///< of a straight line in one piece: eight columns
constexpr std::size_t mostShapes = 48;   ///< of a wide node in one piece

bool isLine(const PathShape& path)
{
    return path.verbs.size() == 2 && path.verbs[1] == Verb::Line && path.points[0].y == path.points[1].y;
}

double mostWidth(const Node& node)
{
    return node.kind == layout::NodeKind::FeelingsCurve ? longestCurve : longest;
}

/// A curve from left to right, alone or closed along a level line as the area under it is.
struct Curve {
    std::vector<Cubic> segments;
    std::optional<double> level; ///< of the line that closes it
};

/// Adds a segment, cut where it is too wide for one.
void addSegment(Curve& curve, Cubic segment)
{
    constexpr double widest = longestCurve / segmentsInOne + 1;
    const double width = segment.to.x - segment.from.x;
    for (double parts = std::ceil(width / widest); parts > 1; --parts) {
        const auto [first, rest] = layout::cutAt(segment, 1 / parts);
        curve.segments.push_back(first);
        segment = rest;
    }
    curve.segments.push_back(segment);
}

/// Reads `path` as such a curve; nothing for any other outline.
std::optional<Curve> curveIn(const PathShape& path)
{
    if (path.verbs.empty() || path.verbs.front() != Verb::Move) {
        return std::nullopt;
    }
    Curve curve;
    std::size_t last = 0; // point
    std::size_t verb = 1;
    for (; verb < path.verbs.size() && path.verbs[verb] == Verb::Cubic; ++verb) {
        addSegment(curve, {path.points[last], path.points[last + 1], path.points[last + 2], path.points[last + 3]});
        last += 3;
    }
    if (verb == path.verbs.size()) {
        return curve;
    }
    const std::size_t corner = last + 1;
    const bool closes = path.verbs.size() == verb + 3 && path.verbs[verb] == Verb::Line
        && path.verbs[verb + 1] == Verb::Line && path.verbs[verb + 2] == Verb::Close
        && path.points[corner].y == path.points[corner + 1].y;
    if (!closes) {
        return std::nullopt;
    }
    curve.level = path.points[corner].y;
    return curve;
}

PathShape pieceOf(const PathShape& path, const Curve& curve, std::size_t first, std::size_t last)
{
    PathShape piece;
    piece.fill = path.fill;
    piece.stroke = path.stroke;
    piece.moveTo(curve.segments[first].from);
    for (std::size_t i = first; i < last; ++i) {
        piece.cubicTo(curve.segments[i].control1, curve.segments[i].control2, curve.segments[i].to);
    }
    if (curve.level) {
        piece.lineTo({curve.segments[last - 1].to.x, *curve.level});
        piece.lineTo({curve.segments[first].from.x, *curve.level});
        piece.close();
    }
    return piece;
}

std::vector<Shape> lineInPieces(const PathShape& path)
{
    std::vector<Shape> pieces;
    const Point from = path.points[0];
    const Point to = path.points[1];
    for (double x = from.x; x < to.x; x += lineLength) {
        PathShape piece;
        piece.stroke = path.stroke;
        piece.moveTo({x, from.y});
        piece.lineTo({std::min(x + lineLength, to.x), from.y});
        pieces.emplace_back(std::move(piece));
    }
    return pieces;
}

/// The shape in pieces, or alone where it is at most so wide or cannot be broken.
std::vector<Shape> inPieces(Shape shape, double most)
{
    const auto* path = std::get_if<PathShape>(&shape);
    if (!path || placeOf(shape).width <= most) {
        return {std::move(shape)};
    }
    if (isLine(*path)) {
        return lineInPieces(*path);
    }
    const auto curve = curveIn(*path);
    if (!curve) {
        return {std::move(shape)};
    }
    std::vector<Shape> pieces;
    const std::size_t count = curve->segments.size();
    for (std::size_t first = 0; first < count; first += segmentsInOne) {
        pieces.emplace_back(pieceOf(*path, *curve, first, std::min(first + segmentsInOne, count)));
    }
    return pieces;
}

Node nodeWith(const Node& node, std::vector<Shape> shapes)
{
    Node piece{node.kind, node.id, node.touchpoint, placeOf(shapes.front()), {}};
    for (const Shape& shape : shapes) {
        piece.rect = piece.rect.united(placeOf(shape));
    }
    piece.shapes = std::move(shapes);
    return piece;
}

std::vector<layout::NodeList::Pointer> piecesOf(const Node& node)
{
    std::vector<layout::NodeList::Pointer> all;
    std::vector<Shape> run;
    const double most = mostWidth(node);
    const auto finish = [&] {
        if (!run.empty()) {
            all.push_back(std::make_shared<const Node>(nodeWith(node, std::move(run))));
            run = {};
        }
    };
    for (const Shape& shape : node.shapes) {
        for (Shape& piece : inPieces(shape, most)) {
            const Rect place = placeOf(piece);
            const bool far = !run.empty() && placeOf(run.front()).united(place).width > most;
            if (far || run.size() >= mostShapes) {
                finish();
            }
            run.push_back(std::move(piece));
        }
    }
    finish();
    return all;
}

/// Makes the piece before stand in for `piece` where both look the same; whether they do.
bool share(layout::NodeList::Pointer& piece, const layout::NodeList::Pointer& before)
{
    const bool isSame = *piece == *before;
    piece = isSame ? before : piece;
    return isSame;
}

/// The same, those that look as they did before being the same nodes: all but a few, where one thing changed.
std::vector<layout::NodeList::Pointer> piecesOf(const Node& node, const std::vector<layout::NodeList::Pointer>& before)
{
    std::vector<layout::NodeList::Pointer> all = piecesOf(node);
    if (all.size() == before.size()) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            share(all[i], before[i]);
        }
        return all;
    }
    const std::size_t least = std::min(all.size(), before.size());
    std::size_t front = 0;
    while (front < least && share(all[front], before[front])) {
        ++front;
    }
    std::size_t back = 1;
    while (front + back <= least && share(all[all.size() - back], before[before.size() - back])) {
        ++back;
    }
    return all;
}

bool isOfSame(const Node& a, const Node& b)
{
    return a.kind == b.kind && a.id == b.id && a.touchpoint == b.touchpoint;
}

/// What is selected and pointed at stays whole.
bool isBroken(const Node& node)
{
    return node.rect.width > mostWidth(node) && node.kind != layout::NodeKind::Phase
        && node.kind != layout::NodeKind::Link;
}

} // namespace

layout::NodeList Pieces::of(const layout::NodeList& nodes)
{
    std::vector<Broken> before = std::exchange(m_broken, {});
    if (std::none_of(nodes.begin(), nodes.end(), isBroken)) {
        return nodes;
    }
    layout::NodeList all;
    all.reserve(nodes.size() + nodes.size() / 8);
    auto last = before.begin(); // they come in the same order again
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!isBroken(nodes[i])) {
            all.push_back(nodes.shared(i));
            continue;
        }
        const auto known =
            std::find_if(last, before.end(), [&](const Broken& one) { return isOfSame(*one.whole, nodes[i]); });
        Broken broken{nodes.shared(i), {}};
        if (known == before.end()) {
            broken.pieces = piecesOf(nodes[i]);
        } else {
            broken.pieces = known->whole == broken.whole ? std::move(known->pieces) : piecesOf(nodes[i], known->pieces);
            last = std::next(known);
        }
        for (const auto& piece : broken.pieces) {
            all.push_back(piece);
        }
        m_broken.push_back(std::move(broken));
    }
    return all;
}

} // namespace rejse::canvas
