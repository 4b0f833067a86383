// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opened_window.h"

#include "canvas/map_view.h"
#include "rejse/model/lookup.h"
#include "shell/bars/status_line.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <set>

using namespace rejse;
using commands::Command;

namespace {

struct SmallMap : test::OpenedWindow {
    SmallMap() : tab(*window->openUntitled(test::smallJourney())) { }

    bool offers(Command command) const { return window->commands().action(command)->isEnabled(); }
    QString textOf(Command command) const { return commands::plainText(*window->commands().action(command)); }
    const Touchpoint& touchpoint(const Id& id) const { return *findTouchpoint(tab.document().journey(), id); }

    shell::MapTab& tab;
};

bool contains(const Journey& journey, const std::string& title)
{
    return std::ranges::any_of(journey.phases, [&](const Cow<Phase>& phase) {
        return std::ranges::any_of(phase->touchpoints, [&](const Cow<Touchpoint>& it) { return it->title == title; });
    });
}

/// Every command that changes what is selected, and what it must have selected.
struct Case {
    Command command;
    ElementRef element;
};

} // namespace

TEST_CASE("each command that changes the map is one step, undone and made again with its selection")
{
    const ElementRef touchpoint = ElementRef::ofTouchpoint("t2");
    const auto [command, element] = GENERATE_COPY(
        Case{Command::Cut, touchpoint}, Case{Command::Duplicate, touchpoint}, Case{Command::Delete, touchpoint},
        Case{Command::FeelVeryUnhappy, touchpoint}, Case{Command::FeelUnhappy, touchpoint},
        Case{Command::FeelNeutral, touchpoint}, Case{Command::FeelHappy, touchpoint},
        Case{Command::FeelDelighted, touchpoint}, Case{Command::FeelNothing, ElementRef::ofTouchpoint("t1")},
        Case{Command::ImportanceLowest, touchpoint}, Case{Command::ImportanceLow, touchpoint},
        Case{Command::ImportanceHigh, touchpoint}, Case{Command::ImportanceHighest, touchpoint},
        Case{Command::MomentOfTruth, touchpoint}, Case{Command::MoveBack, touchpoint},
        Case{Command::MoveForward, touchpoint}, Case{Command::MoveBack, ElementRef::ofPhase("p3")},
        Case{Command::MoveUp, {ElementKind::Persona, "far", {}}},
        Case{Command::MoveDown, {ElementKind::Persona, "hans", {}}});
    SmallMap map;
    map.tab.selection().select(element);
    CAPTURE(commands::info(command).id);
    REQUIRE(map.offers(command));
    map.give(command);
    const Journey after = map.tab.document().journey();
    const std::vector<ElementRef> selected = map.tab.selection().all();
    CHECK(!(after == test::smallJourney()));
    CHECK(map.tab.document().history().count() == 1);
    QTest::keyClick(map.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(map.tab.document().journey() == test::smallJourney());
    CHECK(map.tab.selection().all() == std::vector<ElementRef>{element});
    QTest::keyClick(map.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(map.tab.document().journey() == after);
    CHECK(map.tab.selection().all() == selected);
}

TEST_CASE("no command loses what is being typed")
{
    const auto command = static_cast<Command>(GENERATE(range(0, commands::commandCount)));
    const std::set<Command> endsTheProgram{Command::Quit, Command::AboutQt};
    const std::set<Command> takesItBack{Command::Undo, Command::Delete, Command::Cut};
    if (endsTheProgram.contains(command) || takesItBack.contains(command)) {
        return;
    }
    SmallMap map;
    map.tab.selection().select(ElementRef::ofTouchpoint("t1"));
    map.tab.view().setFocus();
    QTest::keyClick(map.tab.view().viewport(), Qt::Key_T);
    QTest::keyClicks(QApplication::focusWidget(), "abc");
    CAPTURE(commands::info(command).id);
    // A command may close the map, after asking; its journey is kept until then.
    QPointer<shell::MapTab> tab = &map.tab;
    map.give(command);
    QCoreApplication::processEvents();
    REQUIRE(tab);
    CHECK(contains(tab->document().journey(), "abc"));
    tab->document().commitPendingEdit();
    CHECK(contains(tab->document().journey(), "abc"));
    for (QWidget* open : QApplication::topLevelWidgets()) {
        if (open != map.window.get() && open->isVisible()) {
            open->close();
        }
    }
    for (auto* dialog : map.window->findChildren<QDialog*>()) {
        dialog->close();
    }
}

TEST_CASE("a rating given while a touchpoint is being typed is that touchpoint's")
{
    SmallMap map;
    map.tab.selection().select(ElementRef::ofTouchpoint("t1"));
    map.tab.view().setFocus();
    QTest::keyClick(map.tab.view().viewport(), Qt::Key_T);
    QTest::keyClicks(QApplication::focusWidget(), "abc");
    const int steps = map.tab.document().history().count();
    map.give(Command::ImportanceHigh);
    map.give(Command::MomentOfTruth);
    map.give(Command::MoveForward);
    CHECK(map.tab.document().history().count() == steps + 4);
    const Id typed = map.tab.selection().current().touchpoint;
    CHECK(map.touchpoint(typed).title == "abc");
    CHECK(map.touchpoint(typed).importance == 4);
    CHECK(map.touchpoint(typed).momentOfTruth);
    for (int step = 0; step < 4; ++step) {
        map.give(Command::Undo);
    }
    CHECK(map.tab.document().journey() == test::smallJourney());
}

TEST_CASE("a rating given while nothing is typed yet concerns nothing")
{
    SmallMap map;
    map.tab.selection().select(ElementRef::ofTouchpoint("t1"));
    map.tab.view().setFocus();
    QTest::keyClick(map.tab.view().viewport(), Qt::Key_T);
    const auto command =
        GENERATE(Command::ImportanceHigh, Command::MomentOfTruth, Command::FeelHappy, Command::MoveForward);
    map.give(command);
    CHECK(map.tab.document().journey() == test::smallJourney());
    CHECK(map.tab.document().history().count() == 0);
}

TEST_CASE("undo and redo are called by the step that they go over")
{
    SmallMap map;
    CHECK(!map.offers(Command::Undo));
    CHECK(map.textOf(Command::Undo) == "Undo");
    map.tab.selection().select(ElementRef::ofTouchpoint("t2"));
    map.give(Command::MoveBack);
    CHECK(map.textOf(Command::Undo) == "Undo Move touchpoint");
    CHECK(!map.offers(Command::Redo));
    map.give(Command::Undo);
    CHECK(!map.offers(Command::Undo));
    CHECK(map.textOf(Command::Undo) == "Undo");
    CHECK(map.textOf(Command::Redo) == "Redo Move touchpoint");
}

TEST_CASE("each map has a history of its own")
{
    SmallMap map;
    map.tab.selection().select(ElementRef::ofTouchpoint("t2"));
    map.give(Command::Delete);
    map.window->openUntitled(test::smallJourney());
    CHECK(!map.offers(Command::Undo));
    CHECK(map.textOf(Command::Undo) == "Undo");
    map.give(Command::PreviousMap);
    CHECK(map.textOf(Command::Undo) == "Undo Delete touchpoint");
    map.give(Command::StartPage);
    CHECK(!map.offers(Command::Undo));
}

TEST_CASE("commands are offered for what is selected")
{
    SmallMap map;
    CHECK(map.offers(Command::Paste));
    CHECK(map.offers(Command::SelectAll));
    for (const Command command : {Command::Cut, Command::Delete, Command::FeelHappy, Command::MoveBack, Command::MoveUp,
                                  Command::MomentOfTruth, Command::Duplicate}) {
        CAPTURE(commands::info(command).id);
        CHECK(!map.offers(command));
    }
    map.tab.selection().select({ElementKind::Barrier, "b1", "t3"});
    CHECK(map.offers(Command::FeelHappy));
    CHECK(map.offers(Command::MoveUp));
    CHECK(map.offers(Command::MoveBack));
    map.tab.selection().select(ElementRef::ofPhase("p1"));
    CHECK(!map.offers(Command::FeelHappy));
    CHECK(!map.offers(Command::MoveUp));
    CHECK(map.offers(Command::MoveBack));
    map.tab.selection().select(ElementRef::ofTouchpoint("u1"));
    CHECK(map.offers(Command::FeelHappy));
    CHECK(!map.offers(Command::MoveBack));
}

TEST_CASE("what is copied on one map is pasted on another one")
{
    SmallMap map;
    map.tab.selection().select(ElementRef::ofTouchpoint("t3"));
    map.give(Command::Copy);
    CHECK(QApplication::clipboard()->text() == "Touchpoint t3");
    shell::MapTab& other = *map.window->openUntitled(test::smallJourney());
    other.selection().select(ElementRef::ofTouchpoint("t1"));
    map.give(Command::Paste);
    const ElementRef pasted = other.selection().current();
    CHECK(placeOf(other.document().journey(), pasted.id) == Place{0, 1});
    CHECK(findTouchpoint(other.document().journey(), pasted.id)->quote == "It just works");
    CHECK(other.document().history().undoText() == "Paste");
    CHECK(map.tab.document().journey() == test::smallJourney());
}

TEST_CASE("personas, channels, processes and lanes are added by a command, line by line")
{
    const auto [command, count] = GENERATE(table<Command, std::size_t (*)(const Journey&)>(
        {{Command::NewPersona, [](const Journey& journey) { return journey.personas.size(); }},
         {Command::NewChannel, [](const Journey& journey) { return journey.channels.size(); }},
         {Command::NewProcess, [](const Journey& journey) { return journey.processes.size(); }},
         {Command::NewLane, [](const Journey& journey) { return journey.lanes.size(); }}}));
    SmallMap map;
    map.window->commands().action(Command::ShowPanel)->setChecked(false);
    map.tab.selection().select(ElementRef::ofTouchpoint("t2"));
    const std::size_t before = count(map.tab.document().journey());
    map.give(command);
    QWidget* line = map.window->focusWidget();
    REQUIRE(line);
    CHECK(line->isVisible());
    QTest::keyClicks(line, "First");
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(map.window->focusWidget(), "Second");
    QTest::keyClick(map.window->focusWidget(), Qt::Key_Return);
    CHECK(count(map.tab.document().journey()) == before + 2);
    map.give(Command::Undo);
    map.give(Command::Undo);
    CHECK(count(map.tab.document().journey()) == before);
}

TEST_CASE("lines of plain text become touchpoints")
{
    SmallMap map;
    QApplication::clipboard()->setText("Sees a poster\r\n\r\n  Asks a friend \n");
    map.tab.selection().select(ElementRef::ofTouchpoint("t1"));
    map.give(Command::Paste);
    const Journey& journey = map.tab.document().journey();
    REQUIRE(journey.phases[0]->touchpoints.size() == 4);
    CHECK(journey.phases[0]->touchpoints[1]->title == "Sees a poster");
    CHECK(journey.phases[0]->touchpoints[2]->title == "Asks a friend");
    CHECK(map.tab.document().history().count() == 1);
    map.give(Command::SelectNothing);
    map.give(Command::Paste);
    CHECK(map.tab.document().journey().unsorted.size() == 3);
}

TEST_CASE("a text field that has the keyboard is copied from and undone, not the map")
{
    SmallMap map;
    map.tab.selection().select(ElementRef::ofTouchpoint("t2"));
    map.give(Command::MomentOfTruth);
    auto* field = new QLineEdit("words", &map.tab);
    field->show();
    field->setFocus();
    REQUIRE(field->hasFocus());
    CHECK(map.offers(Command::Undo));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    map.give(Command::Copy);
    CHECK(QApplication::clipboard()->text() == "words");
    map.give(Command::Delete);
    CHECK(field->text().isEmpty());
    map.give(Command::Undo);
    CHECK(field->text() == "words");
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(map.touchpoint("t2").momentOfTruth);
    map.tab.view().setFocus();
    QTest::keyClick(&map.tab.view(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(!map.touchpoint("t2").momentOfTruth);
}

TEST_CASE("undo in a field of the panel in which nothing was typed is about the map")
{
    const SmallMap map;
    map.tab.selection().select(ElementRef::ofTouchpoint("t2"));
    map.give(Command::MomentOfTruth);
    REQUIRE(map.touchpoint("t2").momentOfTruth);
    int tried = 0;
    for (QPlainTextEdit* field : map.tab.findChildren<QPlainTextEdit*>()) {
        if (!field->isVisible()) {
            continue;
        }
        ++tried;
        field->setFocus();
        REQUIRE(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK_FALSE(map.touchpoint("t2").momentOfTruth);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(map.touchpoint("t2").momentOfTruth);
        field->setFocus();
        map.give(Command::Undo);
        CHECK_FALSE(map.touchpoint("t2").momentOfTruth);
        map.give(Command::Redo);
        CHECK(map.touchpoint("t2").momentOfTruth);
    }
    CHECK(tried > 3);
}

TEST_CASE("a message longer than the window does not make that wider")
{
    const SmallMap map;
    map.window->resize(1100, 700);
    QCoreApplication::processEvents();
    auto& line = *map.find<shell::StatusLine>("statusLine");
    // Of every length, also those that just fit or just do not.
    for (int letters = 1; letters < 200; ++letters) {
        line.say(QString(letters, u'i'));
        QCoreApplication::processEvents();
    }
    line.say(QString(600, u'x'));
    QCoreApplication::processEvents();
    CHECK(map.window->width() == 1100);
    CHECK(map.window->minimumSizeHint().width() <= 1100);
}

TEST_CASE("Enter presses the button of the start page that has the keyboard")
{
    const test::OpenedWindow opened;
    auto* button = opened.find<QPushButton>("newButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(opened.window->currentTab());
}

TEST_CASE("a new map opens at once, without a question")
{
    test::OpenedWindow opened;
    QTest::keyClick(opened.window.get(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(opened.window->currentTab());
    CHECK(opened.window->currentTab()->document().isUntitled());
    CHECK(opened.window->currentTab()->document().journey().phases.empty());
    CHECK(opened.window->currentTab()->view().hasFocus());
}
