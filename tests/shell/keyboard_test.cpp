// SPDX-License-Identifier: GPL-3.0-or-later
// Who has the keyboard, after clicks and drops too, and what keys then do.
#include "shell/shown_in.h"

#include "canvas/in_place_field.h"
#include "editor/editing/touchpoint_drag.h"
#include "inspector/side_panel.h"
#include "outline/outline.h"
#include "outline/outline_model.h"
#include "outline/unsorted_card.h"
#include "rejse/model/lookup.h"
#include "shell/bars/top_bar.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/plain_edit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QPointer>

using namespace rejse;
using commands::Command;
using test::lensButton;
using test::shownIn;

namespace {

/// A key for whatever has the keyboard.
void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

/// Whether the outline marks what is selected, and nothing else.
bool outlineFollows(shell::MapTab& tab)
{
    const outline::OutlineTree& tree = *tab.outline().tree();
    const QModelIndexList rows = tree.selectionModel()->selectedIndexes();
    const auto* model = static_cast<outline::OutlineModel*>(tree.model());
    return rows.size() == 1 && rows.front() == tree.currentIndex()
        && model->elementAt(rows.front()) == tab.selection().current();
}

} // namespace

TEST_CASE("a lens chosen by mouse leaves the keyboard with the map, where the digits then rate through it")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    shell::MapTab& tab = *opened.window->currentTab();
    QCoreApplication::processEvents();
    tab.selection().select(ElementRef::ofTouchpoint("t1"));
    const bool inPanel = GENERATE(false, true);
    if (inPanel) {
        shownIn<widgets::PlainEdit>(tab.sidePanel(), "Name")->setFocus();
    } else {
        tab.view().setFocus();
    }
    QTest::mouseClick(lensButton(opened, "Hans' far"), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(tab.view().hasFocus());
    press(Qt::Key_1);
    CHECK(findTouchpoint(tab.document().journey(), "t1")->feelings.at("far") == -2);
    press(Qt::Key_2);
    CHECK(findTouchpoint(tab.document().journey(), "t1")->feelings.at("far") == -1);
}

TEST_CASE("whoever goes along the lenses by keys stays there, until Esc or until they are gone")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    QCoreApplication::processEvents();
    lensButton(opened, "Everyone")->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    CHECK(tab.document().lens() == "hans");
    CHECK(lensButton(opened, "Hans Hansen")->hasFocus());
    press(Qt::Key_Escape);
    CHECK(tab.view().hasFocus());
    CHECK(tab.document().lens() == "hans");
    lensButton(opened, "Hans Hansen")->setFocus(Qt::TabFocusReason);
    tab.editor().remove({{ElementKind::Persona, "far", {}}});
    CHECK(tab.view().hasFocus());
}

TEST_CASE("among many personas the lens is chosen from a list, and the keyboard is the map's again")
{
    test::OpenedWindow opened;
    Journey journey = test::smallJourney();
    for (const char* name : {"anna", "bo", "carla"}) {
        journey.personas.push_back(test::persona(name, name));
    }
    shell::MapTab& tab = *opened.window->openUntitled(journey);
    QCoreApplication::processEvents();
    auto* list = shownIn<QComboBox>(*opened.find<QWidget>("lensBar"));
    REQUIRE(list);
    CHECK(list->focusPolicy() == Qt::TabFocus);
    tab.outline().tree()->setFocus();
    emit list->activated(4);
    CHECK(tab.document().lens() == "bo");
    CHECK(tab.view().hasFocus());
    list->setFocus(Qt::TabFocusReason);
    emit list->activated(5);
    CHECK(tab.document().lens() == "carla");
    CHECK(list->hasFocus());
    tab.document().setLens(std::nullopt);
    CHECK(list->currentIndex() == 0);
}

TEST_CASE("a click in the toolbar leaves the keyboard with the map, and Tab reaches its buttons")
{
    test::OpenedWindow opened;
    opened.window->resize(1600, 900);
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    shell::MapTab& tab = *opened.window->currentTab();
    QCoreApplication::processEvents();
    tab.selection().select(ElementRef::ofTouchpoint("t1"));
    tab.view().setFocus();
    press(Qt::Key_1);
    press(Qt::Key_5);
    int clicked = 0;
    const auto buttons = opened.find<shell::TopBar>()->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (!button->isVisible()) {
            continue;
        }
        CAPTURE(button->accessibleName().toStdString());
        CHECK(button->focusPolicy() == Qt::TabFocus);
        const QStringList leadingOn{"menuButton", "presentButton", "exportButton"};
        const bool leadsOn = leadingOn.contains(button->objectName()) || button->accessibleName().startsWith("New ");
        if (button->isEnabled() && !leadsOn) {
            QTest::mouseClick(button, Qt::LeftButton);
            CHECK(tab.view().hasFocus());
            ++clicked;
        }
    }
    CHECK(clicked >= 9);
    press(Qt::Key_Right);
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint("t2"));
}

