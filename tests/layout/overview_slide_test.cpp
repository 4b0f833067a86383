// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/described.h"
#include "layout/slides/slides.h"
#include "support/catch.h"
#include "support/fixed_metrics.h"
#include "support/journey_builder.h"
#include "support/journeys.h"

#include <algorithm>

using namespace rejse;
using namespace rejse::layout;

namespace {

using test::fixedMetrics;

Layout overviewOf(const Journey& journey, const Options& options = {})
{
    return layoutOverview(journey, score(journey), fixedMetrics, options);
}

std::vector<const Node*> phasesIn(const Layout& layout)
{
    std::vector<const Node*> phases;
    for (const Node& node : layout.nodes) {
        if (node.kind == NodeKind::Phase) {
            phases.push_back(&node);
        }
    }
    return phases;
}

} // namespace

TEST_CASE("The overview of a long map has every phase once, beside or under the one before, with all its texts")
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const Journey journey = test::randomJourney(seed, {9, 30, 0, 3, 2, 2, 0, 1});
        const Layout layout = overviewOf(journey);
        const auto phases = phasesIn(layout);
        REQUIRE(phases.size() == journey.phases.size());
        for (std::size_t i = 0; i < phases.size(); ++i) {
            CHECK(phases[i]->id == journey.phases[i]->id);
            CHECK(phases[i]->rect.right() <= layout.size.width + 0.5);
            CHECK(phases[i]->rect.bottom() <= layout.size.height + 0.5);
            for (std::size_t other = 0; other < i; ++other) {
                CHECK_FALSE(phases[i]->rect.intersects(phases[other]->rect));
            }
            for (const Shape& shape : phases[i]->shapes) {
                if (const auto* text = std::get_if<TextShape>(&shape)) {
                    CHECK(text->rect.x >= phases[i]->rect.x);
                    CHECK(text->rect.x + text->block.width <= phases[i]->rect.right() + 0.5);
                    CHECK(text->rect.bottom() <= phases[i]->rect.bottom() + 0.5);
                }
            }
        }
    }
}

TEST_CASE("The overview names the weakest link in its phase, and no score that is hidden")
{
    const Journey journey = test::largeJourney(60);
    const Scores scores = score(journey);
    const auto weakest = std::find_if(scores.touchpoints.begin(), scores.touchpoints.end(),
                                      [](const TouchpointScore& one) { return one.rank == std::size_t{1}; });
    REQUIRE(weakest != scores.touchpoints.end());
    const std::string title = journey.phases[weakest->phase]->touchpoints[weakest->index]->title;
    const std::string shown = test::described(overviewOf(journey));
    CHECK(shown.find(title) != std::string::npos);
    Options hiding;
    hiding.hideScores = true;
    const std::string hidden = test::described(overviewOf(journey, hiding));
    CHECK(hidden.find(title) == std::string::npos);
    CHECK(phasesIn(overviewOf(journey, hiding)).size() == journey.phases.size());
}

TEST_CASE("Through a lens the overview has the line of that persona alone")
{
    const Journey journey = test::largeJourney(60);
    REQUIRE(journey.personas.size() > 1);
    const auto lines = [&](const Options& options) {
        std::size_t count = 0;
        const Layout layout = overviewOf(journey, options);
        for (const Node* phase : phasesIn(layout)) {
            for (const Shape& shape : phase->shapes) {
                const auto* path = std::get_if<PathShape>(&shape);
                count += path && path->stroke.cap == Cap::Round ? 1 : 0;
            }
        }
        return count;
    };
    Options lens;
    lens.lens = journey.personas.front().id;
    CHECK(lines(lens) == journey.phases.size());
    CHECK(lines({}) > lines(lens));
}
