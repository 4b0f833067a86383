// SPDX-License-Identifier: GPL-3.0-or-later
#include "presented.h"
#include "presenting/slide_picture.h"
#include "rejse/model/edits.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "widgets/text/text_label.h"

#include <QSignalSpy>

using namespace rejse;
using presenting::Places;
using presenting::TalkTimer;
using test::Presented;

namespace {

QString textOf(Presented& shown, const char* label)
{
    return shown.presentation.notes().findChild<widgets::TextLabel*>(label)->text();
}

Journey withNotes()
{
    Journey journey = withTouchpoint(test::smallJourney(), "t2", [](Touchpoint& on) { on.notes = "Ask <b>Ida</b>"; });
    return withPhase(std::move(journey), "p1", [](Phase& phase) {
        phase.statement = "I am looking";
        phase.description = "Slowly";
    });
}

} // namespace

TEST_CASE("The time counts up, stops, goes on and begins anew")
{
    qint64 now = 5000;
    TalkTimer timer([&] { return now; });
    CHECK(timer.text() == "0:00");
    timer.toggle();
    now += 65'900;
    CHECK(timer.text() == "1:05");
    timer.toggle();
    now += 60'000;
    CHECK(timer.text() == "1:05");
    timer.toggle();
    now += 1'100;
    CHECK(timer.text() == "1:07");
    timer.reset();
    CHECK(timer.text() == "0:00");
    CHECK(timer.isRunning());
    CHECK_FALSE(timer.isEnding());
}

TEST_CASE("The time counts down from what is set, warns in the last tenth and goes on past the end")
{
    qint64 now = 0;
    TalkTimer timer([&] { return now; });
    timer.setMinutes(10);
    timer.toggle();
    CHECK(timer.text() == "10:00");
    now = 30'500;
    CHECK(timer.text() == "9:30");
    CHECK_FALSE(timer.isEnding());
    now = 9 * 60'000;
    CHECK(timer.isEnding());
    CHECK(timer.text() == "1:00");
    now = 10 * 60'000;
    CHECK(timer.text() == "0:00");
    now += 7'000;
    CHECK(timer.text() == "−0:07");
    timer.setMinutes(-5);
    CHECK(timer.minutes() == 0);
    CHECK(timer.text() == "10:07");
}

TEST_CASE("The notes say what is to be said at each step, as it is written")
{
    Presented shown(withNotes());
    shown.press(Qt::Key_W);
    CHECK(shown.presentation.notes().isVisible());
    shown.talk().goTo(ElementRef::ofPhase("p1"));
    CHECK(textOf(shown, "notesPlace") == "Phase p1 · 1 of 3");
    CHECK(textOf(shown, "notesStatement") == "I am looking");
    CHECK(textOf(shown, "notesText") == "Slowly");
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    CHECK(textOf(shown, "notesText") == "Ask <b>Ida</b>");
    shown.talk().last();
    CHECK(textOf(shown, "notesText") == "No notes here. N adds one.");
}

TEST_CASE("The window with the notes shows the overview as the room sees it, what it leads to ringed")
{
    Presented shown(test::smallJourney());
    shown.presentation.showNotes(true);
    auto& now = *shown.presentation.notes().findChild<presenting::SlidePicture*>("notesNow");
    const auto ringed = [&] {
        const QImage picture = now.grab().toImage();
        const int foot = picture.width() / 20;
        return test::accentIn(picture, QRect(0, 0, picture.width(), now.heightForWidth(picture.width()) - foot));
    };
    shown.talk().goTo(ElementRef::ofPhase("p3"));
    shown.talk().lookAround(true);
    const int withRing = ringed();
    CHECK(textOf(shown, "notesPlace") == "Overview → Phase p3 · 3 of 3");
    shown.talk().first();
    CHECK(withRing - ringed() > 50);
}

TEST_CASE("Keys in the window with the notes move what the room sees")
{
    Presented shown(withNotes());
    shown.presentation.showNotes(true);
    QTest::keyClick(&shown.presentation.notes(), Qt::Key_Right);
    CHECK(shown.at() == "p1");
    QTest::keyClick(&shown.presentation.notes(), Qt::Key_Tab);
    CHECK(shown.at() == "overview");
    QSignalSpy ended(&shown.presentation, &presenting::Presentation::ended);
    QTest::keyClick(&shown.presentation.notes(), Qt::Key_Escape);
    CHECK(ended.count() == 1);
    QTest::keyClick(&shown.presentation.notes(), Qt::Key_W);
    CHECK_FALSE(shown.presentation.notes().isVisible());
}

TEST_CASE("A note that is taken down stands in the notes at once")
{
    Presented shown(withNotes());
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    shown.press(Qt::Key_N);
    shown.type("She agrees");
    shown.press(Qt::Key_Return);
    CHECK(textOf(shown, "notesText") == "Ask <b>Ida</b>\nShe agrees");
}

TEST_CASE("The time is started, set back and set by keys")
{
    Presented shown(withNotes());
    shown.press(Qt::Key_C);
    CHECK(shown.presentation.timer().isRunning());
    shown.press(Qt::Key_Plus);
    shown.press(Qt::Key_Plus, Qt::ShiftModifier);
    CHECK(shown.presentation.timer().minutes() == 10);
    shown.press(Qt::Key_Minus);
    CHECK(shown.presentation.timer().minutes() == 5);
    shown.press(Qt::Key_C);
    CHECK_FALSE(shown.presentation.timer().isRunning());
}

TEST_CASE("With two screens the room sees the other one, with one both share it")
{
    CHECK(presenting::placesOn(1, 0, false) == Places{0, 0});
    CHECK(presenting::placesOn(2, 0, false) == Places{1, 0});
    CHECK(presenting::placesOn(2, 1, false) == Places{0, 1});
    CHECK(presenting::placesOn(2, 0, true) == Places{0, 1});
    CHECK(presenting::placesOn(3, 2, false) == Places{0, 2});
}
