// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/opened_insights.h"

#include "rejse/analysis/comparison.h"
#include "rejse/exchange/score_json.h"
#include "rejse/model/edits.h"
#include "rejse/storage/journey_text.h"
#include "widgets/choice_row.h"
#include "widgets/chooser.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QSlider>

using namespace rejse;
using commands::Command;
using test::OpenedInsights;

namespace {

QString shown(const std::optional<double>& value)
{
    return value ? QLocale().toString(rounded(*value, 1), 'f', 1) : QStringLiteral("–");
}

/// The future state of an example: one touchpoint delighted, one gone, one new.
Journey futureOf(const Journey& now)
{
    Journey future = withTouchpoint(now, "t5", [](Touchpoint& on) { on.feelings = {{"hans", 2}}; });
    future = removeElements(std::move(future), {ElementRef::ofTouchpoint("t4")});
    Touchpoint added;
    added.id = "new1";
    added.title = "Chats with the dealer";
    added.feelings = {{"hans", 1}};
    future = insertTouchpoints(std::move(future), {added}, {Id("p1"), 1});
    future.state = State::Future;
    future.title = "Fremtidig rejse";
    return future;
}

struct OpenedComparison : OpenedInsights {
    OpenedComparison() : OpenedInsights(Command::InsightsCompare), now(document().journey()), future(futureOf(now))
    {
        write("future.journey", QByteArray::fromStdString(storage::writeJourney(future)));
        window->openFiles({folder.filePath("future.journey")});
        window->openFiles({folder.filePath("hans-hansens-foerste-bil.journey")});
        settle();
    }

    widgets::Chooser* chooser() const
    {
        return strip().shownViews().front()->findChild<widgets::Chooser*>("compareWith");
    }

    void chooseFuture() const
    {
        QTest::keyClick(chooser(), Qt::Key_Down);
        settle();
    }

    Journey now;
    Journey future;
};

QSlider* sliderOf(const OpenedInsights& opened, const QString& name)
{
    const auto sliders = opened.strip().shownViews().front()->findChildren<QSlider*>();
    for (QSlider* slider : sliders) {
        if (slider->accessibleName() == name) {
            return slider;
        }
    }
    FAIL("no slider " << name.toStdString());
    return nullptr;
}

widgets::ChoiceRow* rowOf(const OpenedInsights& opened, const QString& name)
{
    const auto rows = opened.strip().shownViews().front()->findChildren<widgets::ChoiceRow*>();
    for (widgets::ChoiceRow* row : rows) {
        if (row->isVisible() && row->accessibleName().startsWith(name + QStringLiteral(": "))) {
            return row;
        }
    }
    FAIL("no row " << name.toStdString());
    return nullptr;
}

QPushButton* buttonOf(const OpenedInsights& opened, const QString& name)
{
    return opened.strip().shownViews().front()->findChild<QPushButton*>(name);
}

} // namespace

TEST_CASE("the balance shows the counts that the command line prints")
{
    const OpenedInsights opened(Command::InsightsBalance);
    const Journey& journey = opened.document().journey();
    const QJsonObject printed =
        QJsonDocument::fromJson(
            QByteArray::fromStdString(exchange::scoreJson(journey, opened.document().scores(), balance(journey))))
            .object();
    const QJsonObject counts = printed["balance"].toObject();
    const auto count = [&](const char* what, const char* kind) { return counts[what].toObject()[kind].toInt(); };
    const std::pair<QString, int> expected[]{{"Stage: Before", count("stage", "before")},
                                             {"Stage: After", count("stage", "after")},
                                             {"Contact: Direct", count("contact", "direct")},
                                             {"Medium: Offline", count("medium", "offline")},
                                             {"Medium: Not said", count("medium", "unknown")},
                                             {"Ownership: Independent", count("ownership", "independent")},
                                             {"Begun by: Customer", count("initiator", "customer")},
                                             {"Experiences: Emotional", count("experiences", "emotional")},
                                             {"Barriers: Blocking", count("barriers", "blocking")}};
    for (const auto& [name, number] : expected) {
        CAPTURE(name.toStdString());
        REQUIRE(opened.namesWith(name).size() == 1);
        CHECK(opened.namesWith(name).front().startsWith(QStringLiteral("%1 %2 of ").arg(name).arg(number)));
    }
    CHECK(opened.namesWith("Handover from").size() == printed["handovers"].toInt());
    CHECK(opened.namesWith("met at").size() == printed["recurringChannels"].toArray().size());
}

