// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/opened_map.h"

#include "support/catch.h"
#include "support/journeys.h"

#include <QContextMenuEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace rejse;
using test::OpenedMap;

namespace {

void typeText(const OpenedMap& map, const QString& text)
{
    REQUIRE(map.field());
    QTest::keyClicks(map.field(), text);
}

void pressInField(const OpenedMap& map, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(map.field());
    QTest::keyClick(map.field(), key, modifiers);
}

Journey emptyJourney()
{
    Journey journey;
    journey.title = "Empty";
    return journey;
}

std::vector<std::string> titles(const Journey& journey, std::size_t phase)
{
    std::vector<std::string> all;
    for (const auto& touchpoint : journey.phases[phase]->touchpoints) {
        all.push_back(touchpoint->title);
    }
    return all;
}

/// Whether one sees what is typed: the field, or the beginning of one as wide as a long phase, is in sight, and nothing
/// lies over it.
bool isSeen(const OpenedMap& map)
{
    REQUIRE(map.field());
    const canvas::InPlaceField& field = *map.field();
    const QWidget& viewport = *map.view.viewport();
    const QRect place(field.mapTo(&viewport, QPoint(0, 0)), QSize(std::min(field.width(), 300), field.height()));
    const QWidget* top = map.view.childAt(viewport.mapTo(&map.view, place.center()));
    return map.view.clearArea().adjusted(-2, -2, 2, 2).contains(place) && (top == &field || field.isAncestorOf(top));
}

Journey wideJourney()
{
    Journey journey = test::smallJourney();
    for (int i = 0; i < 30; ++i) {
        journey.phases[0].edit().touchpoints.emplace_back(test::touchpoint("x" + std::to_string(i)));
    }
    return journey;
}

} // namespace

TEST_CASE("what is typed is always in sight, however far the phases go")
{
    OpenedMap map(emptyJourney());
    map.press(Qt::Key_Return);
    for (int i = 0; i < 9; ++i) {
        CAPTURE(i);
        CHECK(isSeen(map));
        typeText(map, "A phase in several words");
        CHECK(isSeen(map));
        pressInField(map, Qt::Key_Return);
    }
    CHECK(isSeen(map));
}

TEST_CASE("a text that is opened out of sight comes into sight")
{
    OpenedMap map(wideJourney());
    map.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->maximum());
    map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->maximum());
    SECTION("the title of the map")
    {
        map.press(Qt::Key_F2);
    }
    SECTION("a phase whose heading is pinned")
    {
        map.selection.select(ElementRef::ofPhase("p3"));
        map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->maximum());
        map.press(Qt::Key_F2);
    }
    SECTION("a phase whose pinned heading is clicked twice")
    {
        auto* row = map.view.findChild<QWidget*>("pinnedPhases");
        REQUIRE(row->isVisible());
        QTest::mouseDClick(row, Qt::LeftButton, {}, QPoint(400, 20));
        CHECK(map.selection.current().kind == ElementKind::Phase);
    }
    SECTION("a lane whose pinned name is clicked twice")
    {
        auto* strip = map.view.findChild<QWidget*>("pinnedLanes");
        REQUIRE(strip->isVisible());
        QTest::mouseDClick(strip, Qt::LeftButton, {}, QPoint(20, strip->height() - 60));
        CHECK(map.selection.current().kind == ElementKind::Lane);
    }
    CHECK(isSeen(map));
}

TEST_CASE("a lane with the name of its kind is renamed from that name on, and keeps it where nothing is typed")
{
    OpenedMap map(test::smallJourney());
    const auto& lanes = map.document.journey().lanes;
    const auto lane =
        std::find_if(lanes.begin(), lanes.end(), [](const Lane& one) { return one.kind == LaneKind::Touchpoints; });
    REQUIRE(lane != lanes.end());
    REQUIRE_FALSE(lane->title);
    const ElementRef element{ElementKind::Lane, lane->id, {}};
    map.selection.select(element);
    map.press(Qt::Key_F2);
    REQUIRE(map.field());
    CHECK(map.field()->toPlainText() == "Touchpoints");
    pressInField(map, Qt::Key_Return);
    CHECK(map.document.history().count() == 0);
    map.selection.select(element);
    map.press(Qt::Key_F2);
    pressInField(map, Qt::Key_End);
    typeText(map, " we own");
    pressInField(map, Qt::Key_Return);
    CHECK(findIn(map.document.journey().lanes, element.id)->title == "Touchpoints we own");
}

