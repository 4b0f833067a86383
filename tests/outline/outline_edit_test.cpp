// SPDX-License-Identifier: GPL-3.0-or-later
// Typing, moving and deleting in the outline and among the unsorted, with undo and redo.
#include "inspector/shown_panels.h"

#include "editor/editing/touchpoint_drag.h"
#include "outline/pending_text_box.h"
#include "outline/unsorted_card.h"
#include "outline/unsorted_list.h"
#include "support/journeys.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

using namespace rejse;

namespace {

struct ShownOutline : test::ShownPanels {
    explicit ShownOutline(Journey journey = test::smallJourney()) : ShownPanels(std::move(journey))
    {
        tree().setFocus();
    }

    outline::OutlineTree& tree() const { return *outline.tree(); }

    QModelIndex rowOf(const ElementRef& element) const
    {
        return static_cast<outline::OutlineModel*>(tree().model())->indexOf(element);
    }

    QPoint middleOf(const ElementRef& element) const { return tree().visualRect(rowOf(element)).center(); }

    /// The text that is open in the outline or among the unsorted.
    widgets::PlainEdit* openText() const
    {
        for (auto* box : outline.findChildren<outline::PendingTextBox*>()) {
            if (box->isVisible()) {
                return box->edit();
            }
        }
        FAIL("no text is open");
        return nullptr;
    }

    bool anyOpen() const
    {
        const auto boxes = outline.findChildren<outline::PendingTextBox*>();
        return std::any_of(boxes.begin(), boxes.end(), [](const auto* box) { return box->isVisible(); });
    }

    void drop(QWidget* target, QPoint place, const QMimeData& dragged) const
    {
        QDragEnterEvent enter(place, Qt::MoveAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &enter);
        QDragMoveEvent move(place, Qt::MoveAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &move);
        QDropEvent drop(place, Qt::MoveAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &drop);
    }

    outline::UnsortedCard* card(int which = 0) const
    {
        for (auto* one : outline.findChildren<outline::UnsortedCard*>()) {
            if (one->isVisible() && which-- == 0) {
                return one;
            }
        }
        FAIL("no card");
        return nullptr;
    }

    outline::UnsortedList* tray() const { return outline.findChild<outline::UnsortedList*>(); }

