// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of what is not a touchpoint, and of several touchpoints, with undo and redo.
#include "inspector/shown_panels.h"

#include "inspector/element_row.h"
#include "support/journeys.h"
#include "widgets/menu_button.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>

using namespace rejse;

namespace {

Journey fullMap()
{
    Journey journey = test::smallJourney();
    journey.channels = {{"c1", "Telephone", ChannelIcon::Phone, {}, {}, {}},
                        {"c2", "Shop", ChannelIcon::Store, {}, {}, {}}};
    journey.processes = {{"pr", "Service", "Ms Holm", {}}};
    journey.links = {{"l1", "t1", "t3", "Again", LinkKind::Branch, {}}};
    journey.phases[0].edit().touchpoints[0].edit().channel = "c1";
    journey.unsorted[0].edit().channel = "c1";
    return journey;
}

struct ShownPages : test::ShownPanels {
    explicit ShownPages(const ElementRef& element, Journey journey = fullMap()) : ShownPanels(std::move(journey))
    {
        QSettings().clear();
        if (element.kind != ElementKind::Map) {
            selection.select(element);
        }
        const auto sections = panel.findChildren<widgets::Section*>();
        for (const auto* section : sections) {
            unfold(section->title());
        }
    }

    void enter(const QString& name, const QString& words, int which = 0)
    {
        type(name, words, which);
        QTest::keyClick(field(name, which), Qt::Key_Return, Qt::ControlModifier);
    }

    void pick(const QString& name, const QString& choice)
    {
        auto* button = field<widgets::MenuButton>(name);
        QTest::keyClick(button, Qt::Key_Down);
        pickFromMenu(button, choice);
        activate();
    }

    void press(const QString& name) const { QTest::keyClick(field(name), Qt::Key_Space); }
};

} // namespace

TEST_CASE("every field of a phase")
{
    ShownPages shown(ElementRef::ofPhase("p1"));
    const auto phase = [](const std::function<void(Phase&)>& change) {
        return [change](Journey& journey) { change(journey.phases[0].edit()); };
    };
    shown.checkStep([&] { shown.enter("Name", "Before"); }, phase([](Phase& p) { p.title = "Before"; }));
    shown.checkStep([&] { shown.enter("Statement", "I wonder"); }, phase([](Phase& p) { p.statement = "I wonder"; }));
    shown.checkStep([&] { shown.enter("Takes", "a week"); }, phase([](Phase& p) { p.duration = "a week"; }));
    shown.checkStep([&] { shown.enter("Description", "Long"); }, phase([](Phase& p) { p.description = "Long"; }));
    shown.checkStep([&] { shown.clickCell("Colour", 1); }, phase([](Phase& p) { p.color = Rgb{0xA8, 0x32, 0x7D}; }));
    shown.checkStep([&] { shown.clickCell("Colour", 1); }, phase([](Phase& p) { p.color.reset(); }));
    shown.checkStep([&] { shown.enter("Colour as red, green and blue", "#102030"); }, phase([](Phase& p) {
                        p.color = Rgb{0x10, 0x20, 0x30};
                    }));
    const Journey before = shown.document.journey();
    shown.enter("Colour as red, green and blue", "reddish");
    CHECK(shown.document.journey() == before);
}

TEST_CASE("a phase's stage takes the phases after it along")
{
    ShownPages shown(ElementRef::ofPhase("p2"));
    shown.checkStep([&] { shown.clickCell("Stage", 2); },
                    [](Journey& journey) {
                        journey.phases[1].edit().stage = Stage::After;
                        journey.phases[2].edit().stage = Stage::After;
                    });
}

TEST_CASE("a phase leads to its touchpoints, and is deleted")
{
    ShownPages shown(ElementRef::ofPhase("p1"));
    QTest::mouseClick(shown.field<inspector::ElementRow>("Touchpoint t2, not scored"), Qt::LeftButton);
    CHECK(shown.selection.current() == ElementRef::ofTouchpoint("t2"));
    shown.selection.select(ElementRef::ofPhase("p2"));
    shown.checkStep([&] { QTest::mouseClick(shown.field<QPushButton>("Delete phase"), Qt::LeftButton); },
                    [](Journey& journey) { journey.phases.erase(journey.phases.begin() + 1); });
}