TEST_CASE("a right click on a pinned name is about what it names")
{
    OpenedMap map(wideJourney());
    map.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->maximum());
    map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->maximum());
    const auto rightClick = [&](const char* name, QPoint place) {
        auto* pinned = map.view.findChild<QWidget*>(name);
        REQUIRE(pinned->isVisible());
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, pinned->mapToGlobal(place));
        QCoreApplication::sendEvent(pinned, &event);
        return map.selection.current().kind;
    };
    int wanted = 0;
    QObject::connect(&map.view, &canvas::MapView::contextMenuWanted, [&] { ++wanted; });
    CHECK(rightClick("pinnedPhases", QPoint(400, 20)) == ElementKind::Phase);
    CHECK(rightClick("pinnedLanes", QPoint(20, map.view.findChild<QWidget*>("pinnedLanes")->height() - 60))
          == ElementKind::Lane);
    CHECK(wanted == 2);
}

TEST_CASE("a key for something new, given to the map while a line is being typed, keeps the line and goes on after it")
{
    OpenedMap map(test::smallJourney());
    map.selection.select(ElementRef::ofTouchpoint("t1"));
    map.press(Qt::Key_T);
    typeText(map, "Hears of it");
    map.press(Qt::Key_T);
    typeText(map, "Reads about it");
    map.press(Qt::Key_P);
    const auto now = titles(map.document.journey(), 0);
    REQUIRE(now.size() >= 3);
    CHECK(now[1] == "Hears of it");
    CHECK(now[2] == "Reads about it");
    CHECK(map.document.history().count() == 2);
}

TEST_CASE("a key given to the map while a line is begun and empty is not about what was selected before")
{
    OpenedMap map(test::smallJourney());
    map.selection.select(ElementRef::ofTouchpoint("t1"));
    SECTION("deleting")
    {
        map.press(Qt::Key_T);
        map.press(Qt::Key_Delete);
        CHECK(map.document.journey() == test::smallJourney());
    }
    SECTION("something new of the same kind")
    {
        map.press(Qt::Key_B);
        map.press(Qt::Key_Return);
        typeText(map, "Hears of it");
        pressInField(map, Qt::Key_Escape);
        map.press(Qt::Key_Return);
        typeText(map, "Reads about it");
        pressInField(map, Qt::Key_Return);
        CHECK(titles(map.document.journey(), 0)[1] == "Reads about it");
    }
}

TEST_CASE("Enter on the empty map opens a first phase, and a list of phases is typed line by line")
{
    OpenedMap map(emptyJourney());
    map.press(Qt::Key_Return);
    typeText(map, "Before");
    pressInField(map, Qt::Key_Return);
    typeText(map, "During");
    pressInField(map, Qt::Key_Return);
    CHECK(map.document.history().count() == 2);
    pressInField(map, Qt::Key_Return);
    CHECK_FALSE(map.field());
    REQUIRE(map.document.journey().phases.size() == 2);
    CHECK(map.document.journey().phases[0]->title == "Before");
    CHECK(map.document.journey().phases[1]->title == "During");
    CHECK(map.document.history().count() == 2);
    CHECK(map.selection.current() == ElementRef::ofPhase(map.document.journey().phases[1]->id));
}

TEST_CASE("what is typed is seen on the map before it is committed, and Escape takes it back")
{
    OpenedMap map(test::smallJourney());
    const Id first = map.document.journey().phases[0]->touchpoints[0]->id;
    map.selection.select(ElementRef::ofTouchpoint(first));
    map.press(Qt::Key_F2);
    QTest::keyClick(map.field(), Qt::Key_End);
    typeText(map, " and more");
    CHECK(findTouchpoint(map.document.journey(), first)->title.ends_with(" and more"));
    CHECK(map.document.committedJourney() == test::smallJourney());
    pressInField(map, Qt::Key_Escape);
    CHECK(map.document.journey() == test::smallJourney());
    CHECK(map.document.history().count() == 0);
    CHECK(map.view.hasFocus());
}

