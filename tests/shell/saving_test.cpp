// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opened_window.h"

#include "dialogs/problem_dialog.h"
#include "dialogs/save_question.h"
#include "files/failing_calls.h"
#include "files/folder.h"
#include "files/journey_file.h"
#include "shell/bars/status_line.h"
#include "shell/bars/tab_row.h"
#include "shell/map_notices.h"
#include "shell/saver.h"
#include "shell/versions.h"
#include "support/catch.h"
#include "support/expect_log.h"
#include "support/journeys.h"
#include "widgets/text/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>

using namespace rejse;
using commands::Command;

namespace {

struct Saving : test::OpenedWindow {
    shell::MapTab& openSmall(const QString& name)
    {
        window->openFiles({write(name, QByteArray::fromStdString(storage::writeJourney(test::smallJourney())))});
        return *window->currentTab();
    }

    static void change(shell::MapTab& tab)
    {
        tab.selection().select(ElementRef::ofTouchpoint("t1"));
        tab.editor().toggleMomentOfTruth();
    }

    static Journey journeyIn(const QString& path)
    {
        auto read = files::readJourneyFile(path);
        REQUIRE(read.ok());
        return read.value().journey;
    }

    dialogs::SaveQuestion* question() const
    {
        const auto all = window->findChildren<dialogs::SaveQuestion*>();
        for (auto* one : all) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    void answer(const char* button) const
    {
        REQUIRE(question());
        QTest::mouseClick(question()->findChild<QPushButton*>(button), Qt::LeftButton);
    }

    /// Answers the dialog that asks for a file.
    void chooseFile(const QString& path) const
    {
        auto* dialog = find<QFileDialog>();
        REQUIRE(dialog);
        emit dialog->fileSelected(path);
        delete dialog;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QTest::keyClick(window.get(), key, modifiers);
    }

    QString tabText(int index) const { return find<shell::TabRow>()->bar()->tabText(index); }
    QString state() const { return find<widgets::TextLabel>("statusState")->text(); }
};

} // namespace

TEST_CASE("title, tab and status line say when the map differs from its file, and only then")
{
    Saving opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    const auto saysModified = [&] {
        CHECK((opened.state() == "Changes not saved") == opened.window->isWindowModified());
        CHECK((opened.tabText(0) == "Small*") == opened.window->isWindowModified());
        return opened.window->isWindowModified();
    };
    CHECK(!saysModified());
    CHECK(opened.window->windowTitle() == QString::fromUtf8("Small[*] – Rejse"));
    Saving::change(tab);
    CHECK(saysModified());
    opened.press(Qt::Key_Z);
    CHECK(!saysModified());
    opened.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(saysModified());
    opened.press(Qt::Key_S);
    CHECK(!saysModified());
    CHECK(opened.state() == "Saved");
    CHECK(tab.document().history().canUndo());
    opened.press(Qt::Key_Z);
    CHECK(saysModified());
    tab.editor().toggleMomentOfTruth();
    CHECK(!saysModified());
}

TEST_CASE("saving writes the map to its own file without asking")
{
    Saving opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    Saving::change(tab);
    opened.press(Qt::Key_S);
    CHECK(!opened.find<QFileDialog>());
    CHECK(Saving::journeyIn(tab.document().filePath()) == tab.document().journey());
}

TEST_CASE("saving makes a step of what is being typed, and writes it")
{
    Saving opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    const TextAddress title = mainText(ElementRef::ofTouchpoint("t1"));
    const editor::PendingText pending{title, false};
    QObject::connect(&tab.document(), &editor::Document::commitWanted, &tab,
                     [&] { tab.editor().commit(pending, "Typed"); });
    tab.editor().type(pending, "Typed");
    opened.press(Qt::Key_S);
    CHECK(textAt(Saving::journeyIn(tab.document().filePath()), title) == "Typed");
    CHECK(!opened.window->isWindowModified());
}

TEST_CASE("saving as goes on in the other file")
{
    Saving opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    const QString first = tab.document().filePath();
    Saving::change(tab);
    opened.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QString other = opened.folder.filePath("other.journey");
    opened.chooseFile(other);
    CHECK(tab.document().filePath() == other);
    CHECK(Saving::journeyIn(other) == tab.document().journey());
    CHECK(Saving::journeyIn(first) == test::smallJourney());
    CHECK(!opened.window->isWindowModified());
}

TEST_CASE("a file that is open as another map is not written over")
{
    Saving opened;
    const QString first = opened.openSmall("small.journey").document().filePath();
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    Saving::change(tab);
    opened.press(Qt::Key_S);
    opened.chooseFile(first);
    CHECK(opened.find<dialogs::ProblemDialog>());
    CHECK(tab.document().isUntitled());
    CHECK(Saving::journeyIn(first) == test::smallJourney());
}

TEST_CASE("a map whose file is gone is in nobody's way")
{
    Saving opened;
    shell::MapTab& gone = opened.openSmall("gone.journey");
    QFile::remove(gone.document().filePath());
    shell::MapTab& tab = opened.openSmall("small.journey");
    SECTION("another one is saved under a new name")
    {
        Saving::change(tab);
        opened.give(Command::SaveAs);
        const QString other = opened.folder.filePath("other.journey");
        opened.chooseFile(other);
        CHECK(!opened.find<dialogs::ProblemDialog>());
        CHECK(tab.document().filePath() == other);
    }
    SECTION("a file that is not there is not taken for it")
    {
        opened.window->openFiles({opened.folder.filePath("missing.journey")});
        CHECK(opened.find<dialogs::ProblemDialog>());
        CHECK(opened.window->currentTab() == &tab);
    }
    SECTION("its own name is still its own")
    {
        opened.give(Command::SaveAs);
        opened.chooseFile(gone.document().filePath());
        CHECK(opened.find<dialogs::ProblemDialog>());
        CHECK(!QFile::exists(gone.document().filePath()));
    }
}

TEST_CASE("a future state is a map of its own with the same ids, made from the file beside it")
{
    Saving opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    Saving::change(tab);
    opened.give(Command::SaveFutureState);
    const QString path = opened.folder.filePath("small-future.journey");
    opened.chooseFile(path);
    shell::MapTab& future = *opened.window->currentTab();
    REQUIRE(&future != &tab);
    CHECK(future.document().filePath() == path);
    Journey expected = tab.document().journey();
    expected.state = State::Future;
    expected.basedOn = "small.journey";
    CHECK(future.document().journey() == expected);
    CHECK(!future.document().isModified());
    CHECK(tab.document().isModified());
}

TEST_CASE("a map that loses nothing closes without a question")
{
    Saving opened;
    opened.openSmall("small.journey");
    opened.window->openUntitled(test::smallJourney());
    opened.press(Qt::Key_W);
    opened.press(Qt::Key_W);
    CHECK(!opened.question());
    CHECK(opened.window->tabs().isEmpty());
}

TEST_CASE("closing a changed map asks: cancelled it stays, discarded it goes, saved it is written and goes")
{
    Saving opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    const QString path = tab.document().filePath();
    Saving::change(tab);
    const Journey changed = tab.document().journey();
    opened.press(Qt::Key_W);
    REQUIRE(opened.question());
    CHECK(!opened.question()->findChild<QListWidget*>());
    SECTION("cancelled")
    {
        QTest::keyClick(opened.question(), Qt::Key_Escape);
        CHECK(opened.window->tabs().size() == 1);
        CHECK(tab.document().isModified());
        CHECK(Saving::journeyIn(path) == test::smallJourney());
    }
    SECTION("discarded")
    {
        opened.answer("discardButton");
        CHECK(opened.window->tabs().isEmpty());
        CHECK(Saving::journeyIn(path) == test::smallJourney());
    }
    SECTION("saved")
    {
        QTest::keyClick(opened.question()->findChild<QPushButton*>("saveButton"), Qt::Key_Return);
        CHECK(opened.window->tabs().isEmpty());
        CHECK(Saving::journeyIn(path) == changed);
    }
}

TEST_CASE("a map that cannot be written stays open")
{
    Saving opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    Saving::change(tab);
    QFile::remove(tab.document().filePath());
    QDir().mkdir(tab.document().filePath());
    opened.press(Qt::Key_W);
    opened.answer("saveButton");
    CHECK(opened.find<dialogs::ProblemDialog>());
    CHECK(opened.window->tabs().size() == 1);
    CHECK(tab.document().isModified());
}

TEST_CASE("a map that cannot be written where it is stays changed, and is saved elsewhere from where that is told")
{
    Saving opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    const QString path = tab.document().filePath();
    QFile::setPermissions(path, QFile::ReadOwner);
    Saving::change(tab);
    opened.press(Qt::Key_S);
    auto* dialog = opened.find<dialogs::ProblemDialog>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QPlainTextEdit*>("problems")->toPlainText()
          == path + ": the file cannot be written: the file is read-only");
    CHECK(tab.document().isModified());
    CHECK(Saving::journeyIn(path) == test::smallJourney());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    const QString other = opened.folder.filePath("other.journey");
    opened.chooseFile(other);
    CHECK(Saving::journeyIn(other) == tab.document().journey());
    CHECK(!tab.document().isModified());
    CHECK(Saving::journeyIn(path) == test::smallJourney());
}

