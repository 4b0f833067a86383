// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of a touchpoint, by mouse and by keyboard, with undo and redo.
#include "panels/shown_panels.h"

#include "panels/menu_button.h"
#include "render/picture_data.h"
#include "support/journeys.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QSettings>

using namespace rejse;

namespace {

struct Shown : test::ShownPanels {
    explicit Shown(Journey journey = test::smallJourney()) : ShownPanels(std::move(journey))
    {
        selection.select(Thing::ofTouchpoint("t3"));
        for (const char* section : {"Details", "Evidence", "Quote, picture, notes", "Metrics, lanes, votes"}) {
            unfold(section);
        }
    }

    void checkTouchpoint(const std::function<void()>& act, const std::function<void(Touchpoint&)>& expected)
    {
        checkStep(act, [&](Journey& journey) { expected(journey.phases[2].edit().touchpoints[0].edit()); });
    }

    /// Types into a field and leaves it.
    void enter(const QString& name, const QString& words, int which = 0)
    {
        type(name, words, which);
        leave();
    }

    /// Types into a field and presses Enter.
    void confirm(const QString& name, const QString& words, int which = 0) const
    {
        type(name, words, which);
        QTest::keyClick(field(name, which), Qt::Key_Return);
    }

    void pick(const QString& name, const QString& choice)
    {
        auto* button = field<panels::MenuButton>(name);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* menu = button->findChild<QMenu*>();
        REQUIRE(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == choice) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                activate();
                return;
            }
        }
        FAIL("no choice " << choice.toStdString());
    }
};

} // namespace

TEST_CASE("a face is set by a click and cleared by another one")
{
    Shown shown;
    shown.checkTouchpoint([&] { shown.clickCell("Feeling of Hans Hansen", 4); },
                          [](Touchpoint& t) { t.feelings["hans"] = 2; });
    shown.checkTouchpoint([&] { shown.clickCell("Feeling of Hans Hansen", 4); },
                          [](Touchpoint& t) { t.feelings.erase("hans"); });
    CHECK(shown.names().contains("Feeling of Hans Hansen: not rated"));
    CHECK(shown.texts().contains("not rated"));
}

TEST_CASE("faces are set by 1 to 5, moved by arrows, and cleared by 0")
{
    Shown shown;
    auto* faces = shown.field("Feeling of Hans' far");
    shown.checkTouchpoint([&] { QTest::keyClick(faces, Qt::Key_5); }, [](Touchpoint& t) { t.feelings["far"] = 2; });
    shown.checkTouchpoint([&] { QTest::keyClick(faces, Qt::Key_Left); }, [](Touchpoint& t) { t.feelings["far"] = 1; });
    shown.checkTouchpoint([&] { QTest::keyClick(faces, Qt::Key_0); }, [](Touchpoint& t) { t.feelings.erase("far"); });
    shown.checkTouchpoint([&] { QTest::keyClick(faces, Qt::Key_Right); },
                          [](Touchpoint& t) { t.feelings["far"] = -2; });
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
    Shown shown(std::move(journey));
    shown.clickCell("Feeling of Customer", 3);
    REQUIRE(shown.document.journey().personas.size() == 1);
    CHECK(shown.document.journey().personas[0].name == "Customer");
    CHECK(shown.touchpoint("t3").feelings.begin()->second == 1);
    shown.document.undo();
    CHECK(shown.document.journey() == before);
}

TEST_CASE("importance is set by click and key, and a drag along it is one step")
{
    Shown shown;
    shown.checkTouchpoint([&] { shown.clickCell("Importance to the customer", 4); },
                          [](Touchpoint& t) { t.importance = 5; });
    auto* row = shown.field<panels::ChoiceRow>("Importance to the customer");
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
    Shown shown;
    shown.checkTouchpoint([&] { shown.clickCell("Moment of truth", 0); },
                          [](Touchpoint& t) { t.momentOfTruth = true; });
    shown.checkTouchpoint([&] { QTest::keyClick(shown.field("Moment of truth"), Qt::Key_Space); },
                          [](Touchpoint& t) { t.momentOfTruth = false; });
}

