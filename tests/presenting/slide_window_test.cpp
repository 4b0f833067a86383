// SPDX-License-Identifier: GPL-3.0-or-later
#include "presented.h"

#include "commands/composition.h"
#include "rejse/model/lookup.h"
#include "support/catch.h"
#include "support/journey_builder.h"
#include "support/journeys.h"
#include "support/native_keys.h"

#include <QInputMethodEvent>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTimerEvent>

using namespace rejse;
using test::Presented;

namespace {

/// Steps move.
class MovingStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 200 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

const Touchpoint& touchpointOf(const Presented& shown, const Id& id)
{
    return *findTouchpoint(shown.document.journey(), id);
}

QImage pictureOf(Presented& shown)
{
    return shown.stage().grab().toImage();
}

/// How much of the screen above and below the middle of an element is ringed, the foot left out.
int ringOf(Presented& shown, const ElementRef& element)
{
    const QPointF middle = shown.stage().pointOf(element);
    return test::accentIn(pictureOf(shown), QRect(static_cast<int>(middle.x()) - 30, 0, 60, 800));
}

/// Beyond the middles of elements a ring's upper and lower line have this many pixels at least.
constexpr int ring = 100;

/// One phase of seven touchpoints, shown in two parts; its heading fills the width of each.
Journey journeyInParts()
{
    Journey journey = test::smallJourney();
    journey.phases = {test::phase("p", {"a", "b", "c", "d", "e", "f", "g"})};
    for (int i = 0; i < 8; ++i) {
        journey.phases[0].edit().statement += "Where is it now? ";
    }
    return journey;
}

/// The darkest pixel of an area, 0 to 255.
int darkestIn(const QImage& picture, const QRect& area)
{
    int darkest = 255;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            darkest = std::min(darkest, qGray(picture.pixel(x, y)));
        }
    }
    return darkest;
}

} // namespace

TEST_CASE("Keys and clickers go on and back")
{
    Presented shown(test::smallJourney());
    CHECK(shown.at() == "overview");
    const std::vector<std::pair<int, std::string>> keys{
        {Qt::Key_Right, "p1"}, {Qt::Key_Space, "t1"},     {Qt::Key_PageDown, "t2"}, {Qt::Key_Return, "p2"},
        {Qt::Key_Left, "t2"},  {Qt::Key_Backspace, "t1"}, {Qt::Key_PageUp, "p1"},   {Qt::Key_Down, "p2"},
        {Qt::Key_Down, "p3"},  {Qt::Key_Up, "p2"},        {Qt::Key_End, "start"},   {Qt::Key_Home, "overview"},
    };
    for (const auto& [key, where] : keys) {
        shown.press(key);
        CHECK(shown.at() == where);
    }
}

