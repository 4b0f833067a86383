// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/handles.h"
#include "canvas/opened_map.h"
#include "canvas/pointer.h"
#include "editor/editing/touchpoint_drag.h"
#include "rejse/model/lookup.h"

#include "support/catch.h"
#include "support/journeys.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace rejse;

namespace {

struct Dragged : test::OpenedMap {
    explicit Dragged(Journey journey = test::smallJourney()) : OpenedMap(std::move(journey)) { view.resize(1200, 900); }

    QPoint viewPoint(double x, double y) const { return view.mapFromScene(x, y); }
    QPoint middleOf(const ElementRef& element)
    {
        view.reveal(element);
        return pointOf(element);
    }
    layout::Rect rectOf(const ElementRef& element) const { return scene.picture().mainNodeOf(element)->rect; }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(view.viewport(), from + QPoint(30, 4));
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }

    std::vector<Id> order(std::size_t phase) const
    {
        std::vector<Id> ids;
        for (const auto& touchpoint : document.journey().phases[phase]->touchpoints) {
            ids.push_back(touchpoint->id);
        }
        return ids;
    }

    void checkUndo(const Journey& before)
    {
        const Journey after = document.journey();
        CHECK_FALSE(after == before);
        CHECK(document.history().count() == 1);
        document.undo();
        CHECK(document.journey() == before);
        document.redo();
        CHECK(document.journey() == after);
    }
};

} // namespace

TEST_CASE("a card dragged past its neighbour stands behind it")
{
    Dragged map;
    const auto second = map.rectOf(ElementRef::ofTouchpoint("t2"));
    const QPoint from = map.middleOf(ElementRef::ofTouchpoint("t1"));
    map.drag(from, map.viewPoint(second.right() - 10, second.y + 20));
    CHECK(map.order(0) == std::vector<Id>{"t2", "t1"});
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t1"));
    map.checkUndo(test::smallJourney());
}

TEST_CASE("cards are dragged into an empty phase, several at once")
{
    Dragged map;
    map.selection.select({ElementRef::ofTouchpoint("t1"), ElementRef::ofTouchpoint("t2")});
    const auto phase = map.rectOf(ElementRef::ofPhase("p2"));
    const auto card = map.rectOf(ElementRef::ofTouchpoint("t1"));
    map.drag(map.pointOf(ElementRef::ofTouchpoint("t1")), map.viewPoint(phase.center().x, card.y + 30));
    CHECK(map.order(0).empty());
    CHECK(map.order(1) == std::vector<Id>{"t1", "t2"});
    CHECK(map.selection.all().size() == 2);
    map.checkUndo(test::smallJourney());
}

