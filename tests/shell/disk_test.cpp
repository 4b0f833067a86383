// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an open map when another program changes its file, or has it open as well.
#include "shell/sharing.h"

#include "dialogs/difference_dialog.h"
#include "dialogs/merge_dialog.h"

#include <QRadioButton>
#include <QScrollBar>
#include <QTreeWidget>

using namespace rejse;
using commands::Command;
using test::patienceMs;
using test::Sharing;

TEST_CASE("a map without changes of one's own is read again, keeping view and selection, and undo brings it back")
{
    Sharing opened;
    opened.tab->view().setZoom(1.5);
    opened.tab->view().horizontalScrollBar()->setValue(40);
    opened.tab->selection().select(ElementRef::ofTouchpoint("t3"));
    const int scrolled = opened.tab->view().horizontalScrollBar()->value();
    opened.put(Sharing::retitled("From elsewhere"));
    REQUIRE(opened.waitFor("has been read again"));
    CHECK(opened.touchpoint("t2").title == "From elsewhere");
    CHECK(!opened.isModified());
    CHECK(opened.tab->selection().current() == ElementRef::ofTouchpoint("t3"));
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
        auto* dialog = opened.find<dialogs::DifferenceDialog>();
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

TEST_CASE("of many conflicts those that are scrolled to are made, and all of them are decided")
{
    Journey many = test::smallJourney();
    for (int i = 0; i < 400; ++i) {
        many.phases[0].edit().touchpoints.emplace_back(test::touchpoint("many" + std::to_string(i)));
    }
    const auto said = [&](const std::string& words) {
        Journey journey = many;
        for (auto& touchpoint : journey.phases[0].edit().touchpoints) {
            touchpoint.edit().title = words;
        }
        return journey;
    };
    const Journey mine = said("Mine");
    const Journey theirs = said("Theirs");
    const std::vector<Conflict> conflicts = merge(many, mine, theirs).value().conflicts;
    REQUIRE(conflicts.size() == 402);
    dialogs::MergeDialog dialog(conflicts);
    dialog.show();
    const auto made = [&] { return dialog.findChildren<QRadioButton*>(); };
    CHECK(made().size() < 200);
    auto* bar = dialog.findChild<QScrollArea*>()->verticalScrollBar();
    while (made().size() < 2 * 402) {
        const auto before = made().size();
        const auto scrollOn = [&] {
            bar->setValue(bar->maximum());
            return made().size() > before;
        };
        REQUIRE(QTest::qWaitFor(scrollOn, patienceMs));
    }
    made().last()->click();
    const Choices choices = dialog.choices();
    REQUIRE(choices.size() == 402);
    CHECK(choices.at(conflicts.back().address()) == Side::Theirs);
    CHECK(choices.at(conflicts.front().address()) == Side::Ours);
}

TEST_CASE("all of many conflicts go one way at once, those not scrolled to as well")
{
    std::vector<Conflict> conflicts(300);
    for (std::size_t i = 0; i < conflicts.size(); ++i) {
        conflicts[i].field = "title";
        conflicts[i].element = ElementRef::ofTouchpoint("t" + std::to_string(i));
    }
    const dialogs::MergeDialog dialog(conflicts);
    QTest::mouseClick(dialog.findChild<QPushButton*>("allTheirsButton"), Qt::LeftButton);
    for (const auto& [address, side] : dialog.choices()) {
        CHECK(side == Side::Theirs);
    }
    CHECK(dialog.choices().size() == 300);
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
    auto* dialog = opened.find<dialogs::MergeDialog>();
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
