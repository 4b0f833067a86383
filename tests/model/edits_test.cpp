// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/edits.h"

#include "model/builders.h"
#include "support/catch.h"

using namespace rejse;
using test::at;
using test::ids;
using Ids = std::vector<Id>;

namespace {

std::vector<Stage> stages(const Journey& journey)
{
    std::vector<Stage> all;
    for (const Cow<Phase>& phase : journey.phases) {
        all.push_back(phase->stage);
    }
    return all;
}

Journey withStages(const std::vector<Stage>& wanted)
{
    Journey journey;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        Phase phase = test::phase("p" + std::to_string(i), {});
        phase.stage = wanted[i];
        journey.phases.emplace_back(phase);
    }
    return journey;
}

Phase phaseOf(Stage stage)
{
    Phase phase = test::phase("new", {});
    phase.stage = stage;
    return phase;
}

using enum Stage;
using Stages = std::vector<Stage>;

} // namespace

TEST_CASE("one thing is changed, and all others stay shared with the journey before")
{
    const Journey before = test::linkedJourney();
    const Journey after = withTouchpoint(before, "t2", [](Touchpoint& touchpoint) { touchpoint.votes = 3; });
    CHECK(at(after, "t2").votes == 3);
    CHECK(at(before, "t2").votes == 0);
    CHECK(&at(after, "t1") == &at(before, "t1"));
    CHECK(&*after.phases[2] == &*before.phases[2]);
    CHECK(&at(after, "u1") == &at(before, "u1"));
}

TEST_CASE("an unsorted touchpoint is changed like any other")
{
    const Journey after =
        withTouchpoint(test::linkedJourney(), "u1", [](Touchpoint& touchpoint) { touchpoint.votes = 3; });
    CHECK(after.unsorted[0]->votes == 3);
}

TEST_CASE("what is not there is not changed")
{
    const Journey before = test::linkedJourney();
    const auto never = [](auto&) { FAIL("called"); };
    CHECK(withPhase(before, "none", never) == before);
    CHECK(withTouchpoint(before, "none", never) == before);
    CHECK(withPart<Persona>(before, "none", never) == before);
    CHECK(withPart<Barrier>(before, "t3", "none", never) == before);
    CHECK(withPart<Barrier>(before, "none", "b1", never) == before);
    CHECK(insertTouchpoints(before, {Cow<Touchpoint>(test::touchpoint("t9"))}, {"none", 0}) == before);
    CHECK(insertPart<Action>(before, "none", Action(), 0) == before);
    CHECK(moveTouchpoints(before, {"none"}, {"p1", 0}) == before);
    CHECK(moveTouchpoints(before, {"t1"}, {"none", 0}) == before);
    CHECK(movePhase(before, "none", 0) == before);
    CHECK(movePart<Link>(before, "none", 0) == before);
    CHECK(movePart<Action>(before, "t3", "none", 0) == before);
    CHECK(setStage(before, "none", After) == before);
    CHECK(setFeeling(before, "t1", "none", 1) == before);
    CHECK(setFeeling(before, "none", "hans", 1) == before);
}

TEST_CASE("parts are changed, added and moved by their kind")
{
    Journey journey = test::linkedJourney();
    journey = withPart<Persona>(std::move(journey), "hans", [](Persona& persona) { persona.role = Role::User; });
    CHECK(journey.personas[0].role == Role::User);
    journey = withPart<Action>(std::move(journey), "t3", "a1", [](Action& action) { action.votes = 4; });
    CHECK(at(journey, "t3").actions[0].votes == 4);
    Channel shop;
    shop.id = "shop";
    journey = insertPart<Channel>(std::move(journey), shop, 0);
    CHECK(ids(journey.channels) == Ids{"shop", "web"});
    journey = movePart<Channel>(std::move(journey), "shop", 99);
    CHECK(ids(journey.channels) == Ids{"web", "shop"});
    Barrier second;
    second.id = "b2";
    journey = insertPart<Barrier>(std::move(journey), "t3", second, 99);
    journey = movePart<Barrier>(std::move(journey), "t3", "b2", 0);
    CHECK(ids(at(journey, "t3").barriers) == Ids{"b2", "b1"});
}

