// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/opened_map.h"
#include "canvas/pinned_lanes.h"
#include "canvas/pinned_phases.h"
#include "render/paint/painter.h"

#include "support/catch.h"
#include "support/journeys.h"

#include <QPaintEvent>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

#include <functional>

using namespace rejse;

namespace {

Journey wideMap()
{
    Journey journey = test::smallJourney();
    for (int i = 0; i < 20; ++i) {
        journey.phases[0].edit().touchpoints.emplace_back(test::touchpoint("x" + std::to_string(i)));
    }
    return journey;
}

void wheel(canvas::MapView& view, QPointF where, QPoint delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(where, view.viewport()->mapToGlobal(where), {}, delta, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace

TEST_CASE("zooming with the wheel keeps what is under the pointer")
{
    test::OpenedMap map(wideMap());
    map.view.centerOn(1500, 600);
    const QPointF pointer(450, 300);
    const QPointF before = map.view.viewportTransform().inverted().map(pointer);
    const QSignalSpy told(&map.view, &canvas::MapView::zoomChanged);
    wheel(map.view, pointer, {0, 120}, Qt::ControlModifier);
    CHECK(map.view.zoom() > 1);
    CHECK(told.size() == 1);
    const QPointF after = map.view.viewportTransform().inverted().map(pointer);
    CHECK(std::abs(before.x() - after.x()) < 1);
    CHECK(std::abs(before.y() - after.y()) < 1);
    wheel(map.view, pointer, {0, -240}, Qt::ControlModifier);
    CHECK(map.view.zoom() < 1);
}

TEST_CASE("the wheel alone scrolls")
{
    test::OpenedMap map(wideMap());
    const int before = map.view.verticalScrollBar()->value();
    wheel(map.view, {400, 300}, {0, -240}, Qt::NoModifier);
    CHECK(map.view.verticalScrollBar()->value() > before);
    CHECK(map.view.zoom() == 1);
}

TEST_CASE("zooming goes through round steps and stops at its ends")
{
    test::OpenedMap map(wideMap());
    map.view.zoomIn();
    CHECK(map.view.zoom() == Approx(1.1));
    map.view.zoomOut();
    map.view.zoomOut();
    CHECK(map.view.zoom() == Approx(0.9));
    for (int i = 0; i < 40; ++i) {
        map.view.zoomIn();
    }
    CHECK(map.view.zoom() == Approx(canvas::MapView::largestZoom));
    for (int i = 0; i < 40; ++i) {
        map.view.zoomOut();
    }
    CHECK(map.view.zoom() == Approx(canvas::MapView::smallestZoom));
}

TEST_CASE("the whole map fits into the view, and natural size is natural size")
{
    test::OpenedMap map(wideMap());
    map.view.fit();
    // The scroll bars go when the event loop comes round.
    QCoreApplication::processEvents();
    CHECK(map.view.zoom() < 1);
    const QRectF paper = map.view.viewportTransform().mapRect(map.scene.paper());
    CHECK(QRectF(map.view.viewport()->rect()).adjusted(-1, -1, 1, 1).contains(paper));
    map.view.setZoom(1);
    CHECK(map.view.zoom() == 1);
}

TEST_CASE("after zooming along the map is as sharp as when it was zoomed at once")
{
    test::OpenedMap once(wideMap());
    test::OpenedMap along(wideMap());
    for (test::OpenedMap* map : {&once, &along}) {
        map->view.centerOn(600, 300);
        map->view.clearFocus(); // whose frame one of the two would have
    }
    once.view.setZoom(0.7);
    along.view.grab();
    along.view.zoomAlong(0.7);
    CHECK(along.view.zoom() == Approx(0.7));
    const QImage sharp = once.view.viewport()->grab().toImage();
    // Stretched from what was painted before: the map is there at once, though not as it is in the end.
    CHECK(along.view.viewport()->grab().toImage() != sharp);
    CHECK(QTest::qWaitFor([&] { return along.view.viewport()->grab().toImage() == sharp; }));
}

TEST_CASE("a small map is not blown up to fill the view")
{
    Journey journey;
    journey.title = "Tiny";
    test::OpenedMap map(std::move(journey));
    map.view.resize(4000, 3000);
    map.view.fit();
    CHECK(map.view.zoom() == 1);
}

TEST_CASE("the middle button and the space bar drag the map")
{
    test::OpenedMap map(wideMap());
    map.view.centerOn(1500, 600);
    const auto drag = [&](Qt::MouseButton button) {
        QTest::mousePress(map.view.viewport(), button, {}, {400, 300});
        QMouseEvent move(QEvent::MouseMove, QPointF(350, 280), map.view.viewport()->mapToGlobal(QPointF(350, 280)),
                         Qt::NoButton, button, {});
        QApplication::sendEvent(map.view.viewport(), &move);
        QTest::mouseRelease(map.view.viewport(), button, {}, {350, 280});
    };
    const int x = map.view.horizontalScrollBar()->value();
    const int y = map.view.verticalScrollBar()->value();
    drag(Qt::MiddleButton);
    CHECK(map.view.horizontalScrollBar()->value() == x + 50);
    CHECK(map.view.verticalScrollBar()->value() == y + 20);
    QTest::keyPress(&map.view, Qt::Key_Space);
    drag(Qt::LeftButton);
    QTest::keyRelease(&map.view, Qt::Key_Space);
    CHECK(map.view.horizontalScrollBar()->value() == x + 100);
    CHECK(map.selection.isEmpty());
}

TEST_CASE("phase row and lane names stay in sight once they are scrolled out of it")
{
    test::OpenedMap map(wideMap());
    auto* phases = map.view.findChild<canvas::PinnedPhases*>();
    auto* lanes = map.view.findChild<canvas::PinnedLanes*>();
    map.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->minimum());
    map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->minimum());
    CHECK(!phases->isVisible());
    CHECK(!lanes->isVisible());
    map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->maximum());
    CHECK(phases->isVisible());
    CHECK(phases->pos() == QPoint(0, 0));
    CHECK(!lanes->isVisible());
    map.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->maximum());
    CHECK(lanes->isVisible());
    CHECK(lanes->width() == canvas::PinnedLanes::stripWidth);
}

