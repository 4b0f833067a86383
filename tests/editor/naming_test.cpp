// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/naming.h"

#include "rejse/model/edits.h"

#include "support/catch.h"
#include "support/journeys.h"

using namespace rejse;

TEST_CASE("a channel is found by its name however its letters are cased, else added")
{
    Journey journey = test::smallJourney();
    journey.channels = {{"c1", "Høring", ChannelIcon::Meeting, {}, {}, {}}};
    journey = editor::withChannelNamed(std::move(journey), {"t1", "u1"}, "  HØRING ");
    CHECK(journey.channels.size() == 1);
    CHECK(findTouchpoint(journey, "t1")->channel == "c1");
    CHECK(findTouchpoint(journey, "u1")->channel == "c1");
    journey = editor::withChannelNamed(std::move(journey), {"t2"}, "Chat");
    REQUIRE(journey.channels.size() == 2);
    CHECK(findTouchpoint(journey, "t2")->channel == journey.channels[1].id);
    journey = editor::withChannelNamed(std::move(journey), {"t1"}, "");
    CHECK(!findTouchpoint(journey, "t1")->channel);
    CHECK(journey.channels.size() == 2);
}

TEST_CASE("a process is found by its name, else added")
{
    Journey journey = editor::withProcessNamed(test::smallJourney(), {"t1"}, "Service");
    REQUIRE(journey.processes.size() == 1);
    journey = editor::withProcessNamed(std::move(journey), {"t2"}, "service");
    CHECK(journey.processes.size() == 1);
    CHECK(findTouchpoint(journey, "t2")->process == journey.processes[0].id);
}

TEST_CASE("personas come and go at a touchpoint, the last one too")
{
    Journey journey = setPresence(test::smallJourney(), "t1", "hans", false);
    CHECK(findTouchpoint(journey, "t1")->personas == std::vector<Id>{"far"});
    journey = setPresence(journey, "t1", "far", false);
    CHECK(findTouchpoint(journey, "t1")->personas == std::vector<Id>());
    CHECK(personasAt(journey, *findTouchpoint(journey, "t1")).empty());
    journey = setPresence(setPresence(std::move(journey), "t1", "hans", true), "t1", "far", true);
    CHECK_FALSE(findTouchpoint(journey, "t1")->personas);
    CHECK(setPresence(journey, "t1", "nobody", false) == journey);
}
