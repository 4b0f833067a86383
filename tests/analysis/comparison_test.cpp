// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/comparison.h"

#include "rejse/model/edits.h"
#include "rejse/model/integrity.h"
#include "support/catch.h"
#include "support/journey_builder.h"
#include "support/journeys.h"
#include "support/random_edits.h"

using namespace rejse;

namespace {

const ElementChange* find(const Comparison& comparison, ElementKind kind, const Id& id)
{
    for (const ElementChange& change : comparison.elements) {
        if (change.kind() == kind && (change.presence == Presence::Removed ? change.before : change.after).id == id) {
            return &change;
        }
    }
    return nullptr;
}

const FieldChange& only(const ElementChange* change)
{
    REQUIRE(change);
    REQUIRE(change->fields.size() == 1);
    return change->fields.front();
}

/// Every id another one, as in a map that was typed anew.
Journey typedAnew(const Journey& journey)
{
    NewIds ids;
    for (const Cow<Phase>& phase : journey.phases) {
        ids[{IdOf::Phase, phase->id}] = phase->id + "-new";
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            ids[{IdOf::Touchpoint, touchpoint->id}] = touchpoint->id + "-new";
            for (const Experience& experience : touchpoint->experiences) {
                ids[{IdOf::Experience, experience.id}] = experience.id + "-new";
            }
        }
    }
    for (const Persona& persona : journey.personas) {
        ids[{IdOf::Persona, persona.id}] = persona.id + "-new";
    }
    for (const Lane& lane : journey.lanes) {
        ids[{IdOf::Lane, lane.id}] = lane.id + "-new";
    }
    return withIds(journey, ids);
}

} // namespace

TEST_CASE("a journey and itself do not differ, and its figures are there twice")
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        CAPTURE(seed);
        const Journey journey = test::randomJourney(seed);
        const Comparison same = compare(journey, journey);
        CHECK(same.elements.empty());
        CHECK(same.journey.before == same.journey.after);
        for (const ScoreChange& touchpoint : same.touchpoints) {
            CHECK(touchpoint.before == touchpoint.after);
            CHECK(touchpoint.rankBefore == touchpoint.rankAfter);
        }
    }
}

TEST_CASE("fields that changed are listed with what they said and say")
{
    const Journey before = test::smallJourney();
    Journey after = withTouchpoint(before, "t3", [](Touchpoint& on) {
        on.quote.clear();
        on.feelings["hans"] = 2;
        on.feelings.erase("far");
        on.ease.logical = Answer::Partly;
        on.cells["own"] = "ERP";
        on.metrics = {{"wait", 2.5, "min", {}}};
        on.experiences[0].importance = 5;
    });
    after.title = "Larger";
    const Comparison comparison = compare(before, after);
    CHECK(comparison.elements.size() == 3);
    CHECK(only(find(comparison, ElementKind::Map, "")).field == "title");
    const FieldChange& importance = only(find(comparison, ElementKind::Experience, "e1"));
    CHECK(importance.before.text == "3");
    CHECK(importance.after.data == FieldValue::Data(std::int64_t(5)));

    const ElementChange* touchpoint = find(comparison, ElementKind::Touchpoint, "t3");
    REQUIRE(touchpoint);
    CHECK(!touchpoint->isMoved);
    std::vector<std::string> fields;
    for (const FieldChange& change : touchpoint->fields) {
        fields.push_back(change.field + ": " + change.before.text + " > " + change.after.text);
    }
    CHECK(fields
          == std::vector<std::string>{"feelings/far: -1 > ", "feelings/hans: 1 > 2", "ease/logical:  > partly",
                                      "quote: It just works > ", "metrics/wait:  > 2.5 min", "cells/own: CRM > ERP"});
    CHECK(touchpoint->fields[0].entry == "Hans' far");
    CHECK(touchpoint->fields[0].after.isAbsent());
}

TEST_CASE("what was added and removed is listed, and what went along with it as such")
{
    const Journey before = test::smallJourney();
    Phase phase = test::phase("p9", {"t9"});
    const Journey after = insertPhase(removeElements(before, {ElementRef::ofTouchpoint("t3")}), phase, 1);
    const Comparison comparison = compare(before, after);
    const ElementChange* added = find(comparison, ElementKind::Phase, "p9");
    REQUIRE(added);
    CHECK(added->presence == Presence::Added);
    CHECK(!added->isAlong);
    CHECK(added->to == Standing{"", "", 1});
    CHECK(find(comparison, ElementKind::Touchpoint, "t9")->isAlong);
    const ElementChange* removed = find(comparison, ElementKind::Touchpoint, "t3");
    REQUIRE(removed);
    CHECK(removed->presence == Presence::Removed);
    CHECK(removed->from == Standing{"p3", "Phase p3", 0});
    CHECK(!removed->isAlong);
    CHECK(find(comparison, ElementKind::Action, "a1")->isAlong);
    CHECK(!find(comparison, ElementKind::Phase, "p2"));
}

