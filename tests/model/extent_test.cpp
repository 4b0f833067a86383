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
    CHECK(after.things == before.things + 1);
    CHECK(after.characters == before.characters + 100 + 11 + 60 + 9);
    CHECK(before.unbroken == 0);
    CHECK(after.unbroken == 100);
}
