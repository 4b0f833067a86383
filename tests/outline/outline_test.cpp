// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/shown_panels.h"
#include "outline/unsorted_card.h"

#include "support/catch.h"
#include "support/journeys.h"
#include "support/random.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <array>

using namespace rejse;

namespace {

QModelIndex rowOf(const test::ShownPanels& shown, const ElementRef& element)
{
    return static_cast<outline::OutlineModel*>(shown.outline.tree()->model())->indexOf(element);
}

} // namespace

TEST_CASE("the outline's model keeps the promises of models")
{
    test::ShownPanels shown(test::smallJourney());
    QAbstractItemModelTester tester(shown.outline.tree()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Warning);
    Journey after = shown.document.journey();
    after.phases.erase(after.phases.begin());
    shown.document.apply(after, {QStringLiteral("Change")});
    CHECK(shown.outline.tree()->model()->rowCount() == 2);
}

TEST_CASE("the outline lists phases and touchpoints with their scores")
{
    test::ShownPanels shown(test::smallJourney());
    const QAbstractItemModel& model = *shown.outline.tree()->model();
    REQUIRE(model.rowCount() == 3);
    CHECK(model.rowCount(model.index(0, 0)) == 2);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole) == "Phase p1, score 25, weakest phase");
    CHECK(rowOf(shown, ElementRef::ofTouchpoint("t1")).data(Qt::AccessibleTextRole)
          == "Touchpoint t1, score 25, weakest link");
    CHECK(rowOf(shown, ElementRef::ofTouchpoint("t2")).data(Qt::AccessibleTextRole) == "Touchpoint t2, not scored");
}

