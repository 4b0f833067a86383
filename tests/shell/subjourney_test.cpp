// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/problem_dialog.h"
#include "dialogs/voting_dialog.h"
#include "editor/editing/voting.h"
#include "inspector/side_panel.h"
#include "opened_window.h"
#include "rejse/model/edits.h"
#include "shell/bars/status_line.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "widgets/section.h"

#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace rejse;
using commands::Command;
using test::OpenedWindow;

namespace {

/// A map in a file, with t1 selected.
struct WithMap : OpenedWindow {
    explicit WithMap(const std::optional<std::string>& subjourney = std::nullopt) : tab(opened(subjourney))
    {
        tab->selection().select(ElementRef::ofTouchpoint("t1"));
    }

    shell::MapTab* opened(const std::optional<std::string>& subjourney) const
    {
        const Journey journey =
            withTouchpoint(test::smallJourney(), "t1", [&](Touchpoint& on) { on.subjourney = subjourney; });
        editor::Document(journey).saveAs(folder.filePath("map.journey"));
        window->openFiles({folder.filePath("map.journey")});
        return window->currentTab();
    }

    QString file() const { return QFileInfo(window->currentTab()->document().filePath()).fileName(); }

    shell::MapTab* tab;
};

} // namespace

TEST_CASE("A new sub-journey is made beside the map, named by its touchpoint and opened in a tab")
{
    const WithMap opened;
    opened.give(Command::NewSubjourney);
    CHECK(opened.window->tabs().size() == 2);
    CHECK(opened.file() == "touchpoint-t1.journey");
    CHECK(opened.window->currentTab()->title() == "Touchpoint t1");
    CHECK(findTouchpoint(opened.tab->document().journey(), "t1")->subjourney == "touchpoint-t1.journey");
    opened.tab->document().undo();
    CHECK_FALSE(findTouchpoint(opened.tab->document().journey(), "t1")->subjourney);
}

TEST_CASE("Ctrl+J and a click on the card's mark open the sub-journey")
{
    const WithMap opened("detail.journey");
    editor::Document(test::smallJourney()).saveAs(opened.folder.filePath("detail.journey"));
    opened.give(Command::OpenSubjourney);
    CHECK(opened.file() == "detail.journey");
    opened.give(Command::Close);
    REQUIRE(opened.file() == "map.journey");
    canvas::MapView& view = opened.tab->view();
    const auto card = view.mapScene().picture().mainNodeOf(ElementRef::ofTouchpoint("t1"))->rect;
    view.reveal(ElementRef::ofTouchpoint("t1"));
    for (const double lower : {-4.0, 8.0}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.mapFromScene(card.right() - 24, card.bottom() + lower));
        CHECK(opened.file() == "detail.journey");
        opened.give(Command::Close);
    }
}

TEST_CASE("A sub-journey that is not there is said so, and nothing is opened")
{
    const WithMap opened("gone.journey");
    opened.give(Command::OpenSubjourney);
    auto* dialog = opened.find<dialogs::ProblemDialog>();
    REQUIRE(dialog);
    dialog->close();
    CHECK(opened.window->tabs().size() == 1);
}

TEST_CASE("The side panel shows whether a sub-journey is there, and leads to it")
{
    const WithMap opened("detail.journey");
    for (auto* section : opened.tab->sidePanel().findChildren<widgets::Section*>()) {
        section->setFolded(false);
    }
    const auto* missing = opened.tab->sidePanel().findChild<QToolButton*>("subjourneyNew");
    REQUIRE(missing);
    CHECK(missing->isVisibleTo(missing->parentWidget()));
    editor::Document(test::smallJourney()).saveAs(opened.folder.filePath("detail.journey"));
    opened.tab->selection().select(ElementRef::ofTouchpoint("t2"));
    opened.tab->selection().select(ElementRef::ofTouchpoint("t1"));
    auto* open = opened.tab->sidePanel().findChild<QToolButton*>("subjourneyOpen");
    CHECK(open->isVisibleTo(open->parentWidget()));
    CHECK_FALSE(missing->isVisibleTo(missing->parentWidget()));
    open->click();
    CHECK(opened.file() == "detail.journey");
}

TEST_CASE("A map without a file has no place for sub-journeys yet")
{
    const OpenedWindow opened;
    auto* tab = opened.window->openUntitled(test::smallJourney());
    tab->selection().select(ElementRef::ofTouchpoint("t1"));
    opened.give(Command::NewSubjourney);
    CHECK(opened.window->tabs().size() == 1);
    CHECK_FALSE(tab->document().isModified());
}

TEST_CASE("A voting round on the map gives out what its people have")
{
    const WithMap opened;
    opened.give(Command::VotingRound);
    auto* dialog = opened.find<dialogs::VotingDialog>();
    REQUIRE(dialog);
    dialog->findChild<QSpinBox*>("votesEach")->setValue(2);
    dialog->findChild<QSpinBox*>("votesPeople")->setValue(1);
    dialog->findChild<QPushButton*>("votingBegin")->click();
    canvas::MapView& view = opened.tab->view();
    view.setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&view, Qt::Key_V);
    }
    const Journey& journey = opened.tab->document().journey();
    CHECK(editor::votesOn(journey) == 2);
    QTest::keyClick(&view, Qt::Key_V, Qt::ShiftModifier);
    CHECK(editor::votesOn(journey) == 1);
    opened.give(Command::VotingRound);
    CHECK_FALSE(opened.tab->editor().voting().round());
    opened.give(Command::ClearVotes);
    CHECK(editor::votesOn(journey) == 0);
    opened.give(Command::Undo);
    CHECK(editor::votesOn(journey) == 1);
}
