// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/merge.h"

#include "rejse/model/edits.h"
#include "support/catch.h"
#include "support/journeys.h"

using namespace rejse;

namespace {

Journey base()
{
    Journey journey = test::smallJourney();
    Channel phone;
    phone.id = "phone";
    phone.name = "Telephone";
    journey.channels = {phone};
    return journey;
}

Merged merged(const Journey& ours, const Journey& theirs, const Choices& choices = {}, const Journey& from = base())
{
    auto result = merge(from, ours, theirs, choices);
    REQUIRE(result.ok());
    return std::move(result).value();
}

const Conflict& onlyConflict(const Merged& merge)
{
    REQUIRE(merge.conflicts.size() == 1);
    return merge.conflicts.front();
}

Choices theirsIn(const Merged& merge)
{
    Choices choices;
    for (const Conflict& conflict : merge.conflicts) {
        choices[conflict.address()] = Side::Theirs;
    }
    return choices;
}

template <typename Change> Journey with(const Id& touchpoint, const Change& change)
{
    return withTouchpoint(base(), touchpoint, change);
}

std::vector<Id> idsIn(const std::vector<Cow<Touchpoint>>& list)
{
    std::vector<Id> ids;
    for (const Cow<Touchpoint>& each : list) {
        ids.push_back(each->id);
    }
    return ids;
}

std::vector<Id> phaseIds(const Journey& journey)
{
    std::vector<Id> ids;
    for (const Cow<Phase>& each : journey.phases) {
        ids.push_back(each->id);
    }
    return ids;
}

using Ids = std::vector<Id>;

} // namespace

TEST_CASE("different fields of one touchpoint merge without a conflict")
{
    const Journey ours = with("t3", [](Touchpoint& on) {
        on.title = "Calls the helpdesk";
        on.experiences[0].importance = 5;
        on.feelings["hans"] = -2;
        on.evidence = Evidence{Basis::Survey, "Ours", {}, {}, {}};
    });
    const Journey theirs = with("t3", [](Touchpoint& on) {
        on.notes = "Ask again";
        on.experiences[0].fulfilment = 2;
        on.feelings["far"] = 2;
        on.cells.erase("own");
    });
    const Merged both = merged(ours, theirs);
    CHECK(both.conflicts.empty());
    const Touchpoint& result = *findTouchpoint(both.journey, "t3");
    CHECK(result.title == "Calls the helpdesk");
    CHECK(result.notes == "Ask again");
    CHECK(result.experiences[0].importance == 5);
    CHECK(result.experiences[0].fulfilment == 2);
    CHECK(result.feelings == std::map<Id, int>{{"hans", -2}, {"far", 2}});
    CHECK(result.cells.empty());
    CHECK(result.evidence->source == "Ours");
}

TEST_CASE("a touchpoint whose only persona one side took away is nobody's, not everyone's")
{
    const Journey before = withTouchpoint(base(), "t3", [](Touchpoint& on) { on.personas = Ids{"far"}; });
    const Journey ours = removeElements(before, {{ElementKind::Persona, "far", {}}});
    const Journey theirs = withTouchpoint(before, "t3", [](Touchpoint& on) { on.notes = "Theirs"; });
    const Merged both = merged(ours, theirs, {}, before);
    CHECK(findTouchpoint(both.journey, "t3")->notes == "Theirs");
    CHECK(findTouchpoint(both.journey, "t3")->personas == Ids());
}

TEST_CASE("who is there merges persona by persona, and everyone as a whole")
{
    const auto named = [](std::optional<Ids> there) {
        return withTouchpoint(base(), "t3", [&](Touchpoint& on) { on.personas = there; });
    };
    const Journey both = named(Ids{"hans", "far"});
    CHECK(findTouchpoint(merged(named(Ids{"hans"}), named(Ids()), {}, both).journey, "t3")->personas != std::nullopt);
    CHECK(merged(named(Ids{"hans"}), both, {}, both).journey == named(Ids{"hans"}));
    CHECK(merged(named(std::nullopt), both, {}, both).journey == named(std::nullopt));
    CHECK(merged(named(std::nullopt), named(Ids{"hans"}), {}, both).conflicts.size() == 1);
}

