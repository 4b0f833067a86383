// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/texts.h"

#include "model/builders.h"
#include "support/catch.h"

using namespace rejse;

namespace {

std::string inLine(std::string_view text)
{
    return cleanText(text, TextField::TouchpointTitle);
}

std::string inLines(std::string_view text)
{
    return cleanText(text, TextField::Notes);
}

/// A journey in which every field has a text that names it.
Journey fullJourney()
{
    Journey journey = test::linkedJourney();
    journey.client = "client";
    journey.author = "author";
    journey.description = "description";
    journey.personas[0].description = "persona description";
    journey.personas[0].goals = {"goal 0", "goal 1"};
    journey.processes[0].owner = "process owner";
    Phase& phase = journey.phases[2].edit();
    phase.statement = "statement";
    phase.duration = "duration";
    phase.description = "phase description";
    Touchpoint& on = phase.touchpoints[0].edit();
    on.occasion = "occasion";
    on.owner = "owner";
    on.notes = "notes";
    on.evidence.emplace().source = "source";
    on.metrics = {{"NPS", 1, "points", {}}};
    on.actions[0].owner = "action owner";
    journey.links[0].label = "label";
    return journey;
}

} // namespace

TEST_CASE("line ends become line feeds, or spaces in a field of one line")
{
    CHECK(inLines("one\r\ntwo\rthree\nfour") == "one\ntwo\nthree\nfour");
    CHECK(inLine("one\r\ntwo\rthree\nfour") == "one two three four");
    CHECK(inLines("one\n\ntwo") == "one\n\ntwo");
}

TEST_CASE("line ends of every program part words and lines")
{
    for (const char* end : {"\v", "\f", "\xC2\x85", "\u2028", "\u2029", "\r", "\n", "\r\n"}) {
        CHECK(inLine(std::string("one") + end + "two") == "one two");
        CHECK(inLines(std::string("one") + end + "two") == "one\ntwo");
        CHECK(inLine(std::string("one") + end).size() == 3);
    }
}

