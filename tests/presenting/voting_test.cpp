// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/voting.h"
#include "presented.h"
#include "support/catch.h"
#include "support/journeys.h"

using namespace rejse;
using editor::votesOn;
using test::Presented;

TEST_CASE("V votes for the touchpoint that is shown, Shift+V takes the vote back")
{
    Presented shown(test::smallJourney());
    shown.press(Qt::Key_V);
    CHECK(votesOn(shown.document.journey()) == 0);
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    shown.press(Qt::Key_V);
    shown.press(Qt::Key_V);
    CHECK(votesOn(shown.document.journey(), ElementRef::ofTouchpoint("t2")) == 2);
    shown.press(Qt::Key_V, Qt::ShiftModifier);
    CHECK(votesOn(shown.document.journey(), ElementRef::ofTouchpoint("t2")) == 1);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(votesOn(shown.document.journey(), ElementRef::ofTouchpoint("t2")) == 2);
}

TEST_CASE("In a round clicks vote for cards and actions until all votes are given, and D ends it")
{
    Presented shown(test::smallJourney());
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_D);
    shown.type("nonsense");
    shown.press(Qt::Key_Return);
    CHECK_FALSE(shown.editor.voting().round());
    shown.type("1 3");
    shown.press(Qt::Key_Return);
    REQUIRE(shown.editor.voting().round());
    CHECK(shown.editor.voting().left() == 3);
    const ElementRef card = ElementRef::ofTouchpoint("t1");
    const auto click = [&](const ElementRef& element, Qt::MouseButton button) {
        QTest::mouseClick(&shown.stage(), button, {}, shown.stage().pointOf(element).toPoint());
    };
    click(card, Qt::LeftButton);
    click(card, Qt::LeftButton);
    CHECK(shown.at() == "p1");
    CHECK(votesOn(shown.document.journey(), card) == 2);
    click(card, Qt::RightButton);
    CHECK(votesOn(shown.document.journey(), card) == 1);
    shown.talk().goTo(ElementRef::ofTouchpoint("t3"));
    const ElementRef action{ElementKind::Action, "a1", "t3"};
    click(action, Qt::LeftButton);
    click(action, Qt::LeftButton);
    click(action, Qt::LeftButton);
    CHECK(votesOn(shown.document.journey(), action) == 2);
    CHECK(shown.editor.voting().left() == 0);
    CHECK(shown.stage().findChild<QWidget*>("stageVotes")->isVisible());
    shown.press(Qt::Key_D);
    CHECK_FALSE(shown.editor.voting().round());
    CHECK_FALSE(shown.stage().findChild<QWidget*>("stageVotes")->isVisible());
}
