// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/voting.h"

#include "editor/document/document.h"
#include "rejse/model/edits.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QSignalSpy>

using namespace rejse;
using editor::votesOn;
using editor::Voting;

namespace {

const ElementRef action{ElementKind::Action, "a1", "t3"};
const ElementRef touchpoint = ElementRef::ofTouchpoint("t1");

} // namespace

TEST_CASE("Votes go to touchpoints and actions, one step each")
{
    editor::Document document(test::smallJourney());
    Voting voting(document);
    CHECK(voting.give(touchpoint));
    CHECK(voting.give(touchpoint));
    CHECK(voting.give(action));
    CHECK(votesOn(document.journey(), touchpoint) == 2);
    CHECK(votesOn(document.journey(), action) == 1);
    CHECK(votesOn(document.journey()) == 3);
    document.undo();
    document.undo();
    CHECK(votesOn(document.journey()) == 1);
    CHECK(voting.takeBack(touchpoint));
    CHECK_FALSE(voting.takeBack(touchpoint));
    CHECK(votesOn(document.journey()) == 0);
}

TEST_CASE("A vote on what hangs on a touchpoint goes to the touchpoint, and one on the map nowhere")
{
    editor::Document document(test::smallJourney());
    Voting voting(document);
    CHECK(voting.give({ElementKind::Barrier, "b1", "t3"}));
    CHECK(votesOn(document.journey(), ElementRef::ofTouchpoint("t3")) == 1);
    CHECK_FALSE(voting.give(ElementRef{}));
    CHECK_FALSE(voting.give(ElementRef::ofPhase("p1")));
    CHECK_FALSE(voting.give(ElementRef::ofTouchpoint("gone")));
}

TEST_CASE("A round gives out what its people have, and gets back what is undone")
{
    editor::Document document(test::smallJourney());
    Voting voting(document);
    voting.give(touchpoint);
    voting.open({2, 2});
    CHECK(voting.left() == 4);
    for (int i = 0; i < 4; ++i) {
        CHECK(voting.give(action));
    }
    CHECK(voting.left() == 0);
    CHECK_FALSE(voting.give(touchpoint));
    document.undo();
    CHECK(voting.left() == 1);
    CHECK(voting.give(touchpoint));
    voting.takeBack(action);
    CHECK(voting.left() == 1);
    voting.close();
    CHECK(voting.give(touchpoint));
    CHECK(voting.give(touchpoint));
}

TEST_CASE("A round never has more to give than it began with")
{
    editor::Document document(test::smallJourney());
    Voting voting(document);
    voting.give(touchpoint);
    voting.give(touchpoint);
    voting.open({3, 1});
    voting.takeBack(touchpoint);
    CHECK(voting.left() == 3);
    voting.give(action);
    CHECK(voting.left() == 2);
    voting.clear();
    CHECK(voting.left() == 3);
    document.undo();
    CHECK(voting.left() == 3);
    CHECK(voting.give(touchpoint));
    CHECK(voting.left() == 2);
}

TEST_CASE("A round counts what was voted, not what else changes the votes")
{
    Journey journey = test::smallJourney();
    journey = withPart<Action>(journey, "t3", "a1", [](Action& it) { it.votes = 1; });
    editor::Document document(journey);
    Voting voting(document);
    voting.open({3, 1});
    voting.give(touchpoint);
    voting.give(touchpoint);
    REQUIRE(voting.left() == 1);
    SECTION("an action that has a vote is deleted")
    {
        document.apply(withTouchpoint(document.journey(), "t3", [](Touchpoint& it) { it.actions.clear(); }),
                       {"Delete"});
    }
    SECTION("a number is typed")
    {
        document.apply(withTouchpoint(document.journey(), "t3", [](Touchpoint& it) { it.votes = 1; }), {"Votes"});
    }
    SECTION("the file is read again")
    {
        document.replace(journey, {"Read again"});
    }
    CHECK(voting.left() == 1);
    document.undo();
    CHECK(voting.left() == 1);
    document.undo();
    CHECK(voting.left() == 2);
    document.redo();
    CHECK(voting.left() == 1);
}

TEST_CASE("All votes come off in one step, and a round begins anew")
{
    editor::Document document(test::smallJourney());
    Voting voting(document);
    voting.open({5, 1});
    voting.give(touchpoint);
    voting.give(action);
    voting.give(ElementRef::ofTouchpoint("u1"));
    voting.clear();
    CHECK(votesOn(document.journey()) == 0);
    CHECK(voting.left() == 5);
    document.undo();
    CHECK(votesOn(document.journey()) == 3);
}

TEST_CASE("Whoever shows votes is told of every one")
{
    editor::Document document(test::smallJourney());
    Voting voting(document);
    QSignalSpy changed(&voting, &Voting::changed);
    voting.give(touchpoint);
    document.undo();
    voting.open({1, 1});
    CHECK(changed.count() == 3);
}

TEST_CASE("A map that can only be read takes no votes")
{
    editor::Document document(test::smallJourney());
    Voting voting(document);
    document.setReadOnly(true);
    CHECK_FALSE(voting.give(touchpoint));
    CHECK(votesOn(document.journey()) == 0);
}
