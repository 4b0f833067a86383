// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

using namespace rejse;
using namespace rejse::storage;

namespace {

const std::string smallest = "{\n  \"format\": \"journey\",\n  \"version\": 1,\n  \"title\": \"T\"\n}\n";

/// What a journey with these members is written as, without what every journey has.
std::string written(std::string_view members)
{
    const std::string text = writeJourney(test::journeyIn(test::journeyWith(members)));
    const std::size_t head = smallest.size() - 3;
    REQUIRE(text.starts_with(smallest.substr(0, head)));
    return text.substr(head);
}

} // namespace

TEST_CASE("What holds its default is left out")
{
    CHECK(writeJourney(test::journeyIn(test::journeyWith({}))) == smallest);
    CHECK(
        written(R"("client": "", "author": "", "description": "", "language": "en", "market": "b2c", "state": "current",
        "brand": {}, "scoring": {}, "personas": [], "channels": [], "processes": [], "phases": [], "links": [],
        "unsorted": [])")
        == "\n}\n");
    CHECK(written(R"("scoring": {"feeling": 50, "ease": 25, "delivery": 25})") == "\n}\n");
    CHECK(written(R"("scoring": {"feeling": 50, "ease": 20, "delivery": 25})")
          == ",\n  \"scoring\": {\n    \"ease\": 20\n  }\n}\n");
    CHECK(writeJourney(test::journeyIn(test::touchpointWith(
              R"("occasion": "", "meets": [], "owner": "", "momentOfTruth": false, "importance": 3,
              "feelings": {}, "ease": {}, "experiences": [], "barriers": [], "actions": [], "quote": "", "metrics": [],
              "cells": {}, "votes": 0, "notes": "")")))
          == writeJourney(test::journeyIn(test::touchpointWith({}))));
}

TEST_CASE("Nobody named is told from everyone")
{
    const Journey nobody = test::journeyIn(test::touchpointWith(R"("personas": [])"));
    CHECK(nobody.phases[0]->touchpoints[0]->personas == std::vector<Id>());
    CHECK(writeJourney(nobody).find("\"personas\": []") != std::string::npos);
    CHECK_FALSE(test::journeyIn(test::touchpointWith({})).phases[0]->touchpoints[0]->personas);
}

TEST_CASE("The standard lanes are left out, other lanes are written, no lanes too")
{
    Journey journey = test::journeyIn(test::journeyWith({}));
    CHECK(journey.lanes == standardLanes());
    journey.lanes.front().hidden = true;
    CHECK(test::journeyIn(writeJourney(journey)) == journey);
    journey.lanes.clear();
    CHECK(writeJourney(journey) == smallest.substr(0, smallest.size() - 3) + ",\n  \"lanes\": []\n}\n");
    CHECK(test::journeyIn(writeJourney(journey)) == journey);
}

TEST_CASE("Feelings are written in the order of the personas and cells in that of the lanes")
{
    const std::string text = writeJourney(test::journeyIn(test::journeyWith(
        R"("personas": [{"id": "z", "name": ""}, {"id": "a", "name": ""}],
        "unsorted": [{"id": "t", "title": "", "feelings": {"a": 1, "z": 2}, "cells": {"b": "1", "y": "2"}}],
        "lanes": [{"id": "y", "kind": "text", "title": ""}, {"id": "b", "kind": "text", "title": ""}])")));
    CHECK(text.find("\"feelings\": {\n        \"z\": 2,\n        \"a\": 1\n      }") != std::string::npos);
    CHECK(text.find("\"cells\": {\n        \"y\": \"2\",\n        \"b\": \"1\"\n      }") != std::string::npos);
}

TEST_CASE("Feelings and cells that belong to nothing are written all the same, by id")
{
    Journey journey;
    Touchpoint touchpoint;
    touchpoint.feelings = {{"b", 1}, {"a", 2}};
    touchpoint.cells = {{"d", "1"}, {"c", "2"}};
    journey.unsorted.emplace_back(touchpoint);
    const std::string text = writeJourney(journey);
    CHECK(text.find("\"feelings\": {\n        \"a\": 2,\n        \"b\": 1\n      }") != std::string::npos);
    CHECK(text.find("\"cells\": {\n        \"c\": \"2\",\n        \"d\": \"1\"\n      }") != std::string::npos);
}

TEST_CASE("Required fields are written even when they are empty")
{
    CHECK(written(R"("channels": [{"id": "c", "name": ""}])")
          == ",\n  \"channels\": [\n    {\n      \"id\": \"c\",\n      \"name\": \"\"\n    }\n  ]\n}\n");
}

TEST_CASE("Numbers are written as a person would")
{
    const auto value = [](std::string_view number) {
        const std::string text = writeJourney(test::journeyIn(
            test::touchpointWith(R"("metrics": [{"name": "m", "value": )" + std::string(number) + "}]")));
        const std::size_t begin = text.find("\"value\": ") + 9;
        return text.substr(begin, text.find('\n', begin) - begin);
    };
    CHECK(value("82") == "82");
    CHECK(value("82.0") == "82");
    CHECK(value("8.2e1") == "82");
    CHECK(value("-0.0") == "0");
    CHECK(value("3.50") == "3.5");
    CHECK(value("0.1") == "0.1");
    CHECK(value("1e-7") == "1e-07");
    CHECK(value("9007199254740992") == "9007199254740992");
    CHECK(value("18446744073709551616") == "18446744073709551616");
    CHECK(value("1e20") == "100000000000000000000");
    CHECK(value("1e21") == "1e+21");
    CHECK(value("1.7976931348623157e308") == "1.7976931348623157e+308");
    CHECK(value("5e-324") == "5e-324");
}

TEST_CASE("Whole numbers are whole however they are spelled")
{
    const Journey journey = test::journeyIn(test::touchpointWith(R"("importance": 4.0, "votes": 1e1, "evidence":
        {"basis": "data", "respondents": 2.5e2})"));
    const Touchpoint& touchpoint = *journey.phases.front()->touchpoints.front();
    CHECK(touchpoint.importance == 4);
    CHECK(touchpoint.votes == 10);
    CHECK(touchpoint.evidence->respondents == 250);
    CHECK(test::journeyIn(R"({"format": "journey", "version": 1.0, "title": "T"})").title == "T");
}

TEST_CASE("Characters are written as they are and only what must be escaped is")
{
    Journey journey;
    journey.title = "æ 客 🙂 \u2028 \x7f \" \\ / <b>";
    journey.unknown.push_back({"k\"\\\n\x01", R"("\u0000")"});
    CHECK(writeJourney(journey)
          == "{\n  \"format\": \"journey\",\n  \"version\": 1,\n  \"title\": \"æ 客 🙂 \u2028 \x7f \\\" \\\\ / "
             "<b>\",\n"
             "  \"k\\\"\\\\\\n\\u0001\": \"\\u0000\"\n}\n");
}

TEST_CASE("A colour is written in small letters")
{
    CHECK(written(R"("brand": {"color": "#AbCdEf"})") == ",\n  \"brand\": {\n    \"color\": \"#abcdef\"\n  }\n}\n");
}
