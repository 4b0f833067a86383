// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/opened_map.h"

#include "support/catch.h"
#include "support/journeys.h"

#include <QAccessible>

using namespace rejse;

TEST_CASE("a screen reader meets the phases and touchpoints in the order of the journey")
{
    test::OpenedMap map(test::smallJourney());
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&map.view);
    REQUIRE(view);
    REQUIRE(view->childCount() == 6);
    QStringList names;
    for (int i = 0; i < view->childCount(); ++i) {
        names.append(view->child(i)->text(QAccessible::Name));
        CHECK(view->child(i)->parent() == view);
        CHECK(view->indexOfChild(view->child(i)) == i);
        CHECK(view->child(i)->isValid());
    }
    CHECK(names == QStringList{"Phase p1", "Touchpoint t1", "Touchpoint t2", "Phase p2", "Phase p3", "Touchpoint t3"});
    CHECK(view->child(0)->role() == QAccessible::Heading);
    CHECK(view->child(1)->role() == QAccessible::ListItem);
    CHECK(view->child(99) == nullptr);
}

TEST_CASE("it is told the scores")
{
    test::OpenedMap map(test::smallJourney());
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&map.view);
    CHECK(view->child(1)->text(QAccessible::Description).contains("score 25"));
    CHECK(view->child(1)->text(QAccessible::Description).contains("weakest link"));
    CHECK(view->child(2)->text(QAccessible::Description).contains("not scored"));
    CHECK(view->child(4)->text(QAccessible::Description).contains("score 50"));
}

TEST_CASE("the selected touchpoint has the focus, and its place is that on the screen")
{
    test::OpenedMap map(test::smallJourney());
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&map.view);
    map.selection.select(ElementRef::ofTouchpoint("t2"));
    CHECK(view->child(2)->state().selected);
    CHECK(!view->child(1)->state().selected);
    const QPoint middle = map.view.viewport()->mapToGlobal(map.pointOf(ElementRef::ofTouchpoint("t2")));
    CHECK(view->child(2)->rect().contains(middle));
    CHECK(view->childAt(middle.x(), middle.y()) == view->child(2));
}

TEST_CASE("after a change it meets the new map")
{
    test::OpenedMap map(test::smallJourney());
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&map.view);
    REQUIRE(view->child(5));
    Journey after = map.document.journey();
    after.phases.pop_back();
    map.document.apply(after, {QStringLiteral("Change")});
    CHECK(view->childCount() == 4);
    CHECK(view->child(3)->text(QAccessible::Name) == "Phase p2");
}
