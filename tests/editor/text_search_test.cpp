// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search/text_search.h"

#include "support/catch.h"
#include "support/journeys.h"

using namespace rejse;
using namespace rejse::editor;

namespace {

/// Whether a map with a touchpoint of this title is found by these words.
bool finds(const char* words, const char* title)
{
    Journey journey;
    journey.title = "Map";
    Phase phase;
    phase.id = "p";
    phase.touchpoints.emplace_back(test::touchpoint("t", title));
    journey.phases.emplace_back(phase);
    const auto found = findTexts(journey, QString::fromUtf8(words));
    return found == std::vector<TextAddress>{mainText(ElementRef::ofTouchpoint("t"))};
}

} // namespace

TEST_CASE("capitals do not matter")
{
    CHECK(finds("bilbasen", "Leder på Bilbasen"));
    CHECK(finds("LEDER PÅ", "Leder på Bilbasen"));
}

TEST_CASE("accents do not matter")
{
    CHECK(finds("cafe", "Café"));
    CHECK(finds("café", "Cafe"));
    CHECK(finds("cafe", "Cafe\u0301"));
    CHECK(finds("uber", "Über uns"));
}

TEST_CASE("the Danish letters are letters of their own")
{
    CHECK(finds("på", "Leder PÅ"));
    CHECK(finds("pa\u030A", "Leder på"));
    CHECK(!finds("pa", "Leder på"));
    CHECK(!finds("på", "Papir"));
    CHECK(finds("pa", "på papir"));
    CHECK(finds("øl", "Spørger om ØL"));
    CHECK(!finds("sporger", "Spørger"));
    CHECK(finds("æble", "ÆBLEGRØD"));
    CHECK(!finds("aeble", "Æblegrød"));
}

TEST_CASE("blanks and apostrophes match however they are written")
{
    CHECK(finds("sees an  advert", "Sees an\u00A0advert"));
    CHECK(finds("  advert ", "Sees an advert"));
    CHECK(finds("Hans' far", "Hans’ far"));
}

TEST_CASE("letters of every script are found as they are")
{
    CHECK(finds("客户", "客户旅程"));
    CHECK(finds("ΤΑΞΊΔΙ", "ταξίδι"));
    CHECK(finds("👩🏽‍💻", "Ser 👩🏽‍💻 her"));
    CHECK(finds("<b>", "a <b> c"));
    CHECK(!finds("कि", "का"));
}

TEST_CASE("all texts are searched, in reading order, each found once")
{
    Journey journey = test::smallJourney();
    journey.phases[2].edit().touchpoints[0].edit().notes = "call\nand call";
    const auto found = findTexts(journey, "CALL");
    REQUIRE(found.size() == 2);
    CHECK(found[0] == TextAddress{TextField::ActionText, {ElementKind::Action, "a1", "t3"}});
    CHECK(found[1] == TextAddress{TextField::Notes, ElementRef::ofTouchpoint("t3")});
    CHECK(findTexts(journey, "call and").size() == 1);
}

TEST_CASE("blank words find nothing")
{
    CHECK(findTexts(test::smallJourney(), "").empty());
    CHECK(findTexts(test::smallJourney(), " \t").empty());
    CHECK(findTexts(test::smallJourney(), "no such words").empty());
}
