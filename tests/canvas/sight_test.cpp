// SPDX-License-Identifier: GPL-3.0-or-later
// The map stays where one looks.
#include "canvas/opened_map.h"
#include "render/paint/painter.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QPainter>
#include <QScrollBar>

using namespace rejse;
using test::OpenedMap;

namespace {

/// Where an element lies in the viewport.
QRectF placeOf(const OpenedMap& map, const ElementRef& element)
{
    return map.view.viewportTransform().mapRect(render::toQRectF(map.scene.picture().mainNodeOf(element)->rect));
}

bool isSeen(const OpenedMap& map, const ElementRef& element)
{
    return QRectF(map.view.clearArea()).adjusted(-1, -1, 1, 1).contains(placeOf(map, element));
}

QPoint scrolled(const OpenedMap& map)
{
    return {map.view.horizontalScrollBar()->value(), map.view.verticalScrollBar()->value()};
}

Journey longJourney()
{
    Journey journey = test::smallJourney();
    for (int i = 0; i < 20; ++i) {
        journey.phases[0].edit().touchpoints.emplace_back(test::touchpoint("x" + std::to_string(i)));
    }
    return journey;
}

} // namespace

TEST_CASE("a map that is empty stays where it is as it is filled, wherever that can be seen")
{
    OpenedMap map(Journey{});
    map.view.resize(670, 564);
    map.press(Qt::Key_Return);
    const QPoint title = map.view.mapFromScene(40, 40);
    CHECK(title.x() > 40);
    CHECK(title.y() > 40);
    QTest::keyClicks(map.field(), "Before");
    QTest::keyClick(map.field(), Qt::Key_Return);
    QTest::keyClicks(map.field(), "Buying");
    CHECK(map.view.mapFromScene(40, 40) == title);
    QTest::keyClick(map.field(), Qt::Key_Return);
    QTest::keyClicks(map.field(), "After");
    // The third has no room beside the other two: as far as its words need it, and no further.
    const auto phase = [&](std::size_t index) { return ElementRef::ofPhase(map.document.journey().phases[index]->id); };
    CHECK(map.view.clearArea().contains(map.field()->geometry()));
    CHECK(placeOf(map, phase(0)).right() > map.view.clearArea().left() + 150);
    CHECK(map.view.mapFromScene(40, 40).y() == title.y());
    const QPoint third = scrolled(map);
    QTest::keyClick(map.field(), Qt::Key_Return);
    CHECK(scrolled(map) != third);
    QTest::keyClick(map.field(), Qt::Key_Escape);
    CHECK(map.document.journey().phases.size() == 3);
    CHECK(scrolled(map) == third);
}

TEST_CASE("a new thing that is given up leaves the view where somebody has scrolled it")
{
    OpenedMap map(longJourney());
    map.press(Qt::Key_P);
    REQUIRE(map.field());
    map.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->minimum());
    const QPoint there = scrolled(map);
    QTest::keyClick(map.field(), Qt::Key_Escape);
    CHECK(scrolled(map) == there);
}

TEST_CASE("what is selected in full sight scrolls nothing, at the edge of the view neither")
{
    OpenedMap map(longJourney());
    const ElementRef second = ElementRef::ofTouchpoint("t2");
    const QRectF place = placeOf(map, second);
    const int beyond = static_cast<int>(place.right()) - map.view.viewport()->width();
    map.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->value() + beyond + 3);
    map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->minimum() + 300);
    REQUIRE(isSeen(map, second));
    const QPoint before = scrolled(map);
    map.selection.select(second);
    CHECK(scrolled(map) == before);
    // A phase that is longer than the view is in sight all over.
    map.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->value() + 1500);
    const int middle = map.view.horizontalScrollBar()->value();
    map.selection.select(ElementRef::ofPhase("p1"));
    CHECK(map.view.horizontalScrollBar()->value() == middle);
}