TEST_CASE(
    "a field that both changed differently is a conflict with what each says, and goes to ours or to who is chosen")
{
    const Journey ours = with("t1", [](Touchpoint& on) { on.title = "Ours"; });
    const Journey theirs = with("t1", [](Touchpoint& on) { on.title = "Theirs"; });
    const Merged first = merged(ours, theirs);
    const Conflict& conflict = onlyConflict(first);
    CHECK(conflict.kind == ConflictKind::Field);
    CHECK(conflict.element == ElementRef::ofTouchpoint("t1"));
    CHECK(conflict.field == "title");
    CHECK(conflict.base.text == "Touchpoint t1");
    CHECK(conflict.ours.text == "Ours");
    CHECK(conflict.theirs.text == "Theirs");
    CHECK(conflict.chosen == Side::Ours);
    CHECK(first.journey == ours);

    const Merged second = merged(ours, theirs, {{conflict.address(), Side::Theirs}});
    CHECK(onlyConflict(second).chosen == Side::Theirs);
    CHECK(second.journey == theirs);
    CHECK(describe(conflict)
          == "touchpoint \"Ours\" (t1): title: base \"Touchpoint t1\", ours \"Ours\", theirs \"Theirs\"; ours is kept");
}

TEST_CASE("a long text is cut between its characters, whatever alphabet it is in")
{
    const auto repeated = [](const std::string& character, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) {
            text += character;
        }
        return text;
    };
    struct Example {
        std::string before;
        std::string character;
        int kept;
    };
    // 60 bytes are 20 of three bytes, 30 of two, and 15 of four.
    const auto example =
        GENERATE(Example{"", "語", 20}, Example{"x", "Ж", 29}, Example{"x", "🙂", 14}, Example{"", "e", 60});
    const auto titled = [&](int times) { return example.before + repeated(example.character, times); };
    const Journey ours = with("t1", [&](Touchpoint& on) { on.title = titled(100); });
    const Journey theirs = with("t1", [](Touchpoint& on) { on.title = "Theirs"; });
    const std::string expected = "ours \"" + titled(example.kept) + "…\", theirs";
    CHECK(describe(onlyConflict(merged(ours, theirs))).find(expected) != std::string::npos);
}

TEST_CASE("a feeling that both changed is a conflict under the persona's name")
{
    const Merged both = merged(with("t3", [](Touchpoint& on) { on.feelings["hans"] = 2; }),
                               with("t3", [](Touchpoint& on) { on.feelings["hans"] = -2; }));
    const Conflict& conflict = onlyConflict(both);
    CHECK(conflict.field == "feelings/hans");
    CHECK(conflict.entry == "Hans Hansen");
    CHECK(conflict.theirs.text == "-2");
}

TEST_CASE("what one side deleted and the other changed stays, as a conflict")
{
    const Journey deleted = removeElements(base(), {ElementRef::ofTouchpoint("t3")});
    const Journey changed = with("t3", [](Touchpoint& on) { on.quote = "Better now"; });
    for (const bool deletedByUs : {true, false}) {
        CAPTURE(deletedByUs);
        const Merged both = deletedByUs ? merged(deleted, changed) : merged(changed, deleted);
        const Conflict& conflict = onlyConflict(both);
        CHECK(conflict.kind == ConflictKind::Deleted);
        CHECK(conflict.field.empty());
        CHECK((deletedByUs ? conflict.ours : conflict.theirs).isAbsent());
        CHECK(conflict.chosen == (deletedByUs ? Side::Theirs : Side::Ours));
        CHECK(both.journey == changed);
        const Side deleter = deletedByUs ? Side::Ours : Side::Theirs;
        const Choices choices{{conflict.address(), deleter}};
        CHECK((deletedByUs ? merged(deleted, changed, choices) : merged(changed, deleted, choices)).journey == deleted);
    }
}

