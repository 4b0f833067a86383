// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/subjourney.h"

#include "editor/document/document.h"
#include "files/journey_file.h"
#include "files/replace_file.h"
#include "rejse/model/edits.h"
#include "rejse/storage/journey_text.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace rejse;
using editor::SubjourneyState;

namespace {

struct Folder {
    Folder()
    {
        QDir(dir.path()).mkpath("maps/small");
        editor::Document(test::smallJourney()).saveAs(map);
    }

    void write(const QString& name) const { editor::Document(test::smallJourney()).saveAs(dir.filePath(name)); }
    SubjourneyState stateOf(const std::string& relative) const { return editor::subjourneyOf(map, relative).state; }

    QTemporaryDir dir;
    QString map = dir.filePath("maps/map.journey");
};

} // namespace

TEST_CASE("A sub-journey is found beside the map and in the folders below, with its title and score")
{
    const Folder folder;
    folder.write("maps/small/detail.journey");
    const auto found = editor::subjourneyOf(folder.map, "small/detail.journey");
    CHECK(found.state == SubjourneyState::There);
    CHECK(found.title == "Small");
    CHECK(found.score == score(test::smallJourney()).journey);
    CHECK(QFileInfo(found.path).exists());
}

TEST_CASE("It is said what a sub-journey lacks")
{
    const Folder folder;
    CHECK(folder.stateOf("gone.journey") == SubjourneyState::Missing);
    CHECK(editor::subjourneyOf({}, "gone.journey").state == SubjourneyState::NoFolder);
    REQUIRE(files::replaceFile(folder.dir.filePath("maps/broken.journey"), "{"));
    const auto broken = editor::subjourneyOf(folder.map, "broken.journey");
    CHECK(broken.state == SubjourneyState::Unreadable);
    CHECK_FALSE(broken.problem.empty());
}

TEST_CASE("A file that was mended is read again")
{
    const Folder folder;
    REQUIRE(files::replaceFile(folder.dir.filePath("maps/detail.journey"), "{"));
    CHECK(folder.stateOf("detail.journey") == SubjourneyState::Unreadable);
    folder.write("maps/detail.journey");
    CHECK(folder.stateOf("detail.journey") == SubjourneyState::There);
}

TEST_CASE("A sub-journey replaced by one of the same size and date is read again")
{
    const Folder folder;
    const QString path = folder.dir.filePath("maps/detail.journey");
    Journey journey = test::smallJourney();
    const auto write = [&](const char* title) {
        journey.title = title;
        REQUIRE(editor::Document(journey).saveAs(path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime({2024, 1, 2}, {3, 4}), QFileDevice::FileModificationTime));
    };
    write("First");
    CHECK(editor::subjourneyOf(folder.map, "detail.journey").title == "First");
    write("Other");
    CHECK(editor::subjourneyOf(folder.map, "detail.journey").title == "Other");
}

TEST_CASE("A sub-journey never leaves the folder of the map, by links neither")
{
    const Folder folder;
    folder.write("outside.journey");
    CHECK(folder.stateOf("../outside.journey") == SubjourneyState::Outside);
    CHECK(folder.stateOf("small/../../outside.journey") == SubjourneyState::Outside);
    REQUIRE(QFile::link(folder.dir.filePath("outside.journey"), folder.dir.filePath("maps/link.journey")));
    CHECK(folder.stateOf("link.journey") == SubjourneyState::Outside);
    REQUIRE(QFile::link(folder.dir.path(), folder.dir.filePath("maps/up")));
    CHECK(folder.stateOf("up/outside.journey") == SubjourneyState::Outside);
    CHECK(folder.stateOf("up/not-there.journey") == SubjourneyState::Outside);
    folder.write("maps/inside.journey");
    REQUIRE(QFile::link(folder.dir.filePath("maps/inside.journey"), folder.dir.filePath("maps/small/inner.journey")));
    CHECK(folder.stateOf("small/inner.journey") == SubjourneyState::There);
}

TEST_CASE("A new sub-journey stands beside the map, called like its touchpoint, with the same people")
{
    const Folder folder;
    Journey journey = withTouchpoint(test::smallJourney(), "t3", [](Touchpoint& on) {
        on.title = "Ringer: til Værkstedet!";
        on.personas = {"far"};
    });
    journey.client = "Bilforhandleren";
    journey.language = "da";
    const auto made = editor::makeSubjourney(journey, folder.map, "t3");
    REQUIRE(made);
    CHECK(made.value() == "ringer-til-værkstedet.journey");
    const auto read = files::readJourneyFile(folder.dir.filePath("maps/ringer-til-værkstedet.journey"));
    REQUIRE(read);
    CHECK(read.value().journey.title == "Ringer: til Værkstedet!");
    CHECK(read.value().journey.client == "Bilforhandleren");
    CHECK(read.value().journey.language == "da");
    REQUIRE(read.value().journey.personas.size() == 1);
    CHECK(read.value().journey.personas[0].id == "far");
    CHECK(editor::makeSubjourney(journey, folder.map, "t3").value() == "ringer-til-værkstedet-2.journey");
    CHECK_FALSE(editor::makeSubjourney(journey, {}, "t3"));
    CHECK_FALSE(editor::makeSubjourney(journey, folder.map, "gone"));
}

TEST_CASE("A touchpoint without letters in its title gets a sub-journey as well")
{
    const Folder folder;
    const Journey journey = withTouchpoint(test::smallJourney(), "t1", [](Touchpoint& on) { on.title = "…/../?"; });
    CHECK(editor::makeSubjourney(journey, folder.map, "t1").value() == "sub-journey.journey");
}
