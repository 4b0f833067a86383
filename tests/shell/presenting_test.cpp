// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"
#include "presenting/presentation.h"
#include "shell/presenter.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QPushButton>

using namespace rejse;
using commands::Command;
using test::OpenedWindow;

TEST_CASE("F5 presents the map in front from its beginning, and Escape leads back to where the talk was")
{
    const OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t2"));
    opened.give(Command::Present);
    presenting::Presentation* presentation = opened.window->presenter().presentation();
    REQUIRE(presentation);
    CHECK(presentation->stage().isFullScreen());
    CHECK(presentation->talk().shown().kind == presenting::StepKind::Overview);
    QTest::keyClick(&presentation->stage(), Qt::Key_Down);
    QTest::keyClick(&presentation->stage(), Qt::Key_Right);
    QTest::keyClick(&presentation->stage(), Qt::Key_4);
    QTest::keyClick(&presentation->stage(), Qt::Key_Escape);
    CHECK_FALSE(opened.window->presenter().presentation());
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint("t1"));
    CHECK(tab.document().isModified());
    opened.give(Command::Undo);
    CHECK_FALSE(tab.document().isModified());
}

TEST_CASE("Shift+F5 presents from what is selected")
{
    const OpenedWindow opened;
    opened.window->openUntitled(test::smallJourney())->selection().select(ElementRef::ofTouchpoint("t3"));
    opened.give(Command::PresentFromHere);
    CHECK(opened.window->presenter().presentation()->talk().shown().id == "t3");
}

TEST_CASE("A presentation goes with its map, and a new one takes the place of the last")
{
    const OpenedWindow opened;
    opened.window->openUntitled(test::smallJourney());
    opened.find<QPushButton>("presentButton")->click();
    const QPointer<presenting::Presentation> first = opened.window->presenter().presentation();
    opened.give(Command::Present);
    CHECK(opened.window->presenter().presentation() != first);
    opened.give(Command::Close);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(opened.window->presenter().presentation());
    CHECK_FALSE(first);
}

TEST_CASE("Closing the window ends what it presents")
{
    const OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    opened.give(Command::Present);
    const QPointer<presenting::SlideWindow> stage = &opened.window->presenter().presentation()->stage();
    REQUIRE_FALSE(tab.document().isModified());
    opened.window->close();
    CHECK_FALSE(opened.window->presenter().presentation());
    CHECK((!stage || !stage->isVisible()));
}

TEST_CASE("Whether scores wait is remembered")
{
    OpenedWindow opened;
    opened.give(Command::HideScores);
    opened.reopen();
    CHECK(opened.window->commands().action(Command::HideScores)->isChecked());
    opened.window->openUntitled(test::smallJourney());
    opened.give(Command::Present);
    CHECK(opened.window->presenter().presentation()->talk().hidesScores());
}