TEST_CASE("a saving that the disk does not confirm is said as what it is, and closing still asks")
{
    Saving opened;
    auto* saver = opened.window->findChild<shell::Saver*>();
    shell::MapTab& tab = opened.openSmall("small.journey");
    const QString path = tab.document().filePath();
    Saving::change(tab);
    test::FailingCalls counting;
    saver->setCalls(counting);
    opened.press(Qt::Key_S);
    REQUIRE(!tab.document().isModified());
    tab.editor().toggleMomentOfTruth();

    test::FailingCalls failing(counting.made().size() - 1, EIO, test::FailingCalls::Fails::Once);
    saver->setCalls(failing);
    opened.press(Qt::Key_S);
    REQUIRE(failing.failed() == "syncFolder");
    auto* dialog = opened.find<dialogs::ProblemDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == "Saved, but not confirmed");
    CHECK(dialog->findChild<QPlainTextEdit*>("problems")->toPlainText().contains("did not confirm it"));
    CHECK(Saving::journeyIn(path) == tab.document().journey());
    CHECK(tab.document().isModified());
    QTest::keyClick(dialog, Qt::Key_Escape);

    opened.press(Qt::Key_W);
    REQUIRE(opened.question());
    saver->setCalls(files::systemCalls());
    opened.answer("saveButton");
    CHECK(opened.window->tabs().isEmpty());
    CHECK(Saving::journeyIn(path) == test::smallJourney());
}