TEST_CASE("ease is answered and the answer cleared again")
{
    Shown shown;
    shown.checkTouchpoint([&] { shown.clickCell("Logical", 0); }, [](Touchpoint& t) { t.ease.logical = Answer::Yes; });
    shown.checkTouchpoint([&] { shown.clickCell("Clear", 2); }, [](Touchpoint& t) { t.ease.clear = Answer::No; });
    shown.checkTouchpoint([&] { QTest::keyClick(shown.field("Effortless"), Qt::Key_2); },
                          [](Touchpoint& t) { t.ease.effortless = Answer::Partly; });
    shown.checkTouchpoint([&] { shown.clickCell("Logical", 0); }, [](Touchpoint& t) { t.ease.logical.reset(); });
    shown.checkTouchpoint([&] { QTest::keyClick(shown.field("Clear"), Qt::Key_Delete); },
                          [](Touchpoint& t) { t.ease.clear.reset(); });
}

TEST_CASE("a title is committed by Enter, given up by Esc, and never empty")
{
    Shown shown;
    shown.checkTouchpoint(
        [&] {
            shown.type("Name", "Rings");
            QTest::keyClick(shown.field("Name"), Qt::Key_Return);
        },
        [](Touchpoint& t) { t.title = "Rings"; });
    const Journey before = shown.document.journey();
    shown.type("Name", "Writes");
    CHECK(shown.touchpoint("t3").title == "Writes");
    QTest::keyClick(shown.field("Name"), Qt::Key_Escape);
    CHECK(shown.document.journey() == before);
    CHECK(shown.title() == "Rings");
    shown.enter("Name", "");
    CHECK(shown.document.journey() == before);
    CHECK(shown.title() == "Rings");
}

TEST_CASE("what is being typed is committed before a step is taken back")
{
    Shown shown;
    const Journey before = shown.document.journey();
    shown.type("Name", "Rings");
    shown.document.undo();
    CHECK(shown.document.journey() == before);
    shown.document.redo();
    CHECK(shown.touchpoint("t3").title == "Rings");
}

TEST_CASE("what is being typed belongs to the touchpoint it was begun on")
{
    Shown shown;
    shown.type("Owner", "Ms Holm");
    shown.selection.select(Thing::ofTouchpoint("t1"));
    CHECK(shown.touchpoint("t3").owner == "Ms Holm");
    CHECK(shown.touchpoint("t1").owner.empty());
    shown.type("Occasion", "The line is down");
    shown.selection.select(Thing::ofTouchpoint("t2"));
    CHECK(shown.touchpoint("t1").occasion == "The line is down");
    CHECK(shown.touchpoint("t2").occasion.empty());
}

TEST_CASE("an experience is edited where it stands in its list")
{
    Shown shown;
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
    Shown shown;
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
    CHECK(shown.selection.current() == Thing::ofTouchpoint("t3"));
}

TEST_CASE("pasted lines become one experience each")
{
    Shown shown;
    auto* line = shown.text("Add an experience");
    QApplication::clipboard()->setText("One\nTwo\r\n\nThree");
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(shown.touchpoint("t3").experiences.size() == 4);
    CHECK(shown.touchpoint("t3").experiences[3].text == "Three");
}

TEST_CASE("what hangs on a touchpoint is reordered and deleted by key and by button")
{
    Shown shown;
    shown.editor.add(ThingKind::Experience, editor::Where::Fitting, Thing::ofTouchpoint("t3"), "Second");
    shown.checkTouchpoint([&] { QTest::keyClick(shown.text("Experience", 1), Qt::Key_Up, Qt::AltModifier); },
                          [](Touchpoint& t) { std::swap(t.experiences[0], t.experiences[1]); });
    CHECK(shown.field<panels::PlainEdit>("Experience", 0)->toPlainText() == "Second");
    shown.text("Experience", 0);
    shown.checkTouchpoint([&] { QTest::mouseClick(shown.field("Move experience down"), Qt::LeftButton); },
                          [](Touchpoint& t) { std::swap(t.experiences[0], t.experiences[1]); });
    CHECK(shown.field<panels::PlainEdit>("Experience", 1)->hasFocus());
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
    Shown shown;
    shown.checkTouchpoint([&] { shown.enter("Barrier", "No answer"); },
                          [](Touchpoint& t) { t.barriers[0].text = "No answer"; });
    shown.checkTouchpoint([&] { shown.pick("Kind of barrier", "blocking"); },
                          [](Touchpoint& t) { t.barriers[0].kind = BarrierKind::Blocking; });
    shown.checkTouchpoint([&] { shown.clickCell("Severity", 2); }, [](Touchpoint& t) { t.barriers[0].severity = 3; });
}

