// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/opened_window.h"

#include "canvas/in_place_field.h"
#include "editor/touchpoint_drag.h"
#include "panels/outline.h"
#include "panels/outline_model.h"
#include "panels/panel_header.h"
#include "panels/plain_edit.h"
#include "panels/rating_widgets.h"
#include "panels/side_panel.h"
#include "panels/text_label.h"
#include "panels/unsorted_card.h"
#include "rejse/model/lookup.h"
#include "render/theme.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "window/about_dialog.h"
#include "window/status_line.h"
#include "window/top_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>
#include <QSlider>
#include <QSplitter>

#include <algorithm>

using namespace rejse;
using actions::Command;

namespace {

/// What is shown of a kind in a part of the window, by the name that a screen reader has for it; null without any.
template <typename W> W* shownIn(const QWidget& part, const QString& name = {})
{
    const auto all = part.findChildren<W*>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const W* one) {
        return one->isVisible() && (name.isEmpty() || one->accessibleName() == name);
    });
    return found == all.end() ? nullptr : *found;
}

QAbstractButton* lensButton(const test::OpenedWindow& opened, const QString& name)
{
    return shownIn<QAbstractButton>(*opened.find<QWidget>("lensBar"), name);
}

/// A key for whatever has the keyboard.
void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

/// Whether the outline marks what is selected, and nothing else.
bool outlineFollows(window::MapTab& tab)
{
    const panels::OutlineTree& tree = *tab.outline().tree();
    const QModelIndexList rows = tree.selectionModel()->selectedIndexes();
    const auto* model = static_cast<panels::OutlineModel*>(tree.model());
    return rows.size() == 1 && rows.front() == tree.currentIndex()
        && model->thingAt(rows.front()) == tab.selection().current();
}

} // namespace

TEST_CASE("canvas, outline and side panel show the same selection")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    window::MapTab& tab = *opened.window->currentTab();
    tab.view().setFocus();
    QTest::keyClick(&tab.view(), Qt::Key_Right);
    CHECK(tab.selection().current() == Thing::ofTouchpoint("t1"));
    auto* model = static_cast<panels::OutlineModel*>(tab.outline().tree()->model());
    CHECK(model->thingAt(tab.outline().tree()->currentIndex()) == Thing::ofTouchpoint("t1"));
    auto* header = tab.sidePanel().findChild<panels::PanelHeader*>();
    CHECK(header->title() == QString::fromUtf8("Spørger venner og familie til råds"));
    CHECK(header->caption() == QString::fromUtf8("Før købet · 1 of 5"));
    opened.give(Command::NextTouchpoint);
    CHECK(header->title() == QString::fromUtf8("Leder på Bilbasen"));
    opened.give(Command::PreviousTouchpoint);
    opened.give(Command::SelectNothing);
    CHECK(tab.selection().isEmpty());
    CHECK(header->title() == QString::fromUtf8("Hans Hansens første bil"));
}

TEST_CASE("from a phase heading the next touchpoint is its first")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    window::MapTab& tab = *opened.window->currentTab();
    tab.selection().select(Thing::ofPhase("p2"));
    opened.give(Command::NextTouchpoint);
    CHECK(tab.selection().current() == Thing::ofTouchpoint("t6"));
    tab.selection().select(Thing::ofPhase("p2"));
    opened.give(Command::PreviousTouchpoint);
    CHECK(tab.selection().current() == Thing::ofTouchpoint("t5"));
}

