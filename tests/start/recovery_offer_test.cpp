// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work that is offered over the map when its file is opened.
#include "start/recovering.h"

#include "dialogs/confirm_dialog.h"
#include "dialogs/problem_dialog.h"
#include "editor/document/autosave_writer.h"
#include "files/open_lock.h"
#include "files/recovery_store.h"
#include "shell/map_notices.h"
#include "start/start_cards.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QPushButton>
#include <QSysInfo>

#include <set>

using namespace rejse;
using commands::Command;
using test::Recovering;
using test::titled;

TEST_CASE("however a file is opened, unsaved work on it is offered over the map, and comes into the map just opened")
{
    Recovering opened;
    const QString path = opened.openSmall("small.journey").document().filePath();
    Recovering::change(*opened.window->currentTab(), "Half done");
    opened.crash();
    SECTION("at the start")
    {
        opened.window->openFiles({path});
    }
    SECTION("in the dialog")
    {
        opened.chooseInDialog(path);
    }
    SECTION("dropped")
    {
        opened.drop(path);
    }
    SECTION("among the recent maps")
    {
        const auto cards = opened.find<start::CardGrid>("recentCards")->cards();
        REQUIRE(cards.size() == 1);
        QTest::mouseClick(cards[0], Qt::LeftButton);
    }
    REQUIRE(opened.window->tabs().size() == 1);
    shell::MapTab& tab = *opened.window->currentTab();
    CHECK(tab.document().journey() == test::smallJourney());
    REQUIRE(opened.isOffered());

    opened.press("restoreWorkButton");
    REQUIRE(opened.window->tabs().size() == 1);
    CHECK(tab.document().journey() == titled("Half done"));
    CHECK(tab.document().isModified());
    CHECK(!opened.notice().isVisible());
    CHECK(Recovering::journeyIn(path) == test::smallJourney());
    CHECK(opened.kept() == 1);
    tab.document().undo();
    CHECK(!tab.document().isModified());
}

TEST_CASE("over a file that has been changed since, the work opens beside it and nothing is overwritten")
{
    Recovering opened;
    const QString path = opened.openSmall("small.journey").document().filePath();
    Recovering::change(*opened.window->currentTab(), "Mine");
    opened.window.reset();
    opened.writeMap("small.journey", titled("Theirs"));
    opened.open();
    opened.window->openFiles({path});
    REQUIRE(opened.isOffered());
    CHECK(opened.notice().message().contains("small.journey has been changed since"));
    opened.press("restoreWorkButton");
    REQUIRE(opened.window->tabs().size() == 2);
    CHECK(opened.window->tabs()[0]->title() == "Theirs");
    CHECK(!opened.window->tabs()[0]->document().isModified());
    CHECK(!opened.window->tabs()[0]->notices().offersWork());
    CHECK(opened.window->currentTab()->title() == "Mine");
    CHECK(opened.window->currentTab()->document().isUntitled());
    CHECK(opened.window->currentTab()->document().isModified());
    CHECK(Recovering::journeyIn(path) == titled("Theirs"));
}

TEST_CASE("work that is offered over a map is discarded only when that is meant")
{
    Recovering opened;
    opened.leaveWork("Mine");
    REQUIRE(opened.isOffered());
    opened.press("discardWorkButton");
    auto* question = opened.find<dialogs::ConfirmDialog>();
    REQUIRE(question);
    CHECK(question->accessibleName() == "Discard the recovered work on Mine?");
    SECTION("left")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        CHECK(opened.kept() == 1);
        CHECK(opened.isOffered());
    }
    SECTION("done")
    {
        QTest::mouseClick(question->findChild<QPushButton*>("confirmButton"), Qt::LeftButton);
        CHECK(opened.kept() == 0);
        CHECK(!opened.notice().isVisible());
        CHECK(opened.window->currentTab()->document().journey() == test::smallJourney());
    }
}