TEST_CASE("a part of a bar selects all that it counts, and a channel itself")
{
    const OpenedInsights opened(Command::InsightsBalance);
    opened.click("Stage: After");
    std::vector<ElementRef> after;
    for (const auto& touchpoint : opened.document().journey().phases.back()->touchpoints) {
        after.push_back(ElementRef::ofTouchpoint(touchpoint->id));
    }
    CHECK(opened.tab().selection().all() == after);
    opened.click("Barriers: Blocking");
    CHECK(opened.tab().selection().current().kind == ElementKind::Barrier);
    opened.click("met at");
    CHECK(opened.tab().selection().current().kind == ElementKind::Channel);
    QTest::mouseMove(&opened.sheet(), opened.middleOf("met at"));
    CHECK(opened.tab().selection().pointedAt().size() > 1);
    CHECK(opened.tab().selection().pointedAt().front().kind == ElementKind::Touchpoint);
}

TEST_CASE("a map is compared with another open one, as the command line compares them")
{
    const OpenedComparison opened;
    CHECK(opened.names().size() == 1);
    opened.chooseFuture();
    CHECK(opened.chooser()->currentText() == "With Fremtidig rejse (future)");
    const Comparison expected = compare(opened.now, opened.future);
    CHECK(opened.names(0).front()
          == QStringLiteral("Journey score: %1 before, %2 after, difference +%3")
                 .arg(shown(expected.journey.before), shown(expected.journey.after),
                      shown(expected.journey.difference())));
    for (const ScoreChange& change : expected.touchpoints) {
        if (change.score.before && change.score.after && change.score.before != change.score.after) {
            const QStringList row = opened.names(1).filter(QString::fromStdString(change.title) + ": score");
            REQUIRE(row.size() == 1);
            CHECK(row.front().contains(QStringLiteral("score %1 before, %2 after")
                                           .arg(shown(change.score.before), shown(change.score.after))));
        }
    }
    CHECK(opened.namesWith("Added: Chats with the dealer", 1).size() == 1);
    CHECK(opened.namesWith("Removed: Ser sig om", 1).size() == 1);
    CHECK(opened.namesWith(QString::fromUtf8("Før købet: score"), 0).size() == 1);
    CHECK(opened.namesWith("Contact: indirect", 0).size() == 1);
    opened.click("Removed: Ser sig om", 1);
    CHECK(opened.tab().selection().current() == ElementRef::ofTouchpoint("t4"));
}

TEST_CASE("the other state of the same journey is offered first to be compared with")
{
    const OpenedComparison opened;
    Journey future = opened.now;
    future.state = State::Future;
    shell::MapTab* tab = &opened.tab();
    opened.window->openUntitled(std::move(future));
    opened.window->openFiles({tab->document().filePath()});
    REQUIRE(opened.window->currentTab() == tab);
    OpenedComparison::settle();
    CHECK(opened.chooser()->itemText(1) == "With " + QString::fromStdString(opened.now.title) + " (future)");
}

TEST_CASE("while a map is compared, the other curve stands on the canvas and goes into exports")
{
    const OpenedComparison opened;
    const std::size_t before = opened.tab().view().mapScene().picture().nodes().size();
    opened.chooseFuture();
    REQUIRE(opened.document().layoutOptions().comparison);
    CHECK(opened.document().layoutOptions().comparison->feelings.at("t5") == 2);
    CHECK(opened.document().layoutOptions().comparison->feelings.count("t4") == 0);
    CHECK(opened.document().layoutOptions().comparison->name == "Fremtidig rejse");
    CHECK(opened.tab().view().mapScene().picture().nodes().size() > before);
    QTest::keyClick(opened.chooser(), Qt::Key_Up);
    OpenedInsights::settle();
    CHECK_FALSE(opened.document().comparisonMap());
    CHECK(opened.tab().view().mapScene().picture().nodes().size() == before);
}

