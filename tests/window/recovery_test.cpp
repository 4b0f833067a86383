// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/opened_window.h"

#include "editor/journal.h"
#include "files/journey_file.h"
#include "files/recovery_store.h"
#include "rejse/storage/journey_text.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "window/confirm_dialog.h"
#include "window/problem_dialog.h"
#include "window/recovered_list.h"
#include "window/save_question.h"
#include "window/status_line.h"

#include <QPushButton>

using namespace rejse;
using actions::Command;
using window::RecoveredList;

namespace {

Journey titled(const std::string& title)
{
    Journey journey = test::smallJourney();
    journey.title = title;
    return journey;
}

struct Recovering : test::OpenedWindow {
    window::MapTab& openSmall(const QString& name)
    {
        window->openFiles({writeMap(name, test::smallJourney())});
        return *window->currentTab();
    }

    QString writeMap(const QString& name, const Journey& journey) const
    {
        return write(name, QByteArray::fromStdString(storage::writeJourney(journey)));
    }

    static void change(window::MapTab& tab, const std::string& title)
    {
        Journey after = tab.document().journey();
        after.title = title;
        tab.document().apply(after, {"Change"});
    }

    /// The program ends without being asked whether it may, and starts again.
    void crash()
    {
        window.reset();
        open();
    }

    /// Work on a map that is open again after a crash.
    void leaveWork(const std::string& title)
    {
        window::MapTab& tab = openSmall("small.journey");
        const QString path = tab.document().filePath();
        change(tab, title);
        crash();
        window->openFiles({path});
    }

    RecoveredList& offered() const { return *find<RecoveredList>(); }

    void click(const char* button, int index = 0) const
    {
        const auto all = offered().findChildren<QPushButton*>(button);
        REQUIRE(all.size() > index);
        QTest::mouseClick(all[index], Qt::LeftButton);
    }

    std::size_t kept() const { return files::RecoveryStore().list().size(); }

    static Journey journeyIn(const QString& path) { return files::readJourneyFile(path).value().journey; }
};

} // namespace

TEST_CASE("without unsaved work nothing is offered")
{
    Recovering opened;
    CHECK(opened.offered().count() == 0);
    CHECK(!opened.offered().isVisible());
}

TEST_CASE("work that was not saved is offered first of all, and opens as unsaved changes of its file")
{
    Recovering opened;
    window::MapTab& before = opened.openSmall("small.journey");
    const QString path = before.document().filePath();
    Recovering::change(before, "Half done");
    opened.crash();

    REQUIRE(opened.offered().count() == 1);
    CHECK(opened.offered().isVisible());
    CHECK(opened.offered().findChild<QWidget*>(files::RecoveryStore().list()[0].id)->accessibleName()
          == "Recovered work: Half done");
    opened.click("restoreButton");
    REQUIRE(opened.window->currentTab());
    window::MapTab& tab = *opened.window->currentTab();
    CHECK(tab.document().filePath() == path);
    CHECK(tab.document().journey() == titled("Half done"));
    CHECK(tab.document().isModified());
    CHECK(Recovering::journeyIn(path) == test::smallJourney());
    CHECK(opened.kept() == 1);

    opened.give(Command::Save);
    CHECK(Recovering::journeyIn(path) == titled("Half done"));
    tab.journal()->flush();
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
    window::MapTab& tab = *opened.window->currentTab();
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
    window::MapTab& before = opened.openSmall("small.journey");
    const QString path = before.document().filePath();
    Recovering::change(before, "Mine");
    opened.window.reset();
    opened.writeMap("small.journey", titled("Theirs"));
    opened.open();
    opened.click("restoreButton");
    REQUIRE(opened.window->tabs().size() == 2);
    CHECK(opened.window->tabs()[0]->document().filePath() == path);
    CHECK(opened.window->tabs()[0]->title() == "Theirs");
    window::MapTab& copy = *opened.window->currentTab();
    CHECK(copy.title() == "Mine");
    CHECK(copy.document().isUntitled());
    CHECK(copy.document().isModified());
    CHECK(Recovering::journeyIn(path) == titled("Theirs"));
}

TEST_CASE("where the file is gone, saving makes it again")
{
    Recovering opened;
    window::MapTab& before = opened.openSmall("small.journey");
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
    window::MapTab& tab = *opened.window->currentTab();
    CHECK(tab.title() == "Mine");
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
}

TEST_CASE("discarding recovered work asks, and only then removes it")
{
    Recovering opened;
    Recovering::change(opened.openSmall("small.journey"), "Mine");
    opened.crash();
    opened.click("discardButton");
    auto* question = opened.find<window::ConfirmDialog>();
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
    window::MapTab& tab = opened.openSmall("small.journey");
    Recovering::change(tab, "Mine");
    tab.journal()->flush();
    REQUIRE(opened.kept() == 1);
    opened.give(GENERATE(Command::Close, Command::Quit));
    auto* question = opened.find<window::SaveQuestion>();
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
    opened.window->currentTab()->journal()->flush();
    REQUIRE(opened.kept() == 1);
    const window::MainWindow other;
    CHECK(other.findChild<RecoveredList*>()->count() == 0);
    opened.give(Command::StartPage);
    CHECK(opened.offered().count() == 0);
}

TEST_CASE("when the session ends, closing asks nothing and keeps the work for the next start")
{
    Recovering opened;
    window::MapTab& tab = opened.openSmall("small.journey");
    Recovering::change(tab, "Mine");
    opened.window->prepareToEnd();
    SECTION("it ends")
    {
        opened.window->close();
        CHECK(!opened.window->isVisible());
        CHECK(!opened.find<window::SaveQuestion>());
        opened.crash();
        CHECK(opened.offered().count() == 1);
    }
    SECTION("it goes on after all")
    {
        Recovering::change(tab, "Mine still");
        opened.window->close();
        CHECK(opened.window->isVisible());
        CHECK(opened.find<window::SaveQuestion>());
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
    CHECK(opened.find<window::ProblemDialog>());
    CHECK(opened.window->tabs().isEmpty());
    CHECK(opened.offered().count() == 0);
}
