// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/described.h"
#include "layout/slides/slides.h"
#include "layout/slides/spotlight.h"
#include "layout/small_maps.h"
#include "rejse/storage/journey_text.h"
#include "support/catch.h"
#include "support/fixed_metrics.h"
#include "support/journey_builder.h"
#include "support/journeys.h"

#include <algorithm>

using namespace rejse;
using namespace rejse::layout;

namespace {

using test::fixedMetrics;
using test::nodesOf;

Layout lit(const Journey& journey, std::size_t phase, const Options& options = {})
{
    return layoutSpotlight(journey, score(journey), fixedMetrics, {phase, 5}, options);
}

/// Of personas, at their lines.
std::vector<const Node*> names(const Layout& layout)
{
    auto found = nodesOf(layout, NodeKind::FeelingsCurve);
    std::erase_if(found, [](const Node* node) {
        return node->shapes.empty() || !std::holds_alternative<BoxShape>(node->shapes.front());
    });
    return found;
}

bool shows(const Layout& layout, const std::string& text)
{
    return test::described(layout).find(text) != std::string::npos;
}

/// Whether a line reads so and no more.
bool says(const Layout& layout, const std::string& line)
{
    return std::any_of(layout.nodes.begin(), layout.nodes.end(), [&](const Node& node) {
        return std::any_of(node.shapes.begin(), node.shapes.end(), [&](const Shape& shape) {
            const auto* text = std::get_if<TextShape>(&shape);
            return text && std::any_of(text->block.lines.begin(), text->block.lines.end(), [&](const TextLine& one) {
                       return one.text == line;
                   });
        });
    });
}

} // namespace

TEST_CASE("A long phase is split into nearly equal stretches")
{
    PhaseBand phase;
    phase.firstColumn = 3;
    phase.columns = 12;
    CHECK(stretchesOf(phase, 5) == std::vector<Stretch>{{3, 4}, {7, 4}, {11, 4}});
    phase.columns = 5;
    CHECK(stretchesOf(phase, 5) == std::vector<Stretch>{{3, 5}});
    phase.columns = 0;
    CHECK(stretchesOf(phase, 5) == std::vector<Stretch>{{3, 0}});
}

TEST_CASE("A phase in the light hides the links that lead out of it")
{
    Journey journey = test::smallJourney();
    journey.links = {{"within", "t1", "t2", "Back", LinkKind::Branch, {}},
                     {"out", "t1", "t3", "On", LinkKind::Loop, {}}};
    CHECK(nodesOf(lit(journey, 0), NodeKind::Link).size() == 2); // the line and its label
    CHECK(nodesOf(lit(journey, 2), NodeKind::Link).empty());
}

TEST_CASE("What customers say stands in bubbles that cover no dot, no name and no other bubble")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Journey journey = test::randomJourney(seed, {4, 6, 0, 3, 2, 2, 0, 1});
        for (std::size_t phase = 0; phase < journey.phases.size(); ++phase) {
            CAPTURE(seed, phase);
            const Layout layout = lit(journey, phase);
            const auto bubbles = nodesOf(layout, NodeKind::Quote);
            std::size_t quotes = 0;
            for (const auto& touchpoint : journey.phases[phase]->touchpoints) {
                quotes += touchpoint->quote.empty() ? 0 : 1;
            }
            const bool hidden = std::any_of(journey.lanes.begin(), journey.lanes.end(), [](const Lane& lane) {
                return lane.kind == LaneKind::Quotes && lane.hidden;
            });
            CHECK(bubbles.size() == (hidden ? 0 : quotes));
            for (const Node* bubble : bubbles) {
                for (const Node* dot : nodesOf(layout, NodeKind::FeelingDot)) {
                    CHECK_FALSE(bubble->rect.intersects(dot->rect));
                }
                for (const Node* other : bubbles) {
                    CHECK((other == bubble || !bubble->rect.intersects(other->rect)));
                }
                CHECK(bubble->rect.bottom() <= layout.size.height);
            }
        }
    }
}