TEST_CASE("a heading of the pinned row keeps its words to what is seen of it")
{
    test::OpenedMap map(wideMap());
    const layout::Node* phase = map.scene.picture().mainNodeOf(ElementRef::ofPhase("p1"));
    const auto wordsOf = [](const layout::Node& node) {
        for (const auto& shape : node.shapes) {
            if (const auto* text = std::get_if<layout::TextShape>(&shape)) {
                return text->rect;
            }
        }
        return layout::Rect{};
    };
    const double left = phase->rect.x + 600;
    const double right = phase->rect.x + 1400;
    const layout::Node pinned = canvas::pinnedHeading(*phase, 4, 56, left, right);
    CHECK(wordsOf(*phase).x < left);
    CHECK(wordsOf(pinned).x >= left);
    for (const auto& shape : pinned.shapes) {
        if (const auto* box = std::get_if<layout::BoxShape>(&shape)) {
            CHECK(box->rect.right() <= right);
            CHECK(box->rect.x > wordsOf(pinned).x);
        }
    }
}

TEST_CASE("what is rated by a key comes into sight, and so do all that are moved")
{
    test::OpenedMap map(wideMap());
    const auto seen = [&](const Id& id) {
        const layout::Node* card = map.scene.picture().mainNodeOf(ElementRef::ofTouchpoint(id));
        return map.view.clearArea().contains(
            map.view.viewportTransform().mapRect(render::toQRectF(card->rect)).toAlignedRect());
    };
    map.selection.select(ElementRef::ofTouchpoint("t1"));
    QScrollBar* bar = map.view.horizontalScrollBar();
    bar->setValue(bar->maximum());
    REQUIRE(!seen("t1"));
    QTest::keyClick(&map.view, Qt::Key_4);
    CHECK(seen("t1"));
    map.selection.select({ElementRef::ofTouchpoint("x18"), ElementRef::ofTouchpoint("x19")});
    bar->setValue(bar->minimum());
    REQUIRE(!seen("x18"));
    QTest::keyClick(&map.view, Qt::Key_Left, Qt::AltModifier);
    CHECK(seen("x18"));
    CHECK(seen("x19"));
}

namespace {

/// What of a widget is painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }
    QRegion region;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            region += static_cast<QPaintEvent*>(event)->region();
        }
        return false;
    }
};

} // namespace

