// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a touchpoint: experiences, barriers and actions, by mouse and by keyboard, with undo and redo.
#include "inspector/shown_touchpoint.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace rejse;
using test::ShownTouchpoint;

TEST_CASE("an experience is edited where it stands in its list")
{
    ShownTouchpoint shown;
    const auto edit = [](const std::function<void(Experience&)>& change) {
        return [change](Touchpoint& t) { change(t.experiences[0]); };
    };
    shown.checkTouchpoint([&] { shown.enter("Experience", "I am heard"); },
                          edit([](Experience& e) { e.text = "I am heard"; }));
    shown.checkTouchpoint([&] { shown.pick("Kind of experience", "emotional"); },
                          edit([](Experience& e) { e.kind = ExperienceKind::Emotional; }));
    shown.checkTouchpoint([&] { shown.clickCell("Fulfilment", 1); }, edit([](Experience& e) { e.fulfilment = 2; }));
    shown.checkTouchpoint([&] { shown.clickCell("Fulfilment", 1); }, edit([](Experience& e) { e.fulfilment.reset(); }));
    shown.text("Experience");
    shown.checkTouchpoint([&] { shown.clickCell("Importance", 4); }, edit([](Experience& e) { e.importance = 5; }));
}

TEST_CASE("a list grows by typing in its last, empty line")
{
    ShownTouchpoint shown;
    auto* line = shown.text("Add an experience");
    for (const char* words : {"First", "Second"}) {
        const std::size_t count = shown.touchpoint("t3").experiences.size();
        QTest::keyClicks(line, QString::fromUtf8(words));
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(shown.touchpoint("t3").experiences.size() == count + 1);
        CHECK(shown.touchpoint("t3").experiences.back().text == words);
        CHECK(line->hasFocus());
        CHECK(line->toPlainText().isEmpty());
    }
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(shown.touchpoint("t3").experiences.size() == 3);
    shown.document.undo();
    CHECK(shown.touchpoint("t3").experiences.size() == 2);
    // Leaving the line adds as well.
    shown.enter("Add a barrier", "Too slow");
    REQUIRE(shown.touchpoint("t3").barriers.size() == 2);
    CHECK(shown.touchpoint("t3").barriers[1].text == "Too slow");
    CHECK(shown.selection.current() == ElementRef::ofTouchpoint("t3"));
}

TEST_CASE("pasted lines become one experience each")
{
    ShownTouchpoint shown;
    auto* line = shown.text("Add an experience");
    QApplication::clipboard()->setText("One\nTwo\r\n\nThree");
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(shown.touchpoint("t3").experiences.size() == 4);
    CHECK(shown.touchpoint("t3").experiences[3].text == "Three");
}

TEST_CASE("what hangs on a touchpoint is reordered and deleted by key and by button")
{
    ShownTouchpoint shown;
    shown.editor.add(ElementKind::Experience, editor::Where::Fitting, ElementRef::ofTouchpoint("t3"), "Second");
    shown.checkTouchpoint([&] { QTest::keyClick(shown.text("Experience", 1), Qt::Key_Up, Qt::AltModifier); },
                          [](Touchpoint& t) { std::swap(t.experiences[0], t.experiences[1]); });
    CHECK(shown.field<widgets::PlainEdit>("Experience", 0)->toPlainText() == "Second");
    shown.text("Experience", 0);
    shown.checkTouchpoint([&] { QTest::mouseClick(shown.field("Move experience down"), Qt::LeftButton); },
                          [](Touchpoint& t) { std::swap(t.experiences[0], t.experiences[1]); });
    CHECK(shown.field<widgets::PlainEdit>("Experience", 1)->hasFocus());
    shown.checkTouchpoint([&] { QTest::mouseClick(shown.field("Delete experience"), Qt::LeftButton); },
                          [](Touchpoint& t) { t.experiences.pop_back(); });
    // Backspace in an emptied row, in one step, whatever was typed before.
    shown.checkTouchpoint(
        [&] {
            auto* edit = shown.text("Experience");
            QTest::keyClick(edit, Qt::Key_Backspace);
            QTest::keyClick(edit, Qt::Key_Backspace);
        },
        [](Touchpoint& t) { t.experiences.clear(); });
}