TEST_CASE("a phase that one side deleted stays with all that is in it when the other changed something there")
{
    const Journey deleted = removeElements(base(), {ElementRef::ofPhase("p1")});
    const Merged both = merged(deleted, with("t2", [](Touchpoint& on) { on.notes = "New"; }));
    CHECK(onlyConflict(both).element == ElementRef::ofPhase("p1"));
    CHECK(idsIn(both.journey.phases[0]->touchpoints) == Ids{"t1", "t2"});
    CHECK(findTouchpoint(both.journey, "t2")->notes == "New");
}

TEST_CASE("a touchpoint that was moved out of a phase survives the phase's deletion")
{
    const Journey moved = moveTouchpoints(base(), {"t1"}, {"p3", 0});
    const Merged both = merged(moved, removeElements(base(), {ElementRef::ofPhase("p1")}));
    CHECK(phaseIds(both.journey) == Ids{"p2", "p3"});
    CHECK(idsIn(both.journey.phases[1]->touchpoints) == Ids{"t1", "t3"});
}

TEST_CASE("a persona whom one side deleted and the other renamed keeps the feelings")
{
    const Journey deleted = removeElements(base(), {{ElementKind::Persona, "hans", {}}});
    const Journey renamed = withPart<Persona>(base(), "hans", [](Persona& persona) { persona.name = "Hans"; });
    const Merged both = merged(deleted, renamed);
    CHECK(onlyConflict(both).element.kind == ElementKind::Persona);
    CHECK(both.journey == renamed);
}

TEST_CASE("a thing that one side deleted and the other has come to refer to stays")
{
    const Journey deleted = removeElements(base(), {{ElementKind::Channel, "phone", {}}});
    const Journey used = with("t1", [](Touchpoint& on) { on.channel = "phone"; });
    const Merged both = merged(deleted, used);
    CHECK(onlyConflict(both).element.kind == ElementKind::Channel);
    CHECK(both.journey == used);
    // Who would rather have it deleted loses the reference too.
    CHECK(merged(deleted, used, {{both.conflicts.front().address(), Side::Ours}}).journey == deleted);
}

TEST_CASE("links that one side made hold the touchpoints that the other deletes or takes off the map")
{
    Link link;
    link.id = "l1";
    link.from = "t1";
    link.to = "t3";
    const Journey linked = insertPart(base(), link, 0);
    SECTION("deleted")
    {
        const Merged both = merged(linked, removeElements(base(), {ElementRef::ofTouchpoint("t3")}));
        CHECK(onlyConflict(both).element == ElementRef::ofTouchpoint("t3"));
        CHECK(both.journey == linked);
    }
    SECTION("taken off the map")
    {
        const Journey unsorted = moveTouchpoints(base(), {"t3"}, {std::nullopt, 0});
        const Merged both = merged(unsorted, linked);
        CHECK(onlyConflict(both).kind == ConflictKind::Place);
        CHECK(both.journey == linked);
        CHECK(merged(unsorted, linked, {{both.conflicts[0].address(), Side::Ours}}).journey == unsorted);
    }
    SECTION("with a link that the deletion took along, when the touchpoint stays")
    {
        const Journey changed = withTouchpoint(linked, "t3", [](Touchpoint& on) { on.notes = "Still needed"; });
        const Journey deleted = removeElements(linked, {ElementRef::ofTouchpoint("t3")});
        CHECK(merged(deleted, changed, {}, linked).journey == changed);
    }
}

