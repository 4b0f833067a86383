// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette/fuzzy_match.h"

#include "support/catch.h"

using rejse::shell::fuzzyMatch;

namespace {

bool matches(const char* pattern, const char* text)
{
    return fuzzyMatch(QString::fromUtf8(pattern), QString::fromUtf8(text)).has_value();
}

/// What of the text stands for the pattern.
QString matched(const char* pattern, const char* text)
{
    QString letters;
    const QString shown = QString::fromUtf8(text);
    const auto match = fuzzyMatch(QString::fromUtf8(pattern), shown);
    for (const qsizetype place : match ? match->places : QList<qsizetype>()) {
        letters += QString::number(place) + shown.at(place) + u' ';
    }
    return letters.trimmed();
}

int score(const char* pattern, const char* text)
{
    const auto match = fuzzyMatch(QString::fromUtf8(pattern), QString::fromUtf8(text));
    REQUIRE(match);
    return match->score;
}

} // namespace

TEST_CASE("letters match in their order, wherever they stand")
{
    CHECK(matches("nph", "New Phase"));
    CHECK(matches("new phase", "New Phase"));
    CHECK(matches("phase new", "Phase, new"));
    CHECK(!matches("hpn", "New Phase"));
    CHECK(!matches("news", "New"));
    CHECK(!matches("x", ""));
}

TEST_CASE("capitals and accents do not matter, Danish letters do")
{
    CHECK(matches("CAFE", "Café"));
    CHECK(matches("bøl", "Bestil ØL"));
    CHECK(!matches("bol", "Bestil ØL"));
    CHECK(matches("på", "Leder på Bilbasen"));
    CHECK(!matches("pa", "på"));
}

TEST_CASE("no letters match everything alike")
{
    CHECK(matches("", "New Phase"));
    CHECK(matches("  ", "New Phase"));
    CHECK(score("", "New Phase") == score("", "Export"));
}

TEST_CASE("beginnings of words are what is meant")
{
    CHECK(matched("sa", "Paste Special All") == "6S 14A");
    CHECK(matched("np", "Open New Phase") == "5N 9P");
    CHECK(score("nt", "New Touchpoint") > score("nt", "Print"));
    CHECK(score("exp", "Export") > score("exp", "New Experience"));
}

TEST_CASE("runs of letters are what is meant")
{
    CHECK(matched("ing", "I need an ending") == "13i 14n 15g");
    CHECK(score("touch", "Next Touchpoint") > score("touch", "The outer church"));
}

TEST_CASE("of two that match alike the shorter one comes first")
{
    CHECK(score("save", "Save") > score("save", "Save as Future State of the Journey"));
}

TEST_CASE("letters outside the first plane are one letter")
{
    CHECK(matched("b", "🙂 b") == "3b");
    CHECK(matches("🙂", "a 🙂"));
}
