// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/storage/journey_text.h"

#include "support/catch.h"
#include "support/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace rejse;

namespace {

const std::array<std::string, 6> names{"seven-phases",        "before-during-after",   "five-steps",
                                       "many-small-journeys", "awareness-to-advocacy", "blank"};
const std::array<std::string, 3> languages{"en", "da", "nb"};

constexpr std::string_view folder = "resources/templates";

std::string textOf(const std::string& name, const std::string& language)
{
    return test::contentOf(test::inSource(folder) / (name + "." + language + ".journey"));
}

Journey templateOf(const std::string& name, const std::string& language)
{
    auto read = storage::readJourney(textOf(name, language));
    INFO(name << "." << language);
    if (!read) {
        FAIL_CHECK(read.problems().front().where << ": " << read.problems().front().message);
    }
    REQUIRE(read.ok());
    return std::move(read).value().journey;
}

std::vector<Touchpoint> touchpointsOf(const Journey& journey)
{
    std::vector<Touchpoint> all;
    for (const auto& phase : journey.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            all.push_back(*touchpoint);
        }
    }
    return all;
}

std::vector<Stage> stagesOf(const Journey& journey)
{
    std::vector<Stage> stages;
    for (const auto& phase : journey.phases) {
        stages.push_back(phase->stage);
    }
    return stages;
}

std::set<Role> rolesOf(const Journey& journey)
{
    std::set<Role> roles;
    for (const auto& persona : journey.personas) {
        roles.insert(persona.role);
    }
    return roles;
}

bool hasLoop(const Journey& journey)
{
    return std::any_of(journey.links.begin(), journey.links.end(),
                       [](const Link& link) { return link.kind == LinkKind::Loop; });
}

/// Whether `text` holds a word of the first person in `language`, one letter's case apart.
bool speaksInFirstPerson(const std::string& text, const std::string& language)
{
    static const std::map<std::string, std::set<std::string>> words{
        {"en", {"I", "We"}}, {"da", {"Jeg", "jeg", "Vi", "vi"}}, {"nb", {"Jeg", "jeg", "Vi", "vi"}}};
    std::string word;
    for (const char c : text + " ") {
        if (c != ' ' && c != ',') {
            word += c;
        } else if (words.at(language).count(word) != 0) {
            return true;
        } else {
            word.clear();
        }
    }
    return false;
}

/// The file with every text that a language may change taken out: what is left must be the same in all three.
nlohmann::json skeleton(const nlohmann::json& value)
{
    static const std::set<std::string> translated{"title", "description", "language", "name",  "goals",
                                                  "text",  "statement",   "occasion", "label", "notes"};
    if (value.is_array()) {
        auto items = nlohmann::json::array();
        for (const auto& item : value) {
            items.push_back(skeleton(item));
        }
        return items;
    }
    if (!value.is_object()) {
        return value;
    }
    auto members = nlohmann::json::object();
    for (const auto& [key, member] : value.items()) {
        if (key == "cells") {
            for (const auto& cell : member.items()) {
                members[key].push_back(cell.key());
            }
        } else if (translated.count(key) == 0) {
            members[key] = skeleton(member);
        } else if (key != "language") {
            members[key] = member.size();
        }
    }
    return members;
}

} // namespace

TEST_CASE("Every template is there in every language, and nothing else is")
{
    std::set<std::string> expected;
    for (const auto& name : names) {
        for (const auto& language : languages) {
            expected.insert(name + "." + language + ".journey");
        }
    }
    std::set<std::string> found;
    for (const auto& path : test::filesIn(folder, ".journey")) {
        found.insert(path.filename().string());
    }
    CHECK(found == expected);
}

TEST_CASE("A template is valid, canonical, in its language, and free of unknown fields")
{
    for (const auto& name : names) {
        for (const auto& language : languages) {
            INFO(name << "." << language);
            const auto journey = templateOf(name, language);
            CHECK(journey.language == language);
            CHECK(storage::writeJourney(journey) == textOf(name, language));
            CHECK(journey.unknown.empty());
        }
    }
}

TEST_CASE("A template has the same ids and the same structure in every language")
{
    for (const auto& name : names) {
        const auto english = skeleton(nlohmann::json::parse(textOf(name, "en")));
        for (const auto& language : languages) {
            INFO(name << "." << language);
            CHECK(skeleton(nlohmann::json::parse(textOf(name, language))) == english);
        }
    }
}

TEST_CASE("A template leaves every rating to the people in the room")
{
    for (const auto& name : names) {
        for (const auto& touchpoint : touchpointsOf(templateOf(name, "en"))) {
            INFO(name << " " << touchpoint.id);
            CHECK(touchpoint.feelings.empty());
            CHECK(touchpoint.ease == Ease{});
            CHECK_FALSE(touchpoint.momentOfTruth);
            CHECK(touchpoint.importance == Touchpoint{}.importance);
            CHECK_FALSE(touchpoint.importanceToCompany.has_value());
            CHECK_FALSE(touchpoint.evidence.has_value());
            CHECK(touchpoint.metrics.empty());
            CHECK(touchpoint.votes == 0);
            CHECK(std::none_of(touchpoint.experiences.begin(), touchpoint.experiences.end(),
                               [](const Experience& experience) { return experience.fulfilment.has_value(); }));
        }
    }
}