TEST_CASE("a touchpoint that both moved to different phases is a conflict; to the same one it is not")
{
    const Journey toSecond = moveTouchpoints(base(), {"t1"}, {"p2", 0});
    const Journey toThird = moveTouchpoints(base(), {"t1"}, {"p3", 1});
    const Merged both = merged(toSecond, toThird);
    const Conflict& conflict = onlyConflict(both);
    CHECK(conflict.kind == ConflictKind::Place);
    CHECK(conflict.field == "phase");
    CHECK(conflict.base.text == "Phase p1");
    CHECK(conflict.theirs.text == "Phase p3");
    CHECK(both.journey == toSecond);
    CHECK(merged(toSecond, toThird, theirsIn(both)).journey == toThird);
    CHECK(merged(toSecond, toSecond).conflicts.empty());
}

TEST_CASE("a move on one side and an edit on the other both happen")
{
    const Merged both = merged(moveTouchpoints(base(), {"t3"}, {"p1", 1}),
                               with("t3", [](Touchpoint& on) { on.actions[0].text = "Call back at once"; }));
    CHECK(both.conflicts.empty());
    CHECK(idsIn(both.journey.phases[0]->touchpoints) == Ids{"t1", "t3", "t2"});
    CHECK(findTouchpoint(both.journey, "t3")->actions[0].text == "Call back at once");
}

TEST_CASE("different moves in one list are both made, and the same thing moved to two places is a conflict")
{
    Journey five = base();
    five.phases = {test::phase("a", {}), test::phase("b", {}), test::phase("c", {}), test::phase("d", {}),
                   test::phase("e", {})};
    const Journey first = movePhase(five, "a", 2);
    const Merged both = merged(first, movePhase(five, "e", 3), {}, five);
    CHECK(both.conflicts.empty());
    CHECK(phaseIds(both.journey) == Ids{"b", "c", "a", "e", "d"});

    const Journey other = movePhase(five, "a", 4);
    const Merged contested = merged(first, other, {}, five);
    CHECK(onlyConflict(contested).kind == ConflictKind::Order);
    CHECK(contested.conflicts[0].field == "phases");
    CHECK(contested.journey == first);
    CHECK(merged(first, other, theirsIn(contested), five).journey == other);
}

TEST_CASE("what both add to one list is there in the same order whoever merges")
{
    const auto adding = [](const Id& id) { return insertTouchpoints(base(), {test::touchpoint(id)}, {"p1", 1}); };
    const Merged one = merged(adding("x"), adding("n"));
    const Merged other = merged(adding("n"), adding("x"));
    CHECK(one.conflicts.empty());
    CHECK(one.journey == other.journey);
    CHECK(idsIn(one.journey.phases[0]->touchpoints) == Ids{"t1", "n", "x", "t2"});
}

TEST_CASE("stages never go back, whatever the sides made of them")
{
    Phase late = test::phase("p4", {});
    late.stage = Stage::Before;
    const Merged both = merged(setStage(base(), "p3", Stage::After), insertPhase(base(), late, 3));
    CHECK(both.conflicts.empty());
    CHECK(both.journey.phases[3]->stage == Stage::After);
}

TEST_CASE("weights that would all be nothing are one side's")
{
    Journey ours = base();
    ours.scoring = {0, 0, 25, {}};
    Journey theirs = base();
    theirs.scoring.delivery = 0;
    const Merged both = merged(ours, theirs);
    CHECK(onlyConflict(both).field == "scoring");
    CHECK(both.journey.scoring == ours.scoring);
    CHECK(merged(ours, theirs, theirsIn(both)).journey.scoring == theirs.scoring);
}

TEST_CASE("an id that the sides gave to different kinds of things becomes two")
{
    Channel channel;
    channel.id = "new";
    channel.name = "New channel";
    Journey ours = insertPart(base(), channel, 1);
    ours = withTouchpoint(ours, "t1", [](Touchpoint& on) { on.channel = "new"; });
    Persona persona;
    persona.id = "new";
    persona.name = "New persona";
    Journey theirs = insertPart(base(), persona, 2);
    theirs = setFeeling(theirs, "t1", "new", 2);
    const Merged both = merged(ours, theirs);
    CHECK(both.conflicts.empty());
    CHECK(both.journey.channels[1].id == "new-2");
    CHECK(findTouchpoint(both.journey, "t1")->channel == "new-2");
    CHECK(findTouchpoint(both.journey, "t1")->feelings.at("new") == 2);
}