TEST_CASE("a touchpoint that has no place on the map yet is typed in the tray")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.write("tray.journey", R"({"format":"journey","version":1,"title":"Tray",
        "phases":[{"id":"p","title":"Before","touchpoints":[]}],"unsorted":[{"id":"u","title":"Hears of us"}]})")});
    window::MapTab& tab = *opened.window->currentTab();
    const auto type = [&](const QString& words) {
        QTest::keyClicks(opened.window->focusWidget(), words);
        QTest::keyClick(opened.window->focusWidget(), Qt::Key_Return);
    };
    const auto titles = [&] {
        QStringList all;
        for (const auto& touchpoint : tab.document().journey().unsorted) {
            all.append(QString::fromStdString(touchpoint->title));
        }
        return all.join('|');
    };
    tab.selection().select(Thing::ofTouchpoint("u"));
    tab.view().setFocus();
    QTest::keyClick(&tab.view(), Qt::Key_F2);
    type("Hears a friend");
    CHECK(titles() == "Hears a friend");
    CHECK(tab.view().hasFocus());
    QTest::keyClick(&tab.view(), Qt::Key_T);
    type("Reads on");
    type("Calls");
    type("");
    CHECK(titles() == "Hears a friend|Reads on|Calls");
    CHECK(tab.view().hasFocus());
    CHECK_FALSE(tab.document().isPreviewing());
    opened.give(Command::Undo);
    opened.give(Command::Undo);
    CHECK(titles() == "Hears a friend");
}

TEST_CASE("the toolbar undoes, and adds by its words, or by its icons alone where it is narrow")
{
    test::OpenedWindow opened;
    opened.window->resize(1600, 900);
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    window::MapTab& tab = *opened.window->currentTab();
    const auto button = [&](const QString& name) {
        const auto buttons = opened.find<window::TopBar>()->findChildren<QAbstractButton*>();
        for (QAbstractButton* one : buttons) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        FAIL("no button " << name.toStdString());
        return buttons.front();
    };
    QCoreApplication::processEvents();
    CHECK(button("New Touchpoint")->text() == "Touchpoint");
    CHECK_FALSE(button("New Experience")->isEnabled());
    CHECK_FALSE(button("Undo")->isEnabled());
    tab.selection().select(Thing::ofTouchpoint("t1"));
    QTest::mouseClick(button("New Touchpoint"), Qt::LeftButton);
    QTest::keyClicks(opened.window->focusWidget(), "Asks around");
    QTest::keyClick(opened.window->focusWidget(), Qt::Key_Return);
    QTest::keyClick(opened.window->focusWidget(), Qt::Key_Escape);
    CHECK(tab.document().journey().phases[0]->touchpoints[1]->title == "Asks around");
    CHECK(button("New Experience")->isEnabled());
    QTest::mouseClick(button("Undo"), Qt::LeftButton);
    CHECK(tab.document().journey().phases[0]->touchpoints[1]->id == "t2");
    opened.window->resize(1140, 900);
    QCoreApplication::processEvents();
    CHECK(button("New Touchpoint")->text().isEmpty());
    opened.window->resize(1000, 900);
    QCoreApplication::processEvents();
    CHECK(opened.window->width() == 1000);
    CHECK_FALSE(button("New Touchpoint")->isVisible());
    CHECK(button("Undo")->isVisible());
    opened.window->resize(1600, 900);
    QCoreApplication::processEvents();
    CHECK(button("New Touchpoint")->text() == "Touchpoint");
}

TEST_CASE("what is to be typed in a tray that is hidden leaves the map as it was")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.write("tray.journey", R"({"format":"journey","version":1,"title":"Tray",
        "phases":[],"unsorted":[{"id":"u","title":"Hears of us"}]})")});
    window::MapTab& tab = *opened.window->currentTab();
    tab.showOutline(false);
    tab.selection().select(Thing::ofTouchpoint("u"));
    tab.view().setFocus();
    QTest::keyClick(&tab.view(), Qt::Key_T);
    CHECK_FALSE(tab.document().isPreviewing());
    CHECK(tab.document().journey().unsorted.size() == 1);
}

