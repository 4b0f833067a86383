// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/folder_scan.h"

#include "editor/document/document.h"
#include "files/replace_file.h"
#include "rejse/analysis/scores.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rejse;
using editor::FolderMap;
using editor::FolderScan;

namespace {

/// All that a scan of the folder tells.
QList<FolderMap> scanned(const QString& folder)
{
    QList<FolderMap> all;
    FolderScan scan;
    QObject::connect(&scan, &FolderScan::found, &scan, [&](const QList<FolderMap>& maps) { all += maps; });
    QSignalSpy finished(&scan, &FolderScan::finished);
    scan.start(folder);
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }));
    CHECK_FALSE(scan.isRunning());
    return all;
}

} // namespace

TEST_CASE("All maps of a folder and those below it are found, with their figures")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath("clients/old");
    Journey journey = test::smallJourney();
    journey.client = "The client";
    journey.state = State::Future;
    editor::Document(journey).saveAs(folder.filePath("clients/old/b.journey"));
    editor::Document(test::smallJourney()).saveAs(folder.filePath("a.journey"));
    REQUIRE(files::replaceFile(folder.filePath("notes.txt"), "no map"));
    const auto maps = scanned(folder.path());
    REQUIRE(maps.size() == 2);
    CHECK(maps[0].relative == "a.journey");
    const FolderMap& map = maps[1];
    const Scores scores = score(journey);
    CHECK(map.relative == "clients/old/b.journey");
    CHECK(map.title == "Small");
    CHECK(map.client == "The client");
    CHECK(map.state == State::Future);
    CHECK(map.score == scores.journey);
    CHECK(map.coverage == scores.coverage());
    CHECK(map.weakest == "Touchpoint t1");
    CHECK(map.problem.isEmpty());
}

TEST_CASE("A file that is no map is listed with its reason")
{
    const QTemporaryDir folder;
    REQUIRE(files::replaceFile(folder.filePath("broken.journey"), "{\"format\": \"journey\"}"));
    const auto maps = scanned(folder.path());
    REQUIRE(maps.size() == 1);
    CHECK(maps[0].title == "broken");
    CHECK_FALSE(maps[0].problem.isEmpty());
    CHECK_FALSE(maps[0].score);
}

TEST_CASE("A folder without maps, and one that is not there, have none")
{
    const QTemporaryDir folder;
    CHECK(scanned(folder.path()).isEmpty());
    CHECK(scanned(folder.filePath("gone")).isEmpty());
}

TEST_CASE("What is given up tells nothing any more")
{
    const QTemporaryDir folder;
    for (int i = 0; i < 60; ++i) {
        editor::Document(test::smallJourney()).saveAs(folder.filePath(QString("%1.journey").arg(i)));
    }
    const QTemporaryDir other;
    FolderScan scan;
    qsizetype found = 0;
    QObject::connect(&scan, &FolderScan::found, &scan, [&](const QList<FolderMap>& maps) { found += maps.size(); });
    QSignalSpy finished(&scan, &FolderScan::finished);
    scan.start(folder.path());
    scan.start(other.path());
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }));
    CHECK(found == 0);
}
