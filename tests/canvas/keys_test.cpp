// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard table of the canvas, row by row, each with undo and redo.
#include "canvas/opened_map.h"
#include "rejse/model/lookup.h"

#include "support/catch.h"
#include "support/journeys.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace rejse;

namespace {

struct Keyed : test::OpenedMap {
    explicit Keyed(Journey journey = test::smallJourney()) : OpenedMap(std::move(journey)) { }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view, key, modifiers); }
    void select(const Id& touchpoint) { selection.select(ElementRef::ofTouchpoint(touchpoint)); }
    const Journey& journey() const { return document.journey(); }
    const Touchpoint& at(const Id& id) const { return *findTouchpoint(journey(), id); }

    void type(const QString& text)
    {
        REQUIRE(field());
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
        if (field()) {
            QTest::keyClick(field(), Qt::Key_Escape);
        }
    }

    std::vector<Id> order(std::size_t phase) const
    {
        std::vector<Id> ids;
        for (const auto& touchpoint : journey().phases[phase]->touchpoints) {
            ids.push_back(touchpoint->id);
        }
        return ids;
    }

    /// That what was done since is one step that goes back and forth.
    void checkOneStep(const Journey& before)
    {
        const Journey after = journey();
        CHECK_FALSE(after == before);
        CHECK(document.history().count() == 1);
        document.undo();
        CHECK(journey() == before);
        document.redo();
        CHECK(journey() == after);
    }
};

} // namespace

TEST_CASE("the digits rate the feeling of everyone at the touchpoint")
{
    for (int digit = 1; digit <= 5; ++digit) {
        Keyed map;
        map.select("t2");
        map.key(static_cast<Qt::Key>(Qt::Key_0 + digit));
        CHECK(map.at("t2").feelings == std::map<Id, int>{{"hans", digit - 3}, {"far", digit - 3}});
        map.checkOneStep(test::smallJourney());
    }
}

TEST_CASE("through a lens the digits rate the feeling of that persona alone")
{
    Keyed map;
    map.document.setLens("far");
    map.select("t1");
    map.key(Qt::Key_5);
    CHECK(map.at("t1").feelings == std::map<Id, int>{{"hans", -1}, {"far", 2}});
    map.checkOneStep(test::smallJourney());
}

TEST_CASE("a map without personas gets a customer with its first feeling, in its own language")
{
    Journey journey = test::smallJourney();
    journey.personas.clear();
    journey.language = "da";
    journey.phases = {test::phase("p", {"t"})};
    Keyed map(journey);
    map.select("t");
    map.key(Qt::Key_4);
    REQUIRE(map.journey().personas.size() == 1);
    CHECK(map.journey().personas[0].name == "Kunde");
    CHECK(map.at("t").feelings.at(map.journey().personas[0].id) == 1);
    map.checkOneStep(journey);
}

TEST_CASE("0 clears the feelings")
{
    Keyed map;
    map.select("t3");
    map.key(Qt::Key_0);
    CHECK(map.at("t3").feelings.empty());
    map.checkOneStep(test::smallJourney());
}

TEST_CASE("Ctrl and a digit set the importance, of all that are selected")
{
    Keyed map;
    map.selection.select({ElementRef::ofTouchpoint("t1"), ElementRef::ofTouchpoint("t3")});
    map.key(Qt::Key_5, Qt::ControlModifier);
    CHECK(map.at("t1").importance == 5);
    CHECK(map.at("t2").importance == 3);
    CHECK(map.at("t3").importance == 5);
    map.checkOneStep(test::smallJourney());
}

TEST_CASE("M marks a moment of truth and takes the mark off")
{
    Keyed map;
    map.select("t1");
    map.key(Qt::Key_M);
    CHECK(map.at("t1").momentOfTruth);
    map.checkOneStep(test::smallJourney());
    map.key(Qt::Key_M);
    CHECK(map.journey() == test::smallJourney());
}

TEST_CASE("the letters add what they stand for where it fits")
{
    const auto added = [](Qt::Key key, const ElementRef& selected) {
        Keyed map;
        map.selection.select(selected);
        map.key(key);
        map.type("New");
        map.checkOneStep(test::smallJourney());
        return map.journey();
    };
    const ElementRef t1 = ElementRef::ofTouchpoint("t1");
    const auto inPhase = added(Qt::Key_T, ElementRef::ofPhase("p1"));
    REQUIRE(inPhase.phases[0]->touchpoints.size() == 3);
    CHECK(inPhase.phases[0]->touchpoints[2]->title == "New");
    CHECK(added(Qt::Key_T, t1).phases[0]->touchpoints[1]->title == "New");
    CHECK(added(Qt::Key_P, ElementRef::ofPhase("p1")).phases[1]->title == "New");
    CHECK(added(Qt::Key_P, t1).phases[1]->title == "New");
    CHECK(added(Qt::Key_E, t1).phases[0]->touchpoints[0]->experiences.at(0).text == "New");
    CHECK(added(Qt::Key_B, t1).phases[0]->touchpoints[0]->barriers.at(0).text == "New");
    CHECK(added(Qt::Key_A, t1).phases[0]->touchpoints[0]->actions.at(0).text == "New");
    CHECK(added(Qt::Key_Q, t1).phases[0]->touchpoints[0]->quote == "New");
    CHECK(added(Qt::Key_E, {ElementKind::Experience, "e1", "t3"}).phases[2]->touchpoints[0]->experiences.at(1).text
          == "New");
}