TEST_CASE("the zoom commands, the slider and the status line go together")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    canvas::MapView& view = opened.window->currentTab()->view();
    QTest::keyClick(opened.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view.zoom() == Approx(1.1));
    QTest::keyClick(opened.window.get(), Qt::Key_0, Qt::ControlModifier);
    CHECK(view.zoom() == Approx(1.0));
    QTest::keyClick(opened.window.get(), Qt::Key_9, Qt::ControlModifier);
    CHECK(view.zoom() < 0.6);
    auto* slider = opened.find<window::StatusLine>()->findChild<QSlider*>();
    const double before = view.zoom();
    slider->setValue(slider->value() + 40);
    CHECK(view.zoom() > before);
    opened.give(Command::ZoomNatural);
    CHECK(slider->value() == 0);
}

TEST_CASE("the status line tells the file and the figures")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    QStringList texts;
    const auto labels = opened.find<window::StatusLine>()->findChildren<panels::TextLabel*>();
    for (const auto* label : labels) {
        texts.append(label->text());
    }
    for (const char* expected :
         {"Saved", "hans-hansens-foerste-bil.journey", "Journey 70.5", "Chain 53.4", "13 of 13"}) {
        CAPTURE(expected);
        CHECK(texts.contains(QLatin1String(expected)));
    }
}

TEST_CASE("the lens is chosen in the toolbar and in the menu")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    editor::Document& document = opened.window->currentTab()->document();
    QCoreApplication::processEvents();
    REQUIRE(lensButton(opened, "Hans' far"));
    QTest::mouseClick(lensButton(opened, "Hans' far"), Qt::LeftButton);
    CHECK(document.lens() == "far");
    QCoreApplication::processEvents();
    CHECK(lensButton(opened, "Hans' far")->isChecked());
    QTest::mouseClick(lensButton(opened, "Everyone"), Qt::LeftButton);
    CHECK(!document.lens());
    document.setLens("far");
    CHECK(lensButton(opened, "Hans' far")->isChecked());
}

TEST_CASE("a lens chosen by mouse leaves the keyboard with the map, where the digits then rate through it")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    window::MapTab& tab = *opened.window->currentTab();
    QCoreApplication::processEvents();
    tab.selection().select(Thing::ofTouchpoint("t1"));
    const bool inPanel = GENERATE(false, true);
    if (inPanel) {
        shownIn<panels::PlainEdit>(tab.sidePanel(), "Name")->setFocus();
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
    window::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    QCoreApplication::processEvents();
    lensButton(opened, "Everyone")->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    CHECK(tab.document().lens() == "hans");
    CHECK(lensButton(opened, "Hans Hansen")->hasFocus());
    press(Qt::Key_Escape);
    CHECK(tab.view().hasFocus());
    CHECK(tab.document().lens() == "hans");
    lensButton(opened, "Hans Hansen")->setFocus(Qt::TabFocusReason);
    tab.editor().remove({{ThingKind::Persona, "far", {}}});
    CHECK(tab.view().hasFocus());
}

TEST_CASE("among many personas the lens is chosen from a list, and the keyboard is the map's again")
{
    test::OpenedWindow opened;
    Journey journey = test::smallJourney();
    for (const char* name : {"anna", "bo", "carla"}) {
        journey.personas.push_back(test::persona(name, name));
    }
    window::MapTab& tab = *opened.window->openUntitled(journey);
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
    window::MapTab& tab = *opened.window->currentTab();
    QCoreApplication::processEvents();
    tab.selection().select(Thing::ofTouchpoint("t1"));
    tab.view().setFocus();
    press(Qt::Key_1);
    press(Qt::Key_5);
    int clicked = 0;
    const auto buttons = opened.find<window::TopBar>()->findChildren<QAbstractButton*>();
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
    CHECK(tab.selection().current() == Thing::ofTouchpoint("t2"));
}

