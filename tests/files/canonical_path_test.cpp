// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/canonical_path.h"

#include "files/folder.h"
#include "support/catch.h"

#include <QFile>

using namespace rejse;
using namespace rejse::files;
using test::Folder;

TEST_CASE("a file has one name, whatever links and folders lead to it, and whether it is there or not")
{
    const Folder folder;
    REQUIRE(QDir().mkpath(folder / "far/maps"));
    REQUIRE(QFile::link(folder / "far/maps", folder / "near"));
    REQUIRE(QFile::link("maps/a.journey", folder / "far/link"));
    const QString whole = QDir(folder.path()).canonicalPath() + "/far/maps/a.journey";
    const bool isThere = GENERATE(true, false);
    if (isThere) {
        test::put(whole, "a map");
    }
    CHECK(canonicalPath(folder / "near/a.journey") == whole);
    CHECK(canonicalPath(folder / "far/link") == whole);
    CHECK(canonicalPath(folder / "far/maps/../link") == whole);
    CHECK(canonicalPath(folder / "far/maps/b.journey") != whole);
}

TEST_CASE("what a link says of the way counts from where the link really is")
{
    const Folder folder;
    REQUIRE(QDir().mkpath(folder / "far/maps"));
    REQUIRE(QFile::link(folder / "far/maps", folder / "near"));
    REQUIRE(QFile::link("../a.journey", folder / "far/maps/up"));
    CHECK(canonicalPath(folder / "near/up") == QDir(folder.path()).canonicalPath() + "/far/a.journey");
}

TEST_CASE("links that lead round in a circle lead to no file")
{
    const Folder folder;
    REQUIRE(QFile::link("b", folder / "a"));
    REQUIRE(QFile::link("a", folder / "b"));
    CHECK(!linkedFile(folder / "a"));
    CHECK(canonicalPath(folder / "a") == folder / "a");
}