TEST_CASE("Enter and Shift+Enter add a sibling after and before what is selected")
{
    const auto added = [](const ElementRef& selected, Qt::KeyboardModifiers modifiers) {
        Keyed map;
        map.selection.select(selected);
        map.key(Qt::Key_Return, modifiers);
        map.type("New");
        map.checkOneStep(test::smallJourney());
        return map.journey();
    };
    CHECK(added(ElementRef::ofTouchpoint("t1"), {}).phases[0]->touchpoints[1]->title == "New");
    CHECK(added(ElementRef::ofTouchpoint("t1"), Qt::ShiftModifier).phases[0]->touchpoints[0]->title == "New");
    CHECK(added(ElementRef::ofPhase("p1"), {}).phases[1]->title == "New");
    CHECK(added(ElementRef::ofPhase("p1"), Qt::ShiftModifier).phases[0]->title == "New");
    CHECK(added({ElementKind::Barrier, "b1", "t3"}, {}).phases[2]->touchpoints[0]->barriers[1].text == "New");
    CHECK(added({ElementKind::Action, "a1", "t3"}, Qt::ShiftModifier).phases[2]->touchpoints[0]->actions[0].text
          == "New");
    CHECK(added({ElementKind::Persona, "hans", {}}, {}).personas[1].name == "New");
    CHECK(added({ElementKind::Lane, "own", {}}, {}).lanes.back().title == "New");
}

TEST_CASE("an empty new thing vanishes without a step")
{
    Keyed map;
    map.select("t1");
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_P, Qt::Key_E, Qt::Key_B, Qt::Key_A, Qt::Key_Q, Qt::Key_Return}) {
        map.key(key);
        REQUIRE(map.field());
        QTest::keyClick(map.field(), Qt::Key_Return);
        CHECK(map.journey() == test::smallJourney());
        CHECK(map.selection.current() == ElementRef::ofTouchpoint("t1"));
    }
    CHECK(map.document.history().count() == 0);
}

TEST_CASE("Alt and an arrow move the touchpoint along the map, past the end of its phase into the next")
{
    Keyed map;
    map.select("t1");
    map.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(map.order(0) == std::vector<Id>{"t2", "t1"});
    map.checkOneStep(test::smallJourney());
    map.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(map.order(0) == std::vector<Id>{"t2"});
    CHECK(map.order(1) == std::vector<Id>{"t1"});
    map.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(map.order(2) == std::vector<Id>{"t1", "t3"});
    for (int i = 0; i < 4; ++i) {
        map.key(Qt::Key_Left, Qt::AltModifier);
    }
    CHECK(map.journey() == test::smallJourney());
    const int steps = map.document.history().count();
    map.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(map.document.history().count() == steps);
}

TEST_CASE("Alt and an arrow move several touchpoints together")
{
    Keyed map;
    map.selection.select({ElementRef::ofTouchpoint("t2"), ElementRef::ofTouchpoint("t1")});
    map.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(map.order(0).empty());
    CHECK(map.order(1) == std::vector<Id>{"t1", "t2"});
    map.checkOneStep(test::smallJourney());
}

TEST_CASE("Alt and an arrow move the phase")
{
    Keyed map;
    map.selection.select(ElementRef::ofPhase("p1"));
    map.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(map.journey().phases[1]->id == "p1");
    map.checkOneStep(test::smallJourney());
}

TEST_CASE("Alt and an arrow move an experience in its list")
{
    Journey journey = test::smallJourney();
    Touchpoint& last = journey.phases[2].edit().touchpoints[0].edit();
    Experience second = last.experiences[0];
    second.id = "e2";
    last.experiences.push_back(second);
    Keyed map(journey);
    map.selection.select(ElementRef{ElementKind::Experience, "e2", "t3"});
    map.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(map.at("t3").experiences[0].id == "e2");
    map.checkOneStep(journey);
    map.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(map.journey() == journey);
}

