// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "support/journey_builder.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <set>
#include <utility>

using namespace rejse;
using namespace rejse::storage;

namespace {

/// The lines of one text that the other does not have, each as often as it has it more often.
std::vector<std::string> linesOnlyIn(const std::string& text, const std::string& other)
{
    std::map<std::string, int> counts;
    for (const auto& line : test::linesOf(other)) {
        ++counts[line];
    }
    std::vector<std::string> only;
    for (const auto& line : test::linesOf(text)) {
        if (--counts[line] < 0) {
            only.push_back(line);
        }
    }
    return only;
}

/// The paths of all keys, list indexes and ids as keys left out; an unknown key is `?`, whatever it holds.
void collectKeys(const nlohmann::json& value, const std::string& path, std::set<std::string>& keys)
{
    if (value.is_primitive()) {
        return;
    }
    for (const auto& [key, member] : value.items()) {
        if (value.is_array() || path.ends_with("/feelings") || path.ends_with("/cells")) {
            collectKeys(member, path, keys);
        } else if (key.empty() || key.starts_with("x-")) {
            keys.insert(path + "/?");
        } else if (key != "aaa") {
            keys.insert(path + '/' + key);
            collectKeys(member, path + '/' + key, keys);
        }
    }
}

} // namespace

TEST_CASE("What is written reads as the same journey and is written as the same bytes")
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const Journey journey = test::randomJourney(seed);
        const std::string text = writeJourney(journey);
        const Journey read = test::journeyIn(text);
        REQUIRE(read == journey);
        REQUIRE(writeJourney(read) == text);
    }
}

TEST_CASE("A large journey survives too")
{
    const Journey journey = test::largeJourney(2000);
    const std::string text = writeJourney(journey);
    CHECK(text.size() > 2000 * 1100);
    CHECK(text.size() < 2000 * 1300);
    CHECK(test::journeyIn(text) == journey);
}

TEST_CASE("Random journeys use every field, and unknown ones at every level")
{
    std::set<std::string> used;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        collectKeys(nlohmann::json::parse(writeJourney(test::randomJourney(seed))), "", used);
    }
    std::set<std::string> all;
    collectKeys(nlohmann::json::parse(test::contentOf(test::inSource("tests/data/frozen/v1.journey"))), "", all);
    CHECK(all.size() > 100);
    for (const std::string& key : all) {
        CAPTURE(key);
        CHECK(used.count(key) == 1);
    }
}

TEST_CASE("One edit changes only the lines of that edit")
{
    const std::string text = test::contentOf(test::inSource("tests/data/frozen/v1.journey"));
    const Journey journey = test::journeyIn(text);
    using ChangedLines = std::vector<std::string>;
    const auto changed = [&](const std::function<void(Journey&)>& edit) {
        Journey edited = journey;
        edit(edited);
        const std::string after = writeJourney(edited);
        return std::pair(linesOnlyIn(text, after), linesOnlyIn(after, text));
    };
    const auto touchpoint = [](Journey& it) -> Touchpoint& {
        return it.phases.front().edit().touchpoints.front().edit();
    };
    CHECK(changed([](Journey& it) { it.title = "Ny"; })
          == std::pair(ChangedLines{R"(  "title": "Alt i én rejse ✓ \"citat\" \\ <b>ikke fed</b>",)"},
                       ChangedLines{R"(  "title": "Ny",)"}));
    CHECK(changed([](Journey& it) { it.client.clear(); })
          == std::pair(ChangedLines{R"(  "client": "Kunden A/S",)"}, ChangedLines{}));
    CHECK(changed([&](Journey& it) { touchpoint(it).importance = 3; })
          == std::pair(ChangedLines{R"(          "importance": 5,)"}, ChangedLines{}));
    CHECK(changed([&](Journey& it) { touchpoint(it).feelings["zoe"] = 0; })
          == std::pair(ChangedLines{R"(            "zoe": -2,)"}, ChangedLines{R"(            "zoe": 0,)"}));
    CHECK(changed([&](Journey& it) { touchpoint(it).metrics.front().value = 4; })
          == std::pair(ChangedLines{R"(              "value": 3.5,)"}, ChangedLines{R"(              "value": 4,)"}));
    CHECK(changed([](Journey& it) { it.lanes[3].hidden = true; })
          == std::pair(ChangedLines{R"(      "kind": "feelings")"},
                       ChangedLines{R"(      "kind": "feelings",)", R"(      "hidden": true)"}));
}