TEST_CASE("every field of a persona")
{
    ShownPages shown({ElementKind::Persona, "hans", {}});
    const auto persona = [](const std::function<void(Persona&)>& change) {
        return [change](Journey& journey) { change(journey.personas[0]); };
    };
    shown.checkStep([&] { shown.enter("Name", "Hans"); }, persona([](Persona& p) { p.name = "Hans"; }));
    shown.checkStep([&] { shown.pick("Role", "influencer"); }, persona([](Persona& p) { p.role = Role::Influencer; }));
    shown.checkStep([&] { shown.enter("Description", "Young"); }, persona([](Persona& p) { p.description = "Young"; }));
    shown.checkStep([&] { shown.clickCell("Colour", 2); }, persona([](Persona& p) {
                        p.color = Rgb{0x5C, 0x7A, 0x1E};
                    }));
    shown.checkStep([&] { shown.enter("Add a goal", "Speed"); }, persona([](Persona& p) { p.goals = {"Speed"}; }));
    shown.checkStep([&] { shown.enter("Add a goal", "Price"); }, persona([](Persona& p) {
                        p.goals = {"Speed", "Price"};
                    }));
    shown.checkStep([&] { shown.enter("Goal", "Power"); }, persona([](Persona& p) { p.goals[0] = "Power"; }));
    shown.checkStep([&] { QTest::keyClick(shown.text("Goal", 1), Qt::Key_Up, Qt::AltModifier); },
                    persona([](Persona& p) {
                        p.goals = {"Price", "Power"};
                    }));
    shown.checkStep([&] { QTest::mouseClick(shown.field("Delete goal", 1), Qt::LeftButton); },
                    persona([](Persona& p) { p.goals = {"Price"}; }));
}

TEST_CASE("deleting a persona takes its feelings along, in one step")
{
    ShownPages shown({ElementKind::Persona, "far", {}});
    const Journey before = shown.document.journey();
    shown.press("Delete persona");
    CHECK(shown.document.journey().personas.size() == 1);
    CHECK(shown.touchpoint("t3").feelings.count("far") == 0);
    shown.document.undo();
    CHECK(shown.document.journey() == before);
}

TEST_CASE("every field of a channel, and where it recurs")
{
    ShownPages shown({ElementKind::Channel, "c1", {}});
    const auto channel = [](const std::function<void(Channel&)>& change) {
        return [change](Journey& journey) { change(journey.channels[0]); };
    };
    shown.checkStep([&] { shown.enter("Name", "Phone"); }, channel([](Channel& c) { c.name = "Phone"; }));
    shown.checkStep([&] { shown.pick("Icon", "meeting"); }, channel([](Channel& c) { c.icon = ChannelIcon::Meeting; }));
    shown.checkStep([&] { shown.clickCell("Medium", 1); }, channel([](Channel& c) { c.medium = Medium::Offline; }));
    shown.checkStep([&] { shown.clickCell("Ownership", 2); },
                    channel([](Channel& c) { c.ownership = Ownership::Independent; }));
    CHECK(shown.names().contains("Touchpoint t1, Phase p1, score 25"));
    QTest::keyClick(shown.field("Sees an advert, Unsorted"), Qt::Key_Return);
    CHECK(shown.selection.current() == ElementRef::ofTouchpoint("u1"));
}

TEST_CASE("every field of a process")
{
    ShownPages shown({ElementKind::Process, "pr", {}});
    shown.checkStep([&] { shown.enter("Name", "Support"); }, [](Journey& j) { j.processes[0].name = "Support"; });
    shown.checkStep([&] { shown.enter("Owner", "Mr Lund"); }, [](Journey& j) { j.processes[0].owner = "Mr Lund"; });
    shown.checkStep([&] { shown.press("Delete process"); }, [](Journey& j) { j.processes.clear(); });
    CHECK(shown.title() == "Small");
}

TEST_CASE("every field of a link")
{
    ShownPages shown({ElementKind::Link, "l1", {}});
    shown.checkStep([&] { shown.enter("Name", "Back"); }, [](Journey& j) { j.links[0].label = "Back"; });
    shown.checkStep([&] { shown.clickCell("Kind", 1); }, [](Journey& j) { j.links[0].kind = LinkKind::Loop; });
    shown.checkStep([&] { shown.enter("From", "Touchpoint t2 (Phase p1, 2)"); },
                    [](Journey& j) { j.links[0].from = "t2"; });
    const Journey before = shown.document.journey();
    shown.enter("To", "Touchpoint t2 (Phase p1, 2)");
    CHECK(shown.document.journey() == before);
    shown.enter("To", "Nowhere");
    CHECK(shown.document.journey() == before);
    CHECK(shown.texts().contains("Nowhere")); // to be corrected
    QTest::keyClick(shown.field("To"), Qt::Key_Escape);
    CHECK(shown.texts().contains("Touchpoint t3 (Phase p3, 1)"));
    shown.checkStep([&] { shown.press("Delete link"); }, [](Journey& j) { j.links.clear(); });
}