TEST_CASE("touchpoints are put into a gap, past the end at the end")
{
    const auto inserted = [](const Gap& gap) {
        return insertTouchpoints(test::linkedJourney(),
                                 {Cow<Touchpoint>(test::touchpoint("n1")), Cow<Touchpoint>(test::touchpoint("n2"))},
                                 gap);
    };
    CHECK(ids(inserted({"p1", 1}).phases[0]->touchpoints) == Ids{"t1", "n1", "n2", "t2"});
    CHECK(ids(inserted({"p2", 99}).phases[1]->touchpoints) == Ids{"n1", "n2"});
    CHECK(ids(inserted({std::nullopt, 0}).unsorted) == Ids{"n1", "n2", "u1"});
}

TEST_CASE("touchpoints move together, in the order in which they stand, to where the gap is now")
{
    Journey journey;
    journey.phases = {test::phase("p1", {"a", "b", "c", "d"}), test::phase("p2", {"e"})};
    const auto moved = [&](const Ids& touchpoints, const Gap& gap) {
        return ids(moveTouchpoints(journey, touchpoints, gap).phases[0]->touchpoints);
    };
    CHECK(moved({"c", "a"}, {"p1", 4}) == Ids{"b", "d", "a", "c"});
    CHECK(moved({"a"}, {"p1", 2}) == Ids{"b", "a", "c", "d"});
    CHECK(moved({"d"}, {"p1", 0}) == Ids{"d", "a", "b", "c"});
    CHECK(moved({"b"}, {"p1", 1}) == Ids{"a", "b", "c", "d"});
    CHECK(moved({"b"}, {"p1", 2}) == Ids{"a", "b", "c", "d"});
    CHECK(moved({"e", "b"}, {"p1", 99}) == Ids{"a", "c", "d", "b", "e"});
    const Journey across = moveTouchpoints(journey, {"a", "c"}, {"p2", 0});
    CHECK(ids(across.phases[0]->touchpoints) == Ids{"b", "d"});
    CHECK(ids(across.phases[1]->touchpoints) == Ids{"a", "c", "e"});
}

TEST_CASE("links stay with touchpoints that move, except off the map")
{
    const Journey journey = test::linkedJourney();
    CHECK(moveTouchpoints(journey, {"t1"}, {"p3", 0}).links == journey.links);
    const Journey off = moveTouchpoints(journey, {"t1"}, {std::nullopt, 0});
    CHECK(ids(off.unsorted) == Ids{"t1", "u1"});
    CHECK(ids(off.links) == Ids{"l2"});
    CHECK(at(off, "t1").feelings == at(journey, "t1").feelings);
}

TEST_CASE("a new phase takes a stage between those of its neighbours")
{
    const Journey journey = withStages({Before, During, After});
    CHECK(stages(insertPhase(journey, phaseOf(After), 0)) == Stages{Before, Before, During, After});
    CHECK(stages(insertPhase(journey, phaseOf(Before), 2)) == Stages{Before, During, During, After});
    CHECK(stages(insertPhase(journey, phaseOf(During), 1)) == Stages{Before, During, During, After});
    CHECK(stages(insertPhase(journey, phaseOf(Before), 99)) == Stages{Before, During, After, After});
    CHECK(stages(insertPhase(Journey(), phaseOf(During), 0)) == Stages{During});
}

TEST_CASE("stages never go back wherever a phase moves")
{
    const Journey journey = withStages({Before, Before, During, After, After});
    for (const Cow<Phase>& phase : journey.phases) {
        for (std::size_t index = 0; index < 7; ++index) {
            const Journey moved = movePhase(journey, phase->id, index);
            CAPTURE(phase->id, index);
            CHECK(std::is_sorted(moved.phases.begin(), moved.phases.end(),
                                 [](const auto& a, const auto& b) { return a->stage < b->stage; }));
            CHECK(phaseIndex(moved, phase->id) == std::min<std::size_t>(index, 4));
        }
    }
}

TEST_CASE("a stage that is set brings the phases around it along")
{
    const Journey journey = withStages({Before, Before, During, After});
    CHECK(stages(setStage(journey, "p1", After)) == Stages{Before, After, After, After});
    CHECK(stages(setStage(journey, "p2", Before)) == Stages{Before, Before, Before, After});
    CHECK(stages(setStage(journey, "p3", During)) == Stages{Before, Before, During, During});
    CHECK(stages(setStage(journey, "p3", Before)) == Stages{Before, Before, Before, Before});
    CHECK(stages(setStage(journey, "p0", During)) == Stages{During, During, During, After});
}

TEST_CASE("a phase takes its touchpoints and their links along")
{
    const Journey after = removeElements(test::linkedJourney(), {ElementRef::ofPhase("p1")});
    CHECK(ids(after.phases) == Ids{"p2", "p3"});
    CHECK(after.links.empty());
    CHECK(after.channels.size() == 1);
}

