// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/ranking.h"

#include "builders.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::test;

TEST_CASE("touchpoints rank by urgency, and those without a score stand apart in order on the map")
{
    // Urgencies: a 3/5 · (100 − 50) = 30, c 5/5 · (100 − 25) = 75, e 3/5 · (100 − 0) = 60.
    const Journey map = journey({phase("p", {pointOf("a", {{"x", 0}}), pointOf("b")}),
                                 phase("q", {pointOf("c", {{"x", -1}}, 5), pointOf("d"), pointOf("e", {{"x", -2}})})});
    const Ranking order = ranking(score(map));
    CHECK(order.ranked == std::vector<std::size_t>{2, 4, 0});
    CHECK(order.unscored == std::vector<std::size_t>{1, 3});
}

TEST_CASE("a journey without touchpoints has an empty ranking")
{
    const Ranking order = ranking(score(Journey()));
    CHECK(order.ranked.empty());
    CHECK(order.unscored.empty());
}