TEST_CASE("a move is the fewest things moved, and one to another list")
{
    Journey before = test::smallJourney();
    before.phases[0] = test::phase("p1", {"a", "b", "c", "d"});
    const Comparison within = compare(before, moveTouchpoints(before, {"a"}, {"p1", 4}));
    REQUIRE(within.elements.size() == 1);
    CHECK(within.elements[0].isMoved);
    CHECK(within.elements[0].from == Standing{"p1", "Phase p1", 0});
    CHECK(within.elements[0].to == Standing{"p1", "Phase p1", 3});

    const Comparison between = compare(before, moveTouchpoints(before, {"b"}, {std::nullopt, 0}));
    REQUIRE(between.elements.size() == 1);
    CHECK(between.elements[0].to == Standing{"", "", 0});
}

TEST_CASE("a map that was typed anew is the same by its titles, wherever they stand")
{
    const Journey before = test::smallJourney();
    const Journey anew = typedAnew(before);
    CHECK(compare(before, anew).elements.empty());

    const Journey after = withTouchpoint(moveTouchpoints(anew, {"t1-new"}, {"p3-new", 0}), "t1-new",
                                         [](Touchpoint& on) { on.feelings["hans-new"] = 2; });
    const Comparison comparison = compare(before, after);
    REQUIRE(comparison.elements.size() == 1);
    const ElementChange& change = comparison.elements.front();
    CHECK(change.before == ElementRef::ofTouchpoint("t1"));
    CHECK(change.after == ElementRef::ofTouchpoint("t1-new"));
    CHECK(change.from == Standing{"p1", "Phase p1", 0});
    CHECK(only(&change).field == "feelings/hans-new");
    CHECK(comparison.touchpoints[0].before == "t2");
    CHECK(comparison.touchpoints[0].after == "t2-new");
}

TEST_CASE("scores and ranks stand side by side, with nothing where a touchpoint was not or is no more")
{
    const Journey before = test::smallJourney(); // t1 25, t3 50
    Journey after = setFeeling(before, "t1", "hans", 2);
    after = setFeeling(after, "t2", "hans", -2);
    after = removeElements(after, {ElementRef::ofPhase("p3")});
    const Comparison comparison = compare(before, after);
    CHECK(comparison.journey == FigureChange{37.5, 50.0});
    CHECK(comparison.journey.difference() == 12.5);
    CHECK(comparison.chainStrength == FigureChange{25.0, 50.0});
    REQUIRE(comparison.coverage.before);
    CHECK(*comparison.coverage.before < *comparison.coverage.after);
    REQUIRE(comparison.phases.size() == 3);
    CHECK(comparison.phases[2].after.empty());
    REQUIRE(comparison.touchpoints.size() == 3);
    const ScoreChange& first = comparison.touchpoints[0];
    CHECK(first.score == FigureChange{25.0, 100.0});
    CHECK(first.rankBefore == 1U);
    CHECK(first.rankAfter == 2U);
    const ScoreChange& second = comparison.touchpoints[1];
    CHECK(!second.score.before);
    CHECK(second.score.after == 0.0);
    CHECK(comparison.touchpoints[2].title == "Touchpoint t3");
    CHECK(comparison.touchpoints[2].score == FigureChange{50.0, std::nullopt});
}

TEST_CASE("what is known of a journey beforehand makes no difference to a comparison")
{
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        CAPTURE(seed);
        test::Random random(seed);
        const Journey before = test::randomJourney(seed);
        const Journey edited = test::edited(before, random, 6);
        const Comparable ready(before);
        for (const Journey& after : {edited, typedAnew(before)}) {
            const Scores scoresBefore = score(before);
            const Scores scoresAfter = score(after);
            const Comparison computed = compare(before, after);
            const Comparison known = compare(ready, Comparable(after), std::nullopt, {&scoresBefore, &scoresAfter});
            CHECK(known.elements == computed.elements);
            CHECK(known.phases == computed.phases);
            CHECK(known.touchpoints == computed.touchpoints);
            CHECK(known.journey == computed.journey);
        }
    }
}

TEST_CASE("comparing the other way round finds the same things, added for removed")
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        test::Random random(seed);
        const Journey before = test::randomJourney(seed);
        const Journey after = test::edited(before, random, 6);
        const Comparison there = compare(before, after);
        const Comparison back = compare(after, before);
        CHECK((there.elements.empty()) == (before == after));
        const auto count = [](const Comparison& comparison, Presence presence) {
            return std::count_if(comparison.elements.begin(), comparison.elements.end(),
                                 [&](const ElementChange& change) { return change.presence == presence; });
        };
        CHECK(count(there, Presence::Added) == count(back, Presence::Removed));
        CHECK(count(there, Presence::Removed) == count(back, Presence::Added));
    }
}
