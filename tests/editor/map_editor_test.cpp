// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/map_editor.h"

#include "rejse/storage/journey_text.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QSignalSpy>

using namespace rejse;
using namespace rejse::editor;

namespace {

struct EditedMap {
    explicit EditedMap(Journey journey = test::smallJourney())
        : document(std::move(journey)),
          editor(document, selection)
    {
        QObject::connect(&document, &Document::changed, &selection,
                         [this](const Journey&, const Journey& after) { selection.keepOnly(after); });
    }

    const Journey& journey() const { return document.journey(); }
    const Touchpoint& at(const Id& id) const { return *findTouchpoint(journey(), id); }
    QString lastStep() const { return document.history().undoText(); }
    int steps() const { return document.history().count(); }

    /// Adds a new element as a person does, and says where it came to stand.
    ElementRef typeNew(ElementKind kind, const ElementRef& selected, Where where = Where::Fitting)
    {
        selection.select(selected);
        const auto pending = editor.beginNew(kind, where);
        REQUIRE(pending);
        editor.type(*pending, QStringLiteral("N"));
        REQUIRE(editor.commit(*pending, QStringLiteral("New one")));
        CHECK(textAt(journey(), pending->text) == "New one");
        return pending->text.element;
    }

    Document document;
    Selection selection;
    MapEditor editor;
};

const ElementRef t1 = ElementRef::ofTouchpoint("t1");
const ElementRef t2 = ElementRef::ofTouchpoint("t2");
const ElementRef t3 = ElementRef::ofTouchpoint("t3");

} // namespace

TEST_CASE("a new touchpoint stands after the selected one, before it, or at the end of the selected phase")
{
    EditedMap map;
    CHECK(placeOf(map.journey(), map.typeNew(ElementKind::Touchpoint, t1).id) == Place{0, 1});
    CHECK(placeOf(map.journey(), map.typeNew(ElementKind::Touchpoint, t1, Where::Before).id) == Place{0, 0});
    CHECK(placeOf(map.journey(), map.typeNew(ElementKind::Touchpoint, ElementRef::ofPhase("p2")).id) == Place{1, 0});
    CHECK(placeOf(map.journey(), map.typeNew(ElementKind::Touchpoint, {}).id) == Place{2, 1});
    CHECK(placeOf(map.journey(), map.typeNew(ElementKind::Touchpoint, {ElementKind::Barrier, "b1", "t3"}).id)
          == Place{2, 1});
    map.typeNew(ElementKind::Touchpoint, ElementRef::ofTouchpoint("u1"));
    CHECK(map.journey().unsorted.size() == 2);
    CHECK(map.lastStep() == "Add touchpoint");
}

TEST_CASE("a new phase stands after the selected one or after that of the selected touchpoint")
{
    EditedMap map;
    CHECK(phaseIndex(map.journey(), map.typeNew(ElementKind::Phase, ElementRef::ofPhase("p1")).id) == 1U);
    CHECK(phaseIndex(map.journey(), map.typeNew(ElementKind::Phase, ElementRef::ofPhase("p1"), Where::Before).id)
          == 0U);
    CHECK(phaseIndex(map.journey(), map.typeNew(ElementKind::Phase, t1).id) == 2U);
    CHECK(phaseIndex(map.journey(), map.typeNew(ElementKind::Phase, {}).id) == 6U);
}

TEST_CASE("a touchpoint on an empty map brings a phase along, in one step")
{
    EditedMap map{Journey()};
    const ElementRef made = map.typeNew(ElementKind::Touchpoint, {});
    CHECK(placeOf(map.journey(), made.id) == Place{0, 0});
    CHECK(!map.journey().phases[0]->title.empty());
    CHECK(map.steps() == 1);
}

