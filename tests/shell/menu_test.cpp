// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opened_window.h"

#include "canvas/in_place_field.h"
#include "rejse/model/lookup.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

using namespace rejse;
using commands::Command;

namespace {

struct MenuOnMap : test::OpenedWindow {
    MenuOnMap() : tab(*window->openUntitled(test::smallJourney())) { QCoreApplication::processEvents(); }

    ~MenuOnMap()
    {
        if (QWidget* open = menu()) {
            open->close();
        }
    }
    Q_DISABLE_COPY_MOVE(MenuOnMap)

    /// Right-clicks in the middle of what shows an element; on the corner of the desk for the map itself.
    void rightClick(const ElementRef& element)
    {
        QPoint where(3, tab.view().viewport()->height() - 3);
        if (element.kind != ElementKind::Map) {
            tab.view().reveal(element);
            const layout::Node* node = tab.view().mapScene().picture().mainNodeOf(element);
            REQUIRE(node);
            where = tab.view().mapFromScene(node->rect.x + node->rect.width / 2, node->rect.y + node->rect.height / 2);
        }
        QContextMenuEvent event(QContextMenuEvent::Mouse, where, tab.view().viewport()->mapToGlobal(where));
        QApplication::sendEvent(tab.view().viewport(), &event);
    }

    QMenu* menu() const { return window->findChild<QMenu*>("thingMenu"); }

    QStringList offered() const
    {
        QStringList texts;
        const auto actions = menu()->actions();
        for (const QAction* action : actions) {
            if (!action->isSeparator()) {
                texts.append(commands::plainText(*action));
            }
        }
        return texts;
    }

    canvas::InPlaceField* field() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return tab.view().findChild<canvas::InPlaceField*>();
    }

    shell::MapTab& tab;
};

} // namespace

TEST_CASE("a right click on a touchpoint offers what fits a touchpoint")
{
    MenuOnMap map;
    map.rightClick(ElementRef::ofTouchpoint("t1"));
    REQUIRE(map.menu());
    CHECK(map.tab.selection().current() == ElementRef::ofTouchpoint("t1"));
    for (const char* text : {"Edit Text", "Feeling", "Importance", "Moment of Truth", "New Experience", "New Link",
                             "Move Left", "Copy", "Paste", "Duplicate", "Delete"}) {
        CAPTURE(text);
        CHECK(map.offered().contains(text));
    }
    CHECK(!map.offered().contains("Move Up"));
}

TEST_CASE("a right click offers what fits each kind of thing, and nothing that does not apply")
{
    MenuOnMap map;
    map.rightClick(ElementRef::ofPhase("p1"));
    CHECK(map.offered().contains("New Touchpoint"));
    CHECK(!map.offered().contains("Feeling"));
    map.menu()->close();
    delete map.menu();
    map.rightClick({ElementKind::Barrier, "b1", "t3"});
    CHECK(map.offered().contains("Move Up"));
    CHECK(!map.offered().contains("New Phase"));
    map.menu()->close();
    delete map.menu();
    map.rightClick({});
    CHECK(map.tab.selection().isEmpty());
    CHECK(map.offered().contains("New Phase"));
    CHECK(map.offered().contains("Whole Map"));
    CHECK(!map.offered().contains("Delete"));
}

TEST_CASE("a right click on one of several selected things is for all of them")
{
    MenuOnMap map;
    const std::vector<ElementRef> both{ElementRef::ofTouchpoint("t1"), ElementRef::ofTouchpoint("t2")};
    map.tab.selection().select(both);
    map.rightClick(ElementRef::ofTouchpoint("t2"));
    CHECK(map.tab.selection().all() == both);
    map.give(Command::Delete);
    CHECK(map.tab.document().journey().phases[0]->touchpoints.empty());
    CHECK(map.tab.document().history().count() == 1);
}

TEST_CASE("new things and texts are typed on the canvas when a menu gives the command")
{
    MenuOnMap map;
    map.tab.selection().select(ElementRef::ofTouchpoint("t2"));
    map.give(Command::NewTouchpoint);
    REQUIRE(map.field());
    CHECK(map.window->focusWidget() == map.field());
    QTest::keyClicks(map.field(), "Asks a friend");
    QTest::keyClick(map.field(), Qt::Key_Escape);
    CHECK(map.tab.document().journey() == test::smallJourney());
    map.give(Command::NewTouchpoint);
    QTest::keyClicks(map.field(), "Asks a friend");
    map.tab.document().commitPendingEdit();
    CHECK(map.tab.document().journey().phases[0]->touchpoints.back()->title == "Asks a friend");
    map.tab.selection().select(ElementRef::ofTouchpoint("t1"));
    map.give(Command::EditText);
    REQUIRE(map.field());
    CHECK(map.field()->toPlainText() == "Touchpoint t1");
}

TEST_CASE("a lane is hidden with what stands in it, and undo shows it again")
{
    MenuOnMap map;
    CHECK(!map.window->commands().action(Command::HideLane)->isEnabled());
    map.tab.selection().select({ElementKind::Lane, "own", {}});
    map.give(Command::HideLane);
    CHECK(findLane(map.tab.document().journey(), "own")->hidden);
    CHECK(findTouchpoint(map.tab.document().journey(), "t3")->cells.count("own") == 1);
    CHECK(map.tab.document().history().undoText() == "Hide lane");
    map.give(Command::Undo);
    CHECK(map.tab.document().journey() == test::smallJourney());
}

TEST_CASE("the map is copied as a picture, or the part of it that is selected")
{
    MenuOnMap map;
    map.give(Command::CopyPicture);
    const QImage whole = QApplication::clipboard()->image();
    REQUIRE(!whole.isNull());
    CHECK(whole.pixelColor(2, 2) == QColor(Qt::white));
    map.tab.selection().select(ElementRef::ofTouchpoint("t3"));
    map.give(Command::CopyPicture);
    const QImage part = QApplication::clipboard()->image();
    CHECK(part.width() > 2 * 196);
    CHECK(part.width() < whole.width() / 2);
    CHECK(part.height() < whole.height());
    map.tab.selection().select(ElementRef::ofTouchpoint("u1"));
    map.give(Command::CopyPicture);
    CHECK(QApplication::clipboard()->image().size() == part.size());
}