TEST_CASE("blanks that cannot be seen go at the ends, and a text of nothing else is none")
{
    for (const char* blank :
         {"\u00A0", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u2003", "\u3000", "\u202F"}) {
        CHECK(inLine(std::string(blank) + " one" + blank + "two " + blank) == std::string("one") + blank + "two");
        CHECK(inLine(blank).empty());
    }
    CHECK(inLine("\u05D0\u05D1!\u200F") == "\u05D0\u05D1!\u200F"); // says on which side the exclamation mark stands
    CHECK(inLine("\u200F\u00AD\u2066 \u2069").empty());
}

TEST_CASE("blanks at the ends go, those within stay")
{
    CHECK(inLine("  two  words \n") == "two  words");
    CHECK(inLines("\n\n  first \n second \n\n") == "first \n second");
    CHECK(inLine(" \t\r\n ").empty());
    CHECK(inLine("").empty());
}

TEST_CASE("control characters go, a tab becomes a space")
{
    CHECK(inLine(std::string("a\0b\x01\x1B[1m\x7F", 8)) == "ab[1m");
    CHECK(inLine("a\tb") == "a b");
    CHECK(inLine("a\xC2\x86z\xC2\x9F") == "az");
    CHECK(inLine("a\xC2\xA0z") == "a\xC2\xA0z");
}

TEST_CASE("bytes that are no UTF-8 go, all others stay")
{
    CHECK(inLine("a\xFFz") == "az");
    CHECK(inLine("cut \xE2\x82") == "cut");
    CHECK(inLine("\xC0\xAFoverlong") == "overlong");
    CHECK(inLine("\xED\xA0\x80surrogate") == "surrogate");
    CHECK(inLine("æøå 旅 👩🏽‍💻 <b>&amp;") == "æøå 旅 👩🏽‍💻 <b>&amp;");
}

TEST_CASE("cleaning a clean text leaves it as it is")
{
    for (const char* text : {"", "word", "two words", "line\nline", "  ", "\xE2\x80\xA8", "a \n b"}) {
        const std::string once = inLines(text);
        CHECK(inLines(once) == once);
    }
}

TEST_CASE("every text is found under its address, and can be replaced there")
{
    const Journey journey = fullJourney();
    const std::vector<TextAddress> all = allTexts(journey);
    std::vector<TextField> fields;
    for (const TextAddress& address : all) {
        CAPTURE(static_cast<int>(address.field), address.element.id);
        CHECK(!textAt(journey, address).empty());
        CHECK(exists(journey, address.element));
        const auto changed = withText(journey, address, "replaced");
        REQUIRE(changed.ok());
        CHECK(textAt(changed.value(), address) == "replaced");
        const auto back = withText(changed.value(), address, textAt(journey, address));
        REQUIRE(back.ok());
        CHECK(back.value() == journey);
        fields.push_back(address.field);
    }
    for (int field = 0; field <= static_cast<int>(TextField::LaneTitle); ++field) {
        CAPTURE(field);
        CHECK(std::find(fields.begin(), fields.end(), static_cast<TextField>(field)) != fields.end());
    }
}

TEST_CASE("texts are listed in reading order")
{
    std::vector<std::string> texts;
    const Journey journey = fullJourney();
    for (const TextAddress& address : allTexts(journey)) {
        texts.push_back(textAt(journey, address));
    }
    const auto place = [&](const char* text) { return std::find(texts.begin(), texts.end(), text) - texts.begin(); };
    CHECK(place("Small") == 0);
    CHECK(place("goal 0") < place("goal 1"));
    CHECK(place("goal 1") < place("Touchpoint t1"));
    CHECK(place("Touchpoint t1") < place("Touchpoint t3"));
    CHECK(place("Touchpoint t3") < place("Sees an advert"));
    CHECK(place("Sees an advert") < place("label"));
}

TEST_CASE("a text that is needed cannot be empty, any other one can")
{
    const Journey journey = fullJourney();
    for (const TextAddress& address : allTexts(journey)) {
        CAPTURE(static_cast<int>(address.field));
        const bool needed = info(address.field).need == Need::Required || address.field == TextField::LaneTitle;
        const auto emptied = withText(journey, address, " \n ");
        REQUIRE(emptied.ok() != needed);
        if (needed) {
            CHECK(!emptied.problems().front().message.empty());
        } else {
            CHECK(textAt(emptied.value(), address).empty());
        }
    }
}

TEST_CASE("an empty cell and the title of a standard lane are taken out")
{
    const Journey journey = fullJourney();
    const auto noCell = withText(journey, {TextField::Cell, {ElementKind::Cell, "own", "t3"}}, "");
    REQUIRE(noCell.ok());
    CHECK(test::at(noCell.value(), "t3").cells.empty());
    const TextAddress quotes{TextField::LaneTitle, {ElementKind::Lane, "quotes", {}}};
    const auto named = withText(journey, quotes, "In their words");
    REQUIRE(named.ok());
    CHECK(findLane(named.value(), "quotes")->title == "In their words");
    const auto unnamed = withText(named.value(), quotes, "");
    REQUIRE(unnamed.ok());
    CHECK(unnamed.value() == journey);
}

TEST_CASE("nothing is written where nothing stands")
{
    const Journey journey = fullJourney();
    for (const TextAddress& address : {TextAddress{TextField::PhaseTitle, ElementRef::ofPhase("none")},
                                       TextAddress{TextField::PersonaGoal, {ElementKind::Persona, "hans", {}}, 2},
                                       TextAddress{TextField::MetricName, ElementRef::ofTouchpoint("t1")},
                                       TextAddress{TextField::EvidenceSource, ElementRef::ofTouchpoint("t1")},
                                       TextAddress{TextField::BarrierText, {ElementKind::Barrier, "b1", "t1"}},
                                       TextAddress{TextField::Cell, {ElementKind::Cell, "none", "t1"}},
                                       TextAddress{TextField::Cell, {ElementKind::Cell, "quotes", "t1"}}}) {
        CAPTURE(static_cast<int>(address.field));
        CHECK(textAt(journey, address).empty());
        const auto after = withText(journey, address, "word");
        REQUIRE(after.ok());
        CHECK(after.value() == journey);
    }
}

TEST_CASE("a text of 20,000 characters is taken, a longer one refused, whatever its bytes")
{
    const Journey journey = fullJourney();
    const TextAddress title = mainText(ElementRef::ofTouchpoint("t1"));
    std::string longest;
    for (std::size_t i = 0; i < maxTextCharacters; ++i) {
        longest += "旅";
    }
    CHECK(withText(journey, title, longest + "  ").ok());
    const auto refused = withText(journey, title, longest + "x");
    REQUIRE(!refused.ok());
    CHECK(refused.problems().front().message.find("20,000") != std::string::npos);
}

TEST_CASE("what is being typed is shown as it stands")
{
    const TextAddress title = mainText(ElementRef::ofTouchpoint("t1"));
    CHECK(textAt(withRawText(fullJourney(), title, " half a "), title) == " half a ");
}

TEST_CASE("the main text of each kind of thing is a text of that thing")
{
    const Journey journey = fullJourney();
    for (const ElementRef& element :
         {ElementRef{}, ElementRef::ofPhase("p1"), ElementRef::ofTouchpoint("t3"),
          ElementRef{ElementKind::Quote, "t3", "t3"}, ElementRef{ElementKind::Experience, "e1", "t3"},
          ElementRef{ElementKind::Barrier, "b1", "t3"}, ElementRef{ElementKind::Action, "a1", "t3"},
          ElementRef{ElementKind::Cell, "own", "t3"}, ElementRef{ElementKind::Persona, "hans", {}},
          ElementRef{ElementKind::Channel, "web", {}}, ElementRef{ElementKind::Process, "sales", {}},
          ElementRef{ElementKind::Lane, "own", {}}, ElementRef{ElementKind::Link, "l1", {}}}) {
        CAPTURE(static_cast<int>(element.kind));
        CHECK(!textAt(journey, mainText(element)).empty());
        CHECK(mainText(element).element == element);
    }
}
