// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"
#include "rejse/analysis/scores.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::test;

namespace {

TouchpointScore scoreOf(const Touchpoint& touchpoint, const Scoring& scoring = {}, const std::optional<Id>& lens = {})
{
    Journey map = journey({phase("p", {touchpoint})});
    map.scoring = scoring;
    return score(map, lens).touchpoints.at(0);
}

Scoring scoringOf(int feeling, int ease, int delivery)
{
    Scoring result;
    result.feeling = feeling;
    result.ease = ease;
    result.delivery = delivery;
    return result;
}

} // namespace

TEST_CASE("the worked example comes out exactly")
{
    const TouchpointScore result = scoreOf(helpdesk());
    CHECK(result.feeling == 37.5);
    CHECK(result.ease == 75.0);
    CHECK(result.delivery == 43.75);
    CHECK(result.score == 48.4375);
    CHECK(result.urgency == 41.25);
    CHECK(rounded(*result.score, 1) == 48.4);
    CHECK(rounded(*result.urgency, 1) == 41.3);
}

TEST_CASE("feelings from -2 to +2 are 0 to 100")
{
    const auto [feeling, expected] =
        GENERATE(std::pair(-2, 0.0), std::pair(-1, 25.0), std::pair(0, 50.0), std::pair(1, 75.0), std::pair(2, 100.0));
    CHECK(scoreOf(pointOf("t", {{"anna", feeling}})).feeling == expected);
}

TEST_CASE("ease is the mean of the answered questions alone")
{
    Touchpoint asked = pointOf("t");
    asked.ease.effortless = Answer::No;
    CHECK(scoreOf(asked).ease == 0.0);
    asked.ease.clear = Answer::Partly;
    CHECK(scoreOf(asked).ease == 25.0);
    asked.ease.logical = Answer::Yes;
    CHECK(scoreOf(asked).ease == 50.0);
}

TEST_CASE("delivery weighs the rated experiences by importance")
{
    Touchpoint served = pointOf("t");
    served.experiences = {experience(5, std::nullopt)};
    CHECK_FALSE(scoreOf(served).delivery);
    served.experiences.push_back(experience(1, 5));
    CHECK(scoreOf(served).delivery == 100.0);
    served.experiences.push_back(experience(3, 1, ExperienceKind::Emotional));
    CHECK(scoreOf(served).delivery == 25.0);
}

TEST_CASE("components that are absent leave the score to the others")
{
    Touchpoint half = pointOf("t", {{"anna", 1}});
    CHECK(scoreOf(half).score == 75.0);
    half.ease.logical = Answer::No;
    CHECK(scoreOf(half).score == 50.0);
}

TEST_CASE("a component whose weight is 0 is still shown but takes no part")
{
    const TouchpointScore result = scoreOf(helpdesk(), scoringOf(0, 50, 50));
    CHECK(result.feeling == 37.5);
    CHECK(result.score == (75.0 + 43.75) / 2);
}

TEST_CASE("a touchpoint with components of weight 0 alone is not scored")
{
    const TouchpointScore result = scoreOf(pointOf("t", {{"anna", -2}}), scoringOf(0, 1, 1));
    CHECK(result.feeling == 0.0);
    CHECK_FALSE(result.score);
    CHECK_FALSE(result.urgency);
    CHECK_FALSE(result.rank);
}

TEST_CASE("not scored is not the same as 0")
{
    CHECK_FALSE(scoreOf(pointOf("t")).score);
    const TouchpointScore worst = scoreOf(pointOf("t", {{"anna", -2}}, 5));
    CHECK(worst.score == 0.0);
    CHECK(worst.urgency == 100.0);
}

TEST_CASE("a lens takes the feeling of one persona and leaves the rest as it is")
{
    const TouchpointScore anna = scoreOf(helpdesk(), {}, "anna");
    CHECK(anna.feeling == 25.0);
    CHECK(anna.ease == 75.0);
    CHECK(anna.delivery == 43.75);
    CHECK(anna.score == (50 * 25 + 25 * 75 + 25 * 43.75) / 100);

    const TouchpointScore absent = scoreOf(helpdesk(), {}, "carl");
    CHECK_FALSE(absent.feeling);
    CHECK(absent.score == (75 + 43.75) / 2);
}
