// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/shown_panels.h"

#include "inspector/touchpoint/urgency_row.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "widgets/rating_widgets.h"
#include "widgets/score_widgets.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

using namespace rejse;

namespace {

/// The helpdesk of the worked example of the scoring rules, with every other field filled in.
Journey fullJourney()
{
    Journey journey = test::smallJourney();
    Touchpoint& t = journey.phases[2].edit().touchpoints[0].edit();
    t.title = "Call the helpdesk";
    t.importance = 4;
    t.momentOfTruth = true;
    t.feelings = {{"hans", -1}, {"far", 0}};
    t.ease.logical = Answer::Yes;
    t.ease.clear = Answer::Partly;
    Experience promised = t.experiences[0];
    promised.importance = 5;
    promised.fulfilment = 2;
    Experience respected = promised;
    respected.id = "e2";
    respected.text = "I feel respected";
    respected.kind = ExperienceKind::Emotional;
    respected.importance = 3;
    respected.fulfilment = 4;
    t.experiences = {promised, respected};
    t.barriers[0].severity = 3;
    t.actions[0].effect = 4;
    t.actions[0].cost = 2;
    t.actions[0].owner = "Support";
    t.actions[0].status = Status::Agreed;
    Channel phone;
    phone.id = "tlf";
    phone.name = "Telephone";
    phone.icon = ChannelIcon::Phone;
    phone.medium = Medium::Offline;
    phone.ownership = Ownership::Owned;
    journey.channels = {phone};
    Process service;
    service.id = "pr";
    service.name = "Service";
    service.owner = "Ms Holm";
    journey.processes = {service};
    t.channel = "tlf";
    t.process = "pr";
    t.contact = Contact::Direct;
    t.initiator = Initiator::Customer;
    t.meets = {Meets::Employee};
    t.importanceToCompany = 2;
    t.occasion = "The line is down";
    t.evidence = Evidence{Basis::Interviews, "Ten calls", 10, Date{2026, 3, 4}, {}};
    t.metrics = {Metric{"Waiting", 6.5, "minutes", {}}};
    t.votes = 7;
    t.subjourney = "small/helpdesk.journey";
    t.notes = "Ask again in May";
    return journey;
}

QString joined(const QStringList& all)
{
    return all.join(u'\n');
}

} // namespace

TEST_CASE("the panel shows a touchpoint's score with the parts of it")
{
    test::ShownPanels shown(fullJourney());
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    CHECK(shown.title() == "Call the helpdesk");
    CHECK(shown.caption() == "Phase p3 · 1 of 1");
    const QStringList names = shown.names();
    CHECK(names.contains("Score 48.4 of 100"));
    CHECK(names.contains("Feeling, weight 50: 37.5"));
    CHECK(names.contains("Ease, weight 25: 75.0"));
    CHECK(names.contains("Delivery, weight 25: 43.8"));
    CHECK(shown.panel.findChild<inspector::UrgencyRow*>()->accessibleName() == "Urgency  41.3, 2nd of 2");
}

TEST_CASE("an urgency that reads 0.0 is no alarm")
{
    const auto ground = [](double urgency) {
        inspector::UrgencyRow row;
        row.showUrgency(urgency, 2, 2);
        row.resize(300, 32);
        return row.grab().toImage().pixelColor(150, 4);
    };
    CHECK(ground(0) != ground(30));
    CHECK(ground(0.04) == ground(0));
    CHECK(ground(0.06) == ground(30));
}

TEST_CASE("hovering a score tells how it came about")
{
    test::ShownPanels shown(fullJourney());
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    const auto* gauge = shown.panel.findChild<widgets::Gauge*>("gauge");
    CHECK(gauge->toolTip().contains("Feeling: 37.5, weight 50"));
    CHECK(gauge->toolTip().contains("Score: 48.4 of 100"));
    const auto* urgency = shown.panel.findChild<inspector::UrgencyRow*>();
    CHECK(urgency->toolTip().contains(QStringLiteral("importance 4 of 5 × (100 − 48.4) = 41.3")));
}

TEST_CASE("the next touchpoint is shown from its score on, and where it was while its fields are being filled in")
{
    test::ShownPanels shown(fullJourney());
    shown.panel.resize(350, 300);
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    auto* page = qobject_cast<QScrollArea*>(shown.panel.findChild<QStackedWidget*>()->currentWidget());
    REQUIRE(page);
    widgets::tabOrder(page->widget()).first()->setFocus();
    QScrollBar* bar = page->verticalScrollBar();
    REQUIRE(bar->maximum() > 50);
    bar->setValue(50);
    shown.selection.select(ElementRef::ofTouchpoint("t1"));
    CHECK(bar->value() == 50);
    shown.elsewhere.setFocus();
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    CHECK(bar->value() == 0);
}

