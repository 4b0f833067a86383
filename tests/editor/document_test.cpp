// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/document.h"
#include "editor/editing/selection.h"
#include "files/journey_file.h"
#include "rejse/model/lookup.h"

#include "files/failing_calls.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rejse;
using namespace rejse::editor;

TEST_CASE("a change is told with the journey before and after, and the scores follow")
{
    Document document(test::smallJourney());
    const auto before = document.scores().journey;
    std::optional<Journey> was;
    std::optional<Journey> is;
    QObject::connect(&document, &Document::changed, [&](const Journey& a, const Journey& b) {
        was = a;
        is = b;
    });
    Journey after = document.journey();
    after.phases[0].edit().touchpoints[0].edit().feelings["hans"] = 2;
    document.apply(after, {QStringLiteral("Change")});
    REQUIRE(was);
    CHECK(*was == test::smallJourney());
    CHECK(*is == after);
    CHECK(document.scores().journey != before);
}

TEST_CASE("applying what is there already changes nothing")
{
    Document document(test::smallJourney());
    const QSignalSpy changed(&document, &Document::changed);
    document.apply(test::smallJourney(), {QStringLiteral("Change")});
    CHECK(changed.isEmpty());
}

TEST_CASE("the lens changes the scores, and nobody can look through a persona that is not there")
{
    Document document(test::smallJourney());
    const QSignalSpy told(&document, &Document::lensChanged);
    document.setLens("far");
    CHECK(told.size() == 1);
    CHECK(document.scores().find("t3")->feeling == Approx(25.0));
    document.setLens("nobody");
    CHECK(document.lens() == "far");
    document.setLens("far");
    CHECK(told.size() == 1);
    document.setLens(std::nullopt);
    CHECK(document.scores().find("t3")->feeling == Approx(50.0));
}

TEST_CASE("the lens comes off with its persona")
{
    Document document(test::smallJourney());
    document.setLens("far");
    const QSignalSpy told(&document, &Document::lensChanged);
    Journey after = document.journey();
    after.personas.pop_back();
    after.phases[2].edit().touchpoints[0].edit().feelings.erase("far");
    document.apply(after, {QStringLiteral("Change")});
    CHECK(!document.lens());
    CHECK(told.size() == 1);
}

TEST_CASE("saving gives a new map its file")
{
    const QTemporaryDir folder;
    Document document(test::smallJourney());
    CHECK(document.isUntitled());
    const QSignalSpy told(&document, &Document::filePathChanged);
    const QString path = folder.filePath("map.journey");
    REQUIRE(document.saveAs(path).ok());
    CHECK(told.size() == 1);
    CHECK(document.filePath() == path);
    const auto read = files::readJourneyFile(path);
    REQUIRE(read.ok());
    CHECK(read.value().journey == test::smallJourney());
}

TEST_CASE("a map that cannot be saved stays as it was")
{
    const QTemporaryDir folder;
    Document document(test::smallJourney());
    const auto saved = document.saveAs(folder.filePath("missing/map.journey"));
    REQUIRE(!saved.ok());
    CHECK(!saved.problems().front().message.empty());
    CHECK(document.isUntitled());
}

TEST_CASE("a selection tells when it changes, and only then")
{
    Selection selection;
    const QSignalSpy told(&selection, &Selection::changed);
    CHECK(selection.current().kind == ElementKind::Map);
    selection.select(ElementRef::ofTouchpoint("t1"));
    selection.select(ElementRef::ofTouchpoint("t1"));
    CHECK(told.size() == 1);
    CHECK(selection.contains(ElementRef::ofTouchpoint("t1")));
    selection.select(ElementRef{});
    CHECK(selection.isEmpty());
    selection.clear();
    CHECK(told.size() == 2);
}

TEST_CASE("the last of several things is the current one")
{
    Selection selection;
    selection.select({ElementRef::ofTouchpoint("t1"), ElementRef::ofTouchpoint("t2")});
    CHECK(selection.current() == ElementRef::ofTouchpoint("t2"));
    CHECK(selection.all().size() == 2);
}

