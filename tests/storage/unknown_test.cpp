// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <utility>

using namespace rejse;
using namespace rejse::storage;

TEST_CASE("Unknown fields are kept in their order and written after the known ones")
{
    const Journey journey = test::journeyIn(
        R"({"zebra": 1, "format": "journey", "ape": {"z": [], "a": {}}, "version": 1, "title": "T", "b": null})");
    CHECK(journey.unknown == UnknownFields{{"zebra", "1"}, {"ape", R"({"z":[],"a":{}})"}, {"b", "null"}});
    CHECK(writeJourney(journey)
          == "{\n  \"format\": \"journey\",\n  \"version\": 1,\n  \"title\": \"T\",\n  \"zebra\": 1,\n  \"ape\": {\n"
             "    \"z\": [],\n    \"a\": {}\n  },\n  \"b\": null\n}\n");
}

TEST_CASE("Unknown fields are kept at every level")
{
    // The frozen file has an unknown field "x-KIND" in every kind of object; a reader that drops one does not write it.
    const std::string text = test::contentOf(test::inSource("tests/data/frozen/v1.journey"));
    const std::string written = writeJourney(test::journeyIn(text));
    std::size_t found = 0;
    for (const std::string_view kind :
         {"brand", "scoring", "persona", "channel", "process", "phase", "touchpoint", "ease", "experience", "barrier",
          "action", "evidence", "metric", "link", "lane", "journey"}) {
        CAPTURE(kind);
        const std::string key = "\"x-" + std::string(kind) + "\": ";
        REQUIRE(text.find(key) != std::string::npos);
        CHECK(written.find(key) != std::string::npos);
        ++found;
    }
    CHECK(found == 16);
}

TEST_CASE("An unknown value keeps its meaning, and its digits where 64 bits do not hold it")
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"1e2", "100.0"},
        {"1E+2", "100.0"},
        {"1.50", "1.5"},
        {"-0", "0"},
        {"-0.0", "-0.0"},
        {"9223372036854775807", "9223372036854775807"},
        {"9223372036854775808", "9223372036854775808"},
        {"18446744073709551615", "18446744073709551615"},
        {"18446744073709551616", "18446744073709551616"},
        {"-9223372036854775808", "-9223372036854775808"},
        {"-9223372036854775809", "-9223372036854775809"},
        {"123456789012345678901234567890", "123456789012345678901234567890"},
        {R"("\u00e6\/\u0007\ud83d\ude42")", R"("æ/\u0007🙂")"},
        {"[ 1 , [ ] , { } ]", "[1,[],{}]"},
        {R"({"a" : "{[,:]}\\\""})", R"({"a":"{[,:]}\\\""})"},
        {"true", "true"},
        {"false", "false"},
    };
    for (const auto& [read, kept] : cases) {
        CAPTURE(read);
        const Journey journey = test::journeyIn(test::journeyWith("\"x\": " + read));
        REQUIRE(journey.unknown == UnknownFields{{"x", kept}});
        const Journey again = test::journeyIn(writeJourney(journey));
        CHECK(again == journey);
    }
}

TEST_CASE("An unknown value is written on lines of its own at its depth")
{
    const std::string text = writeJourney(
        test::journeyIn(test::journeyWith(R"("brand": {"x": {"a": [1, {"b": "x, y: [z]"}, [[]]], "c": {}}})")));
    CHECK(text.find(
              "  \"brand\": {\n    \"x\": {\n      \"a\": [\n        1,\n        {\n          \"b\": \"x, y: [z]\"\n"
              "        },\n        [\n          []\n        ]\n      ],\n      \"c\": {}\n    }\n  }\n")
          != std::string::npos);
}

TEST_CASE("A known key of another object is unknown where it does not belong")
{
    CHECK(test::journeyIn(test::journeyWith(R"("feelings": {"nobody": 9}, "Title": 3)")).unknown
          == UnknownFields{{"feelings", R"({"nobody":9})"}, {"Title", "3"}});
}
