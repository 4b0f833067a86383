// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

using namespace rejse::test;

TEST_CASE("valid files are named on standard output")
{
    const Folder folder;
    folder.add("a.journey", smallMap());
    folder.add("folder/møde.journey", smallMap());
    const Run run = folder.run({"validate", "a.journey", "folder/møde.journey"});
    CHECK(run.code == 0);
    CHECK(run.out == "a.journey: OK\nfolder/møde.journey: OK\n");
    CHECK(run.err.isEmpty());
}

TEST_CASE("every problem is a line with its place, and the other files are still checked")
{
    const Folder folder;
    folder.add("broken.journey", "{\n  \"format\": \"journey\",\n  oops\n}\n");
    folder.add("wrong.journey",
               QByteArray(R"({"format": "journey", "version": 1, "title": "", "phases": [{"id": "p"}]})"));
    folder.add("good.journey", smallMap());
    const Run run = folder.run({"validate", "broken.journey", "wrong.journey", "gone.journey", "good.journey"});
    CHECK(run.code == 1);
    CHECK(run.out == "good.journey: OK\n");
    CHECK(run.says("broken.journey:3:3: "));
    CHECK(run.says("wrong.journey: /title: "));
    CHECK(run.says("wrong.journey: /phases/0"));
    CHECK(run.says("gone.journey: "));
}

TEST_CASE("a folder, a newer version and something else altogether are refused")
{
    const Folder folder;
    folder.add("sub/x", "");
    folder.add("newer.journey", R"({"format": "journey", "version": 99, "title": "T"})");
    folder.add("picture.journey", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10));
    for (const char* name : {"sub", "newer.journey", "picture.journey"}) {
        const Run run = folder.run({"validate", name});
        CHECK(run.code == 1);
        CHECK(run.err.startsWith(name));
        CHECK(run.out.isEmpty());
    }
}