TEST_CASE("Clicks, the wheel and a right click go on and back as well")
{
    Presented shown(test::smallJourney());
    QTest::mouseClick(&shown.stage(), Qt::LeftButton, {}, QPoint(800, 860));
    CHECK(shown.at() == "p1");
    QTest::mouseClick(&shown.stage(), Qt::RightButton, {}, QPoint(800, 860));
    CHECK(shown.at() == "overview");
    QWheelEvent down({10, 10}, {10, 10}, {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&shown.stage(), &down);
    CHECK(shown.at() == "p1");
}

TEST_CASE("Moving the mouse brings buttons up that present without a key")
{
    Presented shown(test::smallJourney());
    auto* bar = shown.stage().findChild<QWidget*>("stageBar");
    REQUIRE(bar);
    CHECK(!bar->isVisible());
    const auto press = [&](const char* name) {
        auto* button = bar->findChild<QPushButton*>(name);
        REQUIRE(button);
        CHECK(button->size().height() >= 32);
        QTest::mouseClick(button, Qt::LeftButton);
    };
    QTest::mouseMove(&shown.stage(), {400, 400});
    QTest::mouseMove(&shown.stage(), {420, 400});
    REQUIRE(bar->isVisible());
    CHECK(shown.stage().rect().contains(bar->geometry()));
    press("stageNext");
    press("stageNext");
    CHECK(shown.at() == "t1");
    press("stageBack");
    CHECK(shown.at() == "p1");
    press("stageOverview");
    CHECK(shown.talk().looksAround());
    press("stageScores");
    CHECK(shown.talk().hidesScores());
    CHECK(QApplication::focusWidget() == &shown.stage());
    const QSignalSpy ended(&shown.stage(), &presenting::SlideWindow::endWanted);
    press("stageEnd");
    CHECK(ended.count() == 1);
}

TEST_CASE("The buttons go when nothing moves any more, and cover neither keys nor a black screen")
{
    Presented shown(test::smallJourney());
    auto* bar = shown.stage().findChild<QWidget*>("stageBar");
    const auto stir = [&] {
        QTest::mouseMove(&shown.stage(), {400, 400});
        QTest::mouseMove(&shown.stage(), {420, 400});
    };
    const auto wait = [&] {
        auto* timer = bar->findChild<QTimer*>();
        REQUIRE(timer->isActive());
        QTimerEvent passed(timer->timerId());
        QApplication::sendEvent(timer, &passed);
    };
    stir();
    REQUIRE(bar->isVisible());
    CHECK(shown.stage().cursor().shape() != Qt::BlankCursor);
    wait();
    CHECK(!bar->isVisible());
    CHECK(shown.stage().cursor().shape() == Qt::BlankCursor);
    stir();
    QTest::mouseClick(bar->findChild<QPushButton*>("stageHelp"), Qt::LeftButton);
    auto* keys = shown.stage().findChild<QWidget*>("stageKeys");
    CHECK(keys->isVisible());
    QTest::mouseClick(bar->findChild<QPushButton*>("stageNext"), Qt::LeftButton);
    CHECK(!keys->isVisible());
    CHECK(shown.at() == "overview");
    shown.press(Qt::Key_B);
    CHECK(!bar->isVisible());
    stir();
    CHECK(!bar->isVisible());
}

TEST_CASE("The buttons stay away from what is being typed")
{
    Presented shown(test::smallJourney());
    auto* bar = shown.stage().findChild<QWidget*>("stageBar");
    QTest::mouseMove(&shown.stage(), {400, 400});
    QTest::mouseMove(&shown.stage(), {420, 400});
    REQUIRE(bar->isVisible());
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_N);
    CHECK(!bar->isVisible());
    QTest::mouseMove(&shown.stage(), {440, 400});
    CHECK(!bar->isVisible());
}

TEST_CASE("A finger goes on by swiping left, back by swiping right, and taps what it wants to see")
{
    Presented shown(test::smallJourney());
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    const auto swipe = [&](QPoint from, QPoint to) {
        QTest::touchEvent(&shown.stage(), finger.get()).press(0, from);
        QTest::touchEvent(&shown.stage(), finger.get()).move(0, to);
        QTest::touchEvent(&shown.stage(), finger.get()).release(0, to);
    };
    swipe({1200, 400}, {600, 420});
    CHECK(shown.at() == "p1");
    swipe({600, 400}, {1200, 380});
    CHECK(shown.at() == "overview");
    swipe({1200, 400}, {600, 420});
    const QPoint card = shown.stage().pointOf(ElementRef::ofTouchpoint("t2")).toPoint();
    swipe(card, card);
    CHECK(shown.at() == "t2");
}

TEST_CASE("A click on a card shows its touchpoint, in the overview a click on a phase shows that")
{
    Presented shown(test::smallJourney());
    shown.press(Qt::Key_Right);
    QTest::mouseClick(&shown.stage(), Qt::LeftButton, {},
                      shown.stage().pointOf(ElementRef::ofTouchpoint("t2")).toPoint());
    CHECK(shown.at() == "t2");
    shown.press(Qt::Key_O);
    CHECK(shown.at() == "overview");
    QTest::mouseClick(&shown.stage(), Qt::LeftButton, {}, shown.stage().pointOf(ElementRef::ofPhase("p3")).toPoint());
    CHECK(shown.at() == "p3");
    shown.press(Qt::Key_Tab);
    shown.press(Qt::Key_O);
    CHECK(shown.at() == "p3");
}

TEST_CASE("The overview in between rings the phase or touchpoint that Enter goes to")
{
    Presented shown(test::smallJourney());
    const QImage overview = pictureOf(shown);
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    shown.press(Qt::Key_O);
    const int phaseBefore = ringOf(shown, ElementRef::ofPhase("p2"));
    const int cardRinged = ringOf(shown, ElementRef::ofTouchpoint("t2"));
    shown.press(Qt::Key_Right);
    CHECK(cardRinged - ringOf(shown, ElementRef::ofTouchpoint("t2")) > ring);
    CHECK(ringOf(shown, ElementRef::ofPhase("p2")) - phaseBefore > ring);
    shown.press(Qt::Key_Right);
    CHECK(ringOf(shown, ElementRef::ofPhase("p2")) == phaseBefore);
    CHECK(shown.stage().accessibleName() == "Overview → Phase p3 · 3 of 3");
    shown.press(Qt::Key_Home);
    CHECK(pictureOf(shown) == overview);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    CHECK(shown.at() == "p2");
}