TEST_CASE("experiences, barriers and actions are added to the selected touchpoint, after one of their kind")
{
    EditedMap map;
    CHECK(map.typeNew(ElementKind::Barrier, t1).touchpoint == "t1");
    CHECK(map.at("t1").barriers.size() == 1);
    const ElementRef second = map.typeNew(ElementKind::Action, {ElementKind::Action, "a1", "t3"}, Where::Before);
    CHECK(map.at("t3").actions[0].id == second.id);
    map.typeNew(ElementKind::Experience, {ElementKind::Quote, "t3", "t3"});
    CHECK(map.at("t3").experiences.size() == 2);
    map.selection.select(ElementRef::ofPhase("p1"));
    CHECK(!map.editor.beginNew(ElementKind::Barrier));
}

TEST_CASE("a lane in which something new would not be seen is shown")
{
    Journey journey = test::smallJourney();
    std::erase_if(journey.lanes, [](const Lane& lane) { return lane.kind == LaneKind::Barriers; });
    EditedMap map(journey);
    map.typeNew(ElementKind::Barrier, t1);
    CHECK(map.journey().lanes.back().kind == LaneKind::Barriers);
    CHECK(map.steps() == 1);
    map.document.undo();
    CHECK(map.journey() == journey);
}

TEST_CASE("what is typed is shown without a step, and becomes one step")
{
    EditedMap map;
    map.selection.select(t2);
    const auto pending = map.editor.beginNew(ElementKind::Touchpoint, Where::After);
    REQUIRE(pending);
    CHECK(pending->isNew);
    map.editor.type(*pending, "Asks");
    CHECK(textAt(map.journey(), pending->text) == "Asks");
    CHECK(map.document.committedJourney() == test::smallJourney());
    CHECK(map.steps() == 0);
    REQUIRE(map.editor.commit(*pending, "Asks a friend "));
    CHECK(textAt(map.journey(), pending->text) == "Asks a friend");
    CHECK(map.steps() == 1);
    map.document.undo();
    CHECK(map.journey() == test::smallJourney());
    CHECK(map.selection.all() == std::vector<ElementRef>{t2});
}

TEST_CASE("an empty new thing vanishes without a step, and what was selected is selected")
{
    EditedMap map;
    map.selection.select(t2);
    const auto pending = map.editor.beginNew(ElementKind::Touchpoint, Where::After);
    REQUIRE(pending);
    map.editor.type(*pending, "A");
    CHECK(!map.editor.commit(*pending, " \n "));
    CHECK(map.journey() == test::smallJourney());
    CHECK(map.steps() == 0);
    CHECK(!map.document.isModified());
    CHECK(map.selection.all() == std::vector<ElementRef>{t2});
}

TEST_CASE("a text that a field needs stays when it is emptied")
{
    EditedMap map;
    const editor::PendingText pending{mainText(t1), false};
    map.editor.type(pending, {});
    CHECK(!map.editor.commit(pending, {}));
    CHECK(map.journey() == test::smallJourney());
    CHECK(!map.editor.setText(mainText(t1), {}).ok());
}

TEST_CASE("a rating where nobody is there brings everyone there")
{
    EditedMap map;
    map.editor.changeTouchpoints({"t2"}, "Nobody", {}, [](Touchpoint& on) { on.personas = std::vector<Id>(); });
    map.selection.select(t2);
    map.editor.setFeeling(std::nullopt);
    CHECK(map.at("t2").personas == std::vector<Id>());
    map.editor.setFeeling(1);
    CHECK(map.at("t2").feelings == std::map<Id, int>{{"hans", 1}, {"far", 1}});
    CHECK_FALSE(map.at("t2").personas);
}

TEST_CASE("a feeling is everyone's there, or through a lens that persona's alone")
{
    EditedMap map;
    map.selection.select(t2);
    map.editor.setFeeling(2);
    CHECK(map.at("t2").feelings == std::map<Id, int>{{"hans", 2}, {"far", 2}});
    map.document.setLens("far");
    map.editor.setFeeling(-1);
    CHECK(map.at("t2").feelings == std::map<Id, int>{{"hans", 2}, {"far", -1}});
    map.editor.setFeeling(std::nullopt);
    CHECK(map.at("t2").feelings == std::map<Id, int>{{"hans", 2}});
    CHECK(map.lastStep() == "Clear feeling");
}

