// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/walk.h"

#include "support/catch.h"
#include "support/journeys.h"

using namespace rejse;
using namespace rejse::editor;

TEST_CASE("right and left go from touchpoint to touchpoint, past phases that have none")
{
    const Journey journey = test::smallJourney();
    CHECK(walk(journey, Thing::ofTouchpoint("t1"), Step::Right) == Thing::ofTouchpoint("t2"));
    CHECK(walk(journey, Thing::ofTouchpoint("t2"), Step::Right) == Thing::ofTouchpoint("t3"));
    CHECK(walk(journey, Thing::ofTouchpoint("t3"), Step::Left) == Thing::ofTouchpoint("t2"));
}

TEST_CASE("the ends of the journey hold")
{
    const Journey journey = test::smallJourney();
    CHECK(walk(journey, Thing::ofTouchpoint("t3"), Step::Right) == Thing::ofTouchpoint("t3"));
    CHECK(walk(journey, Thing::ofTouchpoint("t1"), Step::Left) == Thing::ofTouchpoint("t1"));
    CHECK(walk(journey, Thing::ofPhase("p1"), Step::Left) == Thing::ofPhase("p1"));
    CHECK(walk(journey, Thing::ofPhase("p3"), Step::Right) == Thing::ofPhase("p3"));
}

TEST_CASE("whoever fills a map comes past the last touchpoint to the phase that waits for its first, and back")
{
    Journey journey = test::smallJourney();
    CHECK(walkOn(journey, Thing::ofTouchpoint("t1"), Step::Right) == Thing::ofTouchpoint("t2"));
    CHECK(walkOn(journey, Thing::ofTouchpoint("t2"), Step::Right) == Thing::ofTouchpoint("t3"));
    CHECK(walkOn(journey, Thing::ofTouchpoint("t3"), Step::Right) == Thing::ofTouchpoint("t3"));
    CHECK(walkOn(journey, Thing::ofTouchpoint("t1"), Step::Left) == Thing::ofTouchpoint("t1"));
    CHECK(walkOn(journey, Thing::ofTouchpoint("t3"), Step::Down)
          == walk(journey, Thing::ofTouchpoint("t3"), Step::Down));
    journey.phases.push_back(journey.phases[1]);
    journey.phases.back().edit().id = "p4";
    CHECK(walkOn(journey, Thing::ofTouchpoint("t3"), Step::Right) == Thing::ofPhase("p4"));
    journey.phases[0].edit().touchpoints.clear();
    CHECK(walkOn(journey, Thing::ofTouchpoint("t3"), Step::Left) == Thing::ofPhase("p2"));
}

TEST_CASE("from touchpoint to touchpoint nothing is passed over, whichever heading is on the way")
{
    Journey journey = test::smallJourney();
    journey.phases.push_back(journey.phases[1]);
    journey.phases.back().edit().id = "p4";
    const auto next = [&](const Thing& from) { return walkTouchpoints(journey, from, Step::Right); };
    const auto previous = [&](const Thing& from) { return walkTouchpoints(journey, from, Step::Left); };
    CHECK(next(Thing::ofTouchpoint("t3")) == Thing::ofPhase("p4"));
    CHECK(previous(Thing::ofPhase("p4")) == Thing::ofTouchpoint("t3"));
    CHECK(next(Thing::ofPhase("p1")) == Thing::ofTouchpoint("t1"));
    CHECK(next(Thing::ofPhase("p2")) == Thing::ofTouchpoint("t3"));
    CHECK(previous(Thing::ofPhase("p3")) == Thing::ofTouchpoint("t2"));
    CHECK(previous(Thing::ofPhase("p1")) == Thing::ofPhase("p1"));
    CHECK(next(Thing::ofPhase("p4")) == Thing::ofPhase("p4"));
    CHECK(next(Thing::ofTouchpoint("t1")) == Thing::ofTouchpoint("t2"));
}

TEST_CASE("on a phase heading right and left go through the phases, empty ones too")
{
    const Journey journey = test::smallJourney();
    CHECK(walk(journey, Thing::ofPhase("p1"), Step::Right) == Thing::ofPhase("p2"));
    CHECK(walk(journey, Thing::ofPhase("p3"), Step::Left) == Thing::ofPhase("p2"));
}

