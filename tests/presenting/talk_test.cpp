// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/talk.h"
#include "rejse/model/edits.h"
#include "support/catch.h"
#include "support/journey_builder.h"
#include "support/journeys.h"

using namespace rejse;
using namespace rejse::presenting;

namespace {

struct Talking {
    explicit Talking(Journey journey) : document(std::move(journey)), editor(document, selection), talk(editor) { }

    std::vector<std::string> allForward()
    {
        std::vector<std::string> seen;
        for (std::size_t i = 0; i < talk.steps().size(); ++i) {
            seen.push_back(placeText(talk.journey(), talk.shown()));
            talk.next();
        }
        return seen;
    }

    editor::Document document;
    editor::Selection selection;
    editor::MapEditor editor;
    Talk talk;
};

} // namespace

TEST_CASE("A talk goes from the overview through each phase and its touchpoints to where to start")
{
    Talking talking(test::smallJourney());
    CHECK(talking.allForward()
          == std::vector<std::string>{"Overview", "Phase p1 · 1 of 3", "Touchpoint t1 · 1 of 2",
                                      "Touchpoint t2 · 2 of 2", "Phase p2 · 2 of 3", "Phase p3 · 3 of 3",
                                      "Touchpoint t3 · 1 of 1", "Where to start"});
    CHECK(talking.talk.step().kind == StepKind::Start);
    CHECK_FALSE(talking.talk.following());
    talking.talk.back();
    CHECK(talking.talk.step() == Step{StepKind::Touchpoint, "t3"});
    talking.talk.first();
    talking.talk.back();
    CHECK(talking.talk.step().kind == StepKind::Overview);
}

TEST_CASE("A talk speaks the language of the map")
{
    Journey journey = test::smallJourney();
    journey.language = "da";
    CHECK(placeText(journey, {StepKind::Phase, "p1"}) == "Phase p1 · 1 af 3");
    CHECK(placeText(journey, {StepKind::Start, {}}) == "Hvor begynder vi?");
}

TEST_CASE("A phase too long to show at once comes in parts, each before its touchpoints")
{
    Journey journey;
    journey.title = "Long";
    journey.phases = {test::phase("p", {"a", "b", "c", "d", "e", "f", "g"})};
    const auto steps = stepsOf(journey);
    REQUIRE(steps.size() == 11);
    CHECK(steps[1] == Step{StepKind::Phase, "p", 0});
    CHECK(steps[4] == Step{StepKind::Touchpoint, "c"});
    CHECK(steps[5] == Step{StepKind::Phase, "p", 1});
    CHECK(steps[6] == Step{StepKind::Touchpoint, "d"});
    CHECK(placeText(journey, steps[5]) == "Phase p · 1 of 1 · part 2 of 2");
    CHECK(placeText(journey, steps[6]) == "Touchpoint d · 4 of 7");
    journey.language = "da";
    CHECK(placeText(journey, steps[1]) == "Phase p · 1 af 1 · del 1 af 2");
    journey.language = "nb";
    CHECK(placeText(journey, steps[1]) == "Phase p · 1 av 1 · del 1 av 2");
}

TEST_CASE("Up and down go from phase to phase")
{
    Talking talking(test::smallJourney());
    Talk& talk = talking.talk;
    std::vector<Id> down;
    for (int i = 0; i < 5; ++i) {
        talk.nextPhase();
        down.push_back(talk.step().id);
    }
    CHECK(down == std::vector<Id>{"p1", "p2", "p3", "", ""});
    talk.previousPhase();
    CHECK(talk.step().id == "p3");
    talk.goTo(ElementRef::ofTouchpoint("t2"));
    talk.previousPhase();
    CHECK(talk.step().kind == StepKind::Overview);
}

TEST_CASE("What is shown is what is selected")
{
    Talking talking(test::smallJourney());
    talking.talk.next();
    CHECK(talking.selection.current() == ElementRef::ofPhase("p1"));
    talking.talk.next();
    CHECK(talking.selection.current() == ElementRef::ofTouchpoint("t1"));
    talking.talk.last();
    CHECK(talking.selection.isEmpty());
}

TEST_CASE("A talk stays where it is when the map changes around it, and near it when that is deleted")
{
    Talking talking(test::smallJourney());
    talking.talk.goTo(ElementRef::ofTouchpoint("t2"));
    talking.document.apply(
        insertTouchpoints(talking.document.journey(), {Cow<Touchpoint>(test::touchpoint("new"))}, Gap{"p1", 0}),
        {"Add"});
    CHECK(talking.talk.step().id == "t2");
    CHECK(placeText(talking.talk.journey(), talking.talk.step()) == "Touchpoint t2 · 3 of 3");
    talking.document.apply(removeElements(talking.document.journey(), {ElementRef::ofTouchpoint("t2")}), {"Delete"});
    CHECK(talking.talk.step().id == "p2");
    talking.document.apply(
        removeElements(talking.document.journey(),
                       {ElementRef::ofPhase("p1"), ElementRef::ofPhase("p2"), ElementRef::ofPhase("p3")}),
        {"Delete"});
    CHECK(talking.talk.step().kind == StepKind::Start);
}

TEST_CASE("The overview in between leaves the talk where it is")
{
    Talking talking(test::smallJourney());
    talking.talk.goTo(ElementRef::ofTouchpoint("t2"));
    talking.talk.lookAround(true);
    CHECK(talking.talk.shown().kind == StepKind::Overview);
    CHECK(talking.talk.step().id == "t2");
    talking.talk.next();
    CHECK(talking.talk.shown().id == "t2");
    talking.talk.lookAround(true);
    talking.talk.back();
    CHECK(talking.talk.shown().id == "t2");
    talking.talk.lookAround(true);
    talking.talk.goTo(ElementRef::ofTouchpoint("t3"));
    CHECK(talking.talk.shown().id == "t3");
}

TEST_CASE("The overview in between says where it leads to")
{
    Talking talking(test::smallJourney());
    const auto place = [&] { return talking.talk.placeText(talking.talk.shown()); };
    talking.talk.lookAround(true);
    CHECK(place() == "Overview");
    talking.talk.nextPhase();
    CHECK(place() == "Overview → Phase p1 · 1 of 3");
    talking.talk.last();
    CHECK(place() == "Overview → Where to start");
    talking.talk.first();
    talking.talk.lookAround(false);
    CHECK(place() == "Overview");
}

TEST_CASE("There is nothing to go to among the unsorted or in a map without phases")
{
    Talking talking(test::smallJourney());
    CHECK_FALSE(talking.talk.goTo(ElementRef::ofTouchpoint("u1")));
    CHECK_FALSE(talking.talk.goTo(ElementRef{}));
    Journey empty;
    empty.title = "Empty";
    CHECK(stepsOf(empty).size() == 2);
}