TEST_CASE("a touchpoint takes its links along")
{
    const Journey after = removeElements(test::linkedJourney(), {ElementRef::ofTouchpoint("t2")});
    CHECK(ids(after.phases[0]->touchpoints) == Ids{"t1"});
    CHECK(ids(after.links) == Ids{"l3"});
    CHECK(removeElements(test::linkedJourney(), {ElementRef::ofTouchpoint("u1")}).unsorted.empty());
}

TEST_CASE("a persona takes its feelings along and is named nowhere")
{
    const Journey after = removeElements(test::linkedJourney(), {{ElementKind::Persona, "far", {}}});
    CHECK(ids(after.personas) == Ids{"hans"});
    CHECK(at(after, "t3").feelings == std::map<Id, int>{{"hans", 1}});
    CHECK(at(after, "t3").personas == Ids());
    CHECK(personasAt(after, at(after, "t3")).empty());
    CHECK(feelingsAt(at(after, "t3")).empty());
    CHECK(at(after, "u1").feelings.empty());
}

TEST_CASE("a channel and a process are named nowhere once they are gone")
{
    const Journey before = test::linkedJourney();
    const Journey noChannel = removeElements(before, {{ElementKind::Channel, "web", {}}});
    CHECK(noChannel.channels.empty());
    CHECK(!at(noChannel, "t1").channel);
    CHECK(!at(noChannel, "u1").channel);
    CHECK(at(noChannel, "t1").process == "sales");
    CHECK(&at(noChannel, "t2") == &at(before, "t2"));
    const Journey noProcess = removeElements(before, {{ElementKind::Process, "sales", {}}});
    CHECK(noProcess.processes.empty());
    CHECK(!at(noProcess, "t1").process);
}

TEST_CASE("a text lane takes what stands in it along")
{
    const Journey after = removeElements(test::linkedJourney(), {{ElementKind::Lane, "own", {}}});
    CHECK(findLane(after, "own") == nullptr);
    CHECK(at(after, "t3").cells.empty());
    const Journey standard = removeElements(test::linkedJourney(), {{ElementKind::Lane, "quotes", {}}});
    CHECK(at(standard, "t3").quote == "It just works");
}

TEST_CASE("what hangs on a touchpoint is deleted by its kind")
{
    const Journey after = removeElements(test::linkedJourney(),
                                         {{ElementKind::Quote, "t3", "t3"},
                                          {ElementKind::Experience, "e1", "t3"},
                                          {ElementKind::Barrier, "b1", "t3"},
                                          {ElementKind::Action, "a1", "t3"},
                                          {ElementKind::Cell, "own", "t3"},
                                          {ElementKind::Link, "l1", {}}});
    const Touchpoint& touchpoint = at(after, "t3");
    CHECK(touchpoint.quote.empty());
    CHECK(touchpoint.experiences.empty());
    CHECK(touchpoint.barriers.empty());
    CHECK(touchpoint.actions.empty());
    CHECK(touchpoint.cells.empty());
    CHECK(ids(after.links) == Ids{"l2", "l3"});
}

TEST_CASE("deleting the map, or what is gone already, changes nothing")
{
    const Journey before = test::linkedJourney();
    CHECK(removeElements(before, {{}}) == before);
    CHECK(removeElements(before, {ElementRef::ofPhase("none"), {ElementKind::Barrier, "b1", "none"}}) == before);
    const Journey twice = removeElements(before, {ElementRef::ofPhase("p3"), ElementRef::ofTouchpoint("t3")});
    CHECK(twice == removeElements(before, {ElementRef::ofPhase("p3")}));
}

TEST_CASE("a feeling is set within its range, and cleared")
{
    Journey journey = setFeeling(test::linkedJourney(), "t2", "hans", 2);
    CHECK(at(journey, "t2").feelings == std::map<Id, int>{{"hans", 2}});
    CHECK(at(setFeeling(journey, "t2", "hans", -7), "t2").feelings.at("hans") == -2);
    CHECK(at(setFeeling(journey, "t2", "hans", std::nullopt), "t2").feelings.empty());
}

TEST_CASE("a link leads between two placed touchpoints, once each way")
{
    const Journey journey = test::linkedJourney();
    CHECK(!canLink(journey, "t1", "t2"));
    CHECK(canLink(journey, "t2", "t1"));
    CHECK(!canLink(journey, "t1", "t1"));
    CHECK(!canLink(journey, "t1", "u1"));
    CHECK(!canLink(journey, "t1", "none"));
}