TEST_CASE("Esc gives the keyboard back to the map from whatever around it has it")
{
    const Thing shown =
        GENERATE(Thing(), Thing::ofTouchpoint("t3"), Thing::ofPhase("p1"), (Thing{ThingKind::Persona, "hans", {}}));
    test::OpenedWindow opened;
    opened.window->resize(1600, 1000);
    window::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
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
    window::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(Thing::ofTouchpoint("t1"));
    QCoreApplication::processEvents();
    auto* name = shownIn<panels::PlainEdit>(tab.sidePanel(), "Name");
    REQUIRE(name);
    name->setFocus();
    QTest::keyClicks(name, "x");
    press(Qt::Key_Escape);
    CHECK(name->hasFocus());
    CHECK(name->toPlainText() == "Touchpoint t1");
    press(Qt::Key_Escape);
    CHECK(tab.view().hasFocus());
    press(Qt::Key_Right);
    CHECK(tab.selection().current() == Thing::ofTouchpoint("t2"));
}

TEST_CASE("after a click on a face of the panel the arrows go on along the map")
{
    test::OpenedWindow opened;
    window::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(Thing::ofTouchpoint("t1"));
    QCoreApplication::processEvents();
    tab.view().setFocus();
    auto* faces = shownIn<panels::FaceRow>(tab.sidePanel());
    REQUIRE(faces);
    QTest::mouseClick(faces, Qt::LeftButton, {}, faces->cellRect(4).center().toPoint());
    CHECK(findTouchpoint(tab.document().journey(), "t1")->feelings.at("hans") == 2);
    CHECK(tab.view().hasFocus());
    press(Qt::Key_Right);
    CHECK(tab.selection().current() == Thing::ofTouchpoint("t2"));
    CHECK(findTouchpoint(tab.document().journey(), "t1")->feelings.at("hans") == 2);
}

TEST_CASE("a click on a face while a new touchpoint is being typed keeps what was typed and rates it")
{
    test::OpenedWindow opened;
    window::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(Thing::ofTouchpoint("t1"));
    QCoreApplication::processEvents();
    tab.view().setFocus();
    press(Qt::Key_T);
    auto* field = tab.view().viewport()->findChild<canvas::InPlaceField*>();
    REQUIRE(field);
    QTest::keyClicks(field, "Rings");
    auto* faces = shownIn<panels::FaceRow>(tab.sidePanel());
    REQUIRE(faces);
    QTest::mouseClick(faces, Qt::LeftButton, {}, faces->cellRect(4).center().toPoint());
    const auto& touchpoints = tab.document().journey().phases[0]->touchpoints;
    REQUIRE(touchpoints.size() == 3);
    CHECK(touchpoints[1]->title == "Rings");
    CHECK(touchpoints[1]->feelings.size() == 1);
    CHECK(tab.selection().current() == Thing::ofTouchpoint(touchpoints[1]->id));
    tab.document().undo();
    tab.document().undo();
    CHECK(tab.document().journey() == test::smallJourney());
}

TEST_CASE("what is dropped on the map out of the tray is selected, and the next digit rates it")
{
    test::OpenedWindow opened;
    window::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    QCoreApplication::processEvents();
    auto* card = shownIn<panels::UnsortedCard>(tab.outline());
    REQUIRE(card);
    QTest::mouseClick(card, Qt::LeftButton);
    CHECK(card->hasFocus());
    const auto dragged = editor::draggedTouchpoints({"u1"});
    const auto beside = tab.view().mapScene().picture().mainNodeOf(Thing::ofTouchpoint("t2"))->rect;
    const QPoint place = tab.view().mapFromScene(beside.x + 10, beside.y + 10);
    QDragEnterEvent enter(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(tab.view().viewport(), &enter);
    QDropEvent drop(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(tab.view().viewport(), &drop);
    CHECK(placeOf(tab.document().journey(), "u1"));
    CHECK(tab.selection().all() == std::vector<Thing>{Thing::ofTouchpoint("u1")});
    CHECK(tab.view().hasFocus());
    press(Qt::Key_4);
    CHECK(findTouchpoint(tab.document().journey(), "u1")->feelings.at("hans") == 1);
    CHECK(outlineFollows(tab));
}

TEST_CASE("the outline goes along with what is moved, and moved back by undoing")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    window::MapTab& tab = *opened.window->currentTab();
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
    CHECK(tab.selection().current() == Thing::ofTouchpoint("t2"));
}

TEST_CASE("the themes change the chrome and leave the map on white paper")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    canvas::MapView& view = opened.window->currentTab()->view();
    const auto paper = [&] { return view.grab().toImage().pixelColor(view.mapFromScene(8, 8)); };
    opened.give(Command::ThemeDark);
    CHECK(render::themeOf(opened.window->palette()).dark);
    CHECK(render::themeOf(view.palette()).dark);
    CHECK(paper() == QColor(Qt::white));
    opened.reopen();
    CHECK(render::themeOf(opened.window->palette()).dark);
    CHECK(opened.window->commands().action(Command::ThemeDark)->isChecked());
    opened.give(Command::ThemeLight);
    CHECK(!render::themeOf(opened.window->palette()).dark);
    opened.give(Command::ThemeSystem);
}