TEST_CASE("The overview of a long map rings the phase that Enter goes to or into")
{
    Presented shown(test::largeJourney(100));
    const auto& phases = shown.document.journey().phases;
    const ElementRef first = ElementRef::ofPhase(phases[0]->id);
    const ElementRef second = ElementRef::ofPhase(phases[1]->id);
    const Id touchpoint = phases[0]->touchpoints[1]->id;
    shown.talk().goTo(ElementRef::ofTouchpoint(touchpoint));
    shown.press(Qt::Key_Tab);
    REQUIRE(shown.stage().pointOf(ElementRef::ofTouchpoint(touchpoint)).isNull());
    const int firstRinged = ringOf(shown, first);
    const int secondBefore = ringOf(shown, second);
    shown.press(Qt::Key_Right);
    CHECK(firstRinged - ringOf(shown, first) > ring);
    CHECK(ringOf(shown, second) - secondBefore > ring);
    shown.press(Qt::Key_Return);
    CHECK(shown.at() == second.id);
}

TEST_CASE("Of a phase in parts only the heading of the part in sight is lit, and the foot says which part it is")
{
    constexpr int veiled = 190; // so light is black under the veil
    constexpr int dark = 100;
    constexpr double reach = 40; // past the edge of the light
    Presented shown(journeyInParts());
    const auto across = [&](const char* one) { return shown.stage().pointOf(ElementRef::ofTouchpoint(one)).x(); };
    const auto edge = [&] { return (across("c") + across("d")) / 2; };
    const auto darkestOf = [&](double left, double right) {
        const int middle = static_cast<int>(shown.stage().pointOf(ElementRef::ofPhase("p")).y());
        const QImage picture = pictureOf(shown);
        return darkestIn(picture,
                         QRect(QPoint(static_cast<int>(std::max(0.0, left)), middle - 30),
                               QPoint(static_cast<int>(std::min(right, picture.width() - 1.0)), middle + 30)));
    };
    shown.press(Qt::Key_Right);
    CHECK(darkestOf(across("a"), across("c")) < dark);
    CHECK(darkestOf(edge() + reach, shown.stage().width()) > veiled);
    CHECK(shown.stage().accessibleName() == "Phase p · 1 of 1 · part 1 of 2");
    for (int i = 0; i < 4; ++i) {
        shown.press(Qt::Key_Right);
    }
    CHECK(darkestOf(across("d"), across("g")) < dark);
    CHECK(darkestOf(0, edge() - reach) > veiled);
    CHECK(shown.stage().accessibleName() == "Phase p · 1 of 1 · part 2 of 2");
}

TEST_CASE("A rating, a touchpoint and a note can be added while presenting, and taken back")
{
    Presented shown(test::smallJourney());
    shown.press(Qt::Key_3);
    CHECK_FALSE(shown.document.history().canUndo());
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    shown.press(Qt::Key_5);
    CHECK(touchpointOf(shown, "t2").feelings == std::map<Id, int>{{"hans", 2}, {"far", 2}});
    shown.press(Qt::Key_0);
    CHECK(touchpointOf(shown, "t2").feelings.empty());

    shown.press(Qt::Key_N);
    shown.type("Nobody told them");
    shown.press(Qt::Key_Return);
    CHECK(touchpointOf(shown, "t2").notes == "Nobody told them");
    shown.press(Qt::Key_N);
    shown.type("Twice");
    shown.press(Qt::Key_Return);
    CHECK(touchpointOf(shown, "t2").notes == "Nobody told them\nTwice");

    shown.press(Qt::Key_T);
    shown.type("Calls");
    shown.press(Qt::Key_Return);
    shown.type("Calls again");
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Escape);
    const auto& touchpoints = shown.document.journey().phases[0]->touchpoints;
    REQUIRE(touchpoints.size() == 4);
    CHECK(touchpoints[2]->title == "Calls");
    CHECK(touchpoints[3]->title == "Calls again");
    CHECK(shown.at() == "t2");

    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.document.journey().phases[0]->touchpoints.size() == 3);
    shown.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.document.journey().phases[0]->touchpoints.size() == 4);
}

