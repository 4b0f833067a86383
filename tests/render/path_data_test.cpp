// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/icons/path_data.h"
#include "support/catch.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace rejse;
using render::parsePathData;

namespace {

QPainterPath parsed(std::string_view data)
{
    const Result<QPainterPath> path = parsePathData(data);
    REQUIRE(path.ok());
    return path.value();
}

/// The largest distance by which points along the path miss a circle.
double distanceFromCircle(const QPainterPath& path, QPointF center, double radius)
{
    double largest = 0;
    for (int i = 0; i <= 100; ++i) {
        const QPointF offset = path.pointAtPercent(i / 100.0) - center;
        largest = std::max(largest, std::abs(std::hypot(offset.x(), offset.y()) - radius));
    }
    return largest;
}

} // namespace

TEST_CASE("A relative command draws what the absolute one does")
{
    const auto [absolute, relative] =
        GENERATE(values<std::pair<std::string, std::string>>({{"M1 2L4 6", "m1 2l3 4"},
                                                              {"M1 2H5V7", "m1 2h4v5"},
                                                              {"M1 2C2 3 4 5 6 7", "m1 2c1 1 3 3 5 5"},
                                                              {"M1 2C2 3 4 5 6 7S9 9 10 8", "m1 2c1 1 3 3 5 5s3 2 4 1"},
                                                              {"M1 2Q3 4 5 2T9 2", "m1 2q2 2 4 0t4 0"},
                                                              {"M1 2A3 4 30 0 1 5 6", "m1 2a3 4 30 0 1 4 4"},
                                                              {"M1 2L4 6ZM2 4L3 3", "m1 2l3 4zm1 2l1 -1"}}));
    CAPTURE(absolute);
    CHECK(parsed(absolute) == parsed(relative));
    CHECK_FALSE(parsed(absolute).isEmpty());
}

TEST_CASE("A command left out is the last one again, and a line after a move")
{
    CHECK(parsed("M1 1 2 3 4 5") == parsed("M1 1L2 3L4 5"));
    CHECK(parsed("m1 1 2 3 4 5") == parsed("M1 1L3 4L7 9"));
    CHECK(parsed("M0 0h1 2 3") == parsed("M0 0H1H3H6"));
    CHECK(parsed("M0 0C1 1 2 2 3 3 4 4 5 5 6 6") == parsed("M0 0C1 1 2 2 3 3C4 4 5 5 6 6"));
}

TEST_CASE("Separators stand only where numbers need them")
{
    CHECK(parsed("M1-2L.5.25-3e0+4") == parsed("M 1,-2 L 0.5 0.25 L -3 4"));
    CHECK(parsed(" \n\tM 1 , 2\r\nL\t3 ,4 ") == parsed("M1 2L3 4"));
    CHECK(parsed("M0 0a2 2 0 014 0") == parsed("M0 0a2 2 0 0 1 4 0"));
    CHECK(parsed("M0 0a2 2 0 1 0.5.5") == parsed("M0 0A2,2,0,1,0,0.5,0.5"));
    CHECK(parsed("M1.e1 2E-1L3 4") == parsed("M10 0.2L3 4"));
}

TEST_CASE("A path goes on from where the closed one began")
{
    const QPainterPath path = parsed("M2 3h4v4zl1 1");
    REQUIRE(path.elementCount() > 1);
    CHECK(path.currentPosition() == QPointF(3, 4));
    CHECK(path.elementAt(path.elementCount() - 2) == QPointF(2, 3));
    CHECK(path.elementAt(path.elementCount() - 2).isMoveTo());
}

TEST_CASE("A smooth curve mirrors the control point only of its own kind")
{
    CHECK(parsed("M0 0C0 1 1 2 2 2S4 1 4 0") == parsed("M0 0C0 1 1 2 2 2C3 2 4 1 4 0"));
    CHECK(parsed("M0 0Q1 1 2 0S4 1 4 0") == parsed("M0 0Q1 1 2 0C2 0 4 1 4 0"));
    CHECK(parsed("M0 0L2 0S4 1 4 0") == parsed("M0 0L2 0C2 0 4 1 4 0"));
    CHECK(parsed("M0 0Q1 1 2 0T4 0 6 0") == parsed("M0 0Q1 1 2 0Q3 -1 4 0Q5 1 6 0"));
}

