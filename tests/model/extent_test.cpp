// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/extent.h"
#include "support/catch.h"
#include "support/journeys.h"

using namespace rejse;

TEST_CASE("the extent of a journey counts what is drawn, and the words that no line holds")
{
    Journey journey = test::smallJourney();
    const Extent before = extentOf(journey);
    Touchpoint& touchpoint = journey.phases[0].edit().touchpoints[0].edit();
    touchpoint.occasion = std::string(100, 'x') + " and words\n" + std::string(60, 'y');
    Experience experience;
    experience.id = "more";
    experience.text = "Two words";
    touchpoint.experiences.push_back(experience);
    const Extent after = extentOf(journey);
    CHECK(after.elements == before.elements + 1);
    CHECK(after.characters == before.characters + 100 + 11 + 60 + 9);
    CHECK(before.unbroken == 0);
    CHECK(after.unbroken == 100);
}

TEST_CASE("the extent counts a shared name at every touchpoint that refers to it")
{
    Journey journey = test::smallJourney();
    Channel channel;
    channel.id = "long-channel";
    channel.name = std::string(20'000, 'x');
    journey.channels.push_back(channel);
    Process process;
    process.id = "long-process";
    process.name = std::string(300, 'y');
    process.owner = std::string(70, 'z');
    journey.processes.push_back(process);
    journey.phases[0].edit().touchpoints.resize(1);
    Touchpoint& first = journey.phases[0].edit().touchpoints[0].edit();
    first.channel.reset();
    first.process.reset();
    first.owner.clear();
    const Extent before = extentOf(journey);
    first.channel = channel.id;
    first.process = process.id;
    journey.phases[0].edit().touchpoints.push_back(journey.phases[0]->touchpoints[0]);
    const Extent once = extentOf(journey);
    journey.phases[0].edit().touchpoints.push_back(journey.phases[0]->touchpoints[0]);
    const Extent twice = extentOf(journey);
    CHECK(twice.unbroken - once.unbroken == 20'000 + 300 + 70);
    CHECK(once.unbroken - before.unbroken == 2 * (20'000 + 300 + 70));
}