TEST_CASE("a feeling on a map without personas brings a customer, named in the map's language, in the same step")
{
    for (const auto& [language, name] : {std::pair{"en", "Customer"}, std::pair{"da", "Kunde"}}) {
        Journey journey;
        journey.language = language;
        journey.phases = {test::phase("p1", {"t1"})};
        EditedMap map(journey);
        map.selection.select(t1);
        map.editor.setFeeling(std::nullopt);
        CHECK(map.journey() == journey);
        map.editor.setFeeling(1);
        REQUIRE(map.journey().personas.size() == 1);
        CHECK(map.journey().personas[0].name == name);
        CHECK(map.at("t1").feelings.at(map.journey().personas[0].id) == 1);
        CHECK(map.steps() == 1);
        map.document.undo();
        CHECK(map.journey() == journey);
    }
}

TEST_CASE("moments of truth are marked on all that are selected, and cleared only where all have the mark")
{
    EditedMap map;
    map.selection.select(t1);
    map.editor.toggleMomentOfTruth();
    map.selection.select({t1, t2});
    map.editor.toggleMomentOfTruth();
    CHECK((map.at("t1").momentOfTruth && map.at("t2").momentOfTruth));
    map.editor.toggleMomentOfTruth();
    CHECK((!map.at("t1").momentOfTruth && !map.at("t2").momentOfTruth));
    CHECK(map.steps() == 3);
}

TEST_CASE("touchpoints move along into the next phase, and stop at the ends of the map")
{
    EditedMap map;
    map.selection.select(t2);
    map.editor.moveAlong(Direction::Forward);
    CHECK(placeOf(map.journey(), "t2") == Place{1, 0});
    map.editor.moveAlong(Direction::Forward);
    CHECK(placeOf(map.journey(), "t2") == Place{2, 0});
    map.editor.moveAlong(Direction::Forward);
    CHECK(placeOf(map.journey(), "t2") == Place{2, 1});
    map.editor.moveAlong(Direction::Forward);
    CHECK(map.steps() == 3);
    map.selection.select(t1);
    map.editor.moveAlong(Direction::Back);
    CHECK(map.steps() == 3);
}

TEST_CASE("changes of one gesture are one step, named like the last of them")
{
    EditedMap map;
    const auto vote = [&](int votes) {
        map.editor.changeTouchpoints({"t1"}, QStringLiteral("Vote"), QStringLiteral("votes"),
                                     [&](Touchpoint& touchpoint) { touchpoint.votes = votes; });
    };
    vote(1);
    vote(2);
    vote(3);
    CHECK(map.steps() == 1);
    map.document.endGesture();
    vote(4);
    CHECK(map.steps() == 2);
    map.document.undo();
    CHECK(map.at("t1").votes == 3);
    map.document.undo();
    CHECK(map.at("t1").votes == 0);
}

TEST_CASE("a gesture that ends where it began leaves no step")
{
    EditedMap map;
    for (const int votes : {1, 2, 0}) {
        map.editor.changeTouchpoints({"t1"}, QStringLiteral("Vote"), QStringLiteral("votes"),
                                     [&](Touchpoint& touchpoint) { touchpoint.votes = votes; });
    }
    CHECK(map.journey() == test::smallJourney());
    CHECK(!map.document.history().canUndo());
    CHECK(!map.document.isModified());
}

TEST_CASE("a change that changes nothing leaves no step, and keeps what can be made again")
{
    EditedMap map;
    map.selection.select(t1);
    map.editor.setImportance(5);
    map.document.undo();
    map.editor.setImportance(3);
    CHECK(!map.document.history().canUndo());
    CHECK(map.document.history().canRedo());
}

