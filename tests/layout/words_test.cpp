// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/words.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::layout;

TEST_CASE("lanes carry the fixed names of the map's language")
{
    const auto names = [](std::string_view tag) {
        std::string all;
        for (int kind = 0; kind < static_cast<int>(LaneKind::Text); ++kind) {
            all += (all.empty() ? "" : ", ") + std::string(Words(tag).lane(static_cast<LaneKind>(kind)));
        }
        return all;
    };
    CHECK(names("da")
          == "Storyboard, Touchpoints, Følelser, Citater, Oplevelser, Barrierer, Tiltag, Processer, Målinger");
    CHECK(names("nb")
          == "Storyboard, Kontaktpunkter, Følelser, Sitater, Opplevelser, Barrierer, Tiltak, Prosesser, Målinger");
    CHECK(names("en")
          == "Storyboard, Touchpoints, Feelings, Quotes, Experiences, Barriers, Actions, Processes, Metrics");
}

TEST_CASE("a language without words of its own falls back to English, a variant to its language")
{
    CHECK(Words("fr").lane(LaneKind::Quotes) == "Quotes");
    CHECK(Words("da-DK").lane(LaneKind::Quotes) == "Citater");
    CHECK(Words("no").lane(LaneKind::Quotes) == "Sitater");
}

TEST_CASE("the quadrants have their fixed names")
{
    CHECK(Words("da").quadrant(Quadrant::Thankless) == "Ikke umagen værd");
    CHECK(Words("nb").quadrant(Quadrant::FillIn) == "Liten gevinst");
    CHECK(Words("da")(Word::Cost) == "Omkostning");
    CHECK(Words("nb")(Word::Cost) == "Kostnad");
}

TEST_CASE("figures, quotes and days are written as the language writes them")
{
    const Words danish("da");
    const Words english("en");
    CHECK(danish.number(70.45, 1) == "70,5");
    CHECK(english.number(70.45, 1) == "70.5");
    CHECK(english.number(33.6, 0) == "34");
    CHECK(danish.exactNumber(4.25) == "4,25");
    CHECK(danish.exactNumber(82) == "82");
    CHECK(english.exactNumber(-3) == "−3");
    CHECK(danish.percent(1) == "100\u00A0%");
    CHECK(english.percent(0.125) == "13%");
    CHECK(danish.quoted("Jeg vil") == "»Jeg vil«");
    CHECK(Words("nb").quoted("Jeg vil") == "«Jeg vil»");
    CHECK(english.quoted("I want") == "“I want”");
    CHECK(english.quoted("‘Wait’, they said") == "“‘Wait’, they said”");
    CHECK(english.quoted("«أريد»") == "«أريد»");
    CHECK(danish.date({2027, 3, 1}) == "1. marts 2027");
    CHECK(english.date({2027, 3, 1}) == "1 March 2027");
}

TEST_CASE("one and many are told apart")
{
    const Words danish("da");
    CHECK(danish.counted(Counted::Handover, 1) == "1 overlevering");
    CHECK(danish.counted(Counted::Handover, 3) == "3 overleveringer");
    CHECK(danish.coverageOf(11, 13) == "11 af 13 touchpoints");
}

TEST_CASE("the formula tells the shares of the weights")
{
    Scoring scoring;
    scoring.feeling = 30;
    scoring.ease = 30;
    scoring.delivery = 0;
    CHECK(Words("en").formula(scoring) == "Score 0–100 = feeling 50% + ease 50% + delivery 0%");
}
