// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

#include <QFile>

using namespace rejse::test;

namespace {

QByteArray smallMapWith(const QByteArray& before, const QByteArray& after)
{
    QByteArray map = smallMap();
    REQUIRE(map.contains(before));
    return map.replace(before, after);
}

const QStringList mergeAll{"merge", "base.journey", "ours.journey", "theirs.journey", "-o", "out.journey"};

/// Its three maps differ as given.
Folder folderOf(const QByteArray& ours, const QByteArray& theirs)
{
    Folder folder;
    folder.add("base.journey", smallMap());
    folder.add("ours.journey", ours);
    folder.add("theirs.journey", theirs);
    return folder;
}

} // namespace

TEST_CASE("merge takes the changes of both sides")
{
    const Folder folder = folderOf(smallMapWith("\"title\": \"Call\"", "\"title\": \"Telephone\""),
                                   smallMapWith("\"anna\": -1", "\"anna\": 2"));
    const Run run = folder.run(mergeAll);
    CHECK(run.code == 0);
    CHECK(run.out.isEmpty());
    CHECK(run.err.isEmpty());
    CHECK(folder.content("out.journey")
          == smallMapWith("\"title\": \"Call\"", "\"title\": \"Telephone\"").replace("\"anna\": -1", "\"anna\": 2"));
}

TEST_CASE("where fields conflict the merge is complete with ours, each is named, and the exit code is 1")
{
    const QByteArray ours = smallMapWith("\"title\": \"Call\"", "\"title\": \"Telephone\"");
    const Folder folder = folderOf(ours, smallMapWith("\"title\": \"Call\"", "\"title\": \"Ring\""));
    const Run run = folder.run(mergeAll);
    CHECK(run.code == 1);
    CHECK(run.err
          == "out.journey: touchpoint \"Telephone\" (t1): title: base \"Call\", ours \"Telephone\", theirs \"Ring\"; "
             "ours is kept\n");
    CHECK(folder.content("out.journey") == ours);
}

TEST_CASE("merge may write over one of its maps, and writes nothing when one cannot be read")
{
    const Folder folder = folderOf(smallMap(), smallMapWith("\"anna\": -1", "\"anna\": 2"));
    CHECK(folder.run({"merge", "base.journey", "ours.journey", "theirs.journey", "-o", "ours.journey"}).code == 0);
    CHECK(folder.content("ours.journey") == folder.content("theirs.journey"));

    folder.add("theirs.journey", "<<<<<<< HEAD\n");
    const Run run = folder.run(mergeAll);
    CHECK(run.code == 1);
    CHECK(run.says("theirs.journey:1:1: "));
    CHECK(!folder.has("out.journey"));
}

TEST_CASE("an empty base is nothing in common: what both made is a conflict where it differs")
{
    const Folder folder = folderOf(smallMap(), smallMapWith("\"anna\": -1", "\"anna\": 2"));
    folder.add("base.journey", "");
    const Run run = folder.run(mergeAll);
    CHECK(run.code == 1);
    CHECK(run.says("feelings/anna (Anna): base nothing, ours \"-1\", theirs \"2\""));
    CHECK(run.err.count('\n') == 1);
    CHECK(folder.content("out.journey") == smallMap());
}

TEST_CASE("merge wants three maps and a place for the fourth")
{
    const Folder folder = folderOf(smallMap(), smallMap());
    CHECK(folder.run({"merge", "base.journey", "ours.journey", "theirs.journey"}).code == 2);
    CHECK(folder.run({"merge", "base.journey", "ours.journey", "-o", "out.journey"}).code == 2);
    CHECK(!folder.has("out.journey"));
}

namespace {

/// A repository as docs/merging.md sets one up, with one map, and a branch that changed it.
const QString gitSetup = R"(
set -e
export HOME="$PWD" GIT_CONFIG_NOSYSTEM=1
mkdir bin && printf '#!/bin/sh\nexec "%s" "$@"\n' ')" REJSE_BINARY_DIR R"(/rejse' > bin/rejse && chmod +x bin/rejse
export PATH="$PWD/bin:$PATH"
git init -q -b main repository && cd repository
git config user.name Tester && git config user.email tester@example.org
git config merge.rejse.name "Rejse maps"
git config merge.rejse.driver "rejse merge %O %A %B -o %A"
git config diff.rejse.textconv "rejse score"
git config difftool.rejse.cmd 'rejse compare "$LOCAL" "$REMOTE"'
echo '*.journey merge=rejse diff=rejse' > .gitattributes
cp ../base.journey map.journey && git add . && git commit -q -m Base
git checkout -q -b theirs && cp ../theirs.journey map.journey && git commit -q -a -m Theirs
git checkout -q main && cp ../ours.journey map.journey && git commit -q -a -m Ours
)";

} // namespace

TEST_CASE("git merges maps with rejse as its merge driver, and compares them")
{
    const Folder folder = folderOf(smallMapWith("\"title\": \"Call\"", "\"title\": \"Telephone\""),
                                   smallMapWith("\"anna\": -1", "\"anna\": 2"));
    const Run run = folder.shell(gitSetup + R"(
git merge -q theirs -m Merged
git status --short
git diff HEAD~1 HEAD
git difftool -y -t rejse HEAD~1 HEAD)");
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(folder.content("repository/map.journey")
          == smallMapWith("\"title\": \"Call\"", "\"title\": \"Telephone\"").replace("\"anna\": -1", "\"anna\": 2"));
    CHECK(run.out.contains("- feelings, Anna  -1  2"));
    CHECK(run.out.contains("\n-Customer journey"));
}

TEST_CASE("a conflict stops git with a map that is whole, and says what conflicts")
{
    const QByteArray ours = smallMapWith("\"title\": \"Call\"", "\"title\": \"Telephone\"");
    const Folder folder = folderOf(ours, smallMapWith("\"title\": \"Call\"", "\"title\": \"Ring\""));
    const Run run = folder.shell(gitSetup + "git merge -q theirs -m Merged && exit 9; git status --short");
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.out.contains("UU map.journey"));
    CHECK((run.err + run.out).contains("title: base \"Call\", ours \"Telephone\", theirs \"Ring\""));
    CHECK(folder.content("repository/map.journey") == ours);
}
