// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layout.h"
#include "support/catch.h"
#include "support/fixed_metrics.h"

#include <algorithm>

using namespace rejse;
using namespace rejse::layout;

namespace {

/// Two personas; the second touchpoint is the other one's alone.
Journey shared()
{
    Journey journey;
    journey.title = "Map";
    for (const char* id : {"x", "y"}) {
        Persona persona;
        persona.id = id;
        persona.name = id;
        journey.personas.push_back(persona);
    }
    Phase phase;
    phase.id = "p";
    phase.title = "Phase";
    for (const char* id : {"both", "other"}) {
        Touchpoint touchpoint;
        touchpoint.id = id;
        touchpoint.title = id;
        phase.touchpoints.emplace_back(touchpoint);
    }
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
