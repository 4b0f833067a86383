// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/cache/layout_cache.h"
#include "rejse/model/edits.h"

#include "support/catch.h"
#include "support/fixed_metrics.h"
#include "support/journey_builder.h"
#include "support/random.h"
#include "support/random_edits.h"

#include <array>
#include <functional>
#include <unordered_set>
#include <utility>

using namespace rejse;
using namespace rejse::layout;
using test::Random;

namespace {

using test::fixedMetrics;

/// What a layout is made of.
struct Shown {
    Journey journey;
    Options options;
};

Layout drawn(const Shown& state, LayoutCache* cache, const Metrics& with = fixedMetrics)
{
    return layoutMap(state.journey, score(state.journey, state.options.lens), with, state.options, cache);
}

std::vector<Id> touchpointsOf(const Journey& journey)
{
    std::vector<Id> ids;
    for (const auto& phase : journey.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            ids.push_back(touchpoint->id);
        }
    }
    return ids;
}

template <typename T> Id anyOf(const std::vector<T>& elements, Random& random)
{
    return elements.empty() ? Id() : elements[random.below(elements.size())].id;
}

Id anyPhase(const Journey& journey, Random& random)
{
    return journey.phases.empty() ? Id() : journey.phases[random.below(journey.phases.size())]->id;
}

Id anyTouchpoint(const Journey& journey, Random& random)
{
    const auto ids = touchpointsOf(journey);
    return ids.empty() ? Id() : ids[random.below(ids.size())];
}

template <typename Change> Journey onTouchpoint(const Journey& journey, Random& random, const Change& change)
{
    return withTouchpoint(journey, anyTouchpoint(journey, random), change);
}

using Edit = Journey (*)(const Journey&, Random&);

/// Edits that some lanes show and others do not.
const std::array<Edit, 16> edits{
    [](const Journey& j, Random& r) { return onTouchpoint(j, r, [](Touchpoint& on) { on.title += " and on"; }); },
    [](const Journey& j, Random& r) { return onTouchpoint(j, r, [](Touchpoint& on) { on.quote += "Said aloud"; }); },
    [](const Journey& j, Random& r) { return onTouchpoint(j, r, [](Touchpoint& on) { on.notes += "Never shown"; }); },
    [](const Journey& j, Random& r) { return onTouchpoint(j, r, [](Touchpoint& on) { on.barriers.clear(); }); },
    [](const Journey& j, Random& r) {
        return onTouchpoint(j, r, [](Touchpoint& on) { on.evidence = Evidence{Basis::Assumed, {}, {}, {}, {}}; });
    },
    [](const Journey& j, Random& r) { return onTouchpoint(j, r, [](Touchpoint& on) { on.evidence.reset(); }); },
    [](const Journey& j, Random& r) {
        return setFeeling(j, anyTouchpoint(j, r), anyOf(j.personas, r), r.between(-2, 2));
    },
    [](const Journey& j, Random& r) { return setFeeling(j, anyTouchpoint(j, r), anyOf(j.personas, r), std::nullopt); },
    [](const Journey& j, Random& r) {
        const Id process = anyOf(j.processes, r);
        return onTouchpoint(j, r, [&](Touchpoint& on) {
            on.process = process.empty() || r.chance(40) ? std::nullopt : std::optional(process);
        });
    },
    [](const Journey& j, Random& r) {
        return withPart<Process>(j, anyOf(j.processes, r), [](Process& on) { on.owner += "Somebody else"; });
    },
    [](const Journey& j, Random& r) {
        return withPart<rejse::Link>(j, anyOf(j.links, r), [](rejse::Link& on) { on.label += " if it must be"; });
    },
    [](const Journey& j, Random& r) { return withPhase(j, anyPhase(j, r), [](Phase& on) { on.statement += "Oh. "; }); },
    [](const Journey& j, Random& r) {
        return withPhase(j, anyPhase(j, r), [](Phase& on) { on.color = Rgb{1, 2, 3}; });
    },
    // A phase is divided: its touchpoints are the same, in the same order.
    [](const Journey& j, Random& r) {
        const std::size_t phase = r.below(j.phases.size());
        if (j.phases.empty() || j.phases[phase]->touchpoints.size() < 2) {
            return j;
        }
        Phase after;
        after.id = "half" + std::to_string(r.below(1'000'000));
        return moveTouchpoints(insertPhase(j, after, phase + 1), {j.phases[phase]->touchpoints.back()->id},
                               {after.id, 0});
    },
    [](const Journey& j, Random& r) {
        Journey weighed = j;
        weighed.scoring.feeling = r.between(1, 100);
        weighed.scoring.ease = r.between(0, 100);
        return weighed;
    },
    [](const Journey& j, Random& r) {
        return withPart<Lane>(j, anyOf(j.lanes, r), [](Lane& on) { on.hidden = !on.hidden; });
    }};