TEST_CASE("work whose notice is closed stays, and is offered again when the file is opened and on the start page")
{
    Recovering opened;
    opened.leaveWork("Mine");
    opened.closeNotice();
    CHECK(!opened.notice().isVisible());
    opened.window->currentTab()->notices().check();
    CHECK(!opened.notice().isVisible());
    CHECK(opened.kept() == 1);
    opened.give(Command::StartPage);
    CHECK(opened.offered().count() == 1);
    opened.window->openFiles({opened.folder.filePath("small.journey")});
    CHECK(opened.isOffered());
}

TEST_CASE("of several pieces of work on one file the next is offered once one has been brought back")
{
    Recovering opened;
    opened.leaveWork("One");
    Recovering::change(*opened.window->currentTab(), "Two");
    opened.crash();
    opened.window->openFiles({opened.folder.filePath("small.journey")});
    REQUIRE(opened.isOffered());
    opened.press("restoreWorkButton");
    shell::MapTab& tab = *opened.window->currentTab();
    std::set<QString> titles{tab.title()};
    REQUIRE(opened.isOffered());
    opened.press("restoreWorkButton");
    REQUIRE(opened.window->tabs().size() == 2); // beside the changes that the map has by now
    titles.insert(opened.window->currentTab()->title());
    CHECK(titles == std::set<QString>{"One", "Two"});
    CHECK(!tab.notices().offersWork());
}

TEST_CASE("over a map that can only be read that is told first, and the work then opens as a copy")
{
    Recovering opened;
    const QString path = opened.openSmall("small.journey").document().filePath();
    Recovering::change(*opened.window->currentTab(), "Mine");
    opened.crash();
    opened.write(QFileInfo(files::OpenLock::lockPath(path)).fileName(),
                 "rejse-lock 1\nuser=anna\nhost=" + QSysInfo::machineHostName().toUtf8()
                     + "\nprocess=1\nsince=2024-05-01T10:00:00Z\n");
    opened.window->openFiles({path});
    REQUIRE(opened.window->currentTab()->document().isReadOnly());
    CHECK(opened.notice().message().contains("Here it is read-only"));
    opened.closeNotice();
    REQUIRE(opened.isOffered());
    opened.press("restoreWorkButton");
    REQUIRE(opened.window->tabs().size() == 2);
    CHECK(opened.window->tabs()[0]->document().journey() == test::smallJourney());
    CHECK(opened.window->currentTab()->title() == "Mine");
    CHECK(opened.window->currentTab()->document().isUntitled());
}

TEST_CASE("over a map no work on another map, of a running program, or that the file has is offered")
{
    Recovering opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    const QString path = tab.document().filePath();
    Recovering::change(tab, "Mine");
    tab.autosave()->flush();
    REQUIRE(opened.kept() == 1);
    SECTION("a running program's")
    {
        shell::MainWindow other;
        other.openFiles({path});
        CHECK(!other.currentTab()->notices().offersWork());
    }
    SECTION("another map's")
    {
        opened.crash();
        CHECK(!opened.openSmall("other.journey").notices().offersWork());
    }
    SECTION("what the file has")
    {
        opened.crash();
        opened.writeMap("small.journey", titled("Mine"));
        opened.window->openFiles({path});
        CHECK(!opened.window->currentTab()->notices().offersWork());
    }
}

TEST_CASE("work that is offered over a map and taken by another program meanwhile is not offered any more")
{
    Recovering opened;
    opened.leaveWork("Mine");
    const auto taken = files::RecoveryStore().claim(files::RecoveryStore().list()[0].id);
    REQUIRE(taken);
    opened.press("restoreWorkButton");
    CHECK(opened.find<dialogs::ProblemDialog>());
    CHECK(opened.window->tabs().size() == 1);
    CHECK(!opened.notice().isVisible());
    CHECK(opened.window->currentTab()->document().journey() == test::smallJourney());
}
