// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/opened_map.h"

#include "support/catch.h"
#include "support/journeys.h"

#include <QImage>
#include <QScrollBar>

using namespace rejse;

TEST_CASE("a click selects the touchpoint under it, and empty canvas selects nothing")
{
    test::OpenedMap map(test::smallJourney());
    map.view.reveal(ElementRef::ofTouchpoint("t2"));
    map.click(map.pointOf(ElementRef::ofTouchpoint("t2")));
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t2"));
    const auto& lane = map.scene.picture().layout().lanes.front();
    map.view.centerOn(map.scene.picture().layout().size.width, lane.y);
    map.click({890, 580});
    CHECK(map.selection.isEmpty());
}

TEST_CASE("what hangs on a touchpoint is clicked by itself")
{
    test::OpenedMap map(test::smallJourney());
    const ElementRef elements[]{{ElementKind::Quote, "t3", "t3"},   {ElementKind::Experience, "e1", "t3"},
                                {ElementKind::Barrier, "b1", "t3"}, {ElementKind::Action, "a1", "t3"},
                                {ElementKind::Cell, "own", "t3"},   ElementRef::ofPhase("p3")};
    for (const ElementRef& element : elements) {
        CAPTURE(static_cast<int>(element.kind));
        REQUIRE(map.scene.picture().mainNodeOf(element) != nullptr);
        map.selection.clear();
        const auto middle = map.scene.picture().mainNodeOf(element)->rect.center();
        map.view.centerOn(middle.x, middle.y);
        map.click(map.pointOf(element));
        CHECK(map.selection.current() == element);
    }
}

TEST_CASE("a dot of the curve stands for its touchpoint")
{
    test::OpenedMap map(test::smallJourney());
    const layout::Node* dot = nullptr;
    for (const auto& node : map.scene.picture().nodes()) {
        if (node.kind == layout::NodeKind::FeelingDot && node.touchpoint == "t1") {
            dot = &node;
        }
    }
    REQUIRE(dot != nullptr);
    const auto middle = dot->rect.center();
    map.view.centerOn(middle.x, middle.y);
    map.click(map.view.mapFromScene(middle.x, middle.y));
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t1"));
}

TEST_CASE("the arrow keys walk over the map")
{
    test::OpenedMap map(test::smallJourney());
    map.press(Qt::Key_Right);
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t1"));
    map.press(Qt::Key_Right);
    map.press(Qt::Key_Right);
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t3"));
    map.press(Qt::Key_Left);
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t2"));
    map.press(Qt::Key_End);
    map.press(Qt::Key_Down);
    CHECK(map.selection.current().kind == ElementKind::Quote);
    map.press(Qt::Key_Down);
    CHECK(map.selection.current().kind == ElementKind::Experience);
    map.press(Qt::Key_Up);
    map.press(Qt::Key_Up);
    map.press(Qt::Key_Up);
    CHECK(map.selection.current() == ElementRef::ofPhase("p3"));
    map.press(Qt::Key_Left);
    CHECK(map.selection.current() == ElementRef::ofPhase("p2"));
    map.press(Qt::Key_Home);
    CHECK(map.selection.current() == ElementRef::ofTouchpoint("t1"));
    map.press(Qt::Key_Escape);
    CHECK(map.selection.isEmpty());
}

TEST_CASE("the canvas scrolls to what is selected, clear of the pinned rows")
{
    Journey journey = test::smallJourney();
    for (int i = 0; i < 30; ++i) {
        journey.phases[2].edit().touchpoints.emplace_back(test::touchpoint("x" + std::to_string(i)));
    }
    test::OpenedMap map(std::move(journey));
    map.press(Qt::Key_End);
    const QRect room = map.view.clearArea();
    const auto* node = map.scene.picture().mainNodeOf(map.selection.current());
    const QRect card =
        map.view.mapFromScene(node->rect.x, node->rect.y, node->rect.width, node->rect.height).boundingRect();
    CHECK(room.contains(card));
    map.press(Qt::Key_Home);
    const auto* first = map.scene.picture().mainNodeOf(map.selection.current());
    CHECK(map.view.clearArea().contains(
        map.view.mapFromScene(first->rect.x, first->rect.y, first->rect.width, first->rect.height).boundingRect()));
}

