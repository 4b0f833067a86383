// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/basis.h"

#include "builders.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::test;

namespace {

Touchpoint resting(Touchpoint touchpoint, Basis basis)
{
    touchpoint.evidence = Evidence{basis};
    return touchpoint;
}

std::vector<std::size_t> places(const std::vector<OpenQuestion>& questions)
{
    std::vector<std::size_t> all;
    for (const OpenQuestion& question : questions) {
        all.push_back(question.touchpoint);
    }
    return all;
}

} // namespace

TEST_CASE("what the score rests on is shared out by importance")
{
    // Importance 5 assumed, 2 said nothing of, 3 surveyed: 50 %, 20 % and 30 % of the score.
    const Journey map = journey(
        {phase("p",
               {resting(pointOf("a", {{"x", 1}}, 5), Basis::Assumed), pointOf("b", {{"x", 1}}, 2),
                resting(pointOf("c", {{"x", 1}}, 3), Basis::Survey), resting(pointOf("d", {}, 5), Basis::Data)})});
    const BasisOfRatings basis = basisOfRatings(map, score(map));
    CHECK(basis.assumed == 0.5);
    CHECK(basis.unsaid == 0.2);
    CHECK(basis.touchpoints[Basis::Assumed] == 1);
    CHECK(basis.touchpoints[Basis::Survey] == 1);
    CHECK(basis.touchpoints[Basis::Data] == 0);
    CHECK(basis.touchpoints.unknown == 1);
    CHECK(basis.importance[Basis::Survey] == 3);
    CHECK(basis.unrated == 1);
}

TEST_CASE("what could weigh most is to be found out first")
{
    // 0: importance 3, unrated. 1: 5, assumed, urgency 100 − 75. 2: 5, unsaid. 3: 5, unrated. 4: 5, assumed, 100 − 0.
    const Journey map = journey(
        {phase("p",
               {pointOf("t0"), resting(pointOf("t1", {{"x", 1}}, 5), Basis::Assumed), pointOf("t2", {{"x", 1}}, 5),
                pointOf("t3", {}, 5), resting(pointOf("t4", {{"x", -2}}, 5), Basis::Assumed),
                resting(pointOf("t5", {{"x", -2}}, 5), Basis::Observed)})});
    const BasisOfRatings basis = basisOfRatings(map, score(map));
    CHECK(places(basis.questions) == std::vector<std::size_t>{3, 2, 4, 1, 0});
    CHECK(basis.questions.front().couldWeigh == 100);
    CHECK(basis.questions.front().certainty == Certainty::Unrated);
    CHECK(basis.questions.back().couldWeigh == 60);
}

TEST_CASE("without a score there is nothing that it could rest on")
{
    const Journey map = journey({phase("p", {pointOf("a")})});
    const BasisOfRatings basis = basisOfRatings(map, score(map));
    CHECK_FALSE(basis.assumed);
    CHECK_FALSE(basis.unsaid);
    CHECK(basis.unrated == 1);
}