TEST_CASE("outline and side panel are hidden and shown, and stay so")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    opened.give(Command::ShowOutline);
    CHECK(!opened.window->currentTab()->outline().isVisible());
    CHECK(opened.window->currentTab()->sidePanel().isVisible());
    opened.reopen();
    opened.window->openFiles({opened.copyOf("skinnstoevletter")});
    CHECK(!opened.window->currentTab()->outline().isVisible());
    opened.give(Command::ShowOutline);
    CHECK(opened.window->currentTab()->outline().isVisible());
}

TEST_CASE("the window has the size that it had")
{
    test::OpenedWindow opened;
    opened.window->resize(1111, 777);
    QCoreApplication::processEvents();
    opened.window->close();
    window::MainWindow again;
    CHECK(again.size() == QSize(1111, 777));
}

TEST_CASE("the panes have the widths that they had")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    auto* splitter = opened.window->currentTab()->findChild<QSplitter*>();
    splitter->setSizes({300, 600, 380});
    emit splitter->splitterMoved(300, 1);
    const int outline = opened.window->currentTab()->outline().width();
    opened.reopen();
    opened.window->openFiles({opened.copyOf("skinnstoevletter")});
    QCoreApplication::processEvents();
    CHECK(std::abs(opened.window->currentTab()->outline().width() - outline) <= 1);
}

TEST_CASE("full screen is entered and left by the same command")
{
    test::OpenedWindow opened;
    QTest::keyClick(opened.window.get(), Qt::Key_F11);
    CHECK(opened.window->isFullScreen());
    opened.give(Command::FullScreen);
    CHECK(!opened.window->isFullScreen());
}

TEST_CASE("the menus offer what was opened and the lens")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    QStringList found;
    const auto menus = opened.window->findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        emit menu->aboutToShow();
        const auto actions = menu->actions();
        for (const QAction* action : actions) {
            found.append(action->text());
        }
    }
    CHECK(found.contains("hans-hansens-foerste-bil.journey"));
    CHECK(found.contains("Hans' far"));
    CHECK(found.contains("Five steps"));
}

TEST_CASE("the about dialog says what the program is")
{
    test::OpenedWindow opened;
    opened.give(Command::About);
    CHECK(opened.find<window::AboutDialog>());
}

TEST_CASE("everything that takes the keyboard has a name for screen readers")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    opened.window->currentTab()->selection().select(Thing::ofTouchpoint("t3"));
    opened.give(Command::StartPage);
    const auto widgets = opened.window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool menuOrView = qobject_cast<const QMenu*>(widget) || widget->objectName().startsWith("qt_");
        if (widget->focusPolicy() == Qt::NoFocus || menuOrView || widget->focusProxy()) {
            continue;
        }
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

TEST_CASE("no label of Qt's own shows a text that it might take for markup")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    CHECK(opened.window->findChildren<QLabel*>().isEmpty());
}
