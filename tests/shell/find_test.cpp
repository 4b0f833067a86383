// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opened_window.h"

#include "render/paint/theme.h"
#include "shell/bars/find_bar.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "widgets/text/text_label.h"

#include <QLineEdit>
#include <QToolButton>

using namespace rejse;

namespace {

struct Finding : test::OpenedWindow {
    Finding() : tab(*window->openUntitled(test::smallJourney())), bar(tab.findBar()) { }

    void look(const char* words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        REQUIRE(field()->hasFocus());
        QTest::keyClicks(field(), QString::fromUtf8(words));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QLineEdit* field() const { return bar.findChild<QLineEdit*>(); }
    QString count() const { return bar.findChild<widgets::TextLabel*>("findCount")->text(); }
    ElementRef current() const { return tab.selection().current(); }

    shell::MapTab& tab;
    shell::FindBar& bar;
};

const ElementRef t1 = ElementRef::ofTouchpoint("t1");
const ElementRef t2 = ElementRef::ofTouchpoint("t2");
const ElementRef t3 = ElementRef::ofTouchpoint("t3");

} // namespace

TEST_CASE("what holds the words is selected while they are typed")
{
    Finding map;
    map.look("touchp");
    CHECK(map.current() == t1);
    CHECK(map.count() == QString::fromUtf8("1 of 3 · Touchpoint"));
    QTest::keyClicks(map.field(), "oint t3");
    CHECK(map.current() == t3);
    CHECK(map.count() == QString::fromUtf8("1 of 1 · Touchpoint"));
    QTest::keyClicks(map.field(), "x");
    CHECK(map.count() == "Not found");
    CHECK(map.current() == t3);
}

TEST_CASE("the text that was found is marked on the map until the search ends, the map's own texts too")
{
    Finding map;
    canvas::MapView& view = map.tab.view();
    const TextAddress title{TextField::MapTitle, {}, 0};
    const layout::TextShape* shape = view.mapScene().picture().shapeOf(title);
    REQUIRE(shape);
    view.centerOn(view.mapScene().paper().bottomRight());
    const auto isMarked = [&] {
        // Beside the letters, where the mark reaches out.
        const QPoint place = view.mapFromScene(shape->rect.x - 3, shape->rect.y + 12);
        return view.grab().toImage().pixelColor(place) == render::selectionColors().found;
    };
    map.look(map.tab.document().journey().title.c_str());
    CHECK(isMarked());
    QTest::keyClicks(map.field(), "xyz");
    CHECK_FALSE(isMarked());
    map.field()->selectAll();
    QTest::keyClicks(map.field(), QString::fromStdString(map.tab.document().journey().title));
    CHECK(isMarked());
    map.press(Qt::Key_Escape);
    CHECK_FALSE(isMarked());
}

TEST_CASE("keys go from one to the next and back, around the ends")
{
    Finding map;
    map.look("touchpoint");
    map.press(Qt::Key_Return);
    CHECK(map.current() == t2);
    map.press(Qt::Key_F3);
    CHECK(map.current() == t3);
    CHECK(map.count().startsWith("3 of 3"));
    map.press(Qt::Key_Return);
    CHECK(map.current() == t1);
    map.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(map.current() == t3);
    map.press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(map.current() == t2);
    QTest::mouseClick(map.bar.findChild<QToolButton*>("findNext"), Qt::LeftButton);
    CHECK(map.current() == t3);
    QTest::mouseClick(map.bar.findChild<QToolButton*>("findPrevious"), Qt::LeftButton);
    CHECK(map.current() == t2);
}

TEST_CASE("finding begins at what is selected")
{
    Finding map;
    map.tab.selection().select(t2);
    map.look("touchpoint");
    CHECK(map.current() == t2);
    CHECK(map.count().startsWith("2 of 3"));
}

TEST_CASE("escape gives the keyboard back to the canvas, and the words are kept")
{
    Finding map;
    map.look("call");
    CHECK(map.current() == ElementRef{ElementKind::Action, "a1", "t3"});
    map.press(Qt::Key_Escape);
    CHECK(!map.bar.isVisible());
    CHECK(map.tab.view().hasFocus());
    CHECK(map.current().kind == ElementKind::Action);
    map.tab.selection().clear();
    map.press(Qt::Key_F3);
    CHECK(map.current().kind == ElementKind::Action);
    CHECK(!map.bar.isVisible());
    map.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(map.field()->selectedText() == "call");
}

TEST_CASE("without words the next one is asked for")
{
    Finding map;
    map.tab.view().setFocus();
    map.press(Qt::Key_F3);
    CHECK(map.bar.isVisible());
    CHECK(map.count().isEmpty());
    map.press(Qt::Key_Return);
    CHECK(map.tab.selection().isEmpty());
}

TEST_CASE("keys in the bar do nothing on the map below")
{
    Finding map;
    map.tab.selection().select(t2);
    map.press(Qt::Key_F, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Delete, Qt::Key_Home, Qt::Key_T, Qt::Key_5}) {
        map.press(key);
    }
    CHECK(map.tab.document().journey() == test::smallJourney());
    CHECK(map.current() == t2);
}

TEST_CASE("what is found follows the map as it changes")
{
    Finding map;
    map.look("touchpoint");
    map.press(Qt::Key_Return);
    CHECK(map.count().startsWith("2 of 3"));
    map.tab.editor().removeSelected();
    CHECK(map.count().endsWith("Touchpoint"));
    CHECK(map.count().contains("of 2"));
    map.tab.document().undo();
    CHECK(map.count().contains("of 3"));
}

TEST_CASE("the bar keeps to the corner of the canvas")
{
    Finding map;
    map.look("small");
    const auto corner = [&] {
        return map.tab.view().mapTo(&map.tab, map.tab.view().rect().topRight()).x() - map.bar.geometry().right();
    };
    const int distance = corner();
    CHECK(distance > 0);
    map.window->resize(1000, 700);
    QCoreApplication::processEvents();
    CHECK(corner() == distance);
}