TEST_CASE("an action is decided, weighed, and given to somebody")
{
    Shown shown;
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
    CHECK(shown.field<panels::PlainEdit>("Due")->toPlainText().isEmpty());
    CHECK(shown.field<panels::PlainEdit>("Votes")->toPlainText() == "12");
}

TEST_CASE("the up and down keys step through a number, in one step until it is left")
{
    Shown shown;
    shown.checkTouchpoint(
        [&] {
            auto* votes = shown.text("Votes");
            for (int i = 0; i < 3; ++i) {
                QTest::keyClick(votes, Qt::Key_Up);
            }
            QTest::keyClick(votes, Qt::Key_Down);
            shown.leave();
        },
        [](Touchpoint& t) { t.votes = 2; });
}

TEST_CASE("a channel is chosen by its name, and a new name makes a new channel")
{
    Journey journey = test::smallJourney();
    Channel phone;
    phone.id = "tlf";
    phone.name = "Telephone";
    journey.channels = {phone};
    Shown shown(std::move(journey));
    shown.checkTouchpoint([&] { shown.confirm("Channel", "telephone"); }, [](Touchpoint& t) { t.channel = "tlf"; });
    CHECK(shown.document.journey().channels.size() == 1);
    shown.confirm("Channel", "Chat");
    REQUIRE(shown.document.journey().channels.size() == 2);
    CHECK(shown.document.journey().channels[1].name == "Chat");
    CHECK(shown.touchpoint("t3").channel == shown.document.journey().channels[1].id);
    shown.document.undo();
    CHECK(shown.document.journey().channels.size() == 1);
    CHECK(shown.touchpoint("t3").channel == "tlf");
    shown.checkTouchpoint([&] { shown.confirm("Channel", ""); }, [](Touchpoint& t) { t.channel.reset(); });
}