TEST_CASE("a text that was edited is one step, undone and redone")
{
    OpenedMap map(test::smallJourney());
    const Id first = map.document.journey().phases[0]->touchpoints[0]->id;
    map.selection.select(ElementRef::ofTouchpoint(first));
    map.press(Qt::Key_F2);
    typeText(map, "Another title");
    pressInField(map, Qt::Key_Return);
    CHECK_FALSE(map.field());
    const Journey after = map.document.journey();
    CHECK(findTouchpoint(after, first)->title == "Another title");
    map.document.undo();
    CHECK(map.document.journey() == test::smallJourney());
    map.document.redo();
    CHECK(map.document.journey() == after);
}

TEST_CASE("touchpoints are typed one after the other behind the selected one")
{
    OpenedMap map(test::smallJourney());
    const auto before = titles(map.document.journey(), 0);
    map.selection.select(ElementRef::ofTouchpoint(map.document.journey().phases[0]->touchpoints[0]->id));
    map.press(Qt::Key_T);
    typeText(map, "Second");
    pressInField(map, Qt::Key_Return);
    typeText(map, "Third");
    pressInField(map, Qt::Key_Return);
    pressInField(map, Qt::Key_Escape);
    auto expected = before;
    expected.insert(expected.begin() + 1, {"Second", "Third"});
    CHECK(titles(map.document.journey(), 0) == expected);
    CHECK(map.document.history().count() == 2);
}

TEST_CASE("letters that are commands on the map are letters in a text")
{
    OpenedMap map(test::smallJourney());
    map.selection.select(ElementRef::ofTouchpoint(map.document.journey().phases[0]->touchpoints[0]->id));
    map.press(Qt::Key_B);
    typeText(map, "tpebaq 12345");
    pressInField(map, Qt::Key_Return);
    pressInField(map, Qt::Key_Escape);
    REQUIRE(map.document.journey().phases[0]->touchpoints[0]->barriers.size() >= 1);
    CHECK(map.document.journey().phases[0]->touchpoints[0]->barriers.back().text == "tpebaq 12345");
}

TEST_CASE("an existing text is not lost by leaving it empty where it is needed")
{
    OpenedMap map(test::smallJourney());
    map.selection.select(ElementRef::ofTouchpoint(map.document.journey().phases[0]->touchpoints[0]->id));
    map.press(Qt::Key_F2);
    pressInField(map, Qt::Key_Delete);
    pressInField(map, Qt::Key_Return);
    CHECK(map.document.journey() == test::smallJourney());
}

TEST_CASE("a click elsewhere keeps what was typed")
{
    OpenedMap map(test::smallJourney());
    const Id first = map.document.journey().phases[0]->touchpoints[0]->id;
    map.selection.select(ElementRef::ofTouchpoint(first));
    map.press(Qt::Key_F2);
    typeText(map, "Kept");
    map.view.setFocus();
    CHECK_FALSE(map.field());
    CHECK(findTouchpoint(map.document.journey(), first)->title == "Kept");
}

TEST_CASE("Tab goes through the texts of the column")
{
    OpenedMap map(test::smallJourney());
    const Id first = map.document.journey().phases[0]->touchpoints[0]->id;
    map.selection.select(ElementRef::ofTouchpoint(first));
    map.press(Qt::Key_F2);
    typeText(map, "Title");
    pressInField(map, Qt::Key_Tab);
    typeText(map, "Why");
    pressInField(map, Qt::Key_Return);
    CHECK(findTouchpoint(map.document.journey(), first)->title == "Title");
    CHECK(findTouchpoint(map.document.journey(), first)->occasion == "Why");
}

TEST_CASE("a line break goes into a field that allows it")
{
    OpenedMap map(test::smallJourney());
    const Id first = map.document.journey().phases[0]->touchpoints[0]->id;
    map.view.editText({TextField::Occasion, ElementRef::ofTouchpoint(first)});
    typeText(map, "One");
    pressInField(map, Qt::Key_Return, Qt::ShiftModifier);
    typeText(map, "two");
    pressInField(map, Qt::Key_Return);
    CHECK(findTouchpoint(map.document.journey(), first)->occasion == "One\ntwo");
    map.view.editText({TextField::TouchpointTitle, ElementRef::ofTouchpoint(first)});
    typeText(map, "One");
    pressInField(map, Qt::Key_Return, Qt::ShiftModifier);
    typeText(map, "two");
    pressInField(map, Qt::Key_Return);
    CHECK(findTouchpoint(map.document.journey(), first)->title == "Onetwo");
}

