// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/recovering.h"

#include "dialogs/confirm_dialog.h"
#include "dialogs/problem_dialog.h"
#include "dialogs/save_question.h"
#include "editor/document/autosave_writer.h"
#include "files/recovery_store.h"
#include "shell/map_notices.h"
#include "start/recovered_list.h"
#include "support/catch.h"
#include "support/expect_log.h"
#include "support/journeys.h"

#include <QPushButton>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace rejse;
using commands::Command;
using start::RecoveredList;
using test::Recovering;
using test::titled;

TEST_CASE("without unsaved work nothing is offered")
{
    Recovering opened;
    CHECK(opened.offered().count() == 0);
    CHECK(!opened.offered().isVisible());
}

TEST_CASE("work that was not saved is offered first of all, and opens as unsaved changes of its file")
{
    Recovering opened;
    shell::MapTab& before = opened.openSmall("small.journey");
    const QString path = before.document().filePath();
    Recovering::change(before, "Half done");
    opened.crash();

    REQUIRE(opened.offered().count() == 1);
    CHECK(opened.offered().isVisible());
    CHECK(opened.offered().findChild<QWidget*>(files::RecoveryStore().list()[0].id)->accessibleName()
          == "Recovered work: Half done");
    opened.click("restoreButton");
    REQUIRE(opened.window->currentTab());
    shell::MapTab& tab = *opened.window->currentTab();
    CHECK(tab.document().filePath() == path);
    CHECK(tab.document().journey() == titled("Half done"));
    CHECK(tab.document().isModified());
    CHECK(Recovering::journeyIn(path) == test::smallJourney());
    CHECK(opened.kept() == 1);

    opened.give(Command::Save);
    CHECK(Recovering::journeyIn(path) == titled("Half done"));
    tab.autosave()->flush();
    CHECK(opened.kept() == 0);
}

TEST_CASE("restored work survives another crash")
{
    Recovering opened;
    Recovering::change(opened.openSmall("small.journey"), "Half done");
    opened.crash();
    opened.click("restoreButton");
    opened.crash();
    REQUIRE(opened.offered().count() == 1);
    opened.click("restoreButton");
    Recovering::change(*opened.window->currentTab(), "More of it");
    opened.crash();
    REQUIRE(opened.offered().count() == 1);
    opened.click("restoreButton");
    CHECK(opened.window->currentTab()->document().journey() == titled("More of it"));
    CHECK(!opened.window->currentTab()->document().isUntitled());
}

TEST_CASE("a map without a file is offered as well")
{
    Recovering opened;
    Recovering::change(*opened.window->openUntitled(test::smallJourney()), "Nowhere yet");
    opened.crash();
    REQUIRE(opened.offered().count() == 1);
    opened.click("restoreButton");
    shell::MapTab& tab = *opened.window->currentTab();
    CHECK(tab.document().isUntitled());
    CHECK(tab.document().isModified());
    CHECK(tab.title() == "Nowhere yet");
}

TEST_CASE("of several maps each is offered by itself")
{
    Recovering opened;
    Recovering::change(opened.openSmall("one.journey"), "One");
    Recovering::change(opened.openSmall("two.journey"), "Two");
    opened.openSmall("untouched.journey");
    opened.crash();
    CHECK(opened.offered().count() == 2);
    opened.click("restoreButton");
    opened.give(Command::StartPage);
    CHECK(opened.offered().count() == 1);
}

TEST_CASE("where the file has been changed since, both are opened and nothing is overwritten")
{
    Recovering opened;
    shell::MapTab& before = opened.openSmall("small.journey");
    const QString path = before.document().filePath();
    Recovering::change(before, "Mine");
    opened.window.reset();
    opened.writeMap("small.journey", titled("Theirs"));
    opened.open();
    opened.click("restoreButton");
    REQUIRE(opened.window->tabs().size() == 2);
    CHECK(opened.window->tabs()[0]->document().filePath() == path);
    CHECK(opened.window->tabs()[0]->title() == "Theirs");
    shell::MapTab& copy = *opened.window->currentTab();
    CHECK(copy.title() == "Mine");
    CHECK(copy.document().isUntitled());
    CHECK(copy.document().isModified());
    CHECK(Recovering::journeyIn(path) == titled("Theirs"));
}