TEST_CASE("a click in the outline selects on the map, and the other way round")
{
    test::ShownPanels shown(test::smallJourney());
    const QRect row = shown.outline.tree()->visualRect(rowOf(shown, ElementRef::ofTouchpoint("t2")));
    QTest::mouseClick(shown.outline.tree()->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(shown.selection.current() == ElementRef::ofTouchpoint("t2"));
    shown.selection.select(ElementRef::ofPhase("p3"));
    CHECK(shown.outline.tree()->currentIndex() == rowOf(shown, ElementRef::ofPhase("p3")));
    shown.selection.select({ElementKind::Barrier, "b1", "t3"});
    CHECK(shown.outline.tree()->currentIndex() == rowOf(shown, ElementRef::ofTouchpoint("t3")));
    CHECK(shown.selection.current().kind == ElementKind::Barrier);
    shown.selection.clear();
    CHECK(!shown.outline.tree()->selectionModel()->hasSelection());
}

TEST_CASE("arrow keys in the outline walk through it")
{
    test::ShownPanels shown(test::smallJourney());
    shown.selection.select(ElementRef::ofPhase("p1"));
    QTest::keyClick(shown.outline.tree(), Qt::Key_Down);
    CHECK(shown.selection.current() == ElementRef::ofTouchpoint("t1"));
    QTest::keyClick(shown.outline.tree(), Qt::Key_Down);
    QTest::keyClick(shown.outline.tree(), Qt::Key_Down);
    CHECK(shown.selection.current() == ElementRef::ofPhase("p2"));
}

TEST_CASE("a phase is folded by its mark, and opened when something in it is selected")
{
    test::ShownPanels shown(test::smallJourney());
    const QModelIndex phase = rowOf(shown, ElementRef::ofPhase("p1"));
    const QRect row = shown.outline.tree()->visualRect(phase);
    QTest::mouseClick(shown.outline.tree()->viewport(), Qt::LeftButton, {}, {16, row.center().y()});
    CHECK(!shown.outline.tree()->isExpanded(phase));
    CHECK(shown.selection.isEmpty());
    shown.selection.select(ElementRef::ofTouchpoint("t2"));
    CHECK(shown.outline.tree()->isExpanded(phase));
}

TEST_CASE("a long title makes its row higher and is not shortened")
{
    Journey journey = test::smallJourney();
    journey.phases[0].edit().touchpoints[1].edit().title = "A touchpoint that has a good deal to say about itself, "
                                                           "more than one line of the outline has room for";
    test::ShownPanels shown(std::move(journey));
    const int one = shown.outline.tree()->visualRect(rowOf(shown, ElementRef::ofTouchpoint("t1"))).height();
    const int many = shown.outline.tree()->visualRect(rowOf(shown, ElementRef::ofTouchpoint("t2"))).height();
    CHECK(many >= one + 2 * 18);
    shown.outline.resize(600, 700);
    QCoreApplication::processEvents();
    CHECK(shown.outline.tree()->visualRect(rowOf(shown, ElementRef::ofTouchpoint("t2"))).height() < many);
}

TEST_CASE("whatever is moved, undone and made again, the outline marks what is selected")
{
    Journey journey = test::smallJourney();
    journey.phases[1] = test::phase("p2", {"t4", "t5", "t6"});
    test::ShownPanels shown(std::move(journey));
    auto* model = static_cast<outline::OutlineModel*>(shown.outline.tree()->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const std::array<ElementRef, 9> elements{
        ElementRef::ofPhase("p1"),      ElementRef::ofPhase("p2"),      ElementRef::ofPhase("p3"),
        ElementRef::ofTouchpoint("t1"), ElementRef::ofTouchpoint("t2"), ElementRef::ofTouchpoint("t3"),
        ElementRef::ofTouchpoint("t4"), ElementRef::ofTouchpoint("t5"), ElementRef::ofTouchpoint("t6")};
    test::Random random(7);
    shown.selection.select(elements.front());
    for (int step = 0; step < 400; ++step) {
        switch (random.below(4)) {
        case 0:
            shown.selection.select(random.oneOf(elements));
            break;
        case 1:
            shown.editor.moveAlong(random.chance(50) ? editor::Direction::Back : editor::Direction::Forward);
            break;
        case 2:
            shown.document.undo();
            break;
        default:
            shown.document.redo();
        }
        CAPTURE(step);
        const QModelIndexList rows = shown.outline.tree()->selectionModel()->selectedIndexes();
        REQUIRE(rows.size() == 1);
        REQUIRE(model->elementAt(rows.front()) == shown.selection.current());
        REQUIRE(shown.outline.tree()->currentIndex() == rows.front());
    }
}

TEST_CASE("a phase that is folded stays so where it is moved to")
{
    Journey journey = test::smallJourney();
    journey.phases[0] = test::phase("p1", {"t1"});
    journey.phases[1] = test::phase("p2", {"t2"});
    test::ShownPanels shown(std::move(journey));
    shown.outline.tree()->setExpanded(rowOf(shown, ElementRef::ofPhase("p1")), false);
    shown.editor.movePhase("p1", 2);
    CHECK(!shown.outline.tree()->isExpanded(rowOf(shown, ElementRef::ofPhase("p1"))));
    CHECK(shown.outline.tree()->isExpanded(rowOf(shown, ElementRef::ofPhase("p2"))));
    CHECK(shown.outline.tree()->isExpanded(rowOf(shown, ElementRef::ofPhase("p3"))));
}

TEST_CASE("unsorted touchpoints are listed and selected by mouse and keyboard")
{
    test::ShownPanels shown(test::smallJourney());
    const auto cards = shown.outline.findChildren<outline::UnsortedCard*>();
    REQUIRE(cards.size() == 1);
    CHECK(cards.front()->accessibleName() == "Sees an advert");
    QTest::mouseClick(cards.front(), Qt::LeftButton);
    CHECK(shown.selection.current() == ElementRef::ofTouchpoint("u1"));
    shown.selection.clear();
    QTest::keyClick(cards.front(), Qt::Key_Space);
    CHECK(shown.selection.current() == ElementRef::ofTouchpoint("u1"));
    Journey after = shown.document.journey();
    after.unsorted.clear();
    shown.document.apply(after, {QStringLiteral("Change")});
    CHECK(!cards.front()->isVisible());
}

TEST_CASE("an edit tells the tree of the rows that show it, and of no others")
{
    test::ShownPanels shown(test::smallJourney());
    auto* model = shown.outline.findChild<outline::OutlineModel*>();
    REQUIRE(model);
    const QSignalSpy told(model, &QAbstractItemModel::dataChanged);
    Journey after = shown.document.journey();
    after.phases[0].edit().touchpoints[1].edit().title = "Renamed";
    shown.document.apply(after, {QStringLiteral("Change")});
    REQUIRE(told.size() == 1);
    CHECK(told[0][0].toModelIndex().data().toString() == "Renamed");
    after.phases[0].edit().touchpoints[1].edit().notes = "Not shown in the outline";
    shown.document.apply(after, {QStringLiteral("Change")});
    CHECK(told.size() == 1);
}