Options otherOptions(const Shown& state, Random& random)
{
    Options options = state.options;
    switch (random.below(4)) {
    case 0:
        options.lens = options.lens || state.journey.personas.empty()
            ? std::nullopt
            : std::optional(anyOf(state.journey.personas, random));
        break;
    case 1:
        if (options.comparison) {
            options.comparison.reset();
        } else {
            options.comparison = ComparisonCurve{"Before", {}};
            for (const Id& id : touchpointsOf(state.journey)) {
                options.comparison->feelings.emplace(id, random.between(-2, 2));
            }
        }
        break;
    case 2:
        options.emptyLanes = !options.emptyLanes;
        break;
    default:
        options.hideScores = !options.hideScores;
    }
    return options;
}

Shown edited(Shown state, Random& random)
{
    if (random.chance(15)) {
        state.options = otherOptions(state, random);
        return state;
    }
    state.journey = random.chance(50) ? test::edited(state.journey, random, 1)
                                      : edits[random.below(edits.size())](state.journey, random);
    const auto& personas = state.journey.personas;
    if (state.options.lens && indexIn(personas, *state.options.lens) == personas.size()) {
        state.options.lens.reset();
    }
    return state;
}

void requireTheSame(const Shown& state, LayoutCache& cache)
{
    const Layout remembered = drawn(state, &cache);
    const Layout anew = drawn(state, nullptr);
    REQUIRE(remembered.size == anew.size);
    REQUIRE(remembered.nodes == anew.nodes);
    for (std::size_t i = 0; i < anew.phases.size(); ++i) {
        REQUIRE(remembered.phases[i].rect == anew.phases[i].rect);
    }
    REQUIRE(remembered.lanes.size() == anew.lanes.size());
    for (std::size_t i = 0; i < anew.lanes.size(); ++i) {
        REQUIRE(remembered.lanes[i].y == anew.lanes[i].y);
        REQUIRE(remembered.lanes[i].height == anew.lanes[i].height);
    }
}

class CountingMetrics : public test::FixedMetrics {
public:
    TextBlock wrap(std::string_view text, const TextStyle& style, double width) const override
    {
        ++m_wraps;
        return FixedMetrics::wrap(text, style, width);
    }
    std::size_t takeWraps() const { return std::exchange(m_wraps, 0); }

private:
    mutable std::size_t m_wraps = 0;
};

/// What a layout does after an edit.
struct Work {
    std::size_t wraps = 0;
    std::size_t nodesInVain = 0;
};

Id nthTouchpoint(const Journey& journey, std::size_t phase, std::size_t index)
{
    return journey.phases[phase]->touchpoints[index]->id;
}

/// Of a map with so many touchpoints in seven phases.
Work workAfter(std::size_t touchpoints, const std::function<Journey(const Journey&)>& edit)
{
    const CountingMetrics counting;
    LayoutCache cache;
    Shown state{test::largeJourney(touchpoints), {}};
    drawn(state, &cache, counting);
    // An edit in every phase, so that none is as the first layout left it.
    for (std::size_t phase = 0; phase < state.journey.phases.size(); ++phase) {
        state.journey = withTouchpoint(state.journey, nthTouchpoint(state.journey, phase, 3),
                                       [](Touchpoint& on) { on.notes += "Seen"; });
        drawn(state, &cache, counting);
    }
    state.journey = edit(state.journey);
    counting.takeWraps();
    drawn(state, &cache, counting);
    return {counting.takeWraps(), cache.drawnInVain()};
}

} // namespace

TEST_CASE("a layout that remembers the one before is the same as one that does not, whatever was edited")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        LayoutCache cache;
        std::vector<Shown> history{{test::randomJourney(seed), {}}};
        requireTheSame(history.back(), cache);
        for (int step = 0; step < 40; ++step) {
            CAPTURE(seed, step);
            // Now and then back or forth to how the map was, as undo and redo do.
            history.push_back(random.chance(20) ? history[random.below(history.size())]
                                                : edited(history.back(), random));
            requireTheSame(history.back(), cache);
        }
    }
}

TEST_CASE("each kind of edit alone leaves the remembered layout the same as one made anew")
{
    for (const Edit& edit : edits) {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            CAPTURE(&edit - edits.data(), seed);
            Random random(seed);
            LayoutCache cache;
            const Shown before{test::randomJourney(seed), {}};
            requireTheSame(before, cache);
            requireTheSame({edit(before.journey, random), {}}, cache);
            requireTheSame(before, cache);
        }
    }
}