TEST_CASE("A method's phases speak in the first person, and its touchpoints say why the customer is there")
{
    for (const auto& name : names) {
        for (const auto& language : languages) {
            const auto journey = templateOf(name, language);
            for (const auto& phase : journey.phases) {
                INFO(name << "." << language << " " << phase->id << ": " << phase->statement);
                CHECK(speaksInFirstPerson(phase->statement, language));
                CHECK_FALSE(phase->description.empty());
                CHECK(phase->touchpoints.size() >= 2);
            }
            for (const auto& touchpoint : touchpointsOf(journey)) {
                INFO(name << "." << language << " " << touchpoint.id);
                CHECK_FALSE(touchpoint.occasion.empty());
                CHECK(touchpoint.contact.has_value());
                CHECK_FALSE(touchpoint.subjourney.has_value());
            }
        }
    }
}

TEST_CASE("A method explains itself and brings personas, channels and both kinds of experience")
{
    for (const auto& name : names) {
        if (name == "blank") {
            continue;
        }
        INFO(name);
        const auto journey = templateOf(name, "en");
        CHECK_FALSE(journey.description.empty());
        CHECK_FALSE(journey.personas.empty());
        std::set<Id> met;
        std::set<Contact> contacts;
        std::set<ExperienceKind> kinds;
        for (const auto& touchpoint : touchpointsOf(journey)) {
            contacts.insert(*touchpoint.contact);
            if (touchpoint.channel) {
                met.insert(*touchpoint.channel);
            }
            for (const auto& experience : touchpoint.experiences) {
                kinds.insert(experience.kind);
            }
        }
        CHECK(contacts.size() == 2);
        CHECK(kinds.size() == 2);
        for (const auto& channel : journey.channels) {
            INFO(channel.id);
            CHECK(channel.icon != ChannelIcon::Other);
            CHECK(channel.ownership.has_value());
            CHECK(met.count(channel.id) == 1);
        }
    }
}

TEST_CASE("The blank template is nothing but a title")
{
    for (const auto& language : languages) {
        auto journey = templateOf("blank", language);
        CHECK_FALSE(journey.title.empty());
        Journey titled;
        titled.title = journey.title;
        titled.language = language;
        CHECK(journey == titled);
    }
}

TEST_CASE("Seven phases meets a channel again on another occasion")
{
    const auto journey = templateOf("seven-phases", "en");
    CHECK(journey.phases.size() == 7);
    std::map<Id, std::set<std::string>> occasions;
    for (const auto& touchpoint : touchpointsOf(journey)) {
        if (touchpoint.channel) {
            occasions[*touchpoint.channel].insert(touchpoint.occasion);
        }
    }
    CHECK(occasions.at("c-web").size() >= 2);
}

TEST_CASE("Before, during, after has one phase a stage, a person with an influencer, and starts the next journey")
{
    const auto journey = templateOf("before-during-after", "en");
    CHECK(stagesOf(journey) == std::vector{Stage::Before, Stage::During, Stage::After});
    CHECK(rolesOf(journey) == std::set{Role::Customer, Role::Influencer});
    CHECK(hasLoop(journey));
}

TEST_CASE("Five steps asks of every touchpoint whether something stands in the way")
{
    const auto journey = templateOf("five-steps", "en");
    CHECK(journey.phases.size() == 5);
    const auto lane = std::find_if(journey.lanes.begin(), journey.lanes.end(),
                                   [](const Lane& l) { return l.kind == LaneKind::Text; });
    REQUIRE(lane != journey.lanes.end());
    CHECK(lane->title == "Is anything illogical, confusing or difficult here?");
    for (const auto& touchpoint : touchpointsOf(journey)) {
        INFO(touchpoint.id);
        CHECK(touchpoint.cells.count(lane->id) == 1);
    }
}

TEST_CASE("Many small journeys shows who starts each contact and which process stands behind it")
{
    const auto journey = templateOf("many-small-journeys", "en");
    CHECK(journey.processes.size() == 5);
    std::set<Initiator> initiators;
    for (const auto& touchpoint : touchpointsOf(journey)) {
        INFO(touchpoint.id);
        REQUIRE(touchpoint.initiator.has_value());
        initiators.insert(*touchpoint.initiator);
        CHECK((touchpoint.process.has_value() || touchpoint.contact == Contact::Indirect));
    }
    CHECK(initiators.size() == 2);
}

TEST_CASE("Awareness to advocacy has several stakeholders among companies, and loops")
{
    const auto journey = templateOf("awareness-to-advocacy", "en");
    CHECK(journey.market == Market::B2b);
    CHECK(rolesOf(journey) == std::set{Role::User, Role::DecisionMaker, Role::Influencer});
    CHECK(hasLoop(journey));
    CHECK(stagesOf(journey).front() == Stage::Before);
    CHECK(stagesOf(journey).back() == Stage::After);
}