TEST_CASE("down from a phase heading leads to its first touchpoint, and up leads back")
{
    const Journey journey = test::smallJourney();
    CHECK(walk(journey, Thing::ofPhase("p1"), Step::Down) == Thing::ofTouchpoint("t1"));
    CHECK(walk(journey, Thing::ofTouchpoint("t2"), Step::Up) == Thing::ofPhase("p1"));
    CHECK(walk(journey, Thing::ofPhase("p2"), Step::Down) == Thing::ofPhase("p2"));
}

TEST_CASE("down goes through all that hangs on a touchpoint in the order of the lanes")
{
    const Journey journey = test::smallJourney();
    const std::vector<Thing> expected{Thing::ofPhase("p3"),
                                      Thing::ofTouchpoint("t3"),
                                      {ThingKind::Quote, "t3", "t3"},
                                      {ThingKind::Experience, "e1", "t3"},
                                      {ThingKind::Barrier, "b1", "t3"},
                                      {ThingKind::Action, "a1", "t3"},
                                      {ThingKind::Cell, "own", "t3"}};
    CHECK(column(journey, "t3") == expected);
    Thing at = expected.front();
    for (std::size_t i = 1; i < expected.size(); ++i) {
        at = walk(journey, at, Step::Down);
        CHECK(at == expected[i]);
    }
    CHECK(walk(journey, at, Step::Down) == at);
    for (std::size_t i = expected.size() - 1; i > 0; --i) {
        at = walk(journey, at, Step::Up);
        CHECK(at == expected[i - 1]);
    }
}

TEST_CASE("hidden lanes are passed by, and moved ones are met where they stand")
{
    Journey journey = test::smallJourney();
    for (Lane& lane : journey.lanes) {
        lane.hidden = lane.kind == LaneKind::Experiences;
    }
    std::swap(journey.lanes[5], journey.lanes[6]); // barriers and actions
    const std::vector<Thing> things = column(journey, "t3");
    REQUIRE(things.size() == 6);
    CHECK(things[3].kind == ThingKind::Action);
    CHECK(things[4].kind == ThingKind::Barrier);
}

TEST_CASE("a touchpoint is met though its own lane is hidden")
{
    Journey journey = test::smallJourney();
    for (Lane& lane : journey.lanes) {
        lane.hidden = lane.kind == LaneKind::Touchpoints;
    }
    CHECK(column(journey, "t3")[1] == Thing::ofTouchpoint("t3"));
}

TEST_CASE("sideways from something on a touchpoint leads to the next touchpoint")
{
    const Journey journey = test::smallJourney();
    CHECK(walk(journey, {ThingKind::Barrier, "b1", "t3"}, Step::Left) == Thing::ofTouchpoint("t2"));
}

TEST_CASE("from nothing the way leads onto the map")
{
    const Journey journey = test::smallJourney();
    CHECK(walk(journey, {}, Step::Right) == Thing::ofTouchpoint("t1"));
    CHECK(walk(journey, {}, Step::Home) == Thing::ofTouchpoint("t1"));
    CHECK(walk(journey, {}, Step::End) == Thing::ofTouchpoint("t3"));
    CHECK(walk(journey, Thing::ofPhase("p2"), Step::End) == Thing::ofTouchpoint("t3"));
}

TEST_CASE("a map without touchpoints leads to its first phase, an empty one nowhere")
{
    Journey journey;
    CHECK(walk(journey, {}, Step::Right) == Thing{});
    CHECK(walk(journey, {}, Step::Home) == Thing{});
    journey.phases = {test::phase("p1", {}), test::phase("p2", {})};
    CHECK(walk(journey, {}, Step::Right) == Thing::ofPhase("p1"));
}

TEST_CASE("from an unsorted touchpoint the way leads onto the map")
{
    const Journey journey = test::smallJourney();
    CHECK(walk(journey, Thing::ofTouchpoint("u1"), Step::Right) == Thing::ofTouchpoint("t1"));
}
