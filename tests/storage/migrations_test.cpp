// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "reading.h"
#include "storage/json_parser.h"
#include "storage/versioned_reader.h"

#include <array>
#include <filesystem>

using namespace rejse;
using namespace rejse::storage;
using Messages = std::vector<std::string>;

namespace {

// Two steps made up for the tests: version 1 called the title "name", version 2 had a persona's name alone.
void nameToTitle(JsonValue& journey)
{
    journey.rename("name", "title");
    journey.remove("obsolete");
}

void personasToObjects(JsonValue& journey)
{
    JsonValue* const personas = journey.find("personas");
    if (personas == nullptr || personas->list() == nullptr) {
        return;
    }
    int number = 0;
    for (JsonValue& persona : *personas->list()) {
        JsonValue object(JsonValue::Object{});
        object.set("id", JsonValue::text("p" + std::to_string(++number)));
        object.set("name", persona);
        persona = std::move(object);
    }
}

constexpr std::array<MigrationStep, 2> madeUpSteps{nameToTitle, personasToObjects};

std::string frozenPath(std::size_t version)
{
    return "tests/data/frozen/v" + std::to_string(version) + ".journey";
}

JsonValue valueIn(const std::string& text)
{
    const auto tree = parseJson(text);
    REQUIRE(tree);
    return JsonValue::from(tree.value(), JsonTree::root);
}

} // namespace

TEST_CASE("There is a step from every older version, and a frozen file that it changes")
{
    const auto steps = migrationSteps();
    REQUIRE(steps.size() == static_cast<std::size_t>(currentVersion - 1));
    for (std::size_t version = 1; version <= steps.size(); ++version) {
        CAPTURE(version);
        JsonValue journey = valueIn(test::contentOf(test::inSource(frozenPath(version))));
        const std::string before = journey.compact();
        steps[version - 1](journey);
        CHECK(journey.compact() != before);
    }
}

TEST_CASE("The frozen file of each version reads, and is written as the one of the current version")
{
    const std::string current = test::contentOf(test::inSource(frozenPath(currentVersion)));
    for (int version = 1; version <= currentVersion; ++version) {
        CAPTURE(version);
        const auto read = readJourney(test::contentOf(test::inSource(frozenPath(static_cast<std::size_t>(version)))));
        REQUIRE((read ? Messages{} : describe(read.problems(), "frozen")) == Messages{});
        CHECK(read.value().upgradedFrom == (version == currentVersion ? std::nullopt : std::optional(version)));
        CHECK(writeJourney(read.value().journey) == current);
    }
}

TEST_CASE("An older file goes through every step from its version on, and the reader says so")
{
    const auto read = readJourney(
        R"({"format": "journey", "version": 1, "name": "T", "obsolete": [], "x": 1e2, "personas": ["Zoe", "Adam"]})",
        madeUpSteps);
    REQUIRE((read ? Messages{} : describe(read.problems(), "old")) == Messages{});
    CHECK(read.value().upgradedFrom == 1);
    CHECK(read.value().journey.title == "T");
    REQUIRE(read.value().journey.personas.size() == 2);
    CHECK(read.value().journey.personas[1].id == "p2");
    CHECK(read.value().journey.personas[1].name == "Adam");
    CHECK(read.value().journey.unknown == UnknownFields{{"x", "100.0"}});
}

TEST_CASE("A file of a version between goes through the later steps alone")
{
    const auto read = readJourney(
        R"({"format": "journey", "version": 2, "title": "T", "name": "N", "personas": ["Zoe"]})", madeUpSteps);
    REQUIRE(read);
    CHECK(read.value().upgradedFrom == 2);
    CHECK(read.value().journey.title == "T");
    CHECK(read.value().journey.unknown == UnknownFields{{"name", "\"N\""}});
    CHECK(read.value().journey.personas.front().id == "p1");
}

TEST_CASE("A file of the current version goes through no step")
{
    const auto read = readJourney(R"({"format": "journey", "version": 3, "title": "T", "name": "N"})", madeUpSteps);
    REQUIRE(read);
    CHECK_FALSE(read.value().upgradedFrom);
    CHECK(read.value().journey.unknown == UnknownFields{{"name", "\"N\""}});
}

TEST_CASE("What is wrong with an older file is told as for a current one")
{
    const auto problems = [](std::string_view text) {
        const auto read = readJourney(text, madeUpSteps);
        return read ? Messages{} : describe(read.problems(), "f");
    };
    CHECK(problems(R"({"format": "journey", "version": 1, "name": 5})")
          == Messages{"f: /title: expected a text, found 5"});
    CHECK(problems(R"({"format": "journey", "version": 1, "name": "T", "personas": 5})")
          == Messages{"f: /personas: expected a list, found 5"});
    CHECK(problems(R"({"format": "journey", "version": 1, "name": "T", "name": "U"})")
          == Messages{"f: /name: expected each key once in an object, found this one again"});
    CHECK(problems(R"({"format": "map", "version": 1, "name": "T"})")
          == Messages{"f: /format: expected \"journey\", found \"map\""});
}

TEST_CASE("A newer version is refused with a message that names both, and nothing else of the file is judged")
{
    for (const std::string version : {"2", "2.0", "999999999999999999999", "18446744073709551615", "1e300"}) {
        CAPTURE(version);
        const auto problems = test::problemsIn(R"({"format": "journey", "version": )" + version + R"(, "market": 7})");
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().starts_with(
            "/version: expected at most version 1, the newest that this program knows, found version "));
        CHECK(problems.front().ends_with(": the file was written by a newer program"));
    }
    CHECK(test::problemsIn(R"({"format": "journey", "version": 2})")
          == Messages{
              "/version: expected at most version 1, the newest that this program knows, found version 2: the file "
              "was written by a newer program"});
}

TEST_CASE("A version that is none is refused")
{
    for (const std::string version : {"0", "-1", "1.5", "\"1\"", "null", "true", "[]", "-18446744073709551616"}) {
        CAPTURE(version);
        const auto problems = test::problemsIn(R"({"format": "journey", "version": )" + version + R"(, "title": "T"})");
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().starts_with("/version: expected 1, found "));
    }
}