TEST_CASE("the column of what is selected is washed under its contents, its line is accent")
{
    test::OpenedMap map(test::smallJourney());
    map.selection.select(ElementRef::ofTouchpoint("t3"));
    map.view.setZoom(1);
    map.view.reveal(ElementRef::ofTouchpoint("t3"));
    QCoreApplication::processEvents();
    const QImage picture = map.view.grab().toImage();
    const auto* card = map.scene.picture().mainNodeOf(ElementRef::ofTouchpoint("t3"));
    const QPoint beside = map.view.mapFromScene(card->rect.x - 4.0, card->rect.y - 10.0);
    CHECK(picture.pixelColor(beside).name() == "#f3f4fe");
    const QPoint edge = map.view.mapFromScene(card->rect.x, card->rect.center().y);
    CHECK(picture.pixelColor(edge).name() == "#4b57d6");
}

TEST_CASE("a change of the map is shown, and a selection that is gone is let go")
{
    test::OpenedMap map(test::smallJourney());
    QObject::connect(&map.document, &editor::Document::changed,
                     [&] { map.selection.keepOnly(map.document.journey()); });
    map.selection.select(ElementRef::ofTouchpoint("t3"));
    const auto width = map.scene.picture().layout().size.width;
    Journey after = map.document.journey();
    after.phases[0].edit().touchpoints.emplace_back(test::touchpoint("new"));
    after.phases[2].edit().touchpoints.clear();
    after.phases[1].edit().touchpoints.emplace_back(test::touchpoint("more"));
    map.document.apply(after, {QStringLiteral("Change")});
    CHECK(map.scene.picture().columnOf("new") != nullptr);
    CHECK(map.selection.isEmpty());
    CHECK(map.scene.picture().layout().size.width >= width);
}

TEST_CASE("only what looks different is drawn anew")
{
    test::OpenedMap map(test::smallJourney());
    canvas::MapPicture shown = map.scene.picture();
    Journey after = map.document.journey();
    after.phases[2].edit().touchpoints[0].edit().barriers[0].severity = 3;
    map.document.apply(after, {QStringLiteral("Change")});
    const auto regions = shown.become(map.scene.picture().layout());
    REQUIRE(!regions.empty());
    const auto* barrier = map.scene.picture().mainNodeOf({ElementKind::Barrier, "b1", "t3"});
    for (const auto& region : regions) {
        CHECK(region.width < map.scene.picture().layout().size.width / 2);
    }
    CHECK(std::any_of(regions.begin(), regions.end(),
                      [&](const layout::Rect& region) { return region.intersects(barrier->rect); }));
    Journey longer = after;
    longer.phases[0].edit().touchpoints.emplace_back(test::touchpoint("new"));
    map.document.apply(longer, {QStringLiteral("Change")});
    const auto moved = shown.become(map.scene.picture().layout());
    const auto* last = map.scene.picture().mainNodeOf(ElementRef::ofTouchpoint("t3"));
    CHECK(std::any_of(moved.begin(), moved.end(),
                      [&](const layout::Rect& region) { return region.intersects(last->rect); }));
}

TEST_CASE("the map on screen after edits is the map painted anew")
{
    test::OpenedMap map(test::smallJourney());
    const auto shown = [&] { return map.view.viewport()->grab().toImage(); };
    shown();
    Journey after = map.document.journey();
    after.phases[0].edit().touchpoints[0].edit().title = "A title that is so long that it makes every card taller";
    after.phases[0].edit().touchpoints[1].edit().importance = 5;
    for (int i = 0; i < 3; ++i) {
        after.phases[0].edit().touchpoints[1].edit().feelings["hans"] = i;
        map.document.apply(after, {QStringLiteral("Change")});
        test::OpenedMap anew(after);
        anew.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->value());
        anew.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->value());
        // A view that has the focus shows it.
        anew.view.clearFocus();
        map.view.clearFocus();
        QCoreApplication::processEvents();
        CHECK(anew.view.viewport()->grab().toImage() == shown());
    }
}