TEST_CASE("Esc gives the keyboard back to the map from whatever around it has it")
{
    const ElementRef shown = GENERATE(ElementRef(), ElementRef::ofTouchpoint("t3"), ElementRef::ofPhase("p1"),
                                      (ElementRef{ElementKind::Persona, "hans", {}}));
    test::OpenedWindow opened;
    opened.window->resize(1600, 1000);
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    opened.window->commands().action(Command::ShowInsights)->trigger();
    tab.selection().select(shown);
    QCoreApplication::processEvents();
    int met = 0;
    QList<QPointer<QWidget>> all;
    for (QWidget* widget : opened.window->findChildren<QWidget*>()) {
        all.append(widget);
    }
    for (const QPointer<QWidget>& widget : all) {
        const bool takes = widget && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && widget->window() == opened.window.get();
        if (!takes || tab.view().isAncestorOf(widget)) {
            continue;
        }
        CAPTURE(widget->metaObject()->className(), widget->accessibleName().toStdString());
        widget->setFocus(Qt::TabFocusReason);
        CHECK(widget->hasFocus());
        QTest::keyClick(widget, Qt::Key_Escape);
        CHECK(tab.view().hasFocus());
        ++met;
    }
    CHECK(met > 15);
    CHECK(tab.selection().current() == shown);
    CHECK(tab.document().journey() == test::smallJourney());
}

TEST_CASE("a text of the panel is left as it was by Esc, and the panel by another one")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t1"));
    QCoreApplication::processEvents();
    auto* name = shownIn<widgets::PlainEdit>(tab.sidePanel(), "Name");
    REQUIRE(name);
    name->setFocus();
    QTest::keyClicks(name, "x");
    press(Qt::Key_Escape);
    CHECK(name->hasFocus());
    CHECK(name->toPlainText() == "Touchpoint t1");
    press(Qt::Key_Escape);
    CHECK(tab.view().hasFocus());
    press(Qt::Key_Right);
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint("t2"));
}

TEST_CASE("after a click on a face of the panel the arrows go on along the map")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t1"));
    QCoreApplication::processEvents();
    tab.view().setFocus();
    auto* faces = shownIn<widgets::FaceRow>(tab.sidePanel());
    REQUIRE(faces);
    QTest::mouseClick(faces, Qt::LeftButton, {}, faces->cellRect(4).center().toPoint());
    CHECK(findTouchpoint(tab.document().journey(), "t1")->feelings.at("hans") == 2);
    CHECK(tab.view().hasFocus());
    press(Qt::Key_Right);
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint("t2"));
    CHECK(findTouchpoint(tab.document().journey(), "t1")->feelings.at("hans") == 2);
}

TEST_CASE("a click on a face while a new touchpoint is being typed keeps what was typed and rates it")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t1"));
    QCoreApplication::processEvents();
    tab.view().setFocus();
    press(Qt::Key_T);
    auto* field = tab.view().viewport()->findChild<canvas::InPlaceField*>();
    REQUIRE(field);
    QTest::keyClicks(field, "Rings");
    auto* faces = shownIn<widgets::FaceRow>(tab.sidePanel());
    REQUIRE(faces);
    QTest::mouseClick(faces, Qt::LeftButton, {}, faces->cellRect(4).center().toPoint());
    const auto& touchpoints = tab.document().journey().phases[0]->touchpoints;
    REQUIRE(touchpoints.size() == 3);
    CHECK(touchpoints[1]->title == "Rings");
    CHECK(touchpoints[1]->feelings.size() == 1);
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint(touchpoints[1]->id));
    tab.document().undo();
    tab.document().undo();
    CHECK(tab.document().journey() == test::smallJourney());
}

TEST_CASE("what is dropped on the map out of the tray is selected, and the next digit rates it")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    QCoreApplication::processEvents();
    auto* card = shownIn<outline::UnsortedCard>(tab.outline());
    REQUIRE(card);
    QTest::mouseClick(card, Qt::LeftButton);
    CHECK(card->hasFocus());
    const auto dragged = editor::draggedTouchpoints({"u1"});
    const auto beside = tab.view().mapScene().picture().mainNodeOf(ElementRef::ofTouchpoint("t2"))->rect;
    const QPoint place = tab.view().mapFromScene(beside.x + 10, beside.y + 10);
    QDragEnterEvent enter(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(tab.view().viewport(), &enter);
    QDropEvent drop(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(tab.view().viewport(), &drop);
    CHECK(placeOf(tab.document().journey(), "u1"));
    CHECK(tab.selection().all() == std::vector<ElementRef>{ElementRef::ofTouchpoint("u1")});
    CHECK(tab.view().hasFocus());
    press(Qt::Key_4);
    CHECK(findTouchpoint(tab.document().journey(), "u1")->feelings.at("hans") == 1);
    CHECK(outlineFollows(tab));
}

TEST_CASE("the outline goes along with what is moved, and moved back by undoing")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    shell::MapTab& tab = *opened.window->currentTab();
    tab.view().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    CHECK(outlineFollows(tab));
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&tab.view(), Qt::Key_Right, Qt::AltModifier);
        CHECK(outlineFollows(tab));
    }
    CHECK(tab.document().history().index() == 4);
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&tab.view(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(outlineFollows(tab));
    }
    CHECK(tab.document().history().index() == 0);
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint("t2"));
}