TEST_CASE("what an edit does not touch is not drawn again, however long the map")
{
    const auto workOf = [](const std::function<Journey(const Journey&)>& edit) {
        const Work small = workAfter(140, edit);
        const Work large = workAfter(700, edit);
        // What stands on the edited card and in the map's head differs a little from map to map.
        CHECK(large.wraps <= small.wraps + 10);
        CHECK(large.nodesInVain <= small.nodesInVain + 10);
    };
    SECTION("a letter in a title")
    {
        workOf([](const Journey& journey) {
            return withTouchpoint(journey, nthTouchpoint(journey, 4, 5), [](Touchpoint& on) { on.title += "e"; });
        });
    }
    SECTION("a feeling")
    {
        workOf([](const Journey& journey) {
            const Touchpoint& on = *journey.phases[4]->touchpoints[5];
            const auto& [persona, feeling] = *on.feelings.begin();
            return setFeeling(journey, on.id, persona, feeling == 1 ? 0 : 1);
        });
    }
    SECTION("a phase's statement")
    {
        workOf([](const Journey& journey) {
            return withPhase(journey, journey.phases[4]->id, [](Phase& on) { on.statement += "e"; });
        });
    }
}

TEST_CASE("an edit in another phase than the one before leaves the phase's other touchpoints as they were")
{
    LayoutCache cache;
    Shown state{test::largeJourney(100), {}};
    drawn(state, &cache);
    const auto say = [&](std::size_t phase) {
        state.journey = withTouchpoint(state.journey, nthTouchpoint(state.journey, phase, 5),
                                       [](Touchpoint& on) { on.title += "!"; });
        return drawn(state, &cache);
    };
    say(1);
    const Layout before = say(1);
    const Layout after = say(4);
    REQUIRE(before.nodes.size() == after.nodes.size());
    std::size_t changed = 0;
    for (std::size_t i = 0; i < before.nodes.size(); ++i) {
        changed += before.nodes.shared(i) != after.nodes.shared(i) ? 1 : 0;
    }
    CHECK(changed == 1);
    CHECK(cache.drawnInVain() < 100);
}

TEST_CASE("what an edit does not touch stays in the same runs, from the first layout on")
{
    LayoutCache cache;
    Shown state{test::largeJourney(140), {}};
    Layout before = drawn(state, &cache);
    for (int step = 0; step < 3; ++step) {
        CAPTURE(step);
        state.journey =
            withTouchpoint(state.journey, nthTouchpoint(state.journey, 3, 5), [](Touchpoint& on) { on.quote += "!"; });
        const Layout after = drawn(state, &cache);
        std::unordered_set<const void*> known;
        for (std::size_t run = 0; run < before.nodes.runCount(); ++run) {
            known.insert(before.nodes.run(run).get());
        }
        std::size_t shared = 0;
        for (std::size_t run = 0; run < after.nodes.runCount(); ++run) {
            shared += known.count(after.nodes.run(run).get()) > 0 ? after.nodes.run(run)->size() : 0;
        }
        CHECK(shared > after.nodes.size() * 3 / 4);
        CHECK(after.nodes.runCount() < 200);
        before = after;
    }
}

TEST_CASE("of a touchpoint moved over the border of a phase, the handover behind it goes along")
{
    Journey journey;
    journey.title = "Moved";
    journey.processes = {{"a", "One"}, {"b", "Other"}};
    for (std::size_t phase = 0; phase < 2; ++phase) {
        Phase one;
        one.id = "p" + std::to_string(phase);
        for (std::size_t i = 0; i < 16; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = one.id + "t" + std::to_string(i);
            touchpoint.title = touchpoint.id;
            touchpoint.process = phase == 0 ? "a" : "b";
            one.touchpoints.emplace_back(std::move(touchpoint));
        }
        journey.phases.emplace_back(std::move(one));
    }
    LayoutCache cache;
    requireTheSame({journey, {}}, cache);
    requireTheSame({moveTouchpoints(journey, {"p0t15"}, {"p1", 0}), {}}, cache);
    requireTheSame({journey, {}}, cache);
    requireTheSame({moveTouchpoints(journey, {"p1t0"}, {"p0", 16}), {}}, cache);
}

TEST_CASE("what stands before and behind a thing that came stays the same node")
{
    LayoutCache cache;
    Shown state{test::largeJourney(100), {}};
    const Layout before = drawn(state, &cache);
    state.journey = insertPart<Barrier>(state.journey, nthTouchpoint(state.journey, 3, 5),
                                        Barrier{"new", "In the way", BarrierKind::Confusing, 1, {}}, 0);
    const Layout after = drawn(state, &cache);
    REQUIRE(after.nodes.size() > before.nodes.size());
    std::unordered_set<const Node*> known;
    for (const Node& node : before.nodes) {
        known.insert(&node);
    }
    std::size_t unknown = 0;
    for (const Node& node : after.nodes) {
        unknown += known.count(&node) == 0 ? 1 : 0;
    }
    CHECK(unknown < 40);
}
