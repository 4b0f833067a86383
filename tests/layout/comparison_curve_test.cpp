// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout.h"
#include "small_maps.h"
#include "support/catch.h"
#include "support/contains.h"
#include "support/fixed_metrics.h"
#include "support/journeys.h"

#include <algorithm>

using namespace rejse;
using namespace rejse::layout;

namespace {

Journey rated(std::initializer_list<std::pair<const char*, int>> feelings)
{
    Journey journey;
    journey.title = "Map";
    journey.personas = {test::persona("x", "X")};
    Phase phase = test::phase("p", {});
    for (const auto& [id, feeling] : feelings) {
        Touchpoint touchpoint = test::touchpoint(id, id);
        touchpoint.feelings = {{"x", feeling}};
        phase.touchpoints.emplace_back(touchpoint);
    }
    journey.phases.emplace_back(phase);
    return journey;
}

} // namespace

TEST_CASE("a ghost has the other journey's feelings at the touchpoints that both have")
{
    const Journey map = rated({{"a", -1}, {"b", 0}, {"gone", 1}});
    Journey other = rated({{"b", 2}, {"a", 1}, {"new", -2}});
    other.state = State::Future;
    const ComparisonCurve comparison = comparisonCurveOf(map, other);
    CHECK(comparison.feelings == std::map<Id, double>{{"a", 1}, {"b", 2}});
    CHECK(comparison.name == "Future journey");
    other.state = State::Current;
    other.title = "Another";
    CHECK(comparisonCurveOf(map, other).name == "Another");
    CHECK(sameColumns(map, rated({{"a", 2}, {"b", 2}, {"gone", 2}})));
    CHECK_FALSE(sameColumns(map, other));
}

TEST_CASE("through a lens a ghost has the feelings of the persona of the same name where the ids do not meet")
{
    const Journey map = rated({{"a", -1}});
    Journey other = rated({{"a", 2}});
    Touchpoint& there = other.phases[0].edit().touchpoints[0].edit();
    other.personas = {test::persona("someone", "Someone"), test::persona("other-x", "X")};
    there.feelings = {{"someone", -2}, {"other-x", 2}};
    CHECK(comparisonCurveOf(map, other, "x").feelings == std::map<Id, double>{{"a", 2}});
    CHECK(personaIn(other, map, "x") == "other-x");
    other.personas[1].name = "Y";
    CHECK(comparisonCurveOf(map, other, "x").feelings.empty());
    CHECK(personaIn(other, map, "x") == std::nullopt);
}

TEST_CASE("the ghost's curve lies behind those of the map, in the same lane")
{
    const Journey map = rated({{"a", -1}, {"b", 0}});
    const test::FixedMetrics metrics;
    Options options;
    const Layout without = layoutMap(map, score(map), metrics, options);
    options.comparison = comparisonCurveOf(map, rated({{"a", 1}, {"b", 2}}));
    const Layout with = layoutMap(map, score(map), metrics, options);
    CHECK(with.size == without.size);
    REQUIRE(with.nodes.size() == without.nodes.size() + 2);
    std::vector<std::string> curves;
    for (const Node& node : with.nodes) {
        if (node.kind == NodeKind::FeelingsCurve) {
            curves.push_back(node.id);
        }
    }
    // The comparison curve, the persona's curve, the persona's name, the comparison curve's name.
    CHECK(curves == std::vector<std::string>{"", "x", "x", ""});
}

TEST_CASE("a long ghost is drawn in stretches that meet, each of its diamonds once")
{
    constexpr std::size_t columns = 70;
    Journey map = rated({});
    for (std::size_t i = 0; i < columns; ++i) {
        Touchpoint touchpoint = test::touchpoint("t" + std::to_string(i));
        touchpoint.feelings = {{"x", static_cast<int>(i % 5) - 2}};
        map.phases[0].edit().touchpoints.emplace_back(touchpoint);
    }
    Options options;
    options.comparison = comparisonCurveOf(map, map);
    const Layout layout = layoutMap(map, score(map), test::fixedMetrics, options);
    std::vector<Rect> stretches;
    std::size_t diamonds = 0;
    for (const Node& node : layout.nodes) {
        if (node.kind == NodeKind::FeelingsCurve && node.id.empty()
            && std::holds_alternative<PathShape>(node.shapes[0])) {
            stretches.push_back(node.rect);
            diamonds += node.shapes.size() - 1;
        }
    }
    REQUIRE(stretches.size() == 3);
    CHECK(diamonds == columns);
    CHECK(stretches.front().x == layout.columns.front().x + layout.columns.front().width / 2);
    CHECK(stretches[0].right() == stretches[1].x);
    CHECK(stretches[1].right() == stretches[2].x);
    CHECK(stretches.back().right() == layout.columns.back().x + layout.columns.back().width / 2);
}

TEST_CASE("beside the title stands what the other curve is of, as long as it is there")
{
    const Journey map = rated({{"a", -1}, {"b", 0}});
    const test::FixedMetrics metrics;
    const auto words = [&](const Journey& other) {
        Options options;
        options.comparison = comparisonCurveOf(map, other);
        const Layout layout = layoutMap(map, score(map), metrics, options);
        std::string all;
        for (const Node& node : layout.nodes) {
            if (node.kind == NodeKind::Title) {
                all += test::textsOf(node);
            }
        }
        return all;
    };
    CHECK_THAT(words(rated({{"a", 1}})), test::contains("For comparison: "));
    CHECK_THAT(words(rated({})), !test::contains("For comparison: "));
}
