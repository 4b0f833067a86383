// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an open map when another program changes its file, or has it open as well.
#include "window/sharing.h"

#include "files/open_lock.h"
#include "panels/choice_row.h"
#include "panels/side_panel.h"
#include "panels/text_label.h"
#include "window/difference_dialog.h"
#include "window/merge_dialog.h"

#include <QFileDialog>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTreeWidget>

using namespace rejse;
using actions::Command;
using test::patienceMs;
using test::Sharing;

TEST_CASE("a map without changes of one's own is read again, keeping view and selection, and undo brings it back")
{
    Sharing opened;
    opened.tab->view().setZoom(1.5);
    opened.tab->view().horizontalScrollBar()->setValue(40);
    opened.tab->selection().select(Thing::ofTouchpoint("t3"));
    const int scrolled = opened.tab->view().horizontalScrollBar()->value();
    opened.put(Sharing::retitled("From elsewhere"));
    REQUIRE(opened.waitFor("has been read again"));
    CHECK(opened.touchpoint("t2").title == "From elsewhere");
    CHECK(!opened.isModified());
    CHECK(opened.tab->selection().current() == Thing::ofTouchpoint("t3"));
    CHECK(opened.tab->view().zoom() == Approx(1.5));
    CHECK(opened.tab->view().horizontalScrollBar()->value() == scrolled);

    opened.give(Command::Undo);
    CHECK(opened.tab->document().journey() == test::smallJourney());
    CHECK(opened.isModified());
    opened.give(Command::Redo);
    CHECK(!opened.isModified());
}

TEST_CASE("a file that was only written again, or whose map is the same, is nothing to speak of")
{
    const Sharing opened;
    opened.put(test::smallJourney());
    QByteArray spaced = QByteArray::fromStdString(storage::writeJourney(test::smallJourney()));
    REQUIRE(files::replaceFile(opened.path, spaced.replace("  ", "    ")));
    opened.tab->notices().check();
    CHECK(!opened.bar().isVisible());
    CHECK(!opened.tab->document().history().canUndo());
}

TEST_CASE("with changes of one's own a bar offers theirs, mine or both")
{
    Sharing opened;
    opened.change();
    opened.put(Sharing::retitled("From elsewhere"));
    REQUIRE(opened.waitFor("you have changes of your own"));
    CHECK(opened.touchpoint("t2").title == "Touchpoint t2");
    const Journey mine = opened.tab->document().journey();
    SECTION("theirs, with one's own in the history")
    {
        opened.press("theirsButton");
        CHECK(opened.tab->document().journey() == Sharing::retitled("From elsewhere"));
        CHECK(!opened.isModified());
        opened.give(Command::Undo);
        CHECK(opened.tab->document().journey() == mine);
        CHECK(opened.isModified());
    }
    SECTION("mine, which saving writes over theirs")
    {
        opened.press("mineButton");
        CHECK(opened.tab->document().journey() == mine);
        CHECK(opened.isModified());
        opened.give(Command::Save);
        CHECK(Sharing::onDisk(opened.path) == mine);
    }
    SECTION("both, as one step")
    {
        opened.press("mergeBothButton");
        CHECK(opened.touchpoint("t2").title == "From elsewhere");
        CHECK(opened.touchpoint("t1").momentOfTruth);
        CHECK(opened.isModified());
        opened.give(Command::Undo);
        CHECK(opened.tab->document().journey() == mine);
        opened.give(Command::Redo);
        opened.give(Command::Save);
        CHECK(Sharing::onDisk(opened.path) == opened.tab->document().journey());
    }
    SECTION("and shows what differs")
    {
        opened.press("differencesButton");
        auto* dialog = opened.find<window::DifferenceDialog>();
        REQUIRE(dialog);
        CHECK(!dialog->findChild<QTreeWidget*>()
                   ->findItems("Touchpoint t2", Qt::MatchExactly | Qt::MatchRecursive, 1)
                   .isEmpty());
        CHECK(!dialog->findChild<QTreeWidget*>()
                   ->findItems("From elsewhere", Qt::MatchExactly | Qt::MatchRecursive, 2)
                   .isEmpty());
        dialog->accept();
        CHECK(opened.bar().isVisible());
        return;
    }
    CHECK(!opened.bar().isVisible());
}