TEST_CASE("every field of a lane")
{
    ShownPages shown({ElementKind::Lane, "own", {}});
    shown.checkStep([&] { shown.enter("Name", "IT"); }, [](Journey& j) { j.lanes.back().title = "IT"; });
    shown.checkStep([&] { shown.press("Shown on the map"); }, [](Journey& j) { j.lanes.back().hidden = true; });
    // What stands in it would be lost.
    CHECK(!shown.field("Holds")->isEnabled());
    Journey without = shown.document.journey();
    without.phases[2].edit().touchpoints[0].edit().cells.clear();
    shown.document.apply(without, {QStringLiteral("Change")});
    shown.checkStep([&] { shown.clickCell("Holds", 1); }, [](Journey& j) { j.lanes.back().kind = LaneKind::Line; });
    shown.selection.select({ElementKind::Lane, "feelings", {}});
    CHECK(shown.title() == "Feelings");
    shown.checkStep([&] { shown.enter("Name", "Mood"); }, [](Journey& j) { j.lanes[2].title = "Mood"; });
    shown.checkStep([&] { shown.enter("Name", ""); }, [](Journey& j) { j.lanes[2].title.reset(); });
}

TEST_CASE("every field of the map")
{
    ShownPages shown({});
    shown.checkStep([&] { shown.enter("Name", "Great"); }, [](Journey& j) { j.title = "Great"; });
    shown.checkStep([&] { shown.enter("Client", "ACME"); }, [](Journey& j) { j.client = "ACME"; });
    shown.checkStep([&] { shown.enter("Author", "Me"); }, [](Journey& j) { j.author = "Me"; });
    shown.checkStep([&] { shown.enter("Description", "All"); }, [](Journey& j) { j.description = "All"; });
    shown.checkStep([&] { shown.enter("As of", "2026-11-21"); }, [](Journey& j) { j.asOf = Date{2026, 11, 21}; });
    shown.checkStep([&] { shown.enter("Language", "dansk"); }, [](Journey& j) { j.language = "da"; });
    shown.checkStep([&] { shown.enter("Language", "pt-BR"); }, [](Journey& j) { j.language = "pt-BR"; });
    shown.checkStep([&] { shown.enter("Language", "German"); }, [](Journey& j) { j.language = "de"; });
    shown.checkStep([&] { shown.enter("Language", "norsk"); }, [](Journey& j) { j.language = "nb"; });
    shown.checkStep([&] { shown.enter("Language", "Icelandic"); }, [](Journey& j) { j.language = "is"; });
    shown.checkStep([&] { shown.clickCell("State", 1); }, [](Journey& j) { j.state = State::Future; });
    shown.checkStep([&] { shown.clickCell("Sells to", 1); }, [](Journey& j) { j.market = Market::B2b; });
    shown.checkStep([&] { shown.clickCell("Colour", 0); }, [](Journey& j) { j.brand.color = Rgb{0x2B, 0x3B, 0x74}; });
}

TEST_CASE("the weights are never all nothing")
{
    ShownPages shown({});
    shown.checkStep([&] { shown.enter("Weight of Ease", "0"); }, [](Journey& j) { j.scoring.ease = 0; });
    shown.checkStep([&] { shown.enter("Weight of Delivery", "0"); }, [](Journey& j) { j.scoring.delivery = 0; });
    const Journey before = shown.document.journey();
    shown.enter("Weight of Feeling", "0");
    shown.enter("Weight of Feeling", "101");
    CHECK(shown.document.journey() == before);
}

TEST_CASE("personas, channels, processes and lanes are added, renamed, reordered, hidden and deleted in their lists")
{
    ShownPages shown({});
    for (const char* what : {"persona", "channel", "process"}) {
        shown.enter(QStringLiteral("Add a %1").arg(what), "New");
    }
    shown.enter("Add a lane of texts", "New");
    const Journey& journey = shown.document.journey();
    CHECK(journey.personas.back().name == "New");
    CHECK(journey.channels.back().name == "New");
    CHECK(journey.processes.back().name == "New");
    CHECK(journey.lanes.back().title == "New");
    CHECK(journey.lanes.back().kind == LaneKind::Text);
    CHECK(shown.selection.isEmpty());
    shown.checkStep([&] { shown.enter("Name of channel", "Call"); }, [](Journey& j) { j.channels[0].name = "Call"; });
    shown.checkStep([&] { QTest::keyClick(shown.text("Name of channel", 1), Qt::Key_Up, Qt::AltModifier); },
                    [](Journey& j) { std::swap(j.channels[0], j.channels[1]); });
    shown.text("Name of process", 1);
    shown.checkStep([&] { QTest::mouseClick(shown.field("Delete process"), Qt::LeftButton); },
                    [](Journey& j) { j.processes.pop_back(); });
    shown.checkStep([&] { shown.press("Quotes is shown"); }, [](Journey& j) { j.lanes[3].hidden = true; });
    shown.press("Show persona Hans' far");
    CHECK(shown.selection.current() == ElementRef{ElementKind::Persona, "far", {}});
}