TEST_CASE("every text that the map shows can be edited where it stands")
{
    Journey journey = test::smallJourney();
    journey.client = "Client";
    journey.description = "What it is about";
    OpenedMap map(journey);
    std::size_t edited = 0;
    const auto nodes = map.scene.picture().nodes();
    for (const auto& node : nodes) {
        for (const auto& shape : node.shapes) {
            const auto* text = std::get_if<layout::TextShape>(&shape);
            const auto address = text ? canvas::addressOf(node, *text) : std::nullopt;
            if (!address) {
                continue;
            }
            INFO(textAt(map.document.journey(), *address));
            map.view.editText(*address);
            REQUIRE(map.field());
            typeText(map, "Changed");
            pressInField(map, Qt::Key_Return);
            CHECK(textAt(map.document.journey(), *address) == "Changed");
            map.document.undo();
            CHECK(map.document.journey() == journey);
            ++edited;
        }
    }
    CHECK(edited > 15);
}

TEST_CASE("a double click opens the text under it")
{
    OpenedMap map(test::smallJourney());
    const Id first = map.document.journey().phases[0]->touchpoints[0]->id;
    const auto* shape = map.scene.picture().shapeOf({TextField::TouchpointTitle, ElementRef::ofTouchpoint(first)});
    REQUIRE(shape);
    const auto middle = shape->rect.center();
    QTest::mouseDClick(map.view.viewport(), Qt::LeftButton, {}, map.view.mapFromScene(middle.x, middle.y));
    REQUIRE(map.field());
    CHECK(map.field()->toPlainText().toStdString() == findTouchpoint(map.document.journey(), first)->title);
}

TEST_CASE("a double click beside the line of something new that is still empty is about what is left without it")
{
    test::OpenedMap map(test::smallJourney());
    map.selection.select(ElementRef::ofTouchpoint("t2"));
    map.press(Qt::Key_T);
    const ElementRef begun = map.selection.current();
    const auto* node = map.scene.picture().mainNodeOf(begun);
    REQUIRE(node);
    const QPoint foot = map.view.mapFromScene(node->rect.center().x, node->rect.bottom() - 2);
    QTest::mouseDClick(map.view.viewport(), Qt::LeftButton, {}, foot);
    CHECK_FALSE(exists(map.document.journey(), begun));
    for (const ElementRef& element : map.selection.all()) {
        CHECK(exists(map.document.journey(), element));
    }
}

TEST_CASE("saving in the middle of a text makes it part of the map")
{
    OpenedMap map(test::smallJourney());
    const Id first = map.document.journey().phases[0]->touchpoints[0]->id;
    map.selection.select(ElementRef::ofTouchpoint(first));
    map.press(Qt::Key_F2);
    typeText(map, "Settled");
    map.document.commitPendingEdit();
    CHECK_FALSE(map.field());
    CHECK(map.document.committedJourney().phases[0]->touchpoints[0]->title == "Settled");
    CHECK(map.document.history().count() == 1);
}

TEST_CASE("plain text alone is pasted into a text, in one line where there is one")
{
    OpenedMap map(test::smallJourney());
    const Id first = map.document.journey().phases[0]->touchpoints[0]->id;
    map.selection.select(ElementRef::ofTouchpoint(first));
    map.press(Qt::Key_F2);
    QMimeData data;
    data.setHtml("<b>bold</b>");
    data.setText("one\ntwo");
    REQUIRE(map.field());
    struct Opened : canvas::InPlaceField {
        using InPlaceField::insertFromMimeData;
    };
    (map.field()->*(&Opened::insertFromMimeData))(&data);
    pressInField(map, Qt::Key_Return);
    CHECK(findTouchpoint(map.document.journey(), first)->title == "one two");
}

TEST_CASE("at the edge of the view a text is typed within it, however small the map")
{
    OpenedMap map(test::smallJourney());
    map.view.setZoom(0.3);
    const Id last = map.document.journey().phases[2]->touchpoints[0]->id;
    map.selection.select(ElementRef::ofTouchpoint(last));
    QScrollBar* bar = map.view.horizontalScrollBar();
    map.view.resize(240, 400);
    bar->setValue(bar->minimum());
    map.press(Qt::Key_F2);
    REQUIRE(map.field());
    CHECK(map.view.viewport()->rect().contains(map.field()->geometry()));
}
