// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "support/journey_builder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace rejse;
using namespace rejse::storage;
using Json = nlohmann::ordered_json;

namespace {

/// What an independent validator says of each text by the schema: "valid", or "invalid", where and why.
std::vector<std::string> schemaVerdicts(const std::vector<std::string>& texts)
{
    const auto folder = std::filesystem::path(REJSE_BINARY_DIR) / "schema_test";
    std::filesystem::create_directories(folder);
    const std::string input = (folder / "journeys.jsonl").string();
    const std::string output = (folder / "verdicts.txt").string();
    std::ofstream file(input, std::ios::binary);
    for (const std::string& text : texts) {
        file << Json::parse(text).dump() << '\n';
    }
    file.close();
    const std::string command = "/usr/bin/python3 '" + test::inSource("tests/storage/validate_with_schema.py").string()
        + "' '" + test::inSource("resources/schema/journey.schema.json").string() + "' < '" + input + "' > '" + output
        + "'";
    INFO("Needs the package python3-jsonschema");
    REQUIRE(std::system(command.c_str()) == 0);
    auto verdicts = test::linesOf(test::contentOf(output));
    REQUIRE(verdicts.size() == texts.size());
    return verdicts;
}

/// Whether a problem is one that a schema cannot see.
bool isBeyondSchemas(const std::string& problem)
{
    constexpr std::array<std::string_view, 5> beyond{
        "expected the id of", "expected an id of its own", "for the stage never goes back",
        "expected another touchpoint than", "a 64-bit floating-point number holds exactly"};
    return std::any_of(beyond.begin(), beyond.end(),
                       [&](std::string_view it) { return problem.find(it) != std::string::npos; });
}

/// Holds the schema against the program: it refuses what the program refuses, unless it cannot see why, and nothing
/// else.
void compareVerdicts(const std::vector<std::string>& texts)
{
    const auto verdicts = schemaVerdicts(texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto problems = test::problemsIn(texts[i]);
        problems.erase(std::remove_if(problems.begin(), problems.end(), isBeyondSchemas), problems.end());
        if (problems.empty() != (verdicts[i] == "valid")) {
            CAPTURE(texts[i].substr(0, 3000), verdicts[i], problems);
            CHECK(problems.empty() == (verdicts[i] == "valid"));
        }
    }
    CHECK(texts.size() == verdicts.size());
}

/// Texts that break the rules of one field or another, and some that are good for one.
constexpr std::array probedTexts{"",
                                 "x",
                                 "a b",
                                 "a\nb",
                                 "a\n",
                                 "a\rb",
                                 "\x7f",
                                 "\u0085",
                                 "\u00a0",
                                 "æ",
                                 "yes",
                                 "text",
                                 "before",
                                 "b2b",
                                 "after\n",
                                 "2024-02-29",
                                 "2023-02-29",
                                 "1900-02-29",
                                 "2000-02-29",
                                 "0001-01-01",
                                 "0000-01-01",
                                 "9999-12-31",
                                 "2024-04-31",
                                 "2024-13-01",
                                 "2024-00-10",
                                 "2024-01-00",
                                 "2024-1-1",
                                 "2024-01-01\n",
                                 "+024-01-01",
                                 "-024-01-01",
                                 "#123abc",
                                 "#123ABC",
                                 "#12345",
                                 "#1234567",
                                 "#12345g",
                                 "#+12345",
                                 "#123abc\n",
                                 "da",
                                 "d",
                                 "da-",
                                 "da-DK",
                                 "da_DK",
                                 "abcdefghi",
                                 "zh-Hant-TW",
                                 "da-abcdefghi",
                                 "1a",
                                 "a/b.journey",
                                 "../a",
                                 "a/..",
                                 "a/../b",
                                 "..",
                                 "...",
                                 "a..b",
                                 "/a",
                                 "\\a",
                                 "c:/a",
                                 "c:",
                                 ":a",
                                 "1:a",
                                 "a/b:c",
                                 "http://a",
                                 "./a",
                                 "a//b",
                                 "journey",
                                 "journey\n",
                                 "data:image/png;base64,AAAA",
                                 "data:image/jpeg;base64,AA==",
                                 "data:image/jpeg;base64,AAA=",
                                 "data:image/png;base64,",
                                 "data:image/png;base64,A",
                                 "data:image/png;base64,AAA",
                                 "data:image/png;base64,A===",
                                 "data:image/png;base64,=AAA",
                                 "data:image/png;base64,AA=A",
                                 "data:image/png;base64,AAAA====",
                                 "data:image/png;base64,AAAA\n",
                                 "data:image/png;base64,AA-_",
                                 "data:image/gif;base64,AAAA",
                                 "DATA:image/png;base64,AAAA",
                                 " data:image/png;base64,AAAA"};

/// The same of values of every type.
std::vector<Json> probes()
{
    const std::string tooLong(20'001, 'a');
    std::string twentyThousand;
    for (int i = 0; i < 20'000; ++i) {
        twentyThousand += "æ";
    }
    std::vector<Json> values{nullptr,
                             true,
                             false,
                             -1,
                             0,
                             1,
                             3.0,
                             3.5,
                             6,
                             101,
                             1000,
                             -3,
                             1e300,
                             Json::array(),
                             Json::object(),
                             Json::array({1}),
                             Json::array({"x", "x"}),
                             Json{{"zoe", 1}},
                             Json{{"a b", 1}},
                             Json{{"own1", "x"}},
                             Json{{"own1", "\u0001"}},
                             18446744073709551615ULL,
                             tooLong,
                             twentyThousand};
    for (const char* const text : probedTexts) {
        values.emplace_back(text);
    }
    for (const std::size_t length : {64U, 65U}) {
        values.emplace_back(std::string(length, 'a'));
    }
    return values;
}

/// The pointers to all known values of a journey, in the first of each list's elements.
void collectPointers(const Json& value, const Json::json_pointer& at, std::vector<Json::json_pointer>& pointers)
{
    if (!at.empty()) {
        pointers.push_back(at);
    }
    if (value.is_object()) {
        for (const auto& [key, member] : value.items()) {
            if (!key.empty() && !key.starts_with("x-")) {
                collectPointers(member, at / key, pointers);
            }
        }
    } else if (value.is_array()) {
        collectPointers(value.front(), at / 0, pointers);
    }
}

/// A journey that has every field, in few objects.
Json everyField()
{
    return Json::parse(test::contentOf(test::inSource("tests/data/frozen/v1.journey")));
}

/// The journey without the lists and objects that the pointer does not go through, all of which are optional, so that
/// thousands of variants are judged quickly.
Json onlyBranch(const Json& value, const Json::json_pointer& at)
{
    if (at.empty() || value.is_primitive()) {
        return value;
    }
    const std::string whole = at.to_string();
    const std::string first = whole.substr(1, whole.find('/', 1) - 1);
    const Json::json_pointer rest(whole.substr(first.size() + 1));
    if (value.is_array()) {
        return Json::array({onlyBranch(value[std::stoul(first)], rest)});
    }
    Json branch = Json::object();
    for (const auto& [key, member] : value.items()) {
        if (key == first) {
            branch[key] = onlyBranch(member, rest);
        } else if (member.is_primitive()) {
            branch[key] = member;
        }
    }
    return branch;
}

} // namespace

TEST_CASE("The schema accepts the examples and templates, as the program does")
{
    std::vector<std::string> texts{test::contentOf(test::inSource("tests/data/frozen/v1.journey"))};
    for (const std::string_view folder : {"resources/examples", "resources/templates"}) {
        for (const auto& file : test::filesIn(folder, ".journey")) {
            texts.push_back(test::contentOf(file));
            CAPTURE(file);
            CHECK(test::problemsIn(texts.back()) == std::vector<std::string>{});
        }
    }
    REQUIRE(texts.size() > 5);
    const auto verdicts = schemaVerdicts(texts);
    CHECK(std::count(verdicts.begin(), verdicts.end(), "valid") == static_cast<std::ptrdiff_t>(texts.size()));
}

TEST_CASE("The schema accepts generated journeys, as the program does")
{
    std::vector<std::string> texts;
    for (std::uint64_t seed = 1000; seed < 1200; ++seed) {
        texts.push_back(writeJourney(test::randomJourney(seed)));
    }
    const auto verdicts = schemaVerdicts(texts);
    CHECK(std::count(verdicts.begin(), verdicts.end(), "valid") == 200);
    compareVerdicts(texts);
}

TEST_CASE("The schema refuses the broken files, as the program does")
{
    std::vector<std::string> texts;
    for (const auto& file : test::filesIn("tests/data/broken", ".journey")) {
        const std::string text = test::contentOf(file);
        const auto problems = test::problemsIn(text);
        const bool isParsed =
            problems.front().front() == '/' && problems.front().find("each key once") == std::string::npos;
        if (isParsed) {
            texts.push_back(text);
        }
    }
    REQUIRE(texts.size() > 60);
    compareVerdicts(texts);
}

TEST_CASE("The schema and the program agree on every field, whatever stands in it")
{
    const Json journey = everyField();
    std::vector<Json::json_pointer> pointers;
    collectPointers(journey, Json::json_pointer(), pointers);
    REQUIRE(pointers.size() > 100);
    const auto values = probes();
    std::vector<std::string> texts;
    for (const auto& pointer : pointers) {
        const Json branch = onlyBranch(journey, pointer);
        for (const Json& value : values) {
            Json variant = branch;
            variant[pointer] = value;
            texts.push_back(variant.dump());
        }
        Json variant = branch;
        auto& parent = variant[pointer.parent_pointer()];
        parent.is_array() ? parent.erase(std::stoul(pointer.back())) : static_cast<void>(parent.erase(pointer.back()));
        texts.push_back(variant.dump());
    }
    REQUIRE(texts.size() > 8'000);
    compareVerdicts(texts);
}