TEST_CASE("a selection lets go of what is gone")
{
    Journey journey = test::smallJourney();
    Selection selection;
    selection.select(
        {ElementRef::ofTouchpoint("t3"), {ElementKind::Barrier, "b1", "t3"}, {ElementKind::Cell, "own", "t3"}});
    journey.phases[2].edit().touchpoints[0].edit().barriers.clear();
    selection.keepOnly(journey);
    CHECK(selection.all().size() == 2);
    journey.phases.pop_back();
    selection.keepOnly(journey);
    CHECK(selection.isEmpty());
}

TEST_CASE("what exists on a map can be looked up by its id")
{
    const Journey journey = test::smallJourney();
    CHECK(placeOf(journey, "t3") == Place{2, 0});
    CHECK(!placeOf(journey, "u1"));
    CHECK(findTouchpoint(journey, "u1")->title == "Sees an advert");
    CHECK(findTouchpoint(journey, "nothing") == nullptr);
    CHECK(personaIndex(journey, "far") == 1);
    CHECK(exists(journey, {ElementKind::Quote, "t3", "t3"}));
    CHECK(!exists(journey, {ElementKind::Quote, "t1", "t1"}));
    CHECK(exists(journey, {ElementKind::Persona, "hans", {}}));
    CHECK(!exists(journey, {ElementKind::Link, "l1", {}}));
}

TEST_CASE("at a touchpoint that names no personas all of them are")
{
    Journey journey = test::smallJourney();
    CHECK(personasAt(journey, *journey.phases[0]->touchpoints[0]).size() == 2);
    journey.phases[0].edit().touchpoints[0].edit().personas = {"far"};
    const auto here = personasAt(journey, *journey.phases[0]->touchpoints[0]);
    REQUIRE(here.size() == 1);
    CHECK(here.front()->id == "far");
}

TEST_CASE("a map that is too large to be opened again is not written, and stays changed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("map.journey");
    Journey large = test::smallJourney();
    large.unsorted.resize(maxTouchpoints + 1);
    Document document(test::smallJourney());
    REQUIRE(document.saveAs(path).ok());
    document.apply(large, {QStringLiteral("Paste")});
    const auto saved = document.saveAs(path);
    REQUIRE(!saved.ok());
    CHECK(QString::fromStdString(saved.problems()[0].message).endsWith("and a map can have 100,000"));
    CHECK(document.isModified());
    CHECK(files::readJourneyFile(path).value().journey == test::smallJourney());
}

TEST_CASE("what stands in the file unconfirmed counts as changed until a saving is confirmed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("map.journey");
    Document document(test::smallJourney());
    REQUIRE(document.saveAs(path).ok());
    Journey after = document.journey();
    after.title = "After";
    document.apply(after, {QStringLiteral("Change")});
    test::FailingCalls counting;
    REQUIRE(document.saveAs(path, counting).ok());
    document.apply(test::smallJourney(), {QStringLiteral("Change")});
    test::FailingCalls failing(counting.made().size() - 1, EIO, test::FailingCalls::Fails::Once);
    const auto saved = document.saveAs(path, failing);
    REQUIRE(failing.failed() == "syncFolder");
    REQUIRE(saved.ok());
    CHECK(saved.value().doubts.size() == 1);
    CHECK(files::readJourneyFile(path).value().journey == test::smallJourney());
    CHECK(document.savedJourney() == test::smallJourney());
    CHECK(document.isModified());
    document.setFileJourney(test::smallJourney()); // as one finds who looks
    CHECK(document.isModified());
    SECTION("saved once more")
    {
        REQUIRE(document.saveAs(path).ok());
    }
    SECTION("written by somebody else")
    {
        document.apply(after, {QStringLiteral("Read again")});
        document.setFileJourney(after);
    }
    CHECK(!document.isModified());
}