TEST_CASE("a barrier has a kind and a severity")
{
    ShownTouchpoint shown;
    shown.checkTouchpoint([&] { shown.enter("Barrier", "No answer"); },
                          [](Touchpoint& t) { t.barriers[0].text = "No answer"; });
    shown.checkTouchpoint([&] { shown.pick("Kind of barrier", "blocking"); },
                          [](Touchpoint& t) { t.barriers[0].kind = BarrierKind::Blocking; });
    shown.checkTouchpoint([&] { shown.clickCell("Severity", 2); }, [](Touchpoint& t) { t.barriers[0].severity = 3; });
}

TEST_CASE("a row of a list is opened by a click on the rating in it")
{
    ShownTouchpoint shown;
    CHECK(!shown.names().contains("Delete experience"));
    shown.clickCell("Fulfilment", 3);
    CHECK(shown.names().contains("Delete experience"));
    CHECK(!shown.names().contains("Delete barrier"));
    shown.clickCell("Severity", 1);
    CHECK(shown.names().contains("Delete barrier"));
}

TEST_CASE("an action is decided, weighed, and given to somebody")
{
    ShownTouchpoint shown;
    const auto edit = [](const std::function<void(Action&)>& change) {
        return [change](Touchpoint& t) { change(t.actions[0]); };
    };
    shown.checkTouchpoint([&] { shown.enter("Action", "Ring back"); }, edit([](Action& a) { a.text = "Ring back"; }));
    shown.text("Action");
    shown.checkTouchpoint([&] { shown.pick("Decision", "remove"); },
                          edit([](Action& a) { a.decision = Decision::Remove; }));
    shown.checkTouchpoint([&] { shown.clickCell("Effect", 3); }, edit([](Action& a) { a.effect = 4; }));
    shown.checkTouchpoint([&] { shown.clickCell("Cost", 0); }, edit([](Action& a) { a.cost = 1; }));
    CHECK(shown.names().contains("Quick win"));
    shown.checkTouchpoint([&] { shown.clickCell("Cost", 0); }, edit([](Action& a) { a.cost.reset(); }));
    shown.checkTouchpoint([&] { shown.clickCell("Status", 2); }, edit([](Action& a) { a.status = Status::Doing; }));
    shown.checkTouchpoint([&] { shown.enter("Owner", "Support"); }, edit([](Action& a) { a.owner = "Support"; }));
    shown.checkTouchpoint([&] { shown.enter("Due", "2026-03-04"); }, edit([](Action& a) { a.due = Date{2026, 3, 4}; }));
    shown.checkTouchpoint([&] { shown.enter("Due", ""); }, edit([](Action& a) { a.due.reset(); }));
    shown.checkTouchpoint([&] { shown.enter("Votes", "12"); }, edit([](Action& a) { a.votes = 12; }));
    const Journey before = shown.document.journey();
    shown.enter("Due", "2026-02-30");
    shown.enter("Votes", "1000");
    CHECK(shown.document.journey() == before);
    auto* due = shown.field<widgets::PlainEdit>("Due");
    auto* votes = shown.field<widgets::PlainEdit>("Votes");
    // What cannot be read stays to be corrected, and says why; Esc brings back what was there.
    CHECK(due->toPlainText() == "2026-02-30");
    CHECK(due->accessibleDescription().startsWith(QString::fromUtf8("“2026-02-30” is no day.")));
    CHECK(votes->toPlainText() == "1000");
    CHECK(votes->accessibleDescription().contains("from 0 to 999"));
    QTest::keyClick(due, Qt::Key_Escape);
    QTest::keyClick(votes, Qt::Key_Escape);
    CHECK(due->toPlainText().isEmpty());
    CHECK(due->accessibleDescription().isEmpty());
    CHECK(votes->toPlainText() == "12");
    shown.enter("Due", "2026-02-30");
    shown.enter("Due", "2026-02-28");
    CHECK(shown.touchpoint("t3").actions[0].due == Date{2026, 2, 28});
}

TEST_CASE("the rows of a list are the same ones for the next touchpoint")
{
    Journey journey = test::smallJourney();
    Experience other;
    other.id = "e9";
    other.text = "Another one";
    journey.phases[0].edit().touchpoints[0].edit().experiences = {other};
    ShownTouchpoint shown(std::move(journey));
    const auto* before = shown.field<widgets::PlainEdit>("Experience");
    shown.selection.select(ElementRef::ofTouchpoint("t1"));
    CHECK(shown.field<widgets::PlainEdit>("Experience") == before);
    CHECK(before->toPlainText() == "Another one");
}