    widgets::PlainEdit* lastLine() const
    {
        for (auto* edit : outline.findChildren<widgets::PlainEdit*>()) {
            if (edit->accessibleName() == "Type or drop a touchpoint here") {
                return edit;
            }
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("F2 and a double click open a title of the outline for typing")
{
    ShownOutline shown;
    shown.selection.select(ElementRef::ofTouchpoint("t1"));
    shown.checkStep(
        [&] {
            QTest::keyClick(&shown.tree(), Qt::Key_F2);
            QTest::keyClicks(shown.openText(), "Rings");
            QTest::keyClick(shown.openText(), Qt::Key_Return);
        },
        [](Journey& j) { j.phases[0].edit().touchpoints[0].edit().title = "Rings"; });
    CHECK(!shown.anyOpen());
    shown.checkStep(
        [&] {
            QTest::mouseDClick(shown.tree().viewport(), Qt::LeftButton, {}, shown.middleOf(ElementRef::ofPhase("p2")));
            shown.selection.select(ElementRef::ofPhase("p2"));
            QTest::keyClick(&shown.tree(), Qt::Key_F2);
            QTest::keyClicks(shown.openText(), "Buying");
            shown.leave();
        },
        [](Journey& j) { j.phases[1].edit().title = "Buying"; });
    const Journey before = shown.document.journey();
    shown.tree().setFocus();
    QTest::keyClick(&shown.tree(), Qt::Key_F2);
    QTest::keyClicks(shown.openText(), "Not this");
    QTest::keyClick(shown.openText(), Qt::Key_Escape);
    CHECK(shown.document.journey() == before);
    CHECK(shown.tree().hasFocus());
}

TEST_CASE("digits in the outline rate what is selected there, as on the map")
{
    ShownOutline shown;
    shown.selection.select(ElementRef::ofTouchpoint("t2"));
    shown.checkStep([&] { QTest::keyClick(&shown.tree(), Qt::Key_4); },
                    [](Journey& j) {
                        for (const Persona& persona : j.personas) {
                            j.phases[0].edit().touchpoints[1].edit().feelings[persona.id] = 1;
                        }
                    });
    shown.checkStep([&] { QTest::keyClick(&shown.tree(), Qt::Key_5, Qt::ControlModifier); },
                    [](Journey& j) { j.phases[0].edit().touchpoints[1].edit().importance = 5; });
    shown.checkStep([&] { QTest::keyClick(&shown.tree(), Qt::Key_0); },
                    [](Journey& j) { j.phases[0].edit().touchpoints[1].edit().feelings.clear(); });
    CHECK(shown.selection.current() == ElementRef::ofTouchpoint("t2"));
}

TEST_CASE("Enter in the outline adds one after another until one stays empty")
{
    ShownOutline shown;
    shown.selection.select(ElementRef::ofTouchpoint("t1"));
    QTest::keyClick(&shown.tree(), Qt::Key_Return);
    for (const char* title : {"One", "Two"}) {
        QTest::keyClicks(shown.openText(), title);
        QTest::keyClick(shown.openText(), Qt::Key_Return);
    }
    QTest::keyClick(shown.openText(), Qt::Key_Return);
    CHECK(!shown.anyOpen());
    const auto& touchpoints = shown.document.journey().phases[0]->touchpoints;
    REQUIRE(touchpoints.size() == 4);
    CHECK(touchpoints[1]->title == "One");
    CHECK(touchpoints[2]->title == "Two");
    CHECK(shown.document.history().index() == 2);
    shown.document.undo();
    shown.document.undo();
    CHECK(shown.document.journey() == test::smallJourney());
    shown.selection.select(ElementRef::ofPhase("p2"));
    QTest::keyClick(&shown.tree(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(shown.openText(), "Between");
    shown.leave();
    CHECK(shown.document.journey().phases[1]->title == "Between");
}

TEST_CASE("Delete in the outline deletes what is chosen, several at once")
{
    ShownOutline shown;
    QTest::mouseClick(shown.tree().viewport(), Qt::LeftButton, {}, shown.middleOf(ElementRef::ofTouchpoint("t1")));
    QTest::mouseClick(shown.tree().viewport(), Qt::LeftButton, Qt::ControlModifier,
                      shown.middleOf(ElementRef::ofTouchpoint("t2")));
    CHECK(shown.selection.all()
          == std::vector<ElementRef>{ElementRef::ofTouchpoint("t1"), ElementRef::ofTouchpoint("t2")});
    shown.checkStep([&] { QTest::keyClick(&shown.tree(), Qt::Key_Delete); },
                    [](Journey& j) { j.phases[0].edit().touchpoints.clear(); });
}

TEST_CASE("Alt with the arrows moves in the outline")
{
    ShownOutline shown;
    shown.selection.select(ElementRef::ofTouchpoint("t1"));
    shown.checkStep([&] { QTest::keyClick(&shown.tree(), Qt::Key_Down, Qt::AltModifier); },
                    [](Journey& j) {
                        auto& list = j.phases[0].edit().touchpoints;
                        std::swap(list[0], list[1]);
                    });
    shown.selection.select(ElementRef::ofPhase("p3"));
    shown.checkStep([&] { QTest::keyClick(&shown.tree(), Qt::Key_Up, Qt::AltModifier); },
                    [](Journey& j) { std::swap(j.phases[1], j.phases[2]); });
}

TEST_CASE("touchpoints are dragged within the outline, several at once")
{
    ShownOutline shown;
    QAbstractItemModel& model = *shown.tree().model();
    const std::unique_ptr<QMimeData> dragged(
        model.mimeData({shown.rowOf(ElementRef::ofTouchpoint("t1")), shown.rowOf(ElementRef::ofTouchpoint("t2"))}));
    shown.checkStep([&] { shown.drop(shown.tree().viewport(), shown.middleOf(ElementRef::ofPhase("p2")), *dragged); },
                    [](Journey& j) { j.phases[1].edit().touchpoints.swap(j.phases[0].edit().touchpoints); });
}

TEST_CASE("a phase is dragged within the outline")
{
    ShownOutline shown;
    const std::unique_ptr<QMimeData> dragged(shown.tree().model()->mimeData({shown.rowOf(ElementRef::ofPhase("p3"))}));
    const QPoint top = shown.tree().visualRect(shown.rowOf(ElementRef::ofPhase("p1"))).topLeft() + QPoint(40, 0);
    shown.checkStep([&] { shown.drop(shown.tree().viewport(), top, *dragged); },
                    [](Journey& j) { moveWithin(j.phases, 2, 0); });
}

TEST_CASE("touchpoints are dragged from the outline into the tray and back")
{
    ShownOutline shown;
    shown.checkStep([&] { shown.drop(shown.tray(), QPoint(50, 42), *editor::draggedTouchpoints({"t2"})); },
                    [](Journey& j) {
                        j.unsorted.insert(j.unsorted.begin(), j.phases[0]->touchpoints[1]);
                        j.phases[0].edit().touchpoints.pop_back();
                    });
    CHECK(shown.card()->accessibleName() == "Touchpoint t2");
    shown.checkStep(
        [&] {
            shown.drop(shown.tree().viewport(), shown.middleOf(ElementRef::ofPhase("p2")),
                       *editor::draggedTouchpoints({"u1", "nobody"}));
        },
        [](Journey& j) {
            j.phases[1].edit().touchpoints.push_back(j.unsorted.back());
            j.unsorted.pop_back();
        });
}

TEST_CASE("touchpoints are collected by typing and pasting in the tray's last line")
{
    ShownOutline shown;
    auto* line = shown.lastLine();
    REQUIRE(line);
    line->setFocus();
    QTest::keyClicks(line, "One");
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::clipboard()->setText("Two\nThree");
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    CHECK(line->hasFocus());
    const auto& unsorted = shown.document.journey().unsorted;
    REQUIRE(unsorted.size() == 4);
    CHECK(unsorted[1]->title == "One");
    CHECK(unsorted[3]->title == "Three");
    for (int i = 0; i < 3; ++i) {
        shown.document.undo();
    }
    CHECK(shown.document.journey() == test::smallJourney());
}

TEST_CASE("the line that is typed in is in sight, however many touchpoints were collected")
{
    ShownOutline shown;
    widgets::PlainEdit* line = shown.lastLine();
    auto* scroll = shown.tray()->findChild<QScrollArea*>();
    const auto inSight = [&] {
        QCoreApplication::processEvents();
        const QRect place(line->mapTo(scroll->viewport(), QPoint()), line->size());
        return scroll->viewport()->rect().contains(place);
    };
    // Something that is selected there does not draw it away from what is typed.
    shown.selection.select(ElementRef::ofTouchpoint("u1"));
    line->setFocus();
    for (int i = 0; i < 15; ++i) {
        QTest::keyClicks(line, "Another one");
        QTest::keyClick(line, Qt::Key_Return);
        CAPTURE(i);
        CHECK(inSight());
    }
    REQUIRE(scroll->verticalScrollBar()->maximum() > 0);
    shown.leave();
    scroll->verticalScrollBar()->setValue(0);
    REQUIRE_FALSE(inSight());
    line->setFocus();
    CHECK(inSight());
    scroll->verticalScrollBar()->setValue(0);
    QTest::keyClicks(line, "The last one");
    shown.leave();
    CHECK(shown.document.journey().unsorted.size() == 17);
    CHECK(inSight());
}

TEST_CASE("when the card that has the keyboard goes, the keyboard stays in the outline")
{
    ShownOutline shown;
    QTest::mouseClick(shown.card(), Qt::LeftButton);
    QTest::keyClick(shown.card(), Qt::Key_Delete);
    CHECK(shown.lastLine()->hasFocus());
    shown.document.undo();
    QTest::mouseClick(shown.card(), Qt::LeftButton);
    shown.drop(shown.tree().viewport(), shown.middleOf(ElementRef::ofPhase("p2")), *editor::draggedTouchpoints({"u1"}));
    CHECK(shown.selection.current() == ElementRef::ofTouchpoint("u1"));
    CHECK(shown.tree().hasFocus());
}

TEST_CASE("an unsorted touchpoint is renamed, followed by others, moved and deleted by key")
{
    ShownOutline shown;
    shown.card()->setFocus();
    shown.checkStep(
        [&] {
            QTest::keyClick(shown.card(), Qt::Key_F2);
            QTest::keyClicks(shown.openText(), "Advert");
            QTest::keyClick(shown.openText(), Qt::Key_Return);
        },
        [](Journey& j) { j.unsorted[0].edit().title = "Advert"; });
    QTest::keyClick(shown.card(), Qt::Key_Return);
    QTest::keyClicks(shown.openText(), "Next");
    QTest::keyClick(shown.openText(), Qt::Key_Return);
    QTest::keyClick(shown.openText(), Qt::Key_Escape);
    REQUIRE(shown.document.journey().unsorted.size() == 2);
    CHECK(shown.document.journey().unsorted[1]->title == "Next");
    shown.checkStep([&] { QTest::keyClick(shown.card(1), Qt::Key_Up, Qt::AltModifier); },
                    [](Journey& j) { std::swap(j.unsorted[0], j.unsorted[1]); });
    shown.checkStep([&] { QTest::keyClick(shown.card(), Qt::Key_Delete); },
                    [](Journey& j) { j.unsorted.erase(j.unsorted.begin()); });
}

TEST_CASE("the invitation to type is never cut")
{
    ShownOutline shown;
    const auto* box = shown.lastLine()->parentWidget();
    shown.outline.resize(500, 700);
    QCoreApplication::processEvents();
    const int wide = box->height();
    shown.outline.resize(200, 700);
    QCoreApplication::processEvents();
    CHECK(box->height() > wide);
}
