// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/neighbour.h"

#include "support/catch.h"
#include "support/journeys.h"

using namespace rejse;
using namespace rejse::editor;

TEST_CASE("right and left go from touchpoint to touchpoint, past phases that have none")
{
    const Journey journey = test::smallJourney();
    CHECK(neighbour(journey, ElementRef::ofTouchpoint("t1"), Step::Right) == ElementRef::ofTouchpoint("t2"));
    CHECK(neighbour(journey, ElementRef::ofTouchpoint("t2"), Step::Right) == ElementRef::ofTouchpoint("t3"));
    CHECK(neighbour(journey, ElementRef::ofTouchpoint("t3"), Step::Left) == ElementRef::ofTouchpoint("t2"));
}

TEST_CASE("the ends of the journey hold")
{
    const Journey journey = test::smallJourney();
    CHECK(neighbour(journey, ElementRef::ofTouchpoint("t3"), Step::Right) == ElementRef::ofTouchpoint("t3"));
    CHECK(neighbour(journey, ElementRef::ofTouchpoint("t1"), Step::Left) == ElementRef::ofTouchpoint("t1"));
    CHECK(neighbour(journey, ElementRef::ofPhase("p1"), Step::Left) == ElementRef::ofPhase("p1"));
    CHECK(neighbour(journey, ElementRef::ofPhase("p3"), Step::Right) == ElementRef::ofPhase("p3"));
}

TEST_CASE("whoever fills a map comes past the last touchpoint to the phase that waits for its first, and back")
{
    Journey journey = test::smallJourney();
    CHECK(neighbourOrEmptyPhase(journey, ElementRef::ofTouchpoint("t1"), Step::Right)
          == ElementRef::ofTouchpoint("t2"));
    CHECK(neighbourOrEmptyPhase(journey, ElementRef::ofTouchpoint("t2"), Step::Right)
          == ElementRef::ofTouchpoint("t3"));
    CHECK(neighbourOrEmptyPhase(journey, ElementRef::ofTouchpoint("t3"), Step::Right)
          == ElementRef::ofTouchpoint("t3"));
    CHECK(neighbourOrEmptyPhase(journey, ElementRef::ofTouchpoint("t1"), Step::Left) == ElementRef::ofTouchpoint("t1"));
    CHECK(neighbourOrEmptyPhase(journey, ElementRef::ofTouchpoint("t3"), Step::Down)
          == neighbour(journey, ElementRef::ofTouchpoint("t3"), Step::Down));
    journey.phases.push_back(journey.phases[1]);
    journey.phases.back().edit().id = "p4";
    CHECK(neighbourOrEmptyPhase(journey, ElementRef::ofTouchpoint("t3"), Step::Right) == ElementRef::ofPhase("p4"));
    journey.phases[0].edit().touchpoints.clear();
    CHECK(neighbourOrEmptyPhase(journey, ElementRef::ofTouchpoint("t3"), Step::Left) == ElementRef::ofPhase("p2"));
}

TEST_CASE("from touchpoint to touchpoint nothing is passed over, whichever heading is on the way")
{
    Journey journey = test::smallJourney();
    journey.phases.push_back(journey.phases[1]);
    journey.phases.back().edit().id = "p4";
    const auto next = [&](const ElementRef& from) { return walkTouchpoints(journey, from, Step::Right); };
    const auto previous = [&](const ElementRef& from) { return walkTouchpoints(journey, from, Step::Left); };
    CHECK(next(ElementRef::ofTouchpoint("t3")) == ElementRef::ofPhase("p4"));
    CHECK(previous(ElementRef::ofPhase("p4")) == ElementRef::ofTouchpoint("t3"));
    CHECK(next(ElementRef::ofPhase("p1")) == ElementRef::ofTouchpoint("t1"));
    CHECK(next(ElementRef::ofPhase("p2")) == ElementRef::ofTouchpoint("t3"));
    CHECK(previous(ElementRef::ofPhase("p3")) == ElementRef::ofTouchpoint("t2"));
    CHECK(previous(ElementRef::ofPhase("p1")) == ElementRef::ofPhase("p1"));
    CHECK(next(ElementRef::ofPhase("p4")) == ElementRef::ofPhase("p4"));
    CHECK(next(ElementRef::ofTouchpoint("t1")) == ElementRef::ofTouchpoint("t2"));
}