TEST_CASE("a lane that one side made into a line stays one of text when the other has written in it")
{
    const Journey line = withPart<Lane>(base(), "own", [](Lane& lane) { lane.kind = LaneKind::Line; });
    Journey ours = line;
    ours = withTouchpoint(ours, "t3", [](Touchpoint& on) { on.cells.clear(); });
    const Merged both = merged(ours, with("t1", [](Touchpoint& on) { on.cells["own"] = "Billing"; }));
    CHECK(onlyConflict(both).field == "kind");
    CHECK(findTouchpoint(both.journey, "t1")->cells.at("own") == "Billing");
    CHECK(findLane(both.journey, "own")->kind == LaneKind::Text);
}

TEST_CASE("lists of texts take what both add, and are a conflict where both rewrote the same one")
{
    const auto goals = [](std::vector<std::string> list) {
        return withPart<Persona>(base(), "hans", [&](Persona& persona) { persona.goals = list; });
    };
    const Journey from = goals({"a", "b"});
    const Merged added = merged(goals({"a", "b", "ours"}), goals({"theirs", "a", "b"}), {}, from);
    CHECK(added.conflicts.empty());
    CHECK(added.journey.personas[0].goals == std::vector<std::string>{"theirs", "a", "b", "ours"});
    const Merged rewritten = merged(goals({"a1", "b"}), goals({"a2", "b"}), {}, from);
    CHECK(onlyConflict(rewritten).field == "goals");
    CHECK(rewritten.conflicts[0].theirs.text == "a2, b");
}

TEST_CASE("metrics merge by their names, unknown fields by their keys")
{
    const auto made = [](double wait, double price, const UnknownFields& unknown) {
        return with("t1", [&](Touchpoint& on) {
            on.metrics = {{"wait", wait, "min", {}}, {"price", price, "EUR", {}}};
            on.unknown = unknown;
        });
    };
    const Journey from = made(1, 1, {{"x", "1"}, {"y", "1"}});
    const Merged both = merged(made(2, 1, {{"x", "2"}, {"y", "1"}}), made(1, 3, {{"x", "1"}, {"y", "2"}}), {}, from);
    CHECK(both.conflicts.empty());
    CHECK(both.journey == made(2, 3, {{"x", "2"}, {"y", "2"}}));
    const Merged conflict = merged(made(2, 1, {}), made(3, 1, {}), {}, made(1, 1, {}));
    CHECK(onlyConflict(conflict).field == "metrics/wait/value");
}

TEST_CASE("a merge of too many touchpoints is refused")
{
    Journey many = base();
    for (std::size_t i = 0; i + 4 < maxTouchpoints; ++i) {
        many.unsorted.emplace_back(test::touchpoint("m" + std::to_string(i)));
    }
    const auto refused = merge(base(), many, insertTouchpoints(base(), {test::touchpoint("one-more")}, {"p1", 0}));
    REQUIRE(!refused.ok());
    CHECK(refused.problems()[0].message == "together the maps have 100001 touchpoints, and a map can have 100,000");
}

TEST_CASE("what neither side changed stays the same value in memory")
{
    const Journey from = base();
    const Journey ours = withTouchpoint(from, "t1", [](Touchpoint& on) { on.notes = "Ours"; });
    const Journey theirs = withTouchpoint(from, "t2", [](Touchpoint& on) { on.notes = "Theirs"; });
    const Merged both = merged(ours, theirs, {}, from);
    CHECK(both.journey.phases[2].sharesWith(from.phases[2]));
    CHECK(both.journey.phases[0]->touchpoints[0].sharesWith(ours.phases[0]->touchpoints[0]));
}
