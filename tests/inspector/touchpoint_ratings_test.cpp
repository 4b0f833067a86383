// SPDX-License-Identifier: GPL-3.0-or-later
// How a touchpoint is rated, by mouse and by keyboard, with undo and redo.
#include "inspector/shown_touchpoint.h"

using namespace rejse;
using test::ShownTouchpoint;

TEST_CASE("a face is set by a click and cleared by another one")
{
    ShownTouchpoint shown;
    shown.checkTouchpoint([&] { shown.clickCell("Feeling of Hans Hansen", 4); },
                          [](Touchpoint& t) { t.feelings["hans"] = 2; });
    shown.checkTouchpoint([&] { shown.clickCell("Feeling of Hans Hansen", 4); },
                          [](Touchpoint& t) { t.feelings.erase("hans"); });
    CHECK(shown.names().contains("Feeling of Hans Hansen: not rated"));
    CHECK(shown.texts().contains("not rated"));
}

TEST_CASE("faces are set by 1 to 5, moved by arrows, and cleared by 0")
{
    ShownTouchpoint shown;
    auto* faces = shown.field("Feeling of Hans' far");
    shown.checkTouchpoint([&] { QTest::keyClick(faces, Qt::Key_5); }, [](Touchpoint& t) { t.feelings["far"] = 2; });
    shown.checkTouchpoint([&] { QTest::keyClick(faces, Qt::Key_Left); }, [](Touchpoint& t) { t.feelings["far"] = 1; });
    shown.checkTouchpoint([&] { QTest::keyClick(faces, Qt::Key_0); }, [](Touchpoint& t) { t.feelings.erase("far"); });
    shown.checkTouchpoint([&] { QTest::keyClick(faces, Qt::Key_Right); },
                          [](Touchpoint& t) { t.feelings["far"] = -2; });
}

TEST_CASE("a click on a rating leaves the keyboard where it is, and Tab brings it there")
{
    ShownTouchpoint shown;
    const QString name =
        GENERATE("Feeling of Hans Hansen", "Importance to the customer", "Moment of truth", "Logical", "Severity");
    auto* row = shown.field<widgets::ChoiceRow>(name);
    CHECK(row->focusPolicy() == Qt::TabFocus);
    shown.leave();
    shown.clickCell(name, 0);
    CHECK(shown.elsewhere.hasFocus());
}

TEST_CASE("on a map that nobody travels yet the first rating brings a customer along")
{
    Journey journey = test::smallJourney();
    journey.personas.clear();
    for (auto& phase : journey.phases) {
        for (auto& touchpoint : phase.edit().touchpoints) {
            touchpoint.edit().feelings.clear();
        }
    }
    const Journey before = journey;
    ShownTouchpoint shown(std::move(journey));
    shown.clickCell("Feeling of Customer", 3);
    REQUIRE(shown.document.journey().personas.size() == 1);
    CHECK(shown.document.journey().personas[0].name == "Customer");
    CHECK(shown.touchpoint("t3").feelings.begin()->second == 1);
    shown.document.undo();
    CHECK(shown.document.journey() == before);
}

TEST_CASE("importance is set by click and key, and a drag along it is one step")
{
    ShownTouchpoint shown;
    shown.checkTouchpoint([&] { shown.clickCell("Importance to the customer", 4); },
                          [](Touchpoint& t) { t.importance = 5; });
    auto* row = shown.field<widgets::ChoiceRow>("Importance to the customer");
    shown.checkTouchpoint([&] { QTest::keyClick(row, Qt::Key_2); }, [](Touchpoint& t) { t.importance = 2; });
    shown.checkTouchpoint(
        [&] {
            const auto at = [&](int cell) { return row->cellRect(cell).center().toPoint(); };
            QTest::mousePress(row, Qt::LeftButton, {}, at(0));
            for (const int cell : {1, 2, 3}) {
                QMouseEvent move(QEvent::MouseMove, at(cell), row->mapToGlobal(at(cell)), Qt::NoButton, Qt::LeftButton,
                                 {});
                QCoreApplication::sendEvent(row, &move);
            }
            QTest::mouseRelease(row, Qt::LeftButton, {}, at(3));
        },
        [](Touchpoint& t) { t.importance = 4; });
    // It cannot be cleared.
    shown.clickCell("Importance to the customer", 3);
    QTest::keyClick(row, Qt::Key_0);
    CHECK(shown.touchpoint("t3").importance == 4);
}

TEST_CASE("the star marks a moment of truth by mouse and keyboard")
{
    ShownTouchpoint shown;
    shown.checkTouchpoint([&] { shown.clickCell("Moment of truth", 0); },
                          [](Touchpoint& t) { t.momentOfTruth = true; });
    shown.checkTouchpoint([&] { QTest::keyClick(shown.field("Moment of truth"), Qt::Key_Space); },
                          [](Touchpoint& t) { t.momentOfTruth = false; });
}

TEST_CASE("ease is answered and the answer cleared again")
{
    ShownTouchpoint shown;
    shown.checkTouchpoint([&] { shown.clickCell("Logical", 0); }, [](Touchpoint& t) { t.ease.logical = Answer::Yes; });
    shown.checkTouchpoint([&] { shown.clickCell("Clear", 2); }, [](Touchpoint& t) { t.ease.clear = Answer::No; });
    shown.checkTouchpoint([&] { QTest::keyClick(shown.field("Effortless"), Qt::Key_2); },
                          [](Touchpoint& t) { t.ease.effortless = Answer::Partly; });
    shown.checkTouchpoint([&] { shown.clickCell("Logical", 0); }, [](Touchpoint& t) { t.ease.logical.reset(); });
    shown.checkTouchpoint([&] { QTest::keyClick(shown.field("Clear"), Qt::Key_Delete); },
                          [](Touchpoint& t) { t.ease.clear.reset(); });
}