TEST_CASE("A map that can only be read opens no line for what could not be kept")
{
    Presented shown(test::smallJourney());
    shown.document.setReadOnly(true);
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    int refused = 0;
    QObject::connect(&shown.document, &editor::Document::changeRefused, [&] { ++refused; });
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_T}) {
        shown.press(key);
        for (const auto* line : shown.stage().findChildren<QLineEdit*>()) {
            CHECK_FALSE(line->isVisible());
        }
    }
    CHECK(refused == 2);
    CHECK(shown.document.journey() == test::smallJourney());
}

TEST_CASE("What is typed into the line on the stage gives no commands")
{
    Presented shown(test::smallJourney());
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_T);
    shown.type("so b 5.");
    CHECK(shown.at() == "p1");
    CHECK_FALSE(shown.talk().isBlack());
    CHECK_FALSE(shown.talk().hidesScores());
    shown.press(Qt::Key_Escape);
    CHECK(shown.document.journey().phases[0]->touchpoints.size() == 2);
    shown.press(Qt::Key_Right);
    CHECK(shown.at() == "t1");
}

TEST_CASE("What is typed while the line is open goes into it, whatever else was clicked or has the keyboard")
{
    Presented shown(test::smallJourney());
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    shown.press(Qt::Key_T);
    auto& line = *shown.stage().findChild<QLineEdit*>("promptLine");
    QTest::mouseClick(&shown.stage(), Qt::LeftButton, {}, QPoint(1500, 60));
    CHECK(shown.at() == "t2");
    CHECK(line.hasFocus());
    shown.stage().setFocus();
    QTest::keyClicks(&shown.stage(), "5b");
    CHECK(line.text() == "5b");
    CHECK(line.hasFocus());
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_Down, Qt::Key_Tab, Qt::Key_PageUp, Qt::Key_Up}) {
        shown.press(key);
        CHECK(shown.at() == "t2");
        CHECK(line.hasFocus());
    }
    shown.stage().setFocus();
    QTest::keyClick(&shown.stage(), Qt::Key_Return);
    CHECK(shown.document.journey().phases[0]->touchpoints.back()->title == "5b");
    QTest::mouseClick(line.parentWidget(), Qt::LeftButton, {}, QPoint(4, 4));
    CHECK(shown.at() == "t2");
    shown.press(Qt::Key_Escape);
    shown.press(Qt::Key_Right);
    CHECK(shown.at() != "t2");
}

TEST_CASE("When what is shown is taken off the map, the room sees the map as it is now")
{
    Presented shown(test::smallJourney());
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    shown.press(Qt::Key_T);
    shown.type("Calls");
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Escape);
    shown.press(Qt::Key_Right);
    const std::string added = shown.at();
    CHECK(findTouchpoint(shown.document.journey(), added)->title == "Calls");
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.at() == "p2");
    shown.press(Qt::Key_Left);
    Presented fresh(test::smallJourney());
    fresh.talk().goTo(ElementRef::ofTouchpoint("t2"));
    CHECK(pictureOf(shown) == pictureOf(fresh));
}

TEST_CASE("The screen goes black and comes back")
{
    Presented shown(test::smallJourney());
    const QImage before = pictureOf(shown);
    shown.press(Qt::Key_Period);
    CHECK(pictureOf(shown).pixelColor(800, 450) == Qt::black);
    shown.press(Qt::Key_B);
    CHECK(pictureOf(shown) == before);
    shown.press(Qt::Key_B);
    shown.press(Qt::Key_Right);
    CHECK(pictureOf(shown).pixelColor(2, 2) == Qt::white);
    CHECK(shown.at() == "p1");
}

TEST_CASE("Scores stay out of sight until they are shown")
{
    Presented shown(test::smallJourney());
    for (const char* step : {"overview", "phase", "touchpoint", "start"}) {
        CAPTURE(step);
        const QImage with = pictureOf(shown);
        shown.press(Qt::Key_S);
        CHECK(shown.talk().hidesScores());
        CHECK(pictureOf(shown) != with);
        shown.press(Qt::Key_S);
        CHECK(pictureOf(shown) == with);
        step == std::string("touchpoint") ? shown.press(Qt::Key_End) : shown.press(Qt::Key_Right);
    }
}

TEST_CASE("What is said shows at once: a rating moves the dot")
{
    Presented shown(test::smallJourney());
    shown.talk().goTo(ElementRef::ofTouchpoint("t1"));
    const QImage before = pictureOf(shown);
    shown.press(Qt::Key_5);
    CHECK(pictureOf(shown) != before);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(pictureOf(shown) == before);
}