TEST_CASE("the names of the channels are offered while one is typed")
{
    Journey journey = test::smallJourney();
    for (const char* name : {"Shop", "Web shop", "Telephone"}) {
        Channel channel;
        channel.id = name[0];
        channel.name = name;
        journey.channels.push_back(channel);
    }
    Shown shown(std::move(journey));
    auto* edit = shown.text("Channel");
    QTest::keyClicks(edit, "sho");
    QTest::keyClick(edit, Qt::Key_Down);
    auto* list = QApplication::activePopupWidget();
    REQUIRE(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(shown.touchpoint("t3").channel == "W");
}

TEST_CASE("contact, who begins, what is met, process and owner")
{
    Shown shown;
    shown.checkTouchpoint([&] { shown.enter("Occasion", "Needs help"); },
                          [](Touchpoint& t) { t.occasion = "Needs help"; });
    shown.checkTouchpoint([&] { shown.clickCell("Contact", 1); }, [](Touchpoint& t) { t.contact = Contact::Indirect; });
    shown.checkTouchpoint([&] { shown.clickCell("Contact", 1); }, [](Touchpoint& t) { t.contact.reset(); });
    shown.checkTouchpoint([&] { shown.clickCell("Begun by", 0); },
                          [](Touchpoint& t) { t.initiator = Initiator::Customer; });
    const auto click = [&](const char* name) { QTest::keyClick(shown.field(name), Qt::Key_Space); };
    shown.checkTouchpoint([&] { click("Meets: product"); }, [](Touchpoint& t) { t.meets = {Meets::Product}; });
    shown.checkTouchpoint([&] { click("Meets: employee"); },
                          [](Touchpoint& t) {
                              t.meets = {Meets::Employee, Meets::Product};
                          });
    shown.checkTouchpoint([&] { click("Meets: product"); }, [](Touchpoint& t) { t.meets = {Meets::Employee}; });
    shown.checkTouchpoint([&] { shown.enter("Owner", "Ms Holm"); }, [](Touchpoint& t) { t.owner = "Ms Holm"; });
    shown.checkTouchpoint([&] { shown.clickCell("Importance to the company", 3); },
                          [](Touchpoint& t) { t.importanceToCompany = 4; });
    shown.confirm("Process", "Service");
    REQUIRE(shown.document.journey().processes.size() == 1);
    CHECK(shown.touchpoint("t3").process == shown.document.journey().processes[0].id);
}

TEST_CASE("personas are there or not, and somebody always is")
{
    Shown shown;
    const auto click = [&](const char* name) { QTest::keyClick(shown.field(name), Qt::Key_Space); };
    shown.checkTouchpoint([&] { click("Hans' far is there"); }, [](Touchpoint& t) { t.personas = {"hans"}; });
    const Journey before = shown.document.journey();
    click("Hans Hansen is there");
    CHECK(shown.document.journey() == before);
    CHECK(shown.field<QCheckBox>("Hans Hansen is there")->isChecked());
    shown.checkTouchpoint([&] { click("Hans' far is there"); }, [](Touchpoint& t) { t.personas.clear(); });
}

TEST_CASE("evidence has a basis before it has a source")
{
    Shown shown;
    shown.checkTouchpoint([&] { shown.pick("The ratings rest on", "interviews"); },
                          [](Touchpoint& t) {
                              t.evidence = Evidence{Basis::Interviews, {}, {}, {}, {}};
                          });
    shown.checkTouchpoint([&] { shown.enter("Source", "Ten calls"); },
                          [](Touchpoint& t) { t.evidence->source = "Ten calls"; });
    shown.checkTouchpoint([&] { shown.enter("Respondents", "10"); },
                          [](Touchpoint& t) { t.evidence->respondents = 10; });
    shown.checkTouchpoint([&] { shown.enter("Date", "2026-03-04"); },
                          [](Touchpoint& t) {
                              t.evidence->date = Date{2026, 3, 4};
                          });
    shown.checkTouchpoint([&] { shown.pick("The ratings rest on", "not said"); },
                          [](Touchpoint& t) { t.evidence.reset(); });
}

TEST_CASE("quote and notes are typed, notes over several lines")
{
    Shown shown;
    shown.checkTouchpoint([&] { shown.enter("Quote", "At last"); }, [](Touchpoint& t) { t.quote = "At last"; });
    shown.checkTouchpoint(
        [&] {
            shown.type("Notes", "One");
            QTest::keyClick(shown.field("Notes"), Qt::Key_Return);
            QTest::keyClicks(shown.field("Notes"), "Two");
            QTest::keyClick(shown.field("Notes"), Qt::Key_Return, Qt::ControlModifier);
        },
        [](Touchpoint& t) { t.notes = "One\nTwo"; });
}

TEST_CASE("a picture is pasted, scaled down, and taken away")
{
    Shown shown;
    QImage image(3000, 1500, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QApplication::clipboard()->setImage(image);
    QTest::keyClick(shown.field("Picture"), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(shown.touchpoint("t3").image);
    CHECK(render::readPictureSize(**shown.touchpoint("t3").image) == QSize(1024, 512));
    shown.document.undo();
    CHECK(!shown.touchpoint("t3").image);
    shown.document.redo();
    shown.checkTouchpoint([&] { QTest::keyClick(shown.field("Picture"), Qt::Key_Delete); },
                          [](Touchpoint& t) { t.image.reset(); });
}

TEST_CASE("metrics, custom texts and votes")
{
    Shown shown;
    shown.checkTouchpoint(
        [&] {
            shown.type("Add a metric: waiting time 6 minutes", "Waiting time 6.5 minutes");
            QTest::keyClick(shown.field("Add a metric: waiting time 6 minutes"), Qt::Key_Return);
        },
        [](Touchpoint& t) {
            t.metrics = {Metric{"Waiting time", 6.5, "minutes", {}}};
        });
    shown.checkTouchpoint([&] { shown.enter("Name of metric", "Queue"); },
                          [](Touchpoint& t) { t.metrics[0].name = "Queue"; });
    shown.checkTouchpoint([&] { shown.enter("Value of metric", "12"); },
                          [](Touchpoint& t) { t.metrics[0].value = 12; });
    shown.checkTouchpoint([&] { shown.enter("Unit of metric", "people"); },
                          [](Touchpoint& t) { t.metrics[0].unit = "people"; });
    shown.checkTouchpoint([&] { QTest::mouseClick(shown.field("Delete metric"), Qt::LeftButton); },
                          [](Touchpoint& t) { t.metrics.clear(); });
    shown.checkTouchpoint([&] { shown.enter("Systems", "ERP"); }, [](Touchpoint& t) { t.cells["own"] = "ERP"; });
    shown.checkTouchpoint([&] { shown.enter("Systems", ""); }, [](Touchpoint& t) { t.cells.clear(); });
    shown.checkTouchpoint([&] { shown.enter("Votes", "3"); }, [](Touchpoint& t) { t.votes = 3; });
}

TEST_CASE("typing keeps the keyboard and the cursor while all else follows")
{
    Shown shown;
    auto* edit = shown.text("Experience");
    QTest::keyClicks(edit, "Hears");
    QTest::keyClick(edit, Qt::Key_Home);
    QTest::keyClicks(edit, "He ");
    CHECK(edit->toPlainText() == "He Hears");
    CHECK(edit->textCursor().position() == 3);
    CHECK(edit->hasFocus());
    CHECK(shown.touchpoint("t3").experiences[0].text == "He Hears");
    CHECK(shown.document.history().index() == 0);
}

TEST_CASE("the rows of a list are the same ones for the next touchpoint")
{
    Journey journey = test::smallJourney();
    Experience other;
    other.id = "e9";
    other.text = "Another one";
    journey.phases[0].edit().touchpoints[0].edit().experiences = {other};
    Shown shown(std::move(journey));
    const auto* before = shown.field<panels::PlainEdit>("Experience");
    shown.selection.select(Thing::ofTouchpoint("t1"));
    CHECK(shown.field<panels::PlainEdit>("Experience") == before);
    CHECK(before->toPlainText() == "Another one");
}

TEST_CASE("the tab key goes through the panel as it is laid out")
{
    Shown shown;
    shown.editor.add(ThingKind::Experience, editor::Where::Fitting, Thing::ofTouchpoint("t3"), "Second");
    QCoreApplication::processEvents();
    QStringList met;
    shown.field("Feeling of Hans Hansen")->setFocus();
    for (int i = 0; i < 14; ++i) {
        met += QApplication::focusWidget()->accessibleName().section(u':', 0, 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(met.join(u'|').toStdString()
          == "Feeling of Hans Hansen|Feeling of Hans' far|Moment of truth|Importance to the customer|Logical|Clear|"
             "Effortless|Kind of experience|Experience|Fulfilment|Importance|Move experience up|Move experience down|"
             "Delete experience");
}

TEST_CASE("every control of the panel has a name and is large enough to be touched")
{
    Shown shown;
    shown.text("Action");
    const auto widgets = shown.panel.findChildren<QWidget*>();
    int met = 0;
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            ++met;
            CAPTURE(widget->metaObject()->className(), widget->accessibleName().toStdString());
            CHECK(!widget->accessibleName().isEmpty());
            const QWidget* target = qobject_cast<const panels::PlainEdit*>(widget) ? widget->parentWidget() : widget;
            CHECK(target->height() >= 32);
            CHECK(target->width() >= 32);
        }
    }
    CHECK(met > 30);
}