TEST_CASE("what is compared with is taken as it is by now, and stays when its tab is closed")
{
    const OpenedComparison opened;
    opened.chooseFuture();
    opened.give(Command::NextMap);
    REQUIRE(opened.document().journey().state == State::Future);
    opened.tab().editor().changeTouchpoints({"new1"}, "Rename", {}, [](Touchpoint& on) { on.title = "Chats"; });
    opened.give(Command::PreviousMap);
    OpenedInsights::settle();
    CHECK(opened.namesWith("Added: Chats", 1) == QStringList{"Added: Chats"});
    opened.give(Command::NextMap);
    REQUIRE(opened.document().journey().state == State::Future);
    REQUIRE(opened.document().saveAs(opened.folder.filePath("future.journey")));
    opened.give(Command::Close);
    OpenedInsights::settle();
    REQUIRE(opened.document().journey().state == State::Current);
    CHECK(opened.namesWith("Added: Chats", 1) == QStringList{"Added: Chats"});
}

TEST_CASE("through a lens the other map's persona of the same name is compared, whatever its id")
{
    const OpenedInsights opened(Command::InsightsCompare);
    const Journey& now = opened.document().journey();
    Journey later = futureOf(now);
    // As in a map made by itself: other ids all over, the same names.
    const auto renamed = [](const Id& id) { return "other-" + id; };
    for (Persona& persona : later.personas) {
        persona.id = renamed(persona.id);
    }
    for (Cow<Phase>& phase : later.phases) {
        for (Cow<Touchpoint>& touchpoint : phase.edit().touchpoints) {
            Touchpoint& on = touchpoint.edit();
            std::map<Id, int> feelings;
            for (const auto& [persona, feeling] : on.feelings) {
                feelings.emplace(renamed(persona), feeling);
            }
            on.feelings = feelings;
            if (on.personas) {
                std::transform(on.personas->begin(), on.personas->end(), on.personas->begin(), renamed);
            }
        }
    }
    const Id hans = now.personas.front().id;
    const double expectedNow = *score(now, hans).journey;
    const double expectedLater = *score(later, renamed(hans)).journey;
    opened.write("later.journey", QByteArray::fromStdString(storage::writeJourney(later)));
    opened.window->openFiles({opened.folder.filePath("later.journey")});
    opened.window->openFiles({opened.folder.filePath("hans-hansens-foerste-bil.journey")});
    OpenedInsights::settle();
    opened.document().setLens(hans);
    QTest::keyClick(opened.strip().shownViews().front()->findChild<widgets::Chooser*>("compareWith"), Qt::Key_Down);
    OpenedInsights::settle();
    CHECK(opened.names(0).front().startsWith(
        QStringLiteral("Journey score: %1 before, %2 after").arg(shown(expectedNow), shown(expectedLater))));
    CHECK_FALSE(opened.document().layoutOptions().comparison->feelings.empty());
}

TEST_CASE("a file is compared with without opening it")
{
    const OpenedInsights opened(Command::InsightsCompare);
    const QString path = opened.write(
        "other.journey", QByteArray::fromStdString(storage::writeJourney(futureOf(opened.document().journey()))));
    auto* chooser = opened.strip().shownViews().front()->findChild<widgets::Chooser*>("compareWith");
    CHECK(chooser->count() == 2);
    QTest::keyClick(chooser, Qt::Key_End);
    OpenedInsights::settle();
    auto* dialog = opened.find<QFileDialog>();
    REQUIRE(dialog);
    emit dialog->fileSelected(path);
    delete dialog;
    OpenedInsights::settle();
    CHECK(chooser->currentText() == "With Fremtidig rejse (future)");
    CHECK(opened.namesWith("Added", 1).size() == 1);
    CHECK(opened.window->tabs().size() == 1);
}

TEST_CASE("other weights are tried without touching the map, and applied as one step")
{
    const OpenedInsights opened(Command::InsightsWhatIf);
    const Journey before = opened.document().journey();
    const int steps = opened.document().history().index();
    QTest::keyClick(sliderOf(opened, "Weight of Feeling"), Qt::Key_Home);
    OpenedInsights::settle();
    CHECK(opened.document().journey() == before);
    Journey tried = before;
    tried.scoring.feeling = 0;
    const Scores expected = score(tried);
    CHECK(opened.names().front()
          == QStringLiteral("Journey: %1 now, %2 tried, difference %3%4")
                 .arg(shown(opened.document().scores().journey), shown(expected.journey),
                      *expected.journey > *opened.document().scores().journey ? QStringLiteral("+")
                                                                              : QString(QChar(0x2212)),
                      shown(std::abs(*expected.journey - *opened.document().scores().journey))));
    const TouchpointScore& t5 = *expected.find("t5");
    CHECK(opened.namesWith("Tjekker Trustpilot")
              .front()
              .contains(QStringLiteral("score %1 now, %2 tried")
                            .arg(shown(opened.document().scores().find("t5")->score), shown(t5.score))));
    QTest::mouseClick(buttonOf(opened, "whatIfApply"), Qt::LeftButton);
    OpenedInsights::settle();
    CHECK(opened.document().journey() == tried);
    CHECK(opened.document().history().index() == steps + 1);
    CHECK_FALSE(buttonOf(opened, "whatIfApply")->isEnabled());
    opened.give(Command::Undo);
    CHECK(opened.document().journey() == before);
}