TEST_CASE("Escape leaves all as it was in the middle of a drag")
{
    Dragged map;
    const QPoint from = map.middleOf(ElementRef::ofTouchpoint("t1"));
    QTest::mousePress(map.view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(map.view.viewport(), from + QPoint(40, 0));
    QTest::mouseMove(map.view.viewport(), from + QPoint(400, 0));
    CHECK(map.view.pointer().isDragging());
    map.press(Qt::Key_Escape);
    CHECK_FALSE(map.view.pointer().isDragging());
    QTest::mouseRelease(map.view.viewport(), Qt::LeftButton, {}, from + QPoint(400, 0));
    CHECK(map.document.journey() == test::smallJourney());
    CHECK(map.document.history().count() == 0);
}

TEST_CASE("a card put back where it was is no step")
{
    Dragged map;
    const QPoint from = map.middleOf(ElementRef::ofTouchpoint("t1"));
    map.drag(from, from + QPoint(12, 12));
    CHECK(map.document.history().count() == 0);
}

TEST_CASE("a phase is dragged by its heading")
{
    Dragged map;
    const auto last = map.rectOf(ElementRef::ofPhase("p3"));
    const QPoint from = map.middleOf(ElementRef::ofPhase("p1"));
    map.drag(from, QPoint(map.viewPoint(last.right() - 10, 0).x(), from.y()));
    CHECK(map.document.journey().phases.back()->id == "p1");
    map.checkUndo(test::smallJourney());
}

TEST_CASE("a dot of the curve is dragged up to the feeling")
{
    Dragged map;
    map.selection.clear();
    const layout::Node* dot = nullptr;
    for (const auto& node : map.scene.picture().nodes()) {
        if (node.kind == layout::NodeKind::FeelingDot && node.touchpoint == "t1") {
            dot = &node;
        }
    }
    REQUIRE(dot);
    const auto middle = dot->rect.center();
    map.view.centerOn(middle.x, middle.y);
    const QPoint from = map.viewPoint(middle.x, middle.y);
    QTest::mousePress(map.view.viewport(), Qt::LeftButton, {}, from);
    for (const int up : {10, 40, 90, 126}) {
        QTest::mouseMove(map.view.viewport(), from - QPoint(0, up));
    }
    CHECK(findTouchpoint(map.document.journey(), "t1")->feelings.at("hans") == 2);
    CHECK(map.document.committedJourney() == test::smallJourney());
    QTest::mouseRelease(map.view.viewport(), Qt::LeftButton, {}, from - QPoint(0, 126));
    CHECK(findTouchpoint(map.document.journey(), "t1")->feelings.at("hans") == 2);
    map.checkUndo(test::smallJourney());
}

TEST_CASE("a link is pulled from a card's handle to another card")
{
    Dragged map;
    map.selection.select(ElementRef::ofTouchpoint("t1"));
    const auto from = map.rectOf(ElementRef::ofTouchpoint("t1"));
    const auto to = map.rectOf(ElementRef::ofTouchpoint("t2"));
    map.drag(map.viewPoint(from.x + from.width / 2, from.y), map.viewPoint(to.center().x, to.center().y));
    REQUIRE(map.document.journey().links.size() == 1);
    CHECK(map.document.journey().links[0].from == "t1");
    CHECK(map.document.journey().links[0].to == "t2");
    map.checkUndo(test::smallJourney());
}

TEST_CASE("a rubber band selects the cards that it touches")
{
    Dragged map;
    const auto first = map.rectOf(ElementRef::ofTouchpoint("t1"));
    const auto second = map.rectOf(ElementRef::ofTouchpoint("t2"));
    // From the free column of the phase that has no touchpoints.
    map.drag(map.viewPoint(second.right() + 80, first.bottom() - 6), map.viewPoint(first.x + 20, second.y + 20));
    CHECK(map.editor.selectedTouchpoints() == std::vector<Id>{"t1", "t2"});
    CHECK(map.document.history().count() == 0);
}

TEST_CASE("the plus between two cards adds a touchpoint there")
{
    Dragged map;
    map.selection.select(ElementRef::ofTouchpoint("t1"));
    const auto card = map.rectOf(ElementRef::ofTouchpoint("t1"));
    map.click(map.viewPoint(card.right() + 6, card.y + card.height / 2));
    auto* field = map.field();
    REQUIRE(field);
    QTest::keyClicks(field, "Between");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(map.document.journey().phases[0]->touchpoints[1]->title == "Between");
}

TEST_CASE("every plus beside what is selected opens a text, and giving up leaves all as it was")
{
    Dragged map;
    for (const ElementRef& element :
         {ElementRef::ofTouchpoint("t1"), ElementRef::ofTouchpoint("t3"), ElementRef::ofPhase("p1")}) {
        const auto handles = canvas::handlesFor(map.scene.picture(), element, std::nullopt);
        CHECK(handles.size() >= 2);
        for (const canvas::Handle& handle : handles) {
            CHECK_FALSE(canvas::handleHint(handle).isEmpty());
            CHECK(handle.target.width >= 32);
            CHECK(handle.target.height >= 32);
            if (handle.adds == ElementKind::Link) {
                continue;
            }
            map.view.beginNew(handle.adds, handle.where, handle.beside);
            auto* field = map.field();
            REQUIRE(field);
            QTest::keyClick(field, Qt::Key_Escape);
        }
    }
    CHECK(map.document.journey() == test::smallJourney());
    CHECK(map.document.history().count() == 0);
}

TEST_CASE("touchpoints from the tray are dropped where they are meant to stand")
{
    Dragged map;
    QMimeData data;
    data.setData(editor::touchpointsMimeType, "u1");
    const auto second = map.rectOf(ElementRef::ofTouchpoint("t2"));
    const QPointF place = map.viewPoint(second.x + 10, second.y + 10);
    QDragEnterEvent enter(place.toPoint(), Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(map.view.viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(place, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(map.view.viewport(), &drop);
    CHECK(map.order(0) == std::vector<Id>{"t1", "u1", "t2"});
    CHECK(map.document.journey().unsorted.empty());
    map.checkUndo(test::smallJourney());
}

TEST_CASE("touchpoints of another map are not taken for this one's")
{
    Dragged map;
    QMimeData data;
    data.setData(editor::touchpointsMimeType, "elsewhere");
    QDragEnterEvent enter(QPoint(300, 300), Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(map.view.viewport(), &enter);
    CHECK_FALSE(enter.isAccepted());
}

TEST_CASE("the map scrolls while something is dragged at its edge")
{
    Dragged map;
    map.view.resize(700, 500);
    QCoreApplication::processEvents();
    const QPoint from = map.middleOf(ElementRef::ofTouchpoint("t1"));
    const int before = map.view.horizontalScrollBar()->value();
    QTest::mousePress(map.view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(map.view.viewport(), from + QPoint(40, 0));
    QTest::mouseMove(map.view.viewport(), QPoint(map.view.viewport()->width() - 4, from.y()));
    CHECK(QTest::qWaitFor([&] { return map.view.horizontalScrollBar()->value() > before; }));
    map.press(Qt::Key_Escape);
    QTest::mouseRelease(map.view.viewport(), Qt::LeftButton, {}, from);
}
