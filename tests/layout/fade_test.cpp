// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout.h"
#include "layout/slides/spotlight.h"
#include "support/catch.h"
#include "support/fixed_metrics.h"
#include "support/journeys.h"

#include <algorithm>

using namespace rejse;
using namespace rejse::layout;

namespace {

/// Two personas; the second touchpoint is the other one's alone.
Journey shared()
{
    Journey journey;
    journey.title = "Map";
    journey.personas = {test::persona("x", "x"), test::persona("y", "y")};
    Phase phase = test::phase("p", {"both", "other"});
    phase.touchpoints[1].edit().personas = {"y"};
    journey.phases.emplace_back(phase);
    return journey;
}

/// The colour of a touchpoint's title.
Color inkOf(const Layout& layout, const Id& touchpoint)
{
    for (const Node& node : layout.nodes) {
        for (const Shape& shape : node.shapes) {
            const auto* text = std::get_if<TextShape>(&shape);
            if (node.kind == NodeKind::Touchpoint && node.touchpoint == touchpoint && text
                && text->field == TextField::TouchpointTitle) {
                return text->color;
            }
        }
    }
    FAIL("no card of " << touchpoint);
    return {};
}

Layout through(const std::optional<Id>& lens)
{
    const Journey journey = shared();
    Options options;
    options.lens = lens;
    return layoutMap(journey, score(journey, lens), test::FixedMetrics(), options);
}

} // namespace

TEST_CASE("through a lens the touchpoints where the persona is not fade")
{
    const Layout everyone = through(std::nullopt);
    const Layout mine = through("x");
    CHECK(inkOf(everyone, "both") == inkOf(everyone, "other"));
    CHECK(inkOf(mine, "both") == inkOf(everyone, "both"));
    CHECK_FALSE(inkOf(mine, "other") == inkOf(everyone, "other"));
    CHECK(inkOf(through("y"), "other") == inkOf(everyone, "other"));
    CHECK(mine.size == everyone.size);
}

TEST_CASE("a process that stands behind several touchpoints is as it was, whoever is at the first of them")
{
    Journey journey = shared();
    for (const char* id : {"sales", "service"}) {
        Process process;
        process.id = process.name = id;
        journey.processes.push_back(process);
    }
    Lane lane;
    lane.id = "processes";
    lane.kind = LaneKind::Processes;
    journey.lanes = {lane};
    Phase& phase = journey.phases[0].edit();
    phase.touchpoints.insert(phase.touchpoints.begin(), phase.touchpoints[1]);
    phase.touchpoints[0].edit().id = "first";
    phase.touchpoints[0].edit().process = "sales";
    phase.touchpoints[1].edit().process = "sales";
    phase.touchpoints[2].edit().process = "service";
    const auto processes = [&](const std::optional<Id>& lens) {
        Options options;
        options.lens = lens;
        std::vector<Node> found;
        for (const Node& node : layoutMap(journey, score(journey, lens), test::FixedMetrics(), options).nodes) {
            if (node.kind == NodeKind::ProcessBar || node.kind == NodeKind::Handover) {
                found.push_back(node);
            }
        }
        return found;
    };
    CHECK(processes("x").size() == 3);
    CHECK(processes("x") == processes(std::nullopt));
}

TEST_CASE("what is absent fades in the phase that is presented, too")
{
    const Journey journey = shared();
    Options options;
    options.lens = "x";
    Spotlight spotlight;
    const Layout everyone = layoutSpotlight(journey, score(journey), test::FixedMetrics(), spotlight);
    const Layout mine = layoutSpotlight(journey, score(journey, "x"), test::FixedMetrics(), spotlight, options);
    CHECK(inkOf(mine, "both") == inkOf(everyone, "both"));
    CHECK_FALSE(inkOf(mine, "other") == inkOf(everyone, "other"));
}