TEST_CASE("a standard lane that was deleted is brought back from the page of the map")
{
    ShownPages shown({});
    CHECK(!shown.names().contains("Bring back Barriers"));
    const Journey before = shown.document.journey();
    const auto barriers = std::find_if(before.lanes.begin(), before.lanes.end(),
                                       [](const Lane& lane) { return lane.kind == LaneKind::Barriers; });
    REQUIRE(barriers != before.lanes.end());
    const Lane& deleted = *barriers;
    shown.editor.remove({{ElementKind::Lane, deleted.id, {}}});
    shown.selection.clear();
    shown.checkStep([&] { shown.press("Bring back Barriers"); }, [&](Journey& j) { j.lanes.push_back(deleted); });
    CHECK(!shown.names().contains("Bring back Barriers"));
}

TEST_CASE("several touchpoints are set at once")
{
    ShownPages shown({});
    shown.selection.select(
        {ElementRef::ofTouchpoint("t1"), ElementRef::ofTouchpoint("t2"), ElementRef::ofTouchpoint("t3")});
    shown.unfold("Details");
    shown.unfold("Evidence");
    CHECK(shown.title() == "3 touchpoints");
    const auto each = [](const std::function<void(Touchpoint&)>& change) {
        return [change](Journey& journey) {
            for (const std::size_t phase : {0U, 2U}) {
                for (auto& touchpoint : journey.phases[phase].edit().touchpoints) {
                    change(touchpoint.edit());
                }
            }
        };
    };
    CHECK(shown.names().contains("Feeling of Hans Hansen: differing"));
    shown.checkStep([&] { shown.clickCell("Feeling of Hans Hansen", 3); },
                    each([](Touchpoint& t) { t.feelings["hans"] = 1; }));
    CHECK(shown.names().contains("Feeling of Hans Hansen: happy"));
    shown.checkStep([&] { shown.clickCell("Importance to the customer", 4); },
                    each([](Touchpoint& t) { t.importance = 5; }));
    shown.checkStep([&] { shown.clickCell("Moment of truth", 0); },
                    each([](Touchpoint& t) { t.momentOfTruth = true; }));
    shown.checkStep([&] { shown.clickCell("Clear", 1); }, each([](Touchpoint& t) { t.ease.clear = Answer::Partly; }));
    shown.checkStep([&] { shown.enter("Channel", "Shop"); }, each([](Touchpoint& t) { t.channel = "c2"; }));
    shown.checkStep([&] { shown.clickCell("Contact", 0); }, each([](Touchpoint& t) { t.contact = Contact::Direct; }));
    shown.checkStep([&] { shown.clickCell("Begun by", 1); },
                    each([](Touchpoint& t) { t.initiator = Initiator::Company; }));
    shown.checkStep([&] { shown.enter("Process", "Service"); }, each([](Touchpoint& t) { t.process = "pr"; }));
    shown.checkStep([&] { shown.press("Hans' far is there"); }, each([](Touchpoint& t) { t.personas = {"hans"}; }));
    shown.checkStep([&] { shown.pick("The ratings rest on", "data"); }, each([](Touchpoint& t) {
                        t.evidence = Evidence{Basis::Data, {}, {}, {}, {}};
                    }));
    shown.checkStep([&] { shown.enter("Source", "Log"); }, each([](Touchpoint& t) { t.evidence->source = "Log"; }));
    CHECK(!shown.texts().contains("Nobody picks up"));
}

TEST_CASE("the panel follows what is undone elsewhere")
{
    ShownPages shown(ElementRef::ofTouchpoint("t3"));
    shown.clickCell("Logical", 0);
    CHECK(shown.names().contains("Logical: Yes"));
    shown.document.undo();
    CHECK(shown.names().contains("Logical: not answered"));
    shown.document.redo();
    CHECK(shown.names().contains("Logical: Yes"));
}
