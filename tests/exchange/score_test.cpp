// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/exchange/score_json.h"
#include "rejse/exchange/score_table.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <array>

using namespace rejse;
using namespace rejse::exchange;

namespace {

std::string jsonOf(const Journey& journey)
{
    return scoreJson(journey, score(journey), balance(journey));
}

std::string tableOf(const Journey& journey, const std::optional<Id>& lens = {})
{
    return scoreTable(journey, score(journey, lens), balance(journey), lens);
}

Touchpoint touchpoint(Id id, std::string title, std::map<Id, int> feelings)
{
    Touchpoint result;
    result.id = std::move(id);
    result.title = std::move(title);
    result.feelings = std::move(feelings);
    return result;
}

Experience experience(int importance, int fulfilment)
{
    Experience result;
    result.importance = importance;
    result.fulfilment = fulfilment;
    return result;
}

/// Two phases: the worked example of docs/scoring.md with two actions, and a touchpoint that nobody rated.
Journey helpdeskJourney()
{
    Touchpoint call = touchpoint("t1", "Call the helpdesk", {{"a", -1}, {"b", 0}});
    call.importance = 4;
    call.ease.logical = Answer::Yes;
    call.ease.clear = Answer::Partly;
    call.experiences = {experience(5, 2), experience(3, 4)};
    call.channel = "c1";
    call.process = "pr1";
    call.actions.resize(2);
    call.actions[0].id = "a1";
    call.actions[0].text = "Think";
    call.actions[1].id = "a2";
    call.actions[1].text = "Call back";
    call.actions[1].effect = 5;
    call.actions[1].cost = 3;

    Touchpoint again = touchpoint("t2", "打电话", {});
    again.channel = "c1";

    Phase first;
    first.id = "p1";
    first.title = "I need help";
    first.touchpoints = {call};
    Phase second;
    second.id = "p2";
    second.title = "Jeg får den";
    second.stage = Stage::After;
    second.touchpoints = {again};

    Journey journey;
    journey.title = "Help";
    journey.personas.resize(1);
    journey.personas[0].id = "a";
    journey.personas[0].name = "Anna";
    journey.channels.resize(1);
    journey.channels[0].id = "c1";
    journey.channels[0].medium = Medium::Offline;
    journey.processes.resize(1);
    journey.processes[0].id = "pr1";
    journey.phases = {first, second};
    return journey;
}

} // namespace

TEST_CASE("the scores of a journey are one JSON object, its keys in order and its figures rounded")
{
    CHECK(jsonOf(helpdeskJourney()) == R"({
  "title": "Help",
  "score": 48.4,
  "coverage": 0.5,
  "chainStrength": {
    "phase": "p1",
    "score": 48.4
  },
  "buyingJourney": 48.4,
  "customerJourney": 48.4,
  "weakestLink": {
    "touchpoint": "t1",
    "urgency": 41.3
  },
  "handovers": 0,
  "phases": [
    {
      "id": "p1",
      "title": "I need help",
      "score": 48.4,
      "scored": 1,
      "touchpoints": 1
    },
    {
      "id": "p2",
      "title": "Jeg får den",
      "score": null,
      "scored": 0,
      "touchpoints": 1
    }
  ],
  "touchpoints": [
    {
      "id": "t1",
      "title": "Call the helpdesk",
      "feeling": 37.5,
      "ease": 75.0,
      "delivery": 43.8,
      "score": 48.4,
      "importance": 4,
      "urgency": 41.3
    },
    {
      "id": "t2",
      "title": "打电话",
      "feeling": null,
      "ease": null,
      "delivery": null,
      "score": null,
      "importance": 3,
      "urgency": null
    }
  ],
  "actions": [
    {
      "id": "a2",
      "text": "Call back",
      "touchpoint": "t1",
      "value": 1.67,
      "quadrant": "big bet"
    },
    {
      "id": "a1",
      "text": "Think",
      "touchpoint": "t1",
      "value": null,
      "quadrant": null
    }
  ],
  "balance": {
    "stage": {
      "before": 1,
      "during": 0,
      "after": 1
    },
    "contact": {
      "direct": 0,
      "indirect": 0,
      "unknown": 2
    },
    "medium": {
      "online": 0,
      "offline": 2,
      "unknown": 0
    },
    "ownership": {
      "owned": 0,
      "partner": 0,
      "independent": 0,
      "unknown": 2
    },
    "initiator": {
      "customer": 0,
      "company": 0,
      "unknown": 2
    },
    "process": {
      "pr1": 1
    },
    "experiences": {
      "rational": 2,
      "emotional": 0
    },
    "barriers": {
      "illogical": 0,
      "confusing": 0,
      "difficult": 0,
      "blocking": 0
    }
  },
  "recurringChannels": [
    {
      "channel": "c1",
      "touchpoints": [
        "t1",
        "t2"
      ]
    }
  ]
})");
}