TEST_CASE("Names and bubbles of a touchpoint alone in the light stand in its own column")
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Journey journey = test::randomJourney(seed, {4, 6, 0, 3, 2, 2, 0, 1});
        for (std::size_t phase = 0; phase < journey.phases.size(); ++phase) {
            for (const auto& touchpoint : journey.phases[phase]->touchpoints) {
                CAPTURE(seed, touchpoint->id);
                const Layout layout =
                    layoutSpotlight(journey, score(journey), fixedMetrics, {phase, 5, touchpoint->id}, {});
                const auto column = std::find_if(layout.columns.begin(), layout.columns.end(),
                                                 [&](const Column& one) { return one.touchpoint == touchpoint->id; });
                REQUIRE(column != layout.columns.end());
                for (const Node* name : names(layout)) {
                    CHECK(name->rect.x >= column->x - 10);
                    CHECK(name->rect.right() <= column->x + column->width + 10);
                }
                for (const Node* bubble : nodesOf(layout, NodeKind::Quote)) {
                    CHECK(bubble->touchpoint == touchpoint->id);
                }
            }
        }
    }
}

TEST_CASE("Names that fit the stretch never leave it, however crowded the dots")
{
    Journey journey = test::smallJourney();
    journey.personas.clear();
    for (const char* name : {"Driftslederen", "Direktøren", "Indkøberen"}) {
        journey.personas.push_back(test::persona(name, name));
    }
    journey.phases = {test::phase("p", {"a", "b"})};
    for (int i = 0; i < 3; ++i) {
        journey.phases[0].edit().touchpoints[0].edit().feelings[journey.personas[static_cast<std::size_t>(i)].id] =
            2 - i;
    }
    const Layout layout = lit(journey, 0);
    const auto shown = names(layout);
    CHECK(shown.size() == 3);
    for (const Node* name : shown) {
        CHECK(name->rect.x >= layout.columns.front().x - 10);
        for (const Node* other : shown) {
            CHECK((other == name || !other->rect.intersects(name->rect)));
        }
        for (const Node* dot : nodesOf(layout, NodeKind::FeelingDot)) {
            CHECK_FALSE(name->rect.intersects(dot->rect));
        }
    }
}

TEST_CASE("A bubble keeps off the curve where there is room for it")
{
    Journey journey = test::smallJourney();
    journey.phases = {test::phase("p", {"a", "b", "c"})};
    for (std::size_t i = 0; i < 3; ++i) {
        journey.phases[0].edit().touchpoints[i].edit().feelings = {{"hans", 2 - static_cast<int>(i)}};
    }
    journey.phases[0].edit().touchpoints[0].edit().quote = "Oh!";
    const Layout layout = lit(journey, 0);
    const auto bubbles = nodesOf(layout, NodeKind::Quote);
    REQUIRE(bubbles.size() == 1);
    const auto& feelings = layout.lanes.back();
    CHECK(bubbles.front()->rect.bottom() < feelings.y + feelings.height);
    CHECK(bubbles.front()->rect.y > feelings.y);
}

TEST_CASE("Cards of the lit phase show all of their texts, and all are as tall")
{
    const Journey journey = test::largeJourney(60);
    for (std::size_t phase = 0; phase < journey.phases.size(); ++phase) {
        const Layout layout = lit(journey, phase);
        const auto cards = nodesOf(layout, NodeKind::Touchpoint);
        for (const Node* card : cards) {
            CHECK(card->rect.height == cards.front()->rect.height);
            for (const Shape& shape : card->shapes) {
                const auto* text = std::get_if<TextShape>(&shape);
                const bool inside = !text || text->rect.bottom() <= card->rect.bottom() + 32;
                CHECK(inside);
            }
        }
    }
}

