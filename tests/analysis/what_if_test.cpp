// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/what_if.h"

#include "builders.h"
#include "rejse/model/lookup.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::test;

namespace {

/// a: feeling 25, ease 100. b: feeling 75, ease 0. Both of importance 5.
Journey twoSided()
{
    Touchpoint a = pointOf("a", {{"x", -1}}, 5);
    a.ease.logical = Answer::Yes;
    Touchpoint b = pointOf("b", {{"x", 1}}, 5);
    b.ease.logical = Answer::No;
    Journey map = journey({phase("p", {a, b})});
    Persona persona;
    persona.id = "x";
    persona.name = "X";
    map.personas = {persona};
    return map;
}

} // namespace

TEST_CASE("other weights give other scores and move ranks, and leave the journey alone")
{
    // By 50 to 25: a (50·25 + 25·100)/75 = 50, b (50·75 + 0)/75 = 50, a first as the earlier one.
    // By 0 to 100: a 100, b 0.
    const Journey map = twoSided();
    Trial trial;
    trial.weights = Scoring{0, 100, 0};
    const Journey tried = withTrial(map, trial);
    const Scores before = score(map);
    const Scores after = score(tried);
    CHECK(before.touchpoints[0].score == 50);
    CHECK(before.touchpoints[1].score == 50);
    CHECK(after.touchpoints[0].score == 100);
    CHECK(after.touchpoints[1].score == 0);
    CHECK(map.scoring.feeling == 50);
    const std::vector<RankMove> moves = rankMoves(before, after);
    REQUIRE(moves.size() == 2);
    CHECK(moves[0].touchpoint == 1);
    CHECK(moves[0].rankBefore == 2u);
    CHECK(moves[0].rankAfter == 1u);
    CHECK(moves[1].rankBefore == 1u);
    CHECK(moves[1].rankAfter == 2u);
}

TEST_CASE("another rating is taken for the touchpoint that it is of")
{
    const Journey map = twoSided();
    TrialRating rating = ratingOf(*findTouchpoint(map, "b"));
    rating.feelings["x"] = 2;
    rating.feelings["gone"] = 2;
    rating.importance = 1;
    rating.logical.reset();
    Trial trial;
    trial.ratings["b"] = rating;
    trial.ratings["gone"] = rating;
    const Journey tried = withTrial(map, trial);
    const Touchpoint& b = *findTouchpoint(tried, "b");
    CHECK(b.feelings == std::map<Id, int>{{"x", 2}});
    CHECK(b.importance == 1);
    CHECK_FALSE(b.ease.logical);
    CHECK(*findTouchpoint(tried, "a") == *findTouchpoint(map, "a"));
    const std::vector<RankMove> moves = rankMoves(score(map), score(tried));
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].touchpoint == 1);
    CHECK(moves[0].rankAfter == 2u);
}

TEST_CASE("a trial that says what the journey says is none")
{
    const Journey map = twoSided();
    Trial trial;
    trial.weights = map.scoring;
    trial.ratings["a"] = ratingOf(*findTouchpoint(map, "a"));
    trial.ratings["gone"] = {};
    CHECK(relevantTo(map, trial).isEmpty());
    CHECK(withTrial(map, trial) == map);
    trial.ratings["a"].importance = 1;
    CHECK(relevantTo(map, trial).ratings.size() == 1);
    CHECK(rankMoves(score(map), score(map)).empty());
}
