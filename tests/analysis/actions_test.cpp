// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"
#include "rejse/analysis/scores.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::test;

namespace {

Touchpoint with(Touchpoint touchpoint, std::vector<Action> actions)
{
    touchpoint.actions = std::move(actions);
    return touchpoint;
}

std::vector<Id> order(const Journey& map)
{
    std::vector<Id> ids;
    for (const ActionScore& action : score(map).actions) {
        ids.push_back(action.id);
    }
    return ids;
}

} // namespace

TEST_CASE("the quadrants meet at effect 3 and cost 3")
{
    CHECK(quadrant(action("a", 3, 2)) == Quadrant::QuickWin);
    CHECK(quadrant(action("a", 3, 3)) == Quadrant::BigBet);
    CHECK(quadrant(action("a", 2, 2)) == Quadrant::FillIn);
    CHECK(quadrant(action("a", 2, 3)) == Quadrant::Thankless);
    CHECK(quadrant(action("a", 5, 1)) == Quadrant::QuickWin);
    CHECK(quadrant(action("a", 1, 5)) == Quadrant::Thankless);
    CHECK_FALSE(quadrant(action("a", 3, std::nullopt)));
    CHECK_FALSE(quadrant(action("a", std::nullopt, 3)));
}

TEST_CASE("actions rank by value, then by urgency, then by order on the map")
{
    const Journey map =
        journey({phase("p",
                       {with(pointOf("calm", {{"x", 2}}), {action("calm", 4, 2), action("best", 5, 1)}),
                        with(pointOf("silent"), {action("silent1", 2, 1), action("silent2", 4, 2)}),
                        with(pointOf("sore", {{"x", -2}}), {action("sore", 2, 1)}),
                        with(pointOf("sorer", {{"x", -2}}), {action("sorer", 2, 1), action("low", 1, 4)})})});
    CHECK(order(map) == std::vector<Id>{"best", "sore", "sorer", "calm", "silent1", "silent2", "low"});
}

TEST_CASE("an action that is not weighed comes after all the others, in order on the map")
{
    const Journey map =
        journey({phase("p",
                       {with(pointOf("calm", {{"x", 2}}), {action("a"), action("b", 5)}),
                        with(pointOf("sore", {{"x", -2}}), {action("c", std::nullopt, 1), action("d", 1, 5)})})});
    CHECK(order(map) == std::vector<Id>{"d", "a", "b", "c"});
    const Scores scores = score(map);
    CHECK(scores.actions[0].value == 0.2);
    CHECK(scores.actions[0].touchpoint == "sore");
    CHECK(scores.actions[0].touchpointOrder == 1);
    CHECK(scores.actions[0].index == 1);
    CHECK_FALSE(scores.actions[2].value);
    CHECK_FALSE(scores.actions[2].quadrant);
}

TEST_CASE("what is done or to be kept is not ranked")
{
    Action done = action("done", 5, 1);
    done.status = Status::Done;
    Action kept = action("kept", 5, 1);
    kept.decision = Decision::Keep;
    Action doing = action("doing", 1, 1);
    doing.status = Status::Doing;
    Action removal = action("removal", 1, 1);
    removal.decision = Decision::Remove;
    const Journey map = journey({phase("p", {with(pointOf("t"), {done, kept, doing, removal})})});
    CHECK(order(map) == std::vector<Id>{"doing", "removal"});
}