TEST_CASE("real conflicts are shown one by one, and each goes to whom it is given")
{
    Sharing opened;
    opened.tab->document().apply(Sharing::retitled("<b>Mine</b>"), {"Rename"});
    opened.change();
    Journey theirs = Sharing::retitled("Theirs");
    theirs.title = "Their title";
    opened.put(theirs);
    REQUIRE(opened.waitFor("you have changes of your own"));
    const Journey before = opened.tab->document().journey();
    opened.press("mergeBothButton");
    auto* dialog = opened.find<window::MergeDialog>();
    REQUIRE(dialog);
    const auto choices = dialog->findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 2);
    CHECK(choices[0]->isChecked());
    SECTION("to theirs")
    {
        QTest::mouseClick(choices[1], Qt::LeftButton, {}, QPoint(8, choices[1]->height() / 2));
        QTest::mouseClick(dialog->findChild<QPushButton*>("mergeButton"), Qt::LeftButton);
        CHECK(opened.touchpoint("t2").title == "Theirs");
        CHECK(opened.tab->document().journey().title == "Their title");
        CHECK(opened.touchpoint("t1").momentOfTruth);
        CHECK(!opened.bar().isVisible());
        opened.give(Command::Undo);
        CHECK(opened.tab->document().journey() == before);
    }
    SECTION("to mine")
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>("mergeButton"), Qt::LeftButton);
        CHECK(opened.touchpoint("t2").title == "<b>Mine</b>");
        CHECK(opened.tab->document().journey().title == "Their title");
    }
    SECTION("or nothing happens yet")
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>("cancelButton"), Qt::LeftButton);
        CHECK(opened.tab->document().journey() == before);
        CHECK(opened.bar().isVisible());
    }
}

TEST_CASE("saving never silently replaces what another program has written")
{
    Sharing opened;
    opened.change();
    opened.put(Sharing::retitled("From elsewhere"));
    opened.give(Command::Save);
    CHECK(Sharing::onDisk(opened.path) == Sharing::retitled("From elsewhere"));
    REQUIRE(opened.barSays("It has not been saved."));
    CHECK(opened.isModified());
    SECTION("both are saved once they are merged")
    {
        opened.press("mergeBothButton");
        CHECK(!opened.isModified());
        const Journey saved = Sharing::onDisk(opened.path);
        CHECK(findTouchpoint(saved, "t1")->momentOfTruth);
        CHECK(findTouchpoint(saved, "t2")->title == "From elsewhere");
    }
    SECTION("mine is saved once it is chosen, unless the file has changed once more")
    {
        opened.put(Sharing::retitled("Once more"));
        opened.press("mineButton");
        CHECK(Sharing::onDisk(opened.path) == Sharing::retitled("Once more"));
        REQUIRE(opened.barSays("It has not been saved."));
        opened.press("mineButton");
        CHECK(Sharing::onDisk(opened.path) == opened.tab->document().journey());
        CHECK(!opened.isModified());
    }
}

TEST_CASE("a file that is deleted or broken meanwhile is told, and written only when that is wanted")
{
    const Sharing opened;
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(opened.path));
        REQUIRE(opened.waitFor("was deleted or moved"));
        CHECK(opened.isModified());
        SECTION("and saved again")
        {
            opened.give(Command::Save);
        }
        SECTION("and put back")
        {
            opened.put(test::smallJourney());
            opened.tab->notices().check();
        }
        CHECK(Sharing::onDisk(opened.path) == test::smallJourney());
    }
    SECTION("broken")
    {
        REQUIRE(files::replaceFile(opened.path, "<<<<<<< HEAD"));
        REQUIRE(opened.waitFor("cannot be read as a map"));
        opened.change();
        opened.give(Command::Save);
        CHECK(files::readFile(opened.path).value() == "<<<<<<< HEAD");
        opened.press("overwriteButton");
        CHECK(Sharing::onDisk(opened.path) == opened.tab->document().journey());
    }
    CHECK(!opened.isModified());
    CHECK(!opened.bar().isVisible());
}

namespace {

/// A small map that another program has open, on this computer or another.
struct Elsewhere : test::OpenedWindow {
    explicit Elsewhere(const QByteArray& host)
        : path(write("small.journey", QByteArray::fromStdString(storage::writeJourney(test::smallJourney()))))
    {
        QFile lock(files::OpenLock::lockPath(path));
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write("rejse-lock 1\nuser=anna\nhost=" + host + "\nprocess=1\nsince=2024-05-01T10:00:00Z\n");
        lock.close();
        window->openFiles({path});
        tab = window->currentTab();
    }