TEST_CASE("the weakest link stands out")
{
    test::ShownPanels shown(fullJourney());
    shown.selection.select(ElementRef::ofTouchpoint("t1"));
    CHECK(shown.panel.findChild<inspector::UrgencyRow*>()->accessibleName().startsWith("Weakest link"));
}

TEST_CASE("the panel shows the ratings and what hangs on a touchpoint")
{
    test::ShownPanels shown(fullJourney());
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    const QStringList names = shown.names();
    for (const char* expected :
         {"Feeling of Hans Hansen: unhappy", "Feeling of Hans' far: neutral", "Importance to the customer: 4",
          "Moment of truth: yes", "Logical: Yes", "Clear: Partly", "Effortless: not answered", "Fulfilment: 2 of 5",
          "Kind of experience: rational", "Kind of experience: emotional", "Severity: 3 of 3",
          "Kind of barrier: confusing", "Quick win", "Decision: change"}) {
        CAPTURE(expected);
        CHECK(names.contains(QString::fromUtf8(expected)));
    }
    const QString texts = joined(shown.texts());
    for (const char* expected :
         {"Answers as promised", "Nobody picks up", "Call back", "Agreed", "Support", "effect 4 · cost 2"}) {
        CAPTURE(expected);
        CHECK(texts.contains(QString::fromUtf8(expected)));
    }
}

TEST_CASE("one is counted in the singular, several in the plural")
{
    QSettings().clear();
    Journey journey = withTouchpoint(fullJourney(), "t3", [](Touchpoint& on) {
        on.votes = 1;
        on.evidence->respondents = 1;
    });
    test::ShownPanels shown(journey);
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    CHECK(joined(shown.texts()).contains("1 metric, 1 text, 1 vote"));
    CHECK(joined(shown.texts()).contains("1 respondent"));
    CHECK_FALSE(joined(shown.texts()).contains("1 respondents"));
    shown.document.apply(withTouchpoint(journey, "t3",
                                        [](Touchpoint& on) {
                                            on.votes = 2;
                                            on.metrics.push_back(on.metrics.front());
                                            on.evidence->respondents = 1200;
                                        }),
                         {"More"});
    CHECK(joined(shown.texts()).contains("2 metrics, 1 text, 2 votes"));
    CHECK(joined(shown.texts()).contains("1200 respondents"));
}

TEST_CASE("the details hold every other field, and are opened and closed by their heading")
{
    QSettings().clear();
    test::ShownPanels shown(fullJourney());
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    CHECK(!joined(shown.texts()).contains("Ten calls"));
    for (const char* section : {"Details", "Evidence", "Quote, picture, notes", "Metrics, lanes, votes"}) {
        shown.unfold(section);
    }
    const QString texts = joined(shown.texts());
    for (const char* expected : {"The line is down", "Telephone", "Service", "Ten calls", "It just works", "Waiting",
                                 "6.5", "minutes", "CRM", "small/helpdesk.journey", "Ask again in May", "7"}) {
        CAPTURE(expected);
        CHECK(texts.contains(QString::fromUtf8(expected)));
    }
    for (const char* expected : {"Contact: direct", "Begun by: the customer", "Importance to the company: 2 of 5",
                                 "The ratings rest on: interviews", "Meets: employee"}) {
        CAPTURE(expected);
        CHECK(shown.names().contains(QString::fromUtf8(expected)));
    }
    test::ShownPanels again(fullJourney());
    again.selection.select(ElementRef::ofTouchpoint("t3"));
    CHECK(joined(again.texts()).contains("Ten calls"));
}

TEST_CASE("a section opens wherever its heading is clicked, and what is opened comes into sight")
{
    QSettings().clear();
    test::ShownPanels shown(fullJourney());
    shown.panel.resize(350, 420);
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    const auto sections = shown.panel.findChildren<widgets::Section*>();
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [](const widgets::Section* one) { return one->title() == "Evidence"; });
    REQUIRE((found != sections.end()));
    widgets::Section& evidence = **found;
    auto* page = qobject_cast<QScrollArea*>(shown.panel.findChild<QStackedWidget*>()->currentWidget());
    QCoreApplication::processEvents();
    page->ensureWidgetVisible(&evidence);
    const int right = evidence.width() - 20;
    REQUIRE(evidence.isFolded());
    QWidget* heading = evidence.childAt(right, 16);
    REQUIRE(heading);
    QTest::mouseClick(heading, Qt::LeftButton, {}, heading->mapFrom(&evidence, QPoint(right, 16)));
    CHECK(!evidence.isFolded());
    QCoreApplication::processEvents();
    const QRect seen(evidence.mapTo(page->viewport(), QPoint()), evidence.size());
    CHECK(page->viewport()->rect().contains(seen));
    QTest::mouseClick(heading, Qt::LeftButton, {}, heading->mapFrom(&evidence, QPoint(right, 16)));
    CHECK(evidence.isFolded());
}

