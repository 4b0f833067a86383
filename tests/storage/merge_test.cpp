// SPDX-License-Identifier: GPL-3.0-or-later
// The laws of merging, over random maps and random edits of them.
#include "reading.h"

#include "rejse/model/merge.h"
#include "support/journey_builder.h"
#include "support/random_edits.h"

using namespace rejse;
using namespace rejse::storage;

namespace {

constexpr std::uint64_t rounds = 400;

struct Sides {
    Journey base;
    Journey ours;
    Journey theirs;
};

Sides sidesOf(std::uint64_t seed)
{
    test::Random random(seed);
    const Journey base = test::randomJourney(seed);
    const int edits = random.between(1, 12);
    Journey ours = test::edited(base, random, edits);
    return {base, std::move(ours), test::edited(base, random, edits)};
}

Merged merged(const Journey& base, const Journey& ours, const Journey& theirs, const Choices& choices = {})
{
    auto result = merge(base, ours, theirs, choices);
    REQUIRE(result.ok());
    return std::move(result).value();
}

void checkValid(const Journey& journey)
{
    const std::string text = writeJourney(journey);
    const auto read = readJourney(text);
    if (!read) {
        FAIL(read.problems().front().where << ": " << read.problems().front().message);
    }
    REQUIRE(read.value().journey == journey);
}

} // namespace

TEST_CASE("What the edits of the merge's tests make is valid")
{
    for (std::uint64_t seed = 0; seed < rounds; ++seed) {
        CAPTURE(seed);
        const Sides sides = sidesOf(seed);
        checkValid(sides.ours);
        checkValid(sides.theirs);
    }
}

TEST_CASE("Where one side changed nothing, or both changed the same, the merge is the other's or that")
{
    for (std::uint64_t seed = 0; seed < rounds; ++seed) {
        CAPTURE(seed);
        const auto [base, ours, theirs] = sidesOf(seed);
        for (const Journey* side : {&ours, &theirs}) {
            for (const Merged& one :
                 {merged(base, *side, *side), merged(base, base, *side), merged(base, *side, base)}) {
                REQUIRE(one.conflicts.empty());
                REQUIRE(writeJourney(one.journey) == writeJourney(*side));
            }
        }
    }
}

TEST_CASE("A merge is valid whatever it is made of, and whoever has their way in the conflicts")
{
    for (std::uint64_t seed = 0; seed < rounds; ++seed) {
        CAPTURE(seed);
        const auto [base, ours, theirs] = sidesOf(seed);
        const Merged first = merged(base, ours, theirs);
        checkValid(first.journey);
        test::Random random(seed);
        for (int round = 0; round < 3; ++round) {
            Choices choices;
            for (const Conflict& conflict : first.conflicts) {
                choices[conflict.address()] = random.chance(50) ? Side::Ours : Side::Theirs;
            }
            checkValid(merged(base, ours, theirs, choices).journey);
        }
        // Maps that have nothing to do with each other but some ids
        checkValid(merged(test::randomJourney(seed + 1), ours, test::randomJourney(seed + 2)).journey);
    }
}

TEST_CASE("Without conflicts the sides of a merge can be exchanged")
{
    int without = 0;
    for (std::uint64_t seed = 0; seed < rounds; ++seed) {
        CAPTURE(seed);
        const auto [base, ours, theirs] = sidesOf(seed);
        const Merged one = merged(base, ours, theirs);
        const Merged other = merged(base, theirs, ours);
        REQUIRE(one.conflicts.size() == other.conflicts.size());
        if (one.conflicts.empty()) {
            ++without;
            REQUIRE(writeJourney(one.journey) == writeJourney(other.journey));
        }
    }
    CHECK(without > static_cast<int>(rounds / 10));
    CHECK(without < static_cast<int>(rounds));
}
