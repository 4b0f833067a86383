// SPDX-License-Identifier: GPL-3.0-or-later
// Every other field of a touchpoint, by mouse and by keyboard, with undo and redo.
#include "inspector/shown_touchpoint.h"
#include "render/pictures/picture_data.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>

using namespace rejse;
using test::ShownTouchpoint;

TEST_CASE("the up and down keys step through a number, in one step until it is left")
{
    ShownTouchpoint shown;
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
    ShownTouchpoint shown(std::move(journey));
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
    ShownTouchpoint shown(std::move(journey));
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
    ShownTouchpoint shown;
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

TEST_CASE("personas are there or not, nobody too")
{
    ShownTouchpoint shown;
    const auto click = [&](const char* name) { QTest::keyClick(shown.field(name), Qt::Key_Space); };
    shown.checkTouchpoint([&] { click("Hans' far is there"); }, [](Touchpoint& t) { t.personas = {"hans"}; });
    shown.checkTouchpoint([&] { click("Hans Hansen is there"); },
                          [](Touchpoint& t) { t.personas = std::vector<Id>(); });
    CHECK_FALSE(shown.field<QCheckBox>("Hans Hansen is there")->isChecked());
    shown.checkTouchpoint([&] { click("Hans' far is there"); }, [](Touchpoint& t) { t.personas = {"far"}; });
    shown.checkTouchpoint([&] { click("Hans Hansen is there"); }, [](Touchpoint& t) { t.personas.reset(); });
}

TEST_CASE("evidence has a basis before it has a source")
{
    ShownTouchpoint shown;
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
    ShownTouchpoint shown;
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
    ShownTouchpoint shown;
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
    ShownTouchpoint shown;
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
