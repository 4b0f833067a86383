// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/long_shapes.h"
#include "canvas/drawing/moved_shapes.h"
#include "render/paint/painter.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>

using namespace rejse;
using namespace rejse::layout;

namespace {

/// A curve through `dots` dots, `pitch` apart, and the area between it and the level 100.
Node curveNode(int dots, double pitch = 200)
{
    PathShape line;
    line.stroke = {{0x2B3B74}, 2.5};
    line.moveTo({0, 60});
    for (int i = 1; i < dots; ++i) {
        const double y = i % 2 == 0 ? 60 : 20;
        line.cubicTo({(i - 2.0 / 3) * pitch, i % 2 == 0 ? 20.0 : 60.0}, {(i - 1.0 / 3) * pitch, y}, {i * pitch, y});
    }
    PathShape area = line;
    area.stroke = {};
    area.fill = {0xCFE7ED};
    area.lineTo({(dots - 1) * pitch, 100}).lineTo({0, 100}).close();
    Node node;
    node.kind = NodeKind::FeelingsCurve;
    node.id = "hans";
    node.rect = {0, 0, (dots - 1) * pitch, 120};
    node.shapes = {area, line};
    return node;
}

QImage painted(const NodeList& nodes)
{
    QImage image(1600, 160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-3000, 0);
    for (const Node& node : nodes) {
        render::paintNode(painter, node);
    }
    return image;
}

} // namespace

TEST_CASE("a long curve and its area are broken into short nodes, the area still first")
{
    const auto [dots, pitch] = GENERATE(table<int, double>({{400, 200}, {20, 4000}}));
    const auto pieces = canvas::PathTiler().of({curveNode(dots, pitch)});
    CHECK(pieces.size() > 100);
    bool lineBegun = false;
    for (const Node& piece : pieces) {
        CHECK(piece.rect.width <= 416 + 2);
        CHECK(piece.id == "hans");
        for (const Shape& shape : piece.shapes) {
            const bool isLine = std::get<PathShape>(shape).stroke.width > 0;
            CHECK((isLine || !lineBegun));
            lineBegun = lineBegun || isLine;
        }
    }
}

TEST_CASE("the pieces look like the whole")
{
    const auto [dots, pitch] = GENERATE(table<int, double>({{400, 200}, {20, 4000}}));
    const QImage whole = painted({curveNode(dots, pitch)});
    const QImage pieces = painted(canvas::PathTiler().of({curveNode(dots, pitch)}));
    int different = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            const QColor a = whole.pixelColor(x, y);
            const QColor b = pieces.pixelColor(x, y);
            different += std::abs(a.lightness() - b.lightness()) > 24 ? 1 : 0;
        }
    }
    CHECK(different < 40);
    CHECK(pieces.pixelColor(800, 90) == QColor(0xCFE7ED));
}

TEST_CASE("short things, phases and outlines of other kinds stay as they are")
{
    const Node shortCurve = curveNode(3);
    CHECK(canvas::PathTiler().of({shortCurve}) == NodeList{shortCurve});
    Node phase = curveNode(400);
    phase.kind = NodeKind::Phase;
    CHECK(canvas::PathTiler().of({phase}) == NodeList{phase});
    PathShape outline;
    outline.moveTo({0, 0}).lineTo({9000, 0}).lineTo({9000, 50}).close();
    Node other;
    other.rect = {0, 0, 9000, 50};
    other.shapes = {outline};
    const auto pieces = canvas::PathTiler().of({other});
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.front().shapes == other.shapes);
}

TEST_CASE("a long line is broken, and many marks along a lane are kept together by place")
{
    PathShape line;
    line.stroke = {{0xE3E6EC}, 1};
    line.moveTo({0, 10}).lineTo({20000, 10});
    Node node;
    node.rect = {0, 0, 20000, 50};
    node.shapes.emplace_back(line);
    for (int i = 0; i < 1000; ++i) {
        node.shapes.emplace_back(BoxShape{{i * 20.0, 20, 4, 4}, 0, {0x1B1F2A}, {}});
    }
    std::size_t shapes = 0;
    for (const Node& piece : canvas::PathTiler().of({node})) {
        CHECK(piece.rect.width <= 4096 + 1);
        shapes += piece.shapes.size();
    }
    CHECK(shapes == 1000 + 13);
}

TEST_CASE("what comes again is broken into the same pieces")
{
    canvas::PathTiler pieces;
    NodeList nodes{curveNode(400)};
    const NodeList first = pieces.of(nodes);
    nodes.push_back(curveNode(300));
    const NodeList second = pieces.of(nodes);
    REQUIRE(second.size() > first.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(second.shared(i) == first.shared(i));
    }
}

TEST_CASE("of a curve that changes in one place, the pieces elsewhere stay the same")
{
    canvas::PathTiler pieces;
    const Node curve = curveNode(400);
    const NodeList before = pieces.of({curve});
    Node changed = curve;
    for (Shape& shape : changed.shapes) {
        std::get<PathShape>(shape).points[300].y += 10;
    }
    Node longer = curveNode(402);
    const bool isLonger = GENERATE(false, true);
    const NodeList after = pieces.of({isLonger ? longer : changed});
    std::size_t same = 0;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        same += before.shared(i) == after.shared(i) ? 1 : 0;
    }
    CHECK(same >= (isLonger ? before.size() / 2 - 2 : before.size() - 6));
    const NodeList anew = canvas::PathTiler().of({isLonger ? longer : changed});
    CHECK(after == anew);
}