TEST_CASE("what an edit, a selection or the pointer leave alone is not painted anew, and what they change is")
{
    test::OpenedMap map(wideMap());
    const auto placeOf = [&](const Id& id) {
        const layout::Node* card = map.scene.picture().mainNodeOf(ElementRef::ofTouchpoint(id));
        return map.view.viewportTransform().mapRect(render::toQRectF(card->rect)).toAlignedRect();
    };
    map.selection.select(ElementRef::ofTouchpoint("t1"));
    map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->minimum());
    map.view.horizontalScrollBar()->setValue(map.view.horizontalScrollBar()->minimum());
    map.view.resize(1800, 1000);
    QCoreApplication::processEvents();
    Painted painted(map.view.viewport());
    const auto after = [&](const std::function<void()>& work) {
        QCoreApplication::processEvents();
        painted.region = {};
        work();
        QCoreApplication::processEvents();
        return painted.region;
    };
    const QRect far = placeOf("x3");
    REQUIRE(map.view.viewport()->rect().contains(far));
    SECTION("a rating")
    {
        // The first one moves the score of the journey, the second the touchpoint alone.
        QTest::keyClick(&map.view, Qt::Key_4);
        const QRegion region = after([&] { QTest::keyClick(&map.view, Qt::Key_5); });
        CHECK(region.intersects(placeOf("t1")));
        CHECK(!region.intersects(far));
    }
    SECTION("another touchpoint")
    {
        const QRect before = placeOf("t1");
        const QRegion region = after([&] { QTest::keyClick(&map.view, Qt::Key_Right); });
        CHECK(region.intersects(before));
        CHECK(region.intersects(placeOf("t2")));
        CHECK(!region.intersects(far));
    }
    SECTION("the pointer on a card")
    {
        QTest::mouseMove(map.view.viewport(), {2, 2});
        const QRegion region = after([&] { QTest::mouseMove(map.view.viewport(), placeOf("x0").center()); });
        CHECK(region.intersects(placeOf("x0")));
        CHECK(!region.intersects(far));
    }
    SECTION("whatever is done, what was painted in parts is what painting all of it gives")
    {
        const auto picture = [&] {
            QCoreApplication::processEvents();
            return map.view.window()->screen()->grabWindow(map.view.winId()).toImage();
        };
        const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        };
        const auto drag = [&](const Id& from, const Id& to, bool drops) {
            QTest::mousePress(map.view.viewport(), Qt::LeftButton, {}, placeOf(from).center());
            QTest::mouseMove(map.view.viewport(), placeOf(from).center() + QPoint(30, 0));
            QTest::mouseMove(map.view.viewport(), placeOf(to).center());
            QCoreApplication::processEvents();
            drops ? QTest::mouseRelease(map.view.viewport(), Qt::LeftButton, {}, placeOf(to).center())
                  : QTest::keyClick(&map.view, Qt::Key_Escape);
        };
        const std::pair<const char*, std::function<void()>> steps[]{
            {"rate", [&] { press(Qt::Key_5); }},
            {"go on", [&] { press(Qt::Key_Right); }},
            {"rate badly", [&] { press(Qt::Key_1); }},
            {"moment of truth", [&] { press(Qt::Key_M); }},
            {"up", [&] { press(Qt::Key_Up); }},
            {"down", [&] { press(Qt::Key_Down); }},
            {"undo", [&] { map.document.undo(); }},
            {"redo", [&] { map.document.redo(); }},
            {"several", [&] { press(Qt::Key_Right, Qt::ShiftModifier); }},
            {"move", [&] { press(Qt::Key_Right, Qt::AltModifier); }},
            {"point at", [&] { QTest::mouseMove(map.view.viewport(), placeOf("x1").center()); }},
            {"point elsewhere",
             [&] {
                 QTest::mouseMove(map.view.viewport(), {2, 2});
             }},
            {"drag", [&] { drag("t1", "x2", true); }},
            {"drag in vain", [&] { drag("x0", "x2", false); }},
            {"lens", [&] { map.document.setLens(map.document.journey().personas.front().id); }},
            {"no lens", [&] { map.document.setLens(std::nullopt); }},
            {"delete", [&] { press(Qt::Key_Delete); }},
            {"nothing", [&] { press(Qt::Key_Escape); }},
            {"scroll", [&] { map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->value() + 60); }},
            {"the keyboard elsewhere", [&] { map.view.clearFocus(); }},
            {"the keyboard here", [&] { map.view.setFocus(); }},
        };
        for (const auto& [name, does] : steps) {
            CAPTURE(name);
            does();
            const QImage parts = picture();
            REQUIRE(parts.size() == map.view.size());
            map.view.viewport()->update();
            CHECK(picture() == parts);
        }
    }
}

