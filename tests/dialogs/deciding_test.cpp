// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides about a file that another program has changed, and what they do meanwhile.
#include "shell/sharing.h"

#include "dialogs/merge_dialog.h"
#include "dialogs/problem_dialog.h"
#include "files/recovery_store.h"
#include "inspector/side_panel.h"
#include "support/expect_log.h"
#include "widgets/section.h"

#include <QFileDialog>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTextEdit>
#include <QToolButton>

using namespace rejse;
using commands::Command;
using test::Sharing;

namespace {

struct Deciding : Sharing {
    void saveAs(const QString& file) const
    {
        give(Command::SaveAs);
        auto* dialog = find<QFileDialog>();
        REQUIRE(dialog);
        emit dialog->fileSelected(file);
        delete dialog;
    }

    dialogs::MergeDialog* dialog() const
    {
        const auto all = window->findChildren<dialogs::MergeDialog*>();
        const auto shown = std::find_if(all.begin(), all.end(), [](auto* each) { return each->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }

    /// Presses Merge in the dialog that is open.
    void merge() const
    {
        REQUIRE(dialog());
        QTest::mouseClick(dialog()->findChild<QPushButton*>("mergeButton"), Qt::LeftButton);
    }

    /// The field of the side panel with this name, whatever section it is in.
    QWidget* field(const QString& name) const
    {
        const auto sections = tab->sidePanel().findChildren<widgets::Section*>();
        for (auto* section : sections) {
            if (section->isVisible() && section->isFolded()) {
                section->findChild<QToolButton*>("foldButton")->click();
            }
        }
        QCoreApplication::processEvents();
        const auto all = tab->sidePanel().findChildren<QWidget*>();
        const auto found = std::find_if(all.begin(), all.end(), [&](auto* each) {
            return each->accessibleName() == name && each->isVisible() && each->focusPolicy() != Qt::NoFocus;
        });
        REQUIRE((found != all.end()));
        return *found;
    }

    QTextEdit* fieldOnMap() const { return tab->view().viewport()->findChild<QTextEdit*>(); }
};

} // namespace

TEST_CASE("whatever is decided while saving or closing, nothing is lost and nothing closes before it is seen")
{
    const Deciding opened;
    opened.change();
    const Journey mine = opened.tab->document().journey();
    const Journey theirs = Sharing::retitled("From elsewhere");
    opened.put(theirs);
    const Command command = GENERATE(Command::Save, Command::Close, Command::Quit);
    opened.give(command);
    if (command != Command::Save) {
        opened.answer("saveButton");
    }
    REQUIRE(opened.barSays("It has not been saved."));
    CHECK(Sharing::onDisk(opened.path) == theirs);

    const std::string button = GENERATE("mineButton", "theirsButton", "mergeBothButton");
    opened.press(button.c_str());
    const Journey expected = button == "mineButton" ? mine
        : button == "theirsButton"                  ? theirs
                                   : withTouchpoint(mine, "t2", [](Touchpoint& on) { on.title = "From elsewhere"; });
    REQUIRE(opened.window->isVisible());
    REQUIRE(opened.window->tabs().size() == 1);
    CHECK(opened.tab->document().journey() == expected);
    CHECK(Sharing::onDisk(opened.path) == expected);
    CHECK(!opened.isModified());
    CHECK(!opened.bar().isVisible());
    CHECK(opened.window->focusWidget() == &opened.tab->view());
    if (button != "mineButton") {
        opened.give(Command::Undo);
        CHECK(opened.tab->document().journey() == mine);
        opened.give(Command::Redo);
    }
    opened.give(Command::Quit);
    CHECK(!opened.window->isVisible());
}

TEST_CASE("what is done in one map while closing waits for a decision about another is asked for like anything else")
{
    const Deciding opened;
    opened.change();
    opened.window->openFiles(
        {opened.write("other.journey", QByteArray::fromStdString(storage::writeJourney(test::smallJourney())))});
    shell::MapTab& other = *opened.window->currentTab();
    other.document().apply(Sharing::retitled("Mine"), {"Rename"});
    REQUIRE(files::writeJourneyFile(other.document().filePath(), Sharing::retitled("From elsewhere")));
    opened.give(Command::PreviousMap);
    opened.give(Command::Quit);
    opened.answer("saveButton");
    CHECK(!opened.isModified());
    REQUIRE(other.notices().bar().message().contains("It has not been saved."));
    CHECK(opened.window->currentTab() == &other); // which is where something is to be decided

    opened.change(); // and ten minutes of work more
    QTest::mouseClick(other.notices().bar().findChild<QPushButton*>("mineButton"), Qt::LeftButton);
    CHECK(Sharing::onDisk(other.document().filePath()) == Sharing::retitled("Mine"));
    CHECK(opened.window->isVisible());
    REQUIRE(opened.isModified());
    opened.tab->autosave()->flush();
    CHECK(files::RecoveryStore().list().size() == 1);
    opened.give(Command::Quit);
    CHECK(opened.window->isVisible());
    CHECK(opened.asks());
}

TEST_CASE("letting go holds for what was let go, not for what has come since")
{
    const Deciding opened;
    opened.change();
    opened.window->openFiles(
        {opened.write("other.journey", QByteArray::fromStdString(storage::writeJourney(test::smallJourney())))});
    shell::MapTab& other = *opened.window->currentTab();
    opened.give(Command::Quit);
    REQUIRE(opened.asks());
    // This map was not asked about: its file was whole then.
    REQUIRE(QFile::remove(other.document().filePath()));
    other.notices().check();
    opened.answer("discardButton");
    CHECK(opened.window->isVisible());
    CHECK(opened.asks());
}

TEST_CASE("a save that has waited is forgotten once the map is saved elsewhere")
{
    const Deciding opened;
    opened.change();
    opened.put(Sharing::retitled("From elsewhere"));
    opened.give(Command::Save);
    REQUIRE(opened.barSays("It has not been saved."));
    const QString other = opened.folder.filePath("other.journey");
    opened.saveAs(other);
    CHECK(!opened.bar().isVisible());

    opened.change();
    REQUIRE(files::writeJourneyFile(other, Sharing::retitled("There too")));
    opened.tab->notices().check();
    REQUIRE(opened.barSays("you have changes of your own"));
    CHECK(!opened.barSays("It has not been saved."));
    opened.press("mineButton");
    CHECK(Sharing::onDisk(opened.path) == Sharing::retitled("From elsewhere"));
    CHECK(Sharing::onDisk(other) == Sharing::retitled("There too"));
    CHECK(opened.tab->document().filePath() == other);
}

TEST_CASE("a merge is of what the file has when it is done, and asks about every conflict of that")
{
    Deciding opened;
    opened.tab->document().apply(Sharing::retitled("Mine"), {"Rename"});
    Journey mine = opened.tab->document().journey();
    mine.title = "My map";
    opened.tab->document().apply(mine, {"Rename"});
    opened.put(Sharing::retitled("Theirs"));
    REQUIRE(opened.waitFor("you have changes of your own"));
    opened.press("mergeBothButton");
    REQUIRE(opened.dialog());
    REQUIRE(opened.dialog()->findChildren<QRadioButton*>().size() == 2);
    SECTION("another conflict has come")
    {
        opened.dialog()->findChildren<QRadioButton*>()[1]->setChecked(true);
        Journey both = Sharing::retitled("Theirs");
        both.title = "Their map";
        opened.put(both);
        opened.merge();
        CHECK(opened.tab->document().journey() == mine);
        REQUIRE(opened.dialog());
        const auto choices = opened.dialog()->findChildren<QRadioButton*>();
        REQUIRE(choices.size() == 4);
        CHECK(std::count_if(choices.begin(), choices.end(), [](auto* each) { return each->isChecked(); }) == 2);
        opened.merge();
        CHECK(opened.touchpoint("t2").title == "Theirs"); // as was chosen before
        CHECK(opened.tab->document().journey().title == "My map");
    }
    SECTION("the conflict is another one")
    {
        opened.dialog()->findChildren<QRadioButton*>()[1]->setChecked(true);
        opened.put(Sharing::retitled("Theirs, once more"));
        opened.merge();
        CHECK(opened.tab->document().journey() == mine);
        opened.merge();
        CHECK(opened.touchpoint("t2").title == "Theirs, once more");
    }
    SECTION("the file has gone back to what it was")
    {
        opened.put(test::smallJourney());
        opened.merge();
        CHECK(opened.tab->document().journey() == mine);
        CHECK(!opened.bar().isVisible());
    }
    SECTION("the file cannot be read any more")
    {
        REQUIRE(files::replaceFile(opened.path, "<<<<<<< HEAD"));
        opened.merge();
        CHECK(opened.tab->document().journey() == mine);
        CHECK(opened.barSays("cannot be read as a map"));
    }
    CHECK(!opened.dialog());
}

TEST_CASE("a map whose file is broken meanwhile is asked for before it closes, though it has no changes")
{
    const Deciding opened;
    REQUIRE(files::replaceFile(opened.path, "<<<<<<< HEAD"));
    REQUIRE(opened.waitFor("cannot be read as a map"));
    CHECK(opened.isModified());
    opened.give(Command::Close);
    CHECK(opened.window->tabs().size() == 1);
    CHECK(opened.asks());
}

TEST_CASE("a file that comes to have what is here is nothing to decide")
{
    const Deciding opened;
    opened.change();
    opened.put(opened.tab->document().journey());
    opened.tab->notices().check();
    CHECK(!opened.bar().isVisible());
    CHECK(!opened.isModified());
}

TEST_CASE("that a broken file may be written over holds for what was told, and for one attempt")
{
    const Deciding opened;
    opened.change();
    REQUIRE(files::replaceFile(opened.path, "broken"));
    opened.give(Command::Save);
    REQUIRE(opened.offers("overwriteButton"));
    SECTION("it is broken in another way by then")
    {
        REQUIRE(files::replaceFile(opened.path, "broken otherwise"));
        opened.press("overwriteButton");
        CHECK(files::readFile(opened.path).value() == "broken otherwise");
        opened.press("overwriteButton");
    }
    SECTION("the attempt fails")
    {
        QFile::setPermissions(opened.path, QFile::ReadOwner);
        opened.press("overwriteButton");
        auto* told = opened.find<dialogs::ProblemDialog>();
        REQUIRE(told);
        delete told;
        QFile::setPermissions(opened.path, QFile::ReadOwner | QFile::WriteOwner);
        opened.give(Command::Save);
        CHECK(files::readFile(opened.path).value() == "broken");
        opened.press("overwriteButton");
    }
    CHECK(Sharing::onDisk(opened.path) == opened.tab->document().journey());
    CHECK(!opened.isModified());
    CHECK(!opened.bar().isVisible());
}

TEST_CASE("words in a field of the panel are not covered by what the file has come to have")
{
    const Deciding opened;
    opened.tab->selection().select(ElementRef::ofTouchpoint("t1"));
    QCoreApplication::processEvents();
    QWidget* owner = opened.field("Owner");
    owner->setFocus();
    QTest::keyClicks(owner, "Ms Holm");
    REQUIRE(!opened.isModified()); // it is no change yet
    opened.put(Sharing::retitled("From elsewhere"));
    REQUIRE(opened.waitFor("It is read again when you leave the text"));
    CHECK(opened.touchpoint("t2").title == "Touchpoint t2");
    SECTION("the field is left")
    {
        opened.tab->view().setFocus();
        REQUIRE(opened.waitFor("you have changes of your own"));
    }
    SECTION("it is saved")
    {
        opened.give(Command::Save);
        REQUIRE(opened.barSays("It has not been saved."));
    }
    CHECK(opened.touchpoint("t1").owner == "Ms Holm");
    CHECK(opened.touchpoint("t2").title == "Touchpoint t2");
    CHECK(Sharing::onDisk(opened.path) == Sharing::retitled("From elsewhere"));
}

TEST_CASE("a text that has just been opened on the map stays open, and the file is read when it is left")
{
    const Deciding opened;
    opened.tab->selection().select(ElementRef::ofTouchpoint("t1"));
    opened.tab->view().setFocus();
    QTest::keyClick(opened.window->focusWidget(), Qt::Key_F2);
    QTextEdit* field = opened.fieldOnMap();
    REQUIRE(field);
    opened.put(Sharing::retitled("From elsewhere"));
    REQUIRE(opened.waitFor("It is read again when you leave the text"));
    CHECK(opened.fieldOnMap() == field);
    CHECK(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    REQUIRE(opened.waitFor("has been read again"));
    CHECK(opened.touchpoint("t2").title == "From elsewhere");
    CHECK(!opened.isModified());
}

TEST_CASE("that work cannot be kept is said over the map for as long as it is so")
{
    const Deciding opened;
    const QString recovery =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
    QDir(recovery).removeRecursively();
    REQUIRE(QDir().mkpath(QFileInfo(recovery).path()));
    QFile inTheWay(recovery);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    {
        const test::ExpectLog log("unsaved work cannot be kept");
        opened.change();
        REQUIRE(opened.waitFor("would be lost in a crash"));
    }
    REQUIRE(inTheWay.remove());
    opened.change();
    opened.change();
    CHECK(QTest::qWaitFor([&] { return !opened.bar().isVisible(); }, test::patienceMs));
}