TEST_CASE("a version that cannot be kept is said over the map, until one is kept")
{
    Saving opened;
    shell::MapTab& tab = opened.openSmall("small.journey");
    const test::ExpectLog log("no version of");
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString versions = data + QStringLiteral("/versions");
    QDir(versions).removeRecursively();
    QDir().mkpath(data);
    test::put(versions, "in the way");
    const auto save = [&] {
        Saving::change(tab);
        opened.press(Qt::Key_S);
        opened.window->versions().finish();
        QCoreApplication::processEvents();
        CHECK_FALSE(tab.document().isModified());
    };
    save();
    CHECK(tab.notices().bar().isVisible());
    CHECK(tab.notices().bar().message().startsWith(
        "The map is saved, but no version of it could be kept to go back to: "));
    REQUIRE(QFile::remove(versions));
    save();
    CHECK_FALSE(tab.notices().bar().isVisible());
}

TEST_CASE("a changed map without a file is asked for its name before it closes")
{
    Saving opened;
    Saving::change(*opened.window->openUntitled(test::smallJourney()));
    opened.press(Qt::Key_W);
    opened.answer("saveButton");
    CHECK(opened.window->tabs().size() == 1);
    const QString path = opened.folder.filePath("named.journey");
    opened.chooseFile(path);
    CHECK(opened.window->tabs().isEmpty());
    CHECK(Saving::journeyIn(path).title == "Small");
}

TEST_CASE("quitting asks once for all maps that would lose something")
{
    Saving opened;
    shell::MapTab& first = opened.openSmall("first.journey");
    shell::MapTab& second = opened.openSmall("second.journey");
    opened.openSmall("unchanged.journey");
    Saving::change(first);
    Saving::change(second);
    opened.press(Qt::Key_Q);
    CHECK(opened.window->isVisible());
    REQUIRE(opened.question());
    CHECK(opened.question()->findChild<QListWidget*>("unsavedMaps")->count() == 2);
    SECTION("cancelled")
    {
        opened.answer("cancelButton");
        CHECK(opened.window->isVisible());
        CHECK(first.document().isModified());
    }
    SECTION("discarded")
    {
        opened.answer("discardButton");
        CHECK(!opened.window->isVisible());
        CHECK(Saving::journeyIn(first.document().filePath()) == test::smallJourney());
    }
    SECTION("saved")
    {
        opened.answer("saveButton");
        CHECK(!opened.window->isVisible());
        CHECK(Saving::journeyIn(first.document().filePath()) == first.document().journey());
        CHECK(Saving::journeyIn(second.document().filePath()) == second.document().journey());
    }
}

TEST_CASE("giving up the name of one map keeps the program open")
{
    Saving opened;
    Saving::change(*opened.window->openUntitled(test::smallJourney()));
    Saving::change(*opened.window->openUntitled(test::smallJourney()));
    opened.press(Qt::Key_Q);
    opened.answer("saveButton");
    opened.chooseFile(opened.folder.filePath("one.journey"));
    CHECK(opened.window->isVisible());
    auto* dialog = opened.find<QFileDialog>();
    REQUIRE(dialog);
    dialog->reject();
    CHECK(opened.window->isVisible());
    CHECK(opened.window->tabs().size() == 2);
}

TEST_CASE("a title that looks like the mark of changes is shown as it is")
{
    Saving opened;
    Journey journey = test::smallJourney();
    journey.title = "Plan [*] B";
    opened.window->openUntitled(journey);
    CHECK(opened.window->windowTitle() == QString::fromUtf8("Plan [*][*] B[*] – Rejse"));
}
