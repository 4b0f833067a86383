// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"
#include "rejse/analysis/scores.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace rejse;
using namespace rejse::test;

namespace {

/// A touchpoint whose score has `personas` in its denominator.
Touchpoint shared(Id id, int personas, int sum, int importance)
{
    std::map<Id, int> feelings;
    for (int i = 0; i < personas; ++i) {
        const int feeling = std::clamp(sum, -2, 2);
        feelings["p" + std::to_string(i)] = feeling;
        sum -= feeling;
    }
    return pointOf(std::move(id), std::move(feelings), importance);
}

} // namespace

TEST_CASE("a journey without phases has no figures")
{
    const Scores scores = score(Journey{});
    CHECK(scores.touchpoints.empty());
    CHECK(scores.phases.empty());
    CHECK_FALSE(scores.journey);
    CHECK_FALSE(scores.buyingJourney);
    CHECK_FALSE(scores.weakestTouchpoint);
    CHECK_FALSE(scores.weakestPhase);
    CHECK_FALSE(scores.coverage());
    CHECK(scores.find("t") == nullptr);
}

TEST_CASE("a phase without touchpoints, or without scored ones, has no score")
{
    const Scores scores = score(journey({phase("empty", {}), phase("silent", {pointOf("t")})}));
    REQUIRE(scores.phases.size() == 2);
    CHECK_FALSE(scores.phases[0].score);
    CHECK_FALSE(scores.phases[1].score);
    CHECK(scores.phases[1].touchpoints == 1);
    CHECK(scores.phases[1].scored == 0);
    CHECK_FALSE(scores.weakestPhase);
    CHECK(scores.coverage() == 0.0);
}

TEST_CASE("a phase is the mean of its scored touchpoints by importance")
{
    const Scores scores = score(journey(
        {phase("p", {pointOf("good", {{"a", 2}}, 1), pointOf("silent", {}, 5), pointOf("bad", {{"a", -2}}, 3)})}));
    CHECK(scores.phases[0].score == 25.0);
    CHECK(scores.phases[0].scored == 2);
    CHECK(scores.phases[0].touchpoints == 3);
    CHECK(scores.coverage() == 2.0 / 3);
}

TEST_CASE("the journey weighs touchpoints and not phases, the buying journey ends with the purchase")
{
    const Scores scores = score(journey({phase("p1", {pointOf("a", {{"x", 2}}), pointOf("b", {{"x", 2}})}),
                                         phase("p2", {pointOf("c", {{"x", -2}})}, Stage::During),
                                         phase("p3", {pointOf("d", {{"x", -2}})}, Stage::After)}));
    CHECK(scores.journey == 50.0);
    CHECK(scores.buyingJourney == Approx(200.0 / 3).epsilon(1e-15));
}

TEST_CASE("a journey that begins after the purchase has no buying journey")
{
    const Scores scores = score(journey({phase("p", {pointOf("a", {{"x", 1}})}, Stage::After)}));
    CHECK(scores.journey == 75.0);
    CHECK_FALSE(scores.buyingJourney);
}

TEST_CASE("the chain is as strong as its weakest phase, the earlier of equals")
{
    const Scores scores =
        score(journey({phase("p1", {pointOf("a", {{"x", 2}})}), phase("p2", {pointOf("b", {{"x", 0}})}),
                       phase("p3", {pointOf("c", {{"x", 0}})}), phase("p4", {pointOf("d")})}));
    CHECK(scores.weakestPhase == 1U);
}

TEST_CASE("touchpoints rank by urgency, the earlier of equals first, those not scored never")
{
    const Scores scores =
        score(journey({phase("p1", {pointOf("mild", {{"x", 1}}), pointOf("silent", {}, 5)}),
                       phase("p2", {pointOf("first", {{"x", -2}}, 2), pointOf("second", {{"x", 0}}, 4)})}));
    CHECK(scores.find("first")->urgency == 40.0);
    CHECK(scores.find("second")->urgency == 40.0);
    CHECK(scores.find("first")->rank == 1U);
    CHECK(scores.find("second")->rank == 2U);
    CHECK(scores.find("mild")->rank == 3U);
    CHECK_FALSE(scores.find("silent")->rank);
    CHECK(scores.weakestTouchpoint == 2U);
    CHECK(scores.find("first")->phase == 1U);
    CHECK(scores.find("first")->index == 0U);
}

TEST_CASE("where nothing hurts the first scored touchpoint is still the weakest link")
{
    const Scores scores =
        score(journey({phase("p", {pointOf("a"), pointOf("b", {{"x", 2}}), pointOf("c", {{"x", 2}})})}));
    CHECK(scores.weakestTouchpoint == 1U);
    CHECK(scores.touchpoints[1].urgency == 0.0);
}

TEST_CASE("the order of addition decides no tie")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> personas(1, 13);
    std::uniform_int_distribution<int> feeling(-2, 2);
    std::uniform_int_distribution<int> importance(1, 5);
    std::vector<Cow<Touchpoint>> touchpoints;
    for (int i = 0; i < 60; ++i) {
        const int rated = personas(random);
        touchpoints.emplace_back(
            shared("t" + std::to_string(i), rated, feeling(random) * rated - rated / 2, importance(random)));
    }
    const double expected = *score([&] {
                                 Journey map = journey({phase("p", {})});
                                 map.phases[0].edit().touchpoints = touchpoints;
                                 return map;
                             }())
                                 .journey;
    for (int round = 0; round < 50; ++round) {
        std::shuffle(touchpoints.begin(), touchpoints.end(), random);
        Journey map = journey({phase("p1", {}), phase("p2", {})});
        map.phases[0].edit().touchpoints.assign(touchpoints.begin(), touchpoints.begin() + round);
        map.phases[1].edit().touchpoints.assign(touchpoints.begin() + round, touchpoints.end());
        CHECK(*score(map).journey == expected);
    }
}

TEST_CASE("denominators beyond all common measure still give a mean")
{
    Journey map = journey({phase("p", {})});
    double sum = 0;
    for (int personas = 1; personas <= 300; ++personas) {
        map.phases[0].edit().touchpoints.emplace_back(shared("t" + std::to_string(personas), personas, 1, 3));
        sum += 100.0 * (1.0 / personas + 2) / 4;
    }
    CHECK(*score(map).journey == Approx(sum / 300).epsilon(1e-13));
}

TEST_CASE("what is unsorted counts nowhere")
{
    Journey map = journey({phase("p", {pointOf("a", {{"x", 1}})})});
    map.unsorted.emplace_back(pointOf("b", {{"x", -2}}, 5));
    map.unsorted[0].edit().actions = {action("x", 5, 1)};
    const Scores scores = score(map);
    CHECK(scores.touchpoints.size() == 1);
    CHECK(scores.coverage() == 1.0);
    CHECK(scores.journey == 75.0);
    CHECK(scores.actions.empty());
}