TEST_CASE("a preview that is dropped leaves all as it was")
{
    EditedMap map;
    map.selection.select(t3);
    map.document.preview(removeElements(map.journey(), {t3}));
    CHECK(map.selection.isEmpty());
    CHECK(map.document.isPreviewing());
    map.document.commitPendingEdit();
    CHECK(!map.document.isPreviewing());
    CHECK(map.journey() == test::smallJourney());
    CHECK(map.selection.all() == std::vector<ElementRef>{t3});
}

TEST_CASE("whether the map is modified follows its content, not the number of steps")
{
    EditedMap map;
    const QSignalSpy told(&map.document, &Document::modifiedChanged);
    map.selection.select(t1);
    map.editor.toggleMomentOfTruth();
    CHECK(map.document.isModified());
    map.editor.toggleMomentOfTruth();
    CHECK(!map.document.isModified());
    map.document.undo();
    CHECK(map.document.isModified());
    CHECK(told.size() == 3);
}

TEST_CASE("after deleting what comes next is selected, else what came before")
{
    EditedMap map;
    map.selection.select(t1);
    map.editor.removeSelected();
    CHECK(map.selection.current() == t2);
    map.selection.select(t3);
    map.editor.removeSelected();
    CHECK(map.selection.current() == t2);
    CHECK(map.lastStep() == "Delete touchpoint");
}

TEST_CASE("a link back is a loop, a link onward a branch, and no link is made twice")
{
    EditedMap map;
    REQUIRE(map.editor.link("t1", "t3"));
    REQUIRE(map.editor.link("t3", "t1"));
    CHECK(!map.editor.link("t3", "t1"));
    CHECK(!map.editor.link("t3", "u1"));
    REQUIRE(map.journey().links.size() == 2);
    CHECK(map.journey().links[0].kind == LinkKind::Branch);
    CHECK(map.journey().links[1].kind == LinkKind::Loop);
}

TEST_CASE("the selection grows and shrinks along the map")
{
    EditedMap map;
    map.selection.select(t1);
    map.editor.extendSelection(Direction::Forward);
    map.editor.extendSelection(Direction::Forward);
    CHECK(map.selection.all() == std::vector<ElementRef>{t1, t2, t3});
    map.editor.extendSelection(Direction::Back);
    CHECK(map.selection.all() == std::vector<ElementRef>{t1, t2});
    map.editor.selectAllTouchpoints();
    CHECK(map.selection.all().size() == 3);
}

TEST_CASE("in a map that can only be read nothing is begun, and that is said at once")
{
    EditedMap map;
    map.document.setReadOnly(true);
    CHECK_FALSE(map.editor.setText({TextField::Notes, ElementRef::ofTouchpoint("t1")}, "Noted"));
    CHECK_FALSE(
        map.editor.add(ElementKind::Touchpoint, editor::Where::Fitting, ElementRef::ofTouchpoint("t1"), "Calls"));
    CHECK_FALSE(map.editor.link("t1", "t3"));
    map.selection.select(t1);
    const QSignalSpy refused(&map.document, &Document::changeRefused);
    CHECK(!map.editor.beginNew(ElementKind::Touchpoint));
    CHECK(refused.count() == 1);
    CHECK(!map.editor.beginSibling(Where::After));
    CHECK(refused.count() == 2);
    CHECK(!map.document.mayChange());
    CHECK(refused.count() == 3);
    CHECK(!map.document.isPreviewing());
    CHECK(map.selection.current() == t1);
    CHECK(!map.editor.commit({mainText(t1), false}, "Typed before it was so"));
    CHECK(map.journey() == test::smallJourney());

    map.document.setReadOnly(false);
    CHECK(map.document.mayChange());
    CHECK(map.editor.beginNew(ElementKind::Touchpoint));
}