TEST_CASE("where the file is gone, saving makes it again")
{
    Recovering opened;
    shell::MapTab& before = opened.openSmall("small.journey");
    const QString path = before.document().filePath();
    Recovering::change(before, "Mine");
    opened.window.reset();
    QFile::remove(path);
    opened.open();
    opened.click("restoreButton");
    CHECK(opened.window->currentTab()->document().filePath() == path);
    opened.give(Command::Save);
    CHECK(Recovering::journeyIn(path) == titled("Mine"));
}

TEST_CASE("in a map that is open already the work is brought back as a step that can be undone")
{
    Recovering opened;
    opened.leaveWork("Mine");
    opened.give(Command::StartPage);
    opened.click("restoreButton");
    REQUIRE(opened.window->tabs().size() == 1);
    shell::MapTab& tab = *opened.window->currentTab();
    CHECK(tab.title() == "Mine");
    CHECK(!opened.notice().isVisible()); // there is nothing to be offered over the map any more
    CHECK(opened.kept() == 1);
    tab.document().undo();
    CHECK(tab.document().journey() == test::smallJourney());
    CHECK(!tab.document().isModified());
}

TEST_CASE("beside a map that is open with other changes, or only to be read, the work stands as a copy")
{
    const bool readOnly = GENERATE(false, true);
    Recovering opened;
    opened.leaveWork("Mine");
    if (readOnly) {
        opened.window->currentTab()->document().setReadOnly(true);
    } else {
        Recovering::change(*opened.window->currentTab(), "Other");
    }
    const QString before = opened.window->currentTab()->title();
    opened.give(Command::StartPage);
    opened.click("restoreButton");
    REQUIRE(opened.window->tabs().size() == 2);
    CHECK(opened.window->tabs()[0]->title() == before);
    CHECK(opened.window->currentTab()->title() == "Mine");
    CHECK(opened.window->currentTab()->document().isUntitled());
    CHECK(opened.window->currentTab()->document().isModified());
    CHECK(opened.says(readOnly ? "because small.journey can only be read here"
                               : "because small.journey is open with other changes"));
}

TEST_CASE("restored work knows what its file has, and writes over nothing else")
{
    Recovering opened;
    shell::MapTab& before = opened.openSmall("small.journey");
    const QString path = before.document().filePath();
    Recovering::change(before, "Mine");
    opened.crash();
    opened.click("restoreButton");
    shell::MapTab& tab = *opened.window->currentTab();
    CHECK(tab.document().savedJourney() == test::smallJourney());
    Journey theirs = test::smallJourney();
    theirs.state = State::Future;
    opened.writeMap("small.journey", theirs);
    opened.give(Command::Save);
    CHECK(Recovering::journeyIn(path) == theirs);
    auto* merge = tab.notices().bar().findChild<QPushButton*>("mergeBothButton");
    REQUIRE(merge);
    QTest::mouseClick(merge, Qt::LeftButton);
    theirs.title = "Mine";
    CHECK(Recovering::journeyIn(path) == theirs);
}

TEST_CASE("a file that comes back under restored work is not written over unasked")
{
    Recovering opened;
    shell::MapTab& before = opened.openSmall("small.journey");
    const QString path = before.document().filePath();
    Recovering::change(before, "Mine");
    opened.window.reset();
    QFile::remove(path);
    opened.open();
    opened.click("restoreButton");
    shell::MapTab& tab = *opened.window->currentTab();
    CHECK(tab.notices().bar().message().contains("was deleted or moved"));
    opened.writeMap("small.journey", titled("Theirs"));
    opened.give(Command::Save);
    CHECK(Recovering::journeyIn(path) == titled("Theirs"));
    CHECK(tab.notices().bar().message().contains("It has not been saved."));
    CHECK(!tab.notices().bar().findChild<QPushButton*>("mergeBothButton")); // on what?
    CHECK(tab.title() == "Mine");
}

TEST_CASE("work on one map is not put into another whose file is gone as well")
{
    Recovering opened;
    shell::MapTab& before = opened.openSmall("small.journey");
    Recovering::change(before, "Mine");
    opened.crash();
    shell::MapTab& other = opened.openSmall("other.journey");
    QFile::remove(opened.folder.filePath("small.journey"));
    QFile::remove(other.document().filePath());
    opened.give(Command::StartPage);
    opened.click("restoreButton");
    CHECK(opened.window->tabs().size() == 2);
    CHECK(other.title() == "Small");
    CHECK(opened.window->currentTab()->title() == "Mine");
}

