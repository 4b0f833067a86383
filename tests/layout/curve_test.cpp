// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/curve.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace rejse::layout;

namespace {

Point at(const Cubic& c, double t)
{
    const double u = 1 - t;
    const auto mix = [&](double a, double b, double d, double e) {
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * d + t * t * t * e;
    };
    return {mix(c.from.x, c.control1.x, c.control2.x, c.to.x), mix(c.from.y, c.control1.y, c.control2.y, c.to.y)};
}

std::vector<Point> randomRatings(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> feeling(-2, 2);
    std::uniform_int_distribution<int> gap(1, 4);
    std::vector<Point> points;
    double x = 0;
    for (int i = 0; i < 40; ++i) {
        x += gap(random) * 208;
        points.push_back({x, feeling(random) * 42.0});
    }
    return points;
}

} // namespace

TEST_CASE("the curve never leaves the span of its two ratings")
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        for (const auto& piece : monotoneCurve(randomRatings(seed))) {
            const auto [low, high] = std::minmax(piece.from.y, piece.to.y);
            double before = piece.from.y;
            const double direction = piece.to.y >= piece.from.y ? 1 : -1;
            for (int i = 0; i <= 100; ++i) {
                const double y = at(piece, i / 100.0).y;
                REQUIRE(y >= low - 1e-9);
                REQUIRE(y <= high + 1e-9);
                REQUIRE((y - before) * direction >= -1e-9);
                before = y;
            }
        }
    }
}

TEST_CASE("the curve passes every rating, smoothly")
{
    const auto points = randomRatings(7);
    const auto pieces = monotoneCurve(points);
    REQUIRE(pieces.size() == points.size() - 1);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        CHECK(pieces[i].from == points[i]);
        CHECK(pieces[i].to == points[i + 1]);
    }
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const auto& before = pieces[i - 1];
        const auto& after = pieces[i];
        const double in = (before.to.y - before.control2.y) / (before.to.x - before.control2.x);
        const double out = (after.control1.y - after.from.y) / (after.control1.x - after.from.x);
        CHECK(in == Approx(out).margin(1e-9));
    }
}

TEST_CASE("the curve is flat at peaks, valleys and plateaus")
{
    const auto pieces = monotoneCurve({{0, 0}, {100, 42}, {200, 0}, {300, 0}, {400, -42}, {500, -84}});
    CHECK(pieces[0].control2.y == pieces[0].to.y);
    CHECK(pieces[2].control1.y == pieces[2].from.y);
    CHECK(pieces[2].control2.y == pieces[2].to.y);
    CHECK(pieces[3].control2.y != pieces[3].to.y);
}

TEST_CASE("one rating or none makes no curve")
{
    CHECK(monotoneCurve({}).empty());
    CHECK(monotoneCurve({{10, 10}}).empty());
}

TEST_CASE("a piece is split where it crosses the neutral line, and only there")
{
    const auto crossing = monotoneCurve({{0, -42}, {200, 84}}).front();
    const auto parts = splitAt(crossing, 0);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].to.y == 0);
    CHECK(parts[1].from.y == 0);
    CHECK(parts[0].to.x == Approx(parts[1].from.x));
    CHECK(parts[0].from == crossing.from);
    CHECK(parts[1].to == crossing.to);
    CHECK(splitAt(monotoneCurve({{0, -42}, {200, 0}}).front(), 0).size() == 1);
    CHECK(splitAt(monotoneCurve({{0, 42}, {200, 84}}).front(), 0).size() == 1);
}

TEST_CASE("both parts of a piece that is cut run along it")
{
    const Cubic whole{{0, 0}, {30, 80}, {70, -20}, {208, 42}};
    for (const double t : {0.1, 0.5, 0.8}) {
        const auto [first, second] = cutAt(whole, t);
        for (const double part : {0.0, 0.3, 0.7, 1.0}) {
            CHECK(at(first, part).x == Approx(at(whole, t * part).x));
            CHECK(at(first, part).y == Approx(at(whole, t * part).y));
            CHECK(at(second, part).x == Approx(at(whole, t + (1 - t) * part).x));
            CHECK(at(second, part).y == Approx(at(whole, t + (1 - t) * part).y));
        }
    }
}
