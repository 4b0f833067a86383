// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/long_shapes.h"

#include "canvas/drawing/moved_shapes.h"
#include "layout/map/curve.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <unordered_map>
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

using Part = std::vector<layout::NodeList::Pointer>;

constexpr double longest = 4096;         ///< map units that may stay in one piece
constexpr double longestCurve = 416;     ///< the same of curves, which are the slowest to draw: two columns
constexpr std::size_t segmentsInOne = 2; ///< of a curve in one piece
constexpr double lineLength = 1664;      ///< of a straight line in one piece: eight columns
constexpr std::size_t maxShapes = 48;    ///< of a wide node in one piece

bool isLine(const PathShape& path)
{
    return path.verbs.size() == 2 && path.verbs[1] == Verb::Line && path.points[0].y == path.points[1].y;
}

double maxWidth(const Node& node)
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

Part piecesOf(const Node& node, std::span<const Shape> shapes)
{
    Part all;
    std::vector<Shape> run;
    const double most = maxWidth(node);
    const auto finish = [&] {
        if (!run.empty()) {
            all.push_back(std::make_shared<const Node>(nodeWith(node, std::move(run))));
            run = {};
        }
    };
    for (const Shape& shape : shapes) {
        for (Shape& piece : inPieces(shape, most)) {
            const Rect place = placeOf(piece);
            const bool far = !run.empty() && placeOf(run.front()).united(place).width > most;
            if (far || run.size() >= maxShapes) {
                finish();
            }
            run.push_back(std::move(piece));
        }
    }
    finish();
    return all;
}

/// The shapes that are broken by themselves: each stretch of a curve, and otherwise all of a node's.
std::size_t partCount(const Node& node)
{
    return node.kind == layout::NodeKind::FeelingsCurve ? node.shapes.size() : 1;
}

std::span<const Shape> partOf(const Node& node, std::size_t part)
{
    const std::span<const Shape> all(node.shapes);
    return node.kind == layout::NodeKind::FeelingsCurve ? all.subspan(part, 1) : all;
}

/// Pieces that look as they did before become the same nodes.
void share(Part& pieces, const Part& before)
{
    for (std::size_t i = 0; i < std::min(pieces.size(), before.size()); ++i) {
        if (*pieces[i] == *before[i]) {
            pieces[i] = before[i];
        }
    }
}

/// The parts of `node`; those that are as they were in the node before are taken from there.
std::vector<Part> partsOf(const Node& node, const Node& nodeBefore, const std::vector<Part>& before)
{
    std::vector<Part> parts(partCount(node));
    const auto take = [&](std::size_t part, std::size_t partBefore) {
        const bool isSame = std::ranges::equal(partOf(node, part), partOf(nodeBefore, partBefore));
        parts[part] = isSame ? before[partBefore] : Part();
        return isSame;
    };
    const std::size_t least = std::min(parts.size(), before.size());
    std::size_t front = 0;
    while (front < least && take(front, front)) {
        ++front;
    }
    std::size_t back = 1;
    while (front + back <= least && take(parts.size() - back, before.size() - back)) {
        ++back;
    }
    const bool isAligned = parts.size() == before.size();
    for (std::size_t i = front; i + back <= parts.size(); ++i) {
        if (isAligned && take(i, i)) {
            continue;
        }
        parts[i] = piecesOf(node, partOf(node, i));
        if (isAligned) {
            share(parts[i], before[i]);
        }
    }
    return parts;
}

std::vector<Part> partsOf(const Node& node)
{
    std::vector<Part> parts(partCount(node));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i] = piecesOf(node, partOf(node, i));
    }
    return parts;
}

bool isOfSame(const Node& a, const Node& b)
{
    return a.kind == b.kind && a.id == b.id && a.touchpoint == b.touchpoint;
}

/// What is selected and pointed at stays whole.
bool isBroken(const Node& node)
{
    return node.rect.width > maxWidth(node) && node.kind != layout::NodeKind::Phase
        && node.kind != layout::NodeKind::Link;
}

} // namespace

/// Breaks a run of `nodes`, with the help of what was broken before of the runs that are gone.
PathTiler::KnownRun PathTiler::broken(const layout::NodeList& nodes, std::size_t run, std::vector<TiledNode>& before)
{
    KnownRun now{nodes.run(run), {}};
    if (std::ranges::none_of(*now.run, [](const auto& node) { return isBroken(*node); })) {
        now.pieces.appendRun(nodes, run);
        return now;
    }
    for (const layout::NodeList::Pointer& node : *now.run) {
        if (!isBroken(*node)) {
            now.pieces.push_back(node);
            continue;
        }
        const auto known =
            std::ranges::find_if(before, [&](const TiledNode& one) { return isOfSame(*one.whole, *node); });
        TiledNode broken{node, {}};
        if (known == before.end()) {
            broken.parts = partsOf(*node);
        } else {
            broken.parts = known->whole == node ? std::move(known->parts) : partsOf(*node, *known->whole, known->parts);
            before.erase(known);
        }
        for (const Part& part : broken.parts) {
            for (const auto& piece : part) {
                now.pieces.push_back(piece);
            }
        }
        now.broken.push_back(std::move(broken));
    }
    return now;
}

layout::NodeList PathTiler::of(const layout::NodeList& nodes)
{
    // Runs come again in nearly the same order; those that do not are gone, and others stand in their place.
    std::unordered_map<const void*, KnownRun*> known;
    for (KnownRun& run : m_runs) {
        known.emplace(run.run.get(), &run);
    }
    std::vector<KnownRun> now(nodes.runCount());
    for (std::size_t run = 0; run < now.size(); ++run) {
        if (const auto found = known.find(nodes.run(run).get()); found != known.end()) {
            now[run] = std::move(*found->second);
            known.erase(found);
        }
    }
    std::vector<TiledNode> gone;
    for (KnownRun& run : m_runs) {
        std::ranges::move(run.broken, std::back_inserter(gone));
        run.broken.clear();
    }
    layout::NodeList all;
    for (std::size_t run = 0; run < now.size(); ++run) {
        if (!now[run].run) {
            now[run] = broken(nodes, run, gone);
        }
        all.append(now[run].pieces);
    }
    m_runs = std::move(now);
    return all;
}

} // namespace rejse::canvas