TEST_CASE("An arc keeps to its circle and takes the side that its flags name")
{
    struct Case {
        std::string data;
        QPointF center;
        double length; // in quarters of the circle
        QPointF middle;
    };
    const double diagonal = 5 / std::sqrt(2.0);
    const auto expected = GENERATE_COPY(values<Case>({
        {"M5 0A5 5 0 0 1 0 5", {0, 0}, 1, {diagonal, diagonal}},
        {"M5 0A5 5 0 0 0 0 5", {5, 5}, 1, {5 - diagonal, 5 - diagonal}},
        {"M5 0A5 5 0 1 1 0 5", {5, 5}, 3, {5 + diagonal, 5 + diagonal}},
        {"M5 0A5 5 0 1 0 0 5", {0, 0}, 3, {-diagonal, -diagonal}},
        {"M5 0A5 5 77 0 1 0 5", {0, 0}, 1, {diagonal, diagonal}},
        {"M5 0A-5 5 0 0 1 0 5", {0, 0}, 1, {diagonal, diagonal}},
    }));
    CAPTURE(expected.data);
    const QPainterPath path = parsed(expected.data);
    CHECK(distanceFromCircle(path, expected.center, 5) < 0.003);
    CHECK(path.length() == Approx(expected.length * 2.5 * std::acos(-1.0)).epsilon(0.003));
    CHECK(path.currentPosition() == QPointF(0, 5));
    const QPointF off = path.pointAtPercent(0.5) - expected.middle;
    CHECK(std::hypot(off.x(), off.y()) < 0.01);
}

TEST_CASE("An arc on a turned ellipse bulges along its long axis")
{
    // Half of an ellipse of 4 by 2 turned by 90 degrees, from its left to its right end over the top.
    const QRectF bounds = parsed("M-2 0A4 2 90 0 1 2 0").boundingRect();
    CHECK(bounds.top() == Approx(-4).margin(0.01));
    CHECK(bounds.bottom() == Approx(0).margin(0.01));
    CHECK(bounds.width() == Approx(4).margin(0.01));
}

TEST_CASE("An arc that cannot be one becomes what the norm says")
{
    CHECK(distanceFromCircle(parsed("M0 0A1 1 0 0 1 10 0"), {5, 0}, 5) < 0.003);
    CHECK(parsed("M0 0A0 3 0 0 1 4 4") == parsed("M0 0L4 4"));
    CHECK(parsed("M0 0L1 1A3 3 0 0 1 1 1L2 2") == parsed("M0 0L1 1L2 2"));
}

TEST_CASE("Nothing is an empty path")
{
    CHECK(parsed("").isEmpty());
    CHECK(parsed("  \n").isEmpty());
}

TEST_CASE("A mistake in a path is reported with its place")
{
    const auto [data, where] = GENERATE(values<std::pair<std::string, std::string>>({
        {"L1 2", "1"},                // no move first
        {"M1", "3"},                  // half a point
        {"M1 2L3 4,", "10"},          // a comma that separates nothing
        {"M,1 2", "2"},               // a comma where none may stand
        {"M1 2X3 4", "5"},            // no such command
        {"M1 2L3 4 5", "11"},         // half a point more
        {"M0 0A1 1 0 2 1 4 4", "12"}, // a flag that is none
        {"M1 2Z3 4", "6"},            // numbers for a command without any
        {"M1 2L- 3", "6"},            // a sign alone
        {"M1 2L. 3", "6"},            // a point alone
        {"M1 2L1e999 3", "6"},        // larger than a number can be
        {"M1 nan", "4"},
    }));
    CAPTURE(data);
    const Result<QPainterPath> path = parsePathData(data);
    REQUIRE_FALSE(path.ok());
    CHECK(path.problems().front().where == where);
    CHECK_FALSE(path.problems().front().message.empty());
}