#ifdef Q_OS_UNIX
TEST_CASE("work that is brought back into an open map stays where it is kept for as long as it cannot be kept anew")
{
    Recovering opened;
    opened.leaveWork("Mine");
    opened.give(Command::StartPage);
    {
        const test::ExpectLog log("unsaved work cannot be kept");
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit full{0, before.rlim_max};
        auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &full);
        opened.click("restoreButton");
        opened.window->currentTab()->autosave()->flush();
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
    }
    const auto all = files::RecoveryStore().list();
    REQUIRE(all.size() == 1);
    CHECK(all[0].work.title == "Mine");
}
#endif

TEST_CASE("what its file has by now is not offered, and goes at the next start")
{
    Recovering opened;
    Recovering::change(opened.openSmall("small.journey"), "Mine");
    opened.crash();
    opened.writeMap("small.journey", titled("Mine"));
    opened.openSmall("other.journey");
    opened.give(Command::StartPage);
    CHECK(opened.offered().count() == 0);
    CHECK(opened.kept() == 1); // looking is not deleting
    opened.reopen();
    CHECK(opened.kept() == 0);
}

TEST_CASE("discarding recovered work asks, and only then removes it")
{
    Recovering opened;
    Recovering::change(opened.openSmall("small.journey"), "Mine");
    opened.crash();
    opened.click("discardButton");
    auto* question = opened.find<dialogs::ConfirmDialog>();
    REQUIRE(question);
    CHECK(question->accessibleName() == "Discard the recovered work on Mine?");
    SECTION("left")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        CHECK(opened.kept() == 1);
        CHECK(opened.offered().count() == 1);
    }
    SECTION("done")
    {
        QTest::mouseClick(question->findChild<QPushButton*>("confirmButton"), Qt::LeftButton);
        CHECK(opened.kept() == 0);
        CHECK(opened.offered().count() == 0);
    }
}

TEST_CASE("closing properly leaves nothing behind")
{
    Recovering opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    Recovering::change(tab, "Mine");
    tab.autosave()->flush();
    REQUIRE(opened.kept() == 1);
    opened.give(GENERATE(Command::Close, Command::Quit));
    auto* question = opened.find<dialogs::SaveQuestion>();
    REQUIRE(question);
    QTest::mouseClick(question->findChild<QPushButton*>(GENERATE("discardButton", "saveButton")), Qt::LeftButton);
    opened.crash();
    CHECK(opened.kept() == 0);
    CHECK(opened.offered().count() == 0);
}

TEST_CASE("work that another program is at is not offered")
{
    Recovering opened;
    Recovering::change(opened.openSmall("small.journey"), "Mine");
    opened.window->currentTab()->autosave()->flush();
    REQUIRE(opened.kept() == 1);
    const shell::MainWindow other;
    CHECK(other.findChild<RecoveredList*>()->count() == 0);
    opened.give(Command::StartPage);
    CHECK(opened.offered().count() == 0);
}

TEST_CASE("when the session ends, closing asks nothing and keeps the work for the next start")
{
    Recovering opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    Recovering::change(tab, "Mine");
    opened.window->prepareToEnd();
    SECTION("it ends")
    {
        opened.window->close();
        CHECK(!opened.window->isVisible());
        CHECK(!opened.find<dialogs::SaveQuestion>());
        opened.crash();
        CHECK(opened.offered().count() == 1);
    }
    SECTION("it goes on after all")
    {
        Recovering::change(tab, "Mine still");
        opened.window->close();
        CHECK(opened.window->isVisible());
        CHECK(opened.find<dialogs::SaveQuestion>());
    }
}

TEST_CASE("work that is taken away meanwhile is told, not made up")
{
    Recovering opened;
    Recovering::change(opened.openSmall("small.journey"), "Mine");
    opened.crash();
    const auto taken = files::RecoveryStore().claim(files::RecoveryStore().list()[0].id);
    REQUIRE(taken);
    opened.click("restoreButton");
    CHECK(opened.find<dialogs::ProblemDialog>());
    CHECK(opened.window->tabs().isEmpty());
    CHECK(opened.offered().count() == 0);
}
