// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/ids.h"

#include "model/builders.h"
#include "support/catch.h"

#include <set>

using namespace rejse;

TEST_CASE("every thing with an id is known by it")
{
    const Journey journey = test::linkedJourney();
    for (const char* id : {"hans", "web", "sales", "p2", "t1", "u1", "e1", "b1", "a1", "l1", "own", "touchpoints"}) {
        CAPTURE(id);
        CHECK(hasId(journey, id));
    }
    CHECK(!hasId(journey, "nothing"));
    CHECK(!hasId(journey, ""));
}

TEST_CASE("new ids are eight small letters and digits, and differ")
{
    const Journey journey = test::linkedJourney();
    std::set<Id> made;
    for (int i = 0; i < 1000; ++i) {
        const Id id = newId(journey);
        CHECK(id.size() == 8);
        CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == Id::npos);
        made.insert(id);
    }
    CHECK(made.size() == 1000);
}