TEST_CASE("Escape and closing the window end a presentation")
{
    Presented shown(test::smallJourney());
    QSignalSpy ended(&shown.presentation, &presenting::Presentation::ended);
    shown.press(Qt::Key_Escape);
    CHECK(ended.count() == 1);
    shown.stage().close();
    CHECK(ended.count() == 2);
}

TEST_CASE("The keys are shown on demand, and any key puts them away")
{
    Presented shown(test::smallJourney());
    auto* keys = shown.stage().findChild<QWidget*>("stageKeys");
    shown.press(Qt::Key_F1);
    CHECK(keys->isVisible());
    shown.press(Qt::Key_Right);
    CHECK_FALSE(keys->isVisible());
    CHECK(shown.at() == "overview");
}

TEST_CASE("Steps move where the system shows animations, and only if wanted")
{
    MovingStyle moving;
    Presented shown(test::smallJourney());
    shown.press(Qt::Key_Right);
    CHECK_FALSE(shown.stage().isMoving());
    shown.stage().setStyle(&moving);
    shown.press(Qt::Key_Right);
    CHECK(shown.stage().isMoving());
    shown.press(Qt::Key_Right);
    CHECK(shown.at() == "t2");
    shown.stage().setSmooth(false);
    shown.press(Qt::Key_Right);
    CHECK_FALSE(shown.stage().isMoving());
    shown.stage().setStyle(nullptr);
}

TEST_CASE("A screen reader is told where the talk is")
{
    Presented shown(test::smallJourney());
    shown.press(Qt::Key_Right);
    CHECK(shown.stage().accessibleName() == "Phase p1 · 1 of 3");
}

TEST_CASE("All of a phase, of each of its touchpoints and of the end stands on the screen")
{
    Presented shown(test::smallJourney());
    for (const QSize size : {QSize(1600, 900), QSize(1024, 768), QSize(3840, 2160), QSize(1280, 1024)}) {
        shown.stage().resize(size);
        shown.press(Qt::Key_Home);
        while (shown.at() != "start") {
            shown.press(Qt::Key_Right);
            const presenting::Step step = shown.talk().shown();
            const ElementRef element = step.kind == presenting::StepKind::Phase ? ElementRef::ofPhase(step.id)
                                                                                : ElementRef::ofTouchpoint(step.id);
            if (step.kind == presenting::StepKind::Phase || step.kind == presenting::StepKind::Touchpoint) {
                CAPTURE(step.id, size.width());
                CHECK(shown.stage().rect().contains(shown.stage().pointOf(element).toPoint()));
            }
        }
    }
}

TEST_CASE("digits and letters of other layouts are keys of the presentation")
{
    Presented shown(test::smallJourney());
    namespace codes = test::codes;
    test::pressNative(shown.stage(), {codes::o, 0x0429, QString::fromUtf8("щ")}); // Russian
    CHECK(shown.talk().looksAround());
    test::pressNative(shown.stage(), {codes::o, 0x039F, QString::fromUtf8("ο")}); // Greek
    CHECK_FALSE(shown.talk().looksAround());
    const bool hidden = shown.talk().hidesScores();
    test::pressNative(shown.stage(), {codes::s, 0x042B, QString::fromUtf8("ы")});
    CHECK(shown.talk().hidesScores() == !hidden);
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    test::pressNative(shown.stage(), {codes::digit2, 0xC9, QString::fromUtf8("é")}); // French
    for (const auto& [persona, feeling] : touchpointOf(shown, "t2").feelings) {
        CHECK(feeling == -1);
    }
    test::pressNative(shown.stage(), {codes::digit5, Qt::Key_5, "5", Qt::ShiftModifier});
    for (const auto& [persona, feeling] : touchpointOf(shown, "t2").feelings) {
        CHECK(feeling == 2);
    }
    CHECK(touchpointOf(shown, "t2").feelings.size() == 2);
}

TEST_CASE("while an answer is composed on the stage Enter takes the composition alone")
{
    commands::CompositionGuard::install();
    Presented shown(test::smallJourney());
    shown.talk().goTo(ElementRef::ofTouchpoint("t2"));
    const Journey before = shown.document.journey();
    shown.press(Qt::Key_N);
    auto* line = shown.stage().findChild<QLineEdit*>("promptLine");
    REQUIRE(line);
    QInputMethodEvent composing(QString::fromUtf8("にほん"), {});
    QCoreApplication::sendEvent(line, &composing);
    shown.press(Qt::Key_Return);
    CHECK(shown.document.journey() == before);
    CHECK(line->text() == QString::fromUtf8("にほん"));
    CHECK(line->isVisible());
}