    window::NoticeBar& bar() const { return tab->notices().bar(); }
    void press(const char* button) const
    {
        auto* found = bar().findChild<QPushButton*>(button);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    QString path;
    window::MapTab* tab = nullptr;
};

} // namespace

TEST_CASE("a map that is open elsewhere says by whom, and can be read or copied but not changed")
{
    Elsewhere opened(QSysInfo::machineHostName().toUtf8());
    CHECK(opened.bar().isVisible());
    CHECK(opened.bar().message().contains("small.journey is open elsewhere: by anna on"));
    CHECK(!opened.bar().findChild<QPushButton*>("editAnywayButton"));
    // Over the map, and not behind it.
    const QWidget* seen = opened.tab->childAt(opened.bar().geometry().center());
    CHECK((seen == &opened.bar() || opened.bar().isAncestorOf(seen)));

    opened.bar().hide();
    opened.tab->selection().select(Thing::ofTouchpoint("t1"));
    opened.tab->view().setFocus();
    for (const Qt::Key key : {Qt::Key_M, Qt::Key_1, Qt::Key_Delete, Qt::Key_T, Qt::Key_P, Qt::Key_E, Qt::Key_L}) {
        QTest::keyClick(opened.window->focusWidget(), key);
        QTest::keyClick(opened.window->focusWidget(), Qt::Key_X);
        QTest::keyClick(opened.window->focusWidget(), Qt::Key_Return);
        QTest::keyClick(opened.window->focusWidget(), Qt::Key_Escape);
    }
    opened.tab->document().settle();
    CHECK(opened.tab->document().journey() == test::smallJourney());
    CHECK(!opened.tab->document().isModified());
    CHECK(opened.bar().isVisible());

    opened.press("copyButton");
    CHECK(opened.window->tabs().size() == 2);
    CHECK(opened.window->currentTab()->document().isUntitled());
    CHECK(!opened.window->currentTab()->document().isReadOnly());
    CHECK(opened.window->currentTab()->document().journey() == test::smallJourney());
}

TEST_CASE("what is chosen in the panel of a map that can only be read is shown as it stays")
{
    const Elsewhere opened(QSysInfo::machineHostName().toUtf8());
    opened.tab->selection().select(Thing::ofTouchpoint("t1"));
    const auto rows = opened.tab->panel().findChildren<panels::ChoiceRow*>();
    const auto isSeen = [](const panels::ChoiceRow* row) { return row->isVisible() && row->chosen(); };
    const auto found = std::find_if(rows.begin(), rows.end(), isSeen);
    REQUIRE((found != rows.end()));
    const auto before = (*found)->chosen();
    const int other = *before == 0 ? 1 : 0;
    QTest::mouseClick(*found, Qt::LeftButton, {}, (*found)->cellRect(other).center().toPoint());
    CHECK(QTest::qWaitFor([&] { return (*found)->chosen() == before; }));
    CHECK(opened.bar().isVisible());
    CHECK(opened.tab->document().journey() == test::smallJourney());
}

TEST_CASE("saving a map that can only be read asks for another name, and goes on with that")
{
    const Elsewhere opened(QSysInfo::machineHostName().toUtf8());
    opened.give(Command::Save);
    auto* dialog = opened.find<QFileDialog>();
    REQUIRE(dialog);
    const QString other = opened.folder.filePath("mine.journey");
    emit dialog->fileSelected(other);
    delete dialog;
    CHECK(opened.tab->document().filePath() == other);
    CHECK(!opened.tab->document().isReadOnly());
    CHECK(QFile::exists(files::OpenLock::lockPath(other)));
    opened.tab->selection().select(Thing::ofTouchpoint("t1"));
    opened.tab->editor().toggleMomentOfTruth();
    CHECK(opened.tab->document().isModified());
}

TEST_CASE("a map that is free again can be edited, with what has become of it meanwhile")
{
    const Elsewhere opened(QSysInfo::machineHostName().toUtf8());
    Journey later = test::smallJourney();
    later.title = "Later";
    REQUIRE(files::replaceFile(opened.path, QByteArray::fromStdString(storage::writeJourney(later))));
    REQUIRE(QFile::remove(files::OpenLock::lockPath(opened.path)));
    opened.tab->notices().check();
    CHECK(opened.bar().message().contains("not open elsewhere any more"));
    opened.press("editButton");
    CHECK(!opened.tab->document().isReadOnly());
    CHECK(opened.tab->document().journey() == later);
}

TEST_CASE("a map that another computer holds can be taken over")
{
    const Elsewhere opened("a-computer-that-is-away");
    CHECK(opened.tab->document().isReadOnly());
    opened.press("editAnywayButton");
    CHECK(!opened.tab->document().isReadOnly());
    CHECK(!opened.bar().isVisible());
    CHECK(!files::OpenLock::holderElsewhere(opened.path));
}

TEST_CASE("an open map is locked until it is closed")
{
    test::OpenedWindow opened;
    const QString path = opened.copyOf("skinnstoevletter");
    opened.window->openFiles({path});
    CHECK(QFile::exists(files::OpenLock::lockPath(path)));
    opened.give(Command::Close);
    CHECK(QTest::qWaitFor([&] { return !QFile::exists(files::OpenLock::lockPath(path)); }, patienceMs));
}
