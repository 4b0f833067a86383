// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/opened_map.h"

#include "support/catch.h"
#include "support/journeys.h"

#include <QAccessible>

#include <functional>
#include <utility>
#include <vector>

using namespace rejse;

namespace {

/// What a screen reader is told while this lives.
class Told {
public:
    struct Event {
        QAccessible::Event what;
        QAccessible::Id about;
        QString name;
        int place; ///< among the children of its parent, as it is told
    };

    Told() { living() = this; }
    ~Told() { living() = nullptr; }
    Q_DISABLE_COPY_MOVE(Told)

    static Told*& living()
    {
        static Told* one = nullptr;
        return one;
    }

    /// What has been told since this was asked last.
    std::vector<Event> take() { return std::exchange(m_events, {}); }

    void tell(const QAccessibleEvent& event)
    {
        QAccessibleInterface* about = event.accessibleInterface();
        if (about && !about->object()) {
            m_events.push_back({event.type(), QAccessible::uniqueId(about), about->text(QAccessible::Name),
                                about->parent()->indexOfChild(about)});
        } else if (event.type() == QAccessible::ObjectReorder) {
            m_events.push_back({event.type(), 0, {}, -1});
        }
    }

private:
    std::vector<Event> m_events;
};

std::vector<QAccessible::Id> childrenOf(QAccessibleInterface& view)
{
    std::vector<QAccessible::Id> ids;
    for (int i = 0; i < view.childCount(); ++i) {
        ids.push_back(QAccessible::uniqueId(view.child(i)));
    }
    return ids;
}

} // namespace

// Nobody reads the screen where tests run, and Qt would tell nobody: these two stand in for Qt's own.
bool QAccessible::isActive()
{
    return Told::living() != nullptr;
}

void QAccessible::updateAccessibility(QAccessibleEvent* event)
{
    if (Told::living()) {
        Told::living()->tell(*event);
    }
}

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

TEST_CASE("a phase or touchpoint stays the same one to a screen reader while letters are typed, which tell its name")
{
    test::OpenedMap map(test::smallJourney());
    Told told;
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&map.view);
    const auto before = childrenOf(*view);
    map.selection.select(ElementRef::ofTouchpoint("t2"));
    map.view.editText();
    told.take();
    QTest::keyClicks(map.field(), "ab");
    const auto events = told.take();
    CHECK(childrenOf(*view) == before);
    REQUIRE(events.size() == 2);
    CHECK(events[0].what == QAccessible::NameChanged);
    CHECK(events[0].about == before[2]);
    CHECK(events[0].name == "a");
    CHECK(events[1].name == "ab");
    QTest::keyClick(map.field(), Qt::Key_Return);
    CHECK(childrenOf(*view) == before);
}

TEST_CASE("a screen reader is told what comes, what goes, and what changes places")
{
    test::OpenedMap map(test::smallJourney());
    Told told;
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&map.view);
    const auto before = childrenOf(*view);
    const auto change = [&](const std::function<void(Journey&)>& how) {
        told.take();
        Journey after = map.document.journey();
        how(after);
        map.document.apply(after, {QStringLiteral("Change")});
        return told.take();
    };
    SECTION("comes")
    {
        const auto events = change([](Journey& journey) {
            auto& touchpoints = journey.phases[0].edit().touchpoints;
            touchpoints.emplace(touchpoints.begin() + 1, test::touchpoint("new"));
        });
        REQUIRE(events.size() == 1);
        CHECK(events[0].what == QAccessible::ObjectCreated);
        CHECK(events[0].place == 2);
        auto expected = before;
        expected.insert(expected.begin() + 2, events[0].about);
        CHECK(childrenOf(*view) == expected);
        CHECK(view->indexOfChild(QAccessible::accessibleInterface(before[5])) == 6);
    }
    SECTION("goes, and where it was can still be asked for as it is told")
    {
        const auto events = change([](Journey& journey) {
            auto& touchpoints = journey.phases[0].edit().touchpoints;
            touchpoints.erase(touchpoints.begin());
        });
        REQUIRE(events.size() == 1);
        CHECK(events[0].what == QAccessible::ObjectDestroyed);
        CHECK(events[0].about == before[1]);
        CHECK(events[0].place == 1);
        CHECK(!QAccessible::accessibleInterface(before[1]));
        auto expected = before;
        expected.erase(expected.begin() + 1);
        CHECK(childrenOf(*view) == expected);
    }
    SECTION("changes places")
    {
        const auto events = change([](Journey& journey) {
            auto& touchpoints = journey.phases[0].edit().touchpoints;
            std::swap(touchpoints[0], touchpoints[1]);
        });
        REQUIRE(events.size() == 1);
        CHECK(events[0].what == QAccessible::ObjectReorder);
        auto expected = before;
        std::swap(expected[1], expected[2]);
        CHECK(childrenOf(*view) == expected);
    }
    SECTION("is selected")
    {
        map.selection.select(ElementRef::ofTouchpoint("t1"));
        told.take();
        map.selection.select(ElementRef::ofTouchpoint("t3"));
        const auto events = told.take();
        REQUIRE(events.size() == 1);
        CHECK(events[0].what == QAccessible::Focus);
        CHECK(events[0].about == before[5]);
    }
}