TEST_CASE("on a phase heading right and left go through the phases, empty ones too")
{
    const Journey journey = test::smallJourney();
    CHECK(neighbour(journey, ElementRef::ofPhase("p1"), Step::Right) == ElementRef::ofPhase("p2"));
    CHECK(neighbour(journey, ElementRef::ofPhase("p3"), Step::Left) == ElementRef::ofPhase("p2"));
}

TEST_CASE("down from a phase heading leads to its first touchpoint, and up leads back")
{
    const Journey journey = test::smallJourney();
    CHECK(neighbour(journey, ElementRef::ofPhase("p1"), Step::Down) == ElementRef::ofTouchpoint("t1"));
    CHECK(neighbour(journey, ElementRef::ofTouchpoint("t2"), Step::Up) == ElementRef::ofPhase("p1"));
    CHECK(neighbour(journey, ElementRef::ofPhase("p2"), Step::Down) == ElementRef::ofPhase("p2"));
}

TEST_CASE("down goes through all that hangs on a touchpoint in the order of the lanes")
{
    const Journey journey = test::smallJourney();
    const std::vector<ElementRef> expected{ElementRef::ofPhase("p3"),          ElementRef::ofTouchpoint("t3"),
                                           {ElementKind::Quote, "t3", "t3"},   {ElementKind::Experience, "e1", "t3"},
                                           {ElementKind::Barrier, "b1", "t3"}, {ElementKind::Action, "a1", "t3"},
                                           {ElementKind::Cell, "own", "t3"}};
    CHECK(column(journey, "t3") == expected);
    ElementRef at = expected.front();
    for (std::size_t i = 1; i < expected.size(); ++i) {
        at = neighbour(journey, at, Step::Down);
        CHECK(at == expected[i]);
    }
    CHECK(neighbour(journey, at, Step::Down) == at);
    for (std::size_t i = expected.size() - 1; i > 0; --i) {
        at = neighbour(journey, at, Step::Up);
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
    const std::vector<ElementRef> elements = column(journey, "t3");
    REQUIRE(elements.size() == 6);
    CHECK(elements[3].kind == ElementKind::Action);
    CHECK(elements[4].kind == ElementKind::Barrier);
}

TEST_CASE("a touchpoint is met though its own lane is hidden")
{
    Journey journey = test::smallJourney();
    for (Lane& lane : journey.lanes) {
        lane.hidden = lane.kind == LaneKind::Touchpoints;
    }
    CHECK(column(journey, "t3")[1] == ElementRef::ofTouchpoint("t3"));
}

TEST_CASE("sideways from something on a touchpoint leads to the next touchpoint")
{
    const Journey journey = test::smallJourney();
    CHECK(neighbour(journey, {ElementKind::Barrier, "b1", "t3"}, Step::Left) == ElementRef::ofTouchpoint("t2"));
}

TEST_CASE("from nothing the way leads onto the map")
{
    const Journey journey = test::smallJourney();
    CHECK(neighbour(journey, {}, Step::Right) == ElementRef::ofTouchpoint("t1"));
    CHECK(neighbour(journey, {}, Step::Home) == ElementRef::ofTouchpoint("t1"));
    CHECK(neighbour(journey, {}, Step::End) == ElementRef::ofTouchpoint("t3"));
    CHECK(neighbour(journey, ElementRef::ofPhase("p2"), Step::End) == ElementRef::ofTouchpoint("t3"));
}

TEST_CASE("a map without touchpoints leads to its first phase, an empty one nowhere")
{
    Journey journey;
    CHECK(neighbour(journey, {}, Step::Right) == ElementRef{});
    CHECK(neighbour(journey, {}, Step::Home) == ElementRef{});
    journey.phases = {test::phase("p1", {}), test::phase("p2", {})};
    CHECK(neighbour(journey, {}, Step::Right) == ElementRef::ofPhase("p1"));
}

TEST_CASE("from an unsorted touchpoint the way leads onto the map")
{
    const Journey journey = test::smallJourney();
    CHECK(neighbour(journey, ElementRef::ofTouchpoint("u1"), Step::Right) == ElementRef::ofTouchpoint("t1"));
}
