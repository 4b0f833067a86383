// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/memo.h"
#include "rejse/model/edits.h"

#include "support/catch.h"
#include "support/fixed_metrics.h"
#include "support/journey_builder.h"

using namespace rejse;
using namespace rejse::layout;

namespace {

const test::FixedMetrics metrics;

Layout drawn(const Journey& journey, Memo* memo)
{
    return layoutMap(journey, score(journey), metrics, {}, memo);
}

Id anyTouchpoint(const Journey& journey, std::size_t number)
{
    std::vector<Id> ids;
    for (const auto& phase : journey.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            ids.push_back(touchpoint->id);
        }
    }
    return ids.empty() ? Id() : ids[number % ids.size()];
}

/// Journeys that follow each other as in the course of editing.
std::vector<Journey> edited(const Journey& journey, std::size_t number)
{
    const Id id = anyTouchpoint(journey, number);
    std::vector<Journey> all{journey};
    const auto next = [&](Journey after) { all.push_back(std::move(after)); };
    next(withTouchpoint(all.back(), id, [](Touchpoint& on) { on.title += " and a few more words in its title"; }));
    next(withTouchpoint(all.back(), id, [](Touchpoint& on) { on.importance = on.importance % 5 + 1; }));
    next(withTouchpoint(all.back(), id, [](Touchpoint& on) { on.quote += "Said aloud"; }));
    if (!journey.personas.empty()) {
        next(setFeeling(all.back(), id, journey.personas.front().id, -2));
        next(withPart<Persona>(all.back(), journey.personas.front().id, [](Persona& persona) { persona.name = "X"; }));
    }
    if (!journey.channels.empty()) {
        next(withPart<Channel>(all.back(), journey.channels.front().id, [](Channel& channel) { channel.name = "Y"; }));
    }
    if (!journey.phases.empty()) {
        const Id phase = journey.phases.front()->id;
        next(withPhase(all.back(), phase, [](Phase& on) { on.color = Rgb{1, 2, 3}; }));
        next(moveTouchpoints(all.back(), {id}, {phase, 0}));
        next(movePhase(all.back(), phase, journey.phases.size()));
    }
    Journey hidden = all.back();
    hidden.lanes.front().hidden = !hidden.lanes.front().hidden;
    next(hidden);
    hidden.language = "da";
    next(hidden);
    next(removeThings(all.back(), {Thing::ofTouchpoint(id)}));
    return all;
}

} // namespace

TEST_CASE("a layout that remembers the one before is the same as one that does not")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Memo memo;
        const Journey journey = test::randomJourney(seed);
        for (const Journey& each : edited(journey, seed)) {
            const Layout remembered = drawn(each, &memo);
            const Layout anew = drawn(each, nullptr);
            REQUIRE(remembered.size == anew.size);
            REQUIRE(remembered.nodes == anew.nodes);
        }
    }
}

TEST_CASE("what an edit does not touch is shared with the layout before")
{
    Memo memo;
    const Journey journey = test::largeJourney(100);
    const Layout before = drawn(journey, &memo);
    const Id id = anyTouchpoint(journey, 50);
    const Layout after =
        drawn(withTouchpoint(journey, id, [](Touchpoint& on) { on.importance = on.importance == 1 ? 2 : 1; }), &memo);
    REQUIRE(before.nodes.size() == after.nodes.size());
    std::size_t cards = 0;
    std::size_t shared = 0;
    for (std::size_t i = 0; i < before.nodes.size(); ++i) {
        if (before.nodes[i].kind == NodeKind::Touchpoint) {
            ++cards;
            shared += before.nodes.shared(i) == after.nodes.shared(i) ? 1 : 0;
        }
    }
    CHECK(cards == 100);
    CHECK(shared >= cards - 3);
}