TEST_CASE("Scores that are hidden stand nowhere")
{
    Journey journey = test::smallJourney();
    const Scores scores = score(journey);
    Options hidden;
    hidden.hideScores = true;
    CHECK(says(layoutMap(journey, scores, fixedMetrics), "50.0"));
    for (const Layout& layout : {layoutMap(journey, scores, fixedMetrics, hidden), lit(journey, 2, hidden),
                                 layoutStart(journey, scores, fixedMetrics, hidden),
                                 layoutPhaseBar(journey, scores, fixedMetrics, 2, 1000, hidden)}) {
        for (const char* figure : {"50", "50.0", "25", "25.0"}) {
            CHECK_FALSE(says(layout, figure));
        }
        CHECK_FALSE(shows(layout, "Weakest phase"));
        CHECK_FALSE(shows(layout, "Journey score"));
    }
}

TEST_CASE("Close up, a touchpoint shows what hangs on it under the names of the lanes, but hidden ones")
{
    Journey journey = test::smallJourney();
    const auto closeUp = [&](const Id& id) { return layoutCloseUp(journey, score(journey), fixedMetrics, id, 1.6); };
    const Layout layout = closeUp("t3");
    for (const char* text : {"Experiences", "Answers as promised", "Barriers", "Nobody picks up", "Actions",
                             "Call back", "Systems", "CRM"}) {
        CHECK(shows(layout, text));
    }
    for (const Node& node : layout.nodes) {
        CHECK(node.rect.right() <= layout.size.width);
        CHECK(node.rect.bottom() <= layout.size.height);
    }
    CHECK(closeUp("t1").nodes.empty());
    CHECK(closeUp("nowhere").nodes.empty());
    for (Lane& lane : journey.lanes) {
        lane.hidden = lane.kind == LaneKind::Barriers;
    }
    CHECK_FALSE(shows(closeUp("t3"), "Nobody picks up"));
}

TEST_CASE("The end lists the weakest links by urgency and the actions by rank, and by votes once there are any")
{
    Journey journey = test::smallJourney();
    const auto order = [&](const char* first, const char* second) {
        const std::string text = test::described(layoutStart(journey, score(journey), fixedMetrics));
        return text.find(first) < text.find(second);
    };
    CHECK(order("Touchpoint t1", "Touchpoint t3"));
    journey.phases[2].edit().touchpoints[0].edit().votes = 3;
    CHECK(order("Touchpoint t3", "Touchpoint t1"));
    CHECK(shows(layoutStart(journey, score(journey), fixedMetrics), "by votes"));
    Journey empty;
    empty.title = "Empty";
    CHECK(shows(layoutStart(empty, score(empty), fixedMetrics), "Nothing is rated yet"));
}

TEST_CASE("The foot of the screen has no dots where they would leave no room for its texts")
{
    const Foot foot{"A map with a title", "Client", "Place · 2 of 90", 90, 2, {0x4B57D6}};
    const Layout layout = layoutFoot(foot, fixedMetrics, 1600);
    CHECK(layout.size.height < 100);
    for (const Shape& shape : layout.nodes.front().shapes) {
        CHECK_FALSE(std::holds_alternative<BoxShape>(shape));
    }
}

TEST_CASE("The foot of the screen has a dot for each part and cuts no text")
{
    Foot foot{"A map with a very long title that goes on and on and on and on and on",
              "Client",
              "Place · 2 of 3",
              5,
              2,
              {0x4B57D6}};
    const Layout layout = layoutFoot(foot, fixedMetrics, 800);
    CHECK(layout.size.width == 800);
    std::size_t dots = 0;
    for (const Shape& shape : layout.nodes.front().shapes) {
        dots += std::holds_alternative<BoxShape>(shape) ? 1U : 0U;
        if (const auto* text = std::get_if<TextShape>(&shape)) {
            CHECK(text->rect.bottom() <= layout.size.height);
        }
    }
    CHECK(dots == 5);
}