TEST_CASE("Delete takes what is selected with all that refers to it, and goes on to the next")
{
    Journey journey = test::smallJourney();
    Link link;
    link.id = "l1";
    link.from = "t1";
    link.to = "t3";
    journey.links = {link};
    Keyed map(journey);
    map.select("t1");
    map.key(Qt::Key_Delete);
    CHECK(map.order(0) == std::vector<Id>{"t2"});
    CHECK(map.journey().links.empty());
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t2"));
    map.checkOneStep(journey);
    map.document.undo();
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t1"));
    map.selection.select(ElementRef{ElementKind::Persona, "hans", {}});
    map.key(Qt::Key_Delete);
    CHECK(map.at("t1").feelings.empty());
    CHECK(map.at("t3").feelings == std::map<Id, int>{{"far", -1}});
    map.document.undo();
    map.selection.select(ElementRef{ElementKind::Link, "l1", {}});
    map.key(Qt::Key_Delete);
    CHECK(map.journey().links.empty());
}

TEST_CASE("L, arrows and Enter link two touchpoints; Escape gives up")
{
    Keyed map;
    map.select("t1");
    map.key(Qt::Key_L);
    map.key(Qt::Key_Right);
    map.key(Qt::Key_Return);
    REQUIRE(map.journey().links.size() == 1);
    CHECK(map.journey().links[0].from == "t1");
    CHECK(map.journey().links[0].to == "t3");
    CHECK(map.journey().links[0].kind == LinkKind::Branch);
    map.checkOneStep(test::smallJourney());
    map.document.undo();
    map.select("t1");
    map.key(Qt::Key_L);
    map.key(Qt::Key_Escape);
    CHECK(map.journey() == test::smallJourney());
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t1"));
    map.select("t3");
    map.key(Qt::Key_L);
    map.key(Qt::Key_Return);
    REQUIRE(map.journey().links.size() == 1);
    CHECK(map.journey().links[0].kind == LinkKind::Loop);
}

TEST_CASE("what is copied is pasted behind the selected touchpoint, and a line of text becomes a touchpoint")
{
    Keyed map;
    map.select("t3");
    map.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == "Touchpoint t3");
    map.select("t1");
    map.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(map.journey().phases[0]->touchpoints.size() == 3);
    const Touchpoint& pasted = *map.journey().phases[0]->touchpoints[1];
    CHECK(pasted.quote == "It just works");
    CHECK(pasted.id != "t3");
    CHECK(map.selection.current() == ElementRef::ofTouchpoint(pasted.id));
    map.checkOneStep(test::smallJourney());
    map.document.undo();
    QGuiApplication::clipboard()->setText("One\n\nTwo\r\n");
    map.select("t2");
    map.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(map.journey().phases[0]->touchpoints.size() == 4);
    CHECK(map.journey().phases[0]->touchpoints[2]->title == "One");
    CHECK(map.journey().phases[0]->touchpoints[3]->title == "Two");
    map.document.undo();
    map.selection.clear();
    map.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(map.journey().unsorted.size() == 3);
    CHECK(map.journey().unsorted[1]->title == "One");
}

TEST_CASE("cut and pasted, a touchpoint is the same one elsewhere")
{
    Keyed map;
    map.select("t1");
    map.key(Qt::Key_X, Qt::ControlModifier);
    CHECK(map.order(0) == std::vector<Id>{"t2"});
    map.select("t3");
    map.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(map.order(2) == std::vector<Id>{"t3", "t1"});
    CHECK(map.at("t1") == *findTouchpoint(test::smallJourney(), "t1"));
}

TEST_CASE("Ctrl+D doubles what is selected beside it")
{
    Keyed map;
    map.select("t1");
    map.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(map.order(0).size() == 3);
    CHECK(map.journey().phases[0]->touchpoints[1]->title == "Touchpoint t1");
    map.checkOneStep(test::smallJourney());
}

TEST_CASE("Ctrl+A and Shift with arrows select several touchpoints")
{
    Keyed map;
    map.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(map.selection.all().size() == 3);
    map.select("t1");
    map.key(Qt::Key_Right, Qt::ShiftModifier);
    map.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(map.editor.selectedTouchpoints() == std::vector<Id>{"t1", "t2", "t3"});
    map.key(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(map.editor.selectedTouchpoints() == std::vector<Id>{"t1", "t2"});
    map.key(Qt::Key_Escape);
    CHECK(map.selection.isEmpty());
}

TEST_CASE("keys that need a touchpoint do nothing without one")
{
    Keyed map;
    for (const Qt::Key key :
         {Qt::Key_E, Qt::Key_B, Qt::Key_A, Qt::Key_Q, Qt::Key_3, Qt::Key_M, Qt::Key_L, Qt::Key_Delete}) {
        map.key(key);
        CHECK(map.journey() == test::smallJourney());
        CHECK_FALSE(map.field());
    }
}

TEST_CASE("a barrier typed on a map that hides barriers shows them, in the same step")
{
    Journey journey = test::smallJourney();
    for (Lane& lane : journey.lanes) {
        lane.hidden = lane.kind == LaneKind::Barriers;
    }
    Keyed map(journey);
    map.select("t1");
    map.key(Qt::Key_B);
    map.type("In the way");
    CHECK(map.at("t1").barriers.size() == 1);
    map.checkOneStep(journey);
}