TEST_CASE("an empty journey has null where there is none")
{
    Journey empty;
    empty.title = "Nothing \"yet\" <b>\x7F";
    const auto json = nlohmann::json::parse(jsonOf(empty));
    CHECK(json.at("title") == empty.title);
    for (const char* key : {"score", "coverage", "chainStrength", "buyingJourney", "customerJourney", "weakestLink"}) {
        CHECK(json.at(key).is_null());
    }
    for (const char* key : {"phases", "touchpoints", "actions", "recurringChannels"}) {
        CHECK(json.at(key) == nlohmann::json::array());
    }
    CHECK(json.at("balance").at("process") == nlohmann::json::object());
}

TEST_CASE("several objects are an array, indented as one text")
{
    const std::array<std::string, 2> objects{"{\n  \"a\": 1\n}", "{}"};
    CHECK(jsonArray(objects) == "[\n  {\n    \"a\": 1\n  },\n  {}\n]");
    CHECK(jsonArray({}) == "[]");
}

TEST_CASE("the table stays aligned whatever the script")
{
    CHECK(tableOf(helpdeskJourney()) == R"(Help

                     Score  Feeling  Ease  Delivery  Importance  Urgency
1. I need help        48.4                                                weakest phase
- Call the helpdesk   48.4     37.5  75.0      43.8           4     41.3  weakest link
2. Jeg får den           -
- 打电话                 -        -     -         -           3        -

Customer journey       48.4
Buying journey         48.4
Chain strength         48.4  I need help
Weakest link, urgency  41.3  Call the helpdesk
Coverage               0.50  1 of 2 touchpoints
Handovers                 0

    Action     Value  Quadrant     Touchpoint
1.  Call back   1.67  big bet      Call the helpdesk
 -  Think          -  not weighed  Call the helpdesk
)");
}

TEST_CASE("the table says through whose lens it looks")
{
    const std::string table = tableOf(helpdeskJourney(), "a");
    CHECK(table.starts_with("Help\nthrough the lens of Anna\n"));
    CHECK(table.find("25.0  75.0") != std::string::npos);
}

TEST_CASE("long titles go on in the next line, unshortened")
{
    Journey journey = helpdeskJourney();
    const std::string longTitle = "A title that is a good deal longer than the column it stands in, which is no reason";
    journey.phases[0].edit().touchpoints[0].edit().title = longTitle;
    const std::string table = tableOf(journey);
    CHECK(table.find("- A title that is a good deal longer than the   48.4") != std::string::npos);
    CHECK(table.find("\n  column it stands in, which is no reason\n") != std::string::npos);
}

TEST_CASE("an empty journey has a table of its own")
{
    Journey empty;
    empty.title = "Empty";
    CHECK(tableOf(empty) == R"(Empty

Customer journey       -
Buying journey         -
Chain strength         -
Weakest link, urgency  -
Coverage               -  0 of 0 touchpoints
Handovers              0
)");
}