TEST_CASE("the pinned row shows what has become of its phases, and of an edit paints only what differs")
{
    test::OpenedMap map(test::smallJourney());
    map.view.resize(1400, 300);
    map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->maximum());
    QCoreApplication::processEvents();
    auto* row = map.view.findChild<canvas::PinnedPhases*>();
    REQUIRE(row->isVisible());
    REQUIRE(row->pinnedBottom() > 0);
    const auto placeOf = [&](std::size_t phase) {
        const layout::Rect rect = map.scene.picture().layout().phases[phase].rect;
        const QRectF place = map.view.viewportTransform().mapRect(render::toQRectF(rect));
        return QRectF(place.x(), 0, place.width(), row->height()).toAlignedRect().adjusted(8, 0, -8, 0);
    };
    Painted painted(row);
    const auto after = [&](const std::function<void()>& work) {
        QCoreApplication::processEvents();
        painted.region = {};
        work();
        QCoreApplication::processEvents();
        return painted.region;
    };
    const auto change = [&](const std::function<void(Touchpoint&)>& how) {
        Journey journey = map.document.journey();
        how(journey.phases[0].edit().touchpoints[0].edit());
        map.document.apply(std::move(journey), {QStringLiteral("Change")});
    };
    const auto feelings = [&](int feeling) {
        return [&, feeling] {
            change([&](Touchpoint& touchpoint) {
                for (const Persona& persona : map.document.journey().personas) {
                    touchpoint.feelings[persona.id] = feeling;
                }
            });
        };
    };
    after(feelings(2)); // from here on no other phase becomes or ceases to be the weakest
    const QImage happy = row->grab(placeOf(0)).toImage();
    const QRegion rated = after(feelings(1));
    CHECK(rated.intersects(placeOf(0)));
    CHECK(!rated.intersects(placeOf(2)));
    CHECK(row->grab(placeOf(0)).toImage() != happy);
    CHECK(after([&] { change([](Touchpoint& touchpoint) { touchpoint.title = "Another"; }); }).isEmpty());
    const QImage plain = row->grab(placeOf(1)).toImage();
    const ElementRef phase = ElementRef::ofPhase(map.document.journey().phases[1]->id);
    const QRegion selected = after([&] { map.selection.select(phase); });
    CHECK(selected.intersects(placeOf(1)));
    CHECK(row->grab(placeOf(1)).toImage() != plain);
    CHECK(after([&] { map.selection.clear(); }).intersects(placeOf(1)));
    CHECK(row->grab(placeOf(1)).toImage() == plain);
}

TEST_CASE("a narrow heading of the pinned row keeps its score below its words")
{
    test::OpenedMap map(test::smallJourney());
    const layout::Node* phase = map.scene.picture().mainNodeOf(ElementRef::ofPhase("p3"));
    const layout::Node pinned =
        canvas::pinnedHeading(*phase, 4, phase->rect.height, phase->rect.x - 100, phase->rect.right() + 100);
    std::vector<layout::Rect> places;
    for (const auto& shape : pinned.shapes) {
        if (const auto* text = std::get_if<layout::TextShape>(&shape)) {
            places.push_back({text->rect.x, text->rect.y, text->block.width, text->rect.height});
        }
    }
    REQUIRE(places.size() == 2);
    CHECK(places[0].bottom() <= places[1].y);
    CHECK(places[0].y >= 4);
    CHECK(places[1].bottom() <= 4 + phase->rect.height);
}

TEST_CASE("a click on the pinned row selects the phase")
{
    test::OpenedMap map(wideMap());
    map.view.verticalScrollBar()->setValue(map.view.verticalScrollBar()->maximum());
    auto* phases = map.view.findChild<canvas::PinnedPhases*>();
    QTest::mouseClick(phases, Qt::LeftButton, {}, {600, 20});
    CHECK(map.selection.current() == ElementRef::ofPhase("p1"));
}

TEST_CASE("an empty map says what comes next, below its paper")
{
    test::OpenedMap map(Journey{});
    map.view.fit();
    const auto inkBelowPaper = [&] {
        const QImage picture = map.view.grab().toImage();
        int inked = 0;
        for (int y = static_cast<int>(map.view.viewportTransform().mapRect(map.scene.paper()).bottom()) + 30;
             y < picture.height(); ++y) {
            for (int x = 250; x < 650; ++x) {
                inked += picture.pixelColor(x, y).lightness() < 128 ? 1 : 0;
            }
        }
        return inked;
    };
    CHECK(inkBelowPaper() > 100);
    map.document.apply(test::smallJourney(), {QStringLiteral("Change")});
    map.view.fit();
    CHECK(inkBelowPaper() == 0);
}
