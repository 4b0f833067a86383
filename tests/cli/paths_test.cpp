// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

#include <QFile>

using namespace rejse::test;

namespace {

// What the shell's printf makes of it is no UTF-8.
const QString oddName = QStringLiteral("$(printf 'odd\\377')");

/// A folder in which such names may stand, which Qt would not find again to remove them.
struct OddFolder : Folder {
    OddFolder() = default;
    ~OddFolder() { shell("rm -rf ./*"); }
    Q_DISABLE_COPY_MOVE(OddFolder)
};

} // namespace

TEST_CASE("a map is reached through links and folders whose names are not UTF-8")
{
    const OddFolder folder;
    folder.add("map.journey", smallMap());
    const QString unformatted = QStringLiteral("tr -d '\\n' <map.journey >%1/map.journey").arg(oddName);
    REQUIRE(folder.shell("mkdir " + oddName + " && " + unformatted + " && ln -s " + oddName + " near").code == 0);
    CHECK(folder.shell("rejse validate near/map.journey").code == 0);
    CHECK(folder.shell("cd " + oddName + " && rejse format map.journey").code == 0);
    CHECK(folder.shell("cmp near/map.journey map.journey").code == 0);
    CHECK(folder.shell("cd " + oddName + " && rejse export map.journey -o out.svg && test -s out.svg").code == 0);
    CHECK(folder.shell("cd near && rejse export map.journey -o near.svg && test -s near.svg").code == 0);
}

TEST_CASE("a link to a name that is not UTF-8 is read, and what cannot be written through it is said")
{
    const OddFolder folder;
    folder.add("map.journey", smallMap());
    const QString unformatted = QStringLiteral("tr -d '\\n' <map.journey >%1").arg(oddName);
    REQUIRE(folder.shell(unformatted + " && ln -s " + oddName + " link.journey && cp link.journey kept").code == 0);
    CHECK(folder.shell("rejse validate link.journey").code == 0);
    const Run run = folder.run({"format", "link.journey"});
    CHECK(run.code == 1);
    CHECK(run.says("link.journey: the file cannot be written: the link leads nowhere, or to a name that is not UTF-8"));
    CHECK(folder.shell("cmp link.journey kept").code == 0);
}

TEST_CASE("a name that is not UTF-8 is refused, and no other file is touched")
{
    const OddFolder folder;
    const QByteArray unformatted = smallMap().replace("\n", "\n\n");
    folder.add("x.journey", smallMap());
    folder.add(QString::fromUtf8("x\uFFFD"), unformatted);
    REQUIRE(folder.shell("cp x.journey \"$(printf 'x\\377')\"").code == 0);
    const Run run = folder.shell("rejse format \"$(printf 'x\\377')\"");
    CHECK(run.code == 2);
    CHECK(run.says("is not UTF-8"));
    CHECK(folder.content(QString::fromUtf8("x\uFFFD")) == unformatted);
    CHECK(folder.shell("rejse export x.journey -o \"$(printf 'y\\377.svg')\"").code == 2);
    CHECK_FALSE(folder.has(QString::fromUtf8("y\uFFFD.svg")));
}

TEST_CASE("a picture never takes the place of a map")
{
    const Folder folder;
    folder.add("a.journey", smallMap());
    folder.add("b.journey", smallMap());
    folder.add("kept.svg", smallMap());
    for (const char* map : {"b.journey", "kept.svg"}) {
        const Run run = folder.run({"export", "a.journey", "-o", map, "--format", "svg"});
        CHECK(run.code == 2);
        CHECK(run.says("is a map, and a picture does not take its place"));
        CHECK(folder.content(map) == smallMap());
    }
    folder.add("old.svg", "<svg/>");
    CHECK(folder.run({"export", "a.journey", "-o", "old.svg"}).code == 0);
    CHECK(folder.content("old.svg") != "<svg/>");
}

TEST_CASE("maps come out of pipes, once, and a pipe that nobody writes to is not waited for")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    CHECK(folder.shell("cat map.journey | rejse merge /dev/stdin map.journey map.journey -o out.journey").code == 0);
    CHECK(folder.content("out.journey") == smallMap());
    REQUIRE(folder.shell("mkfifo idle").code == 0);
    const Run idle = folder.run({"merge", "idle", "map.journey", "map.journey", "-o", "none.journey"});
    CHECK(idle.code == 1);
    CHECK(idle.err == "idle: nothing came out of the pipe or device\n");
    CHECK_FALSE(folder.has("none.journey"));
}

TEST_CASE("a merged map goes to standard output")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const Run run = folder.run({"merge", "map.journey", "map.journey", "map.journey", "-o", "-"});
    CHECK(run.code == 0);
    CHECK(run.out == smallMap());
    CHECK(folder.names() == QStringList{"map.journey"});
    CHECK(folder.run({"merge", "--help"}).out.contains("rejse merge BASE OURS THEIRS -o OUT\n"));
}

TEST_CASE("a name that begins with a colon is a name")
{
    const Folder folder;
    REQUIRE(folder.run({"new", ":map.journey"}).code == 0);
    REQUIRE(folder.names() == QStringList{":map.journey"});
    CHECK(folder.run({"validate", ":map.journey"}).code == 0);
    CHECK(folder.run({"format", ":map.journey"}).code == 0);
    CHECK(folder.run({"new", ""}).says("what is the new file to be called?"));
}