TEST_CASE("another rating of the selected touchpoint is tried, and forgotten again")
{
    const OpenedInsights opened(Command::InsightsWhatIf);
    opened.tab().selection().select(ElementRef::ofTouchpoint("t5"));
    OpenedInsights::settle();
    const Journey before = opened.document().journey();
    auto* faces = rowOf(opened, "Hans Hansen");
    QTest::mouseClick(faces, Qt::LeftButton, {}, faces->cellRect(4).center().toPoint());
    auto* importance = rowOf(opened, "Importance");
    QTest::keyClick(importance, Qt::Key_1);
    OpenedInsights::settle();
    CHECK(opened.document().journey() == before);
    Journey tried = withTouchpoint(before, "t5", [](Touchpoint& on) {
        on.feelings["hans"] = 2;
        on.importance = 1;
    });
    const Scores expected = score(tried);
    CHECK(opened.namesWith("Tjekker Trustpilot")
              .front()
              .startsWith(QStringLiteral("Tjekker Trustpilot: rank 1 now, %1 tried").arg(*expected.find("t5")->rank)));
    QTest::mouseClick(buttonOf(opened, "whatIfBack"), Qt::LeftButton);
    OpenedInsights::settle();
    CHECK(opened.namesWith("Tjekker Trustpilot").isEmpty());
    CHECK(importance->chosen() == before.phases[0]->touchpoints[4]->importance - 1);
    CHECK(opened.document().journey() == before);
}

TEST_CASE("the basis says what the score rests on and what to find out first")
{
    const OpenedInsights opened(Command::InsightsBasis);
    CHECK(opened.namesWith("Not said: touchpoints 13, of the score 100 %").size() == 1);
    opened.tab().editor().changeTouchpoints({"t1", "t2"}, "Evidence", {},
                                            [](Touchpoint& on) { on.evidence = Evidence{Basis::Survey}; });
    OpenedInsights::settle();
    CHECK(opened.namesWith("A survey: touchpoints 2").size() == 1);
    CHECK(opened.namesWith("could weigh up to").size() == 11);
    opened.click("A survey");
    CHECK(opened.tab().selection().all()
          == std::vector<ElementRef>{ElementRef::ofTouchpoint("t1"), ElementRef::ofTouchpoint("t2")});
}

TEST_CASE("the touchpoints where the personas differ most come first")
{
    const OpenedInsights opened(Command::InsightsDisagreement, "choosing-a-platform-together");
    const QStringList rows = opened.namesWith("distance", 1);
    REQUIRE(rows.size() > 2);
    int last = 4;
    for (const QString& row : rows) {
        const int distance = row.section("distance ", 1).section(u',', 0, 0).toInt();
        CHECK(distance <= last);
        CHECK(distance > 0);
        last = distance;
    }
    CHECK(opened.namesWith("distance", 0).size() == rows.size());
    opened.click(rows.front(), 1);
    CHECK(opened.tab().selection().current().kind == ElementKind::Touchpoint);
}

TEST_CASE("several views side by side are brought up to date one after the other, with room for a key between them")
{
    const test::OpenedInsights opened(Command::InsightsAll);
    const auto stale = [&] {
        const auto views = opened.strip().shownViews();
        return std::count_if(views.begin(), views.end(), [](const auto* view) { return view->isStale(); });
    };
    REQUIRE(stale() == 0);
    opened.tab().selection().select(ElementRef::ofTouchpoint("t3"));
    opened.tab().editor().setFeeling(2);
    auto left = stale();
    CHECK(left > 2);
    while (left > 0) {
        QCoreApplication::processEvents();
        const auto now = stale();
        CHECK(now >= left - 1);
        left = now;
    }
}