TEST_CASE("a touchpoint that is not scored says so and shows no urgency")
{
    test::ShownPanels shown(test::smallJourney());
    shown.selection.select(ElementRef::ofTouchpoint("t2"));
    CHECK(shown.panel.findChild<widgets::Gauge*>("gauge")->accessibleName() == "Not scored");
    CHECK(!shown.panel.findChild<inspector::UrgencyRow*>()->isVisible());
}

TEST_CASE("an unsorted touchpoint is shown without a score")
{
    test::ShownPanels shown(test::smallJourney());
    shown.selection.select(ElementRef::ofTouchpoint("u1"));
    CHECK(shown.title() == "Sees an advert");
    CHECK(shown.caption() == "Unsorted");
    CHECK(!shown.panel.findChild<widgets::Gauge*>("gauge")->isVisible());
}

TEST_CASE("a phase shows its statement, its score and its touchpoints")
{
    Journey journey = test::smallJourney();
    journey.phases[0].edit().statement = "I have a problem";
    journey.phases[0].edit().duration = "two years";
    test::ShownPanels shown(std::move(journey));
    shown.selection.select(ElementRef::ofPhase("p1"));
    CHECK(shown.title() == "Phase p1");
    CHECK(shown.caption() == "Phase 1 of 3");
    const QString texts = joined(shown.texts());
    CHECK(texts.contains("I have a problem"));
    CHECK(texts.contains("1 of 2 touchpoints scored"));
    CHECK(shown.names().contains("Touchpoint t2, not scored"));
    CHECK(texts.contains("two years"));
    CHECK(texts.contains("Weakest phase"));
    CHECK(shown.names().contains("Score 25.0 of 100"));
}

TEST_CASE("with nothing selected the panel shows the map")
{
    Journey journey = test::smallJourney();
    journey.client = "The client";
    test::ShownPanels shown(std::move(journey));
    CHECK(shown.title() == "Small");
    CHECK(shown.caption() == "The client");
    const QString texts = joined(shown.texts());
    CHECK(texts.contains("25.0 · Phase p1"));
    CHECK(texts.contains("2 of 3 scored"));
    CHECK(texts.contains("The client"));
}

TEST_CASE("a persona shows how it feels along the way")
{
    test::ShownPanels shown(test::smallJourney());
    shown.selection.select({ElementKind::Persona, "far", {}});
    CHECK(shown.title() == "Hans' far");
    CHECK(shown.names().contains("Touchpoint t3, unhappy"));
    CHECK(!joined(shown.names()).contains("Touchpoint t1"));
}

TEST_CASE("the panel follows changes of the map and of the lens")
{
    test::ShownPanels shown(fullJourney());
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    shown.document.setLens("far");
    CHECK(shown.names().contains("Feeling, weight 50: 50.0"));
    Journey after = shown.document.journey();
    after.phases[2].edit().touchpoints[0].edit().title = "Called anew";
    shown.document.apply(after, {QStringLiteral("Change")});
    CHECK(shown.title() == "Called anew");
}

TEST_CASE("texts are shown as they are, markup and all")
{
    Journey journey = test::smallJourney();
    journey.phases[2].edit().touchpoints[0].edit().title = "<b>bold</b> & <img src=x>";
    journey.phases[2].edit().touchpoints[0].edit().experiences[0].text = "<i>x</i>";
    journey.phases[2].edit().touchpoints[0].edit().experiences[0].fulfilment = 3;
    test::ShownPanels shown(std::move(journey));
    shown.selection.select(ElementRef::ofTouchpoint("t3"));
    CHECK(shown.title() == "<b>bold</b> & <img src=x>");
    CHECK(shown.texts().contains("<i>x</i>"));
    bool told = false;
    const auto bars = shown.panel.findChildren<widgets::PartBar*>();
    for (const auto* bar : bars) {
        CHECK(!bar->toolTip().contains("<i>"));
        told = told || bar->toolTip().contains("&lt;i&gt;x&lt;/i&gt;");
    }
    CHECK(told);
}

TEST_CASE("a text that is too long for a line is as high as its lines, whatever its words")
{
    const bool loaded = render::loadMapFont();
    REQUIRE(loaded);
    const widgets::TextLabel label(QString(200, u'w'));
    CHECK(label.heightForWidth(100) >= 10 * label.heightForWidth(100000));
    const widgets::TextLabel lines("one\ntwo\nthree");
    CHECK(lines.heightForWidth(1000) == 3 * 18);
}
