// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/disagreement.h"

#include "builders.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::test;

namespace {

Journey withPersonas(Journey journey)
{
    for (const char* id : {"a", "b", "c"}) {
        Persona persona;
        persona.id = id;
        persona.name = id;
        journey.personas.push_back(persona);
    }
    return journey;
}

} // namespace

TEST_CASE("those who differ most come first, then the more important touchpoint, then the earlier one")
{
    const Journey map = withPersonas(
        journey({phase("p",
                       {pointOf("near", {{"a", 0}, {"b", 1}}), pointOf("far", {{"a", -2}, {"b", 2}}),
                        pointOf("alike", {{"a", 1}, {"c", 1}}), pointOf("single", {{"a", -2}})}),
                 phase("q", {pointOf("later", {{"a", 0}, {"b", 1}}), pointOf("more", {{"b", 2}, {"c", 1}}, 5)})}));
    const Disagreement found = disagreement(map);
    REQUIRE(found.differing.size() == 4);
    CHECK(found.differing[0].touchpoint == "far");
    CHECK(found.differing[0].distance() == 4);
    CHECK(found.differing[1].touchpoint == "more");
    CHECK(found.differing[1].column == 5);
    CHECK(found.differing[2].touchpoint == "near");
    CHECK(found.differing[3].touchpoint == "later");
    CHECK(found.agreeing == 1);
    // (1 + 4 + 0 + 1 + 1) / 5
    CHECK(found.meanDistance == 1.4);
}

TEST_CASE("it is named who feels best and who feels worst")
{
    const Journey map = withPersonas(journey({phase("p", {pointOf("t", {{"c", -1}, {"a", -1}, {"b", 2}})})}));
    const Spread spread = disagreement(map).differing.at(0);
    CHECK(spread.lowest == -1);
    CHECK(spread.highest == 2);
    CHECK(spread.lowestOf == std::vector<Id>{"a", "c"});
    CHECK(spread.highestOf == std::vector<Id>{"b"});
    CHECK(spread.rated == 3);
}

TEST_CASE("one who travels alone disagrees with nobody")
{
    const Disagreement found = disagreement(withPersonas(journey({phase("p", {pointOf("t", {{"a", 1}})})})));
    CHECK(found.differing.empty());
    CHECK(found.agreeing == 0);
    CHECK_FALSE(found.meanDistance);
}