TEST_CASE("the size changes around what is selected, as long as that is in sight")
{
    OpenedMap map(longJourney());
    const ElementRef last = ElementRef::ofTouchpoint("x19");
    map.view.fit();
    map.selection.select(last);
    REQUIRE(isSeen(map, last));
    SECTION("natural size")
    {
        map.view.setZoom(1);
        CHECK(isSeen(map, last));
    }
    SECTION("in steps")
    {
        for (int i = 0; i < 12; ++i) {
            map.view.zoomIn();
            CAPTURE(map.view.zoom());
            CHECK(placeOf(map, last).intersects(map.view.clearArea()));
        }
        for (int i = 0; i < 6; ++i) {
            map.view.zoomOut();
            CHECK(isSeen(map, last));
        }
    }
    SECTION("not where somebody looks elsewhere")
    {
        map.view.setZoom(0.5);
        map.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->minimum());
        REQUIRE(!isSeen(map, last));
        map.view.setZoom(1);
        CHECK(!isSeen(map, last));
    }
}

TEST_CASE("what is worked on stays in sight as the view becomes smaller")
{
    OpenedMap map(longJourney());
    const ElementRef card = ElementRef::ofTouchpoint("t2");
    map.selection.select(card);
    map.view.resize(900, 340);
    CHECK(isSeen(map, card));
    map.view.resize(360, 340);
    CHECK(isSeen(map, card));
    map.view.editText();
    map.view.resize(360, 240);
    CHECK(map.view.clearArea().intersects(map.field()->geometry()));
}

TEST_CASE("a header that becomes higher moves nothing that is worked on below it")
{
    OpenedMap map(longJourney());
    const ElementRef card = ElementRef::ofTouchpoint("t2");
    map.selection.select(card);
    map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->value() + 40);
    const QRectF before = placeOf(map, card);
    REQUIRE(isSeen(map, card));
    const double top = map.scene.picture().layout().bodyTop;
    Journey journey = map.document.journey();
    journey.description = std::string(900, 'w');
    map.document.apply(journey, {QStringLiteral("Change")});
    REQUIRE(map.scene.picture().layout().bodyTop > top + 100);
    CHECK(std::abs(placeOf(map, card).y() - before.y()) <= 1);
    map.document.undo();
    CHECK(std::abs(placeOf(map, card).y() - before.y()) <= 1);
}

TEST_CASE("in a view of no size to speak of the whole map is as small as it may be, and can be enlarged again")
{
    OpenedMap map(GENERATE(test::smallJourney(), longJourney()));
    map.view.resize(40, 30);
    map.view.fit();
    CHECK(map.view.zoom() > 0);
    map.view.resize(900, 600);
    map.view.fit();
    CHECK(map.view.zoom() > canvas::MapView::smallestZoom);
    map.view.resize(1, 1);
    map.view.fit();
    CHECK(map.view.zoom() > 0);
    map.view.setZoom(1);
    CHECK(map.view.zoom() == 1);
}

TEST_CASE("the words about an empty map hide none of the map's, and have room below it or where phases will stand")
{
    OpenedMap map(Journey{});
    const QSize size = GENERATE(QSize(670, 564), QSize(900, 500), QSize(1300, 900));
    CAPTURE(size.width(), size.height());
    map.view.resize(size);
    QCoreApplication::processEvents();
    const QRect all = map.view.viewport()->rect();
    const QImage withWords = map.view.viewport()->grab().toImage();
    QImage without(withWords.size(), withWords.format());
    {
        QPainter painter(&without);
        map.view.render(&painter, all, all);
    }
    CHECK(withWords != without);
    for (const layout::Node& node : map.scene.picture().layout().nodes) {
        if (node.kind == layout::NodeKind::Title || node.kind == layout::NodeKind::Footer) {
            const QRectF place = map.view.viewportTransform().mapRect(render::toQRectF(node.rect));
            // Away from the frame around the view.
            const QRect seen = place.toAlignedRect() & all.adjusted(4, 4, -4, -4);
            CHECK(withWords.copy(seen) == without.copy(seen));
        }
    }
}
