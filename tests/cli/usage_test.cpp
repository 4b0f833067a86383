// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

using namespace rejse::test;

namespace {

const QStringList commandNames{"export", "score", "validate",  "format", "compare",
                               "merge",  "new",   "templates", "recover"};

} // namespace

TEST_CASE("--help lists every command on standard output")
{
    const Run help = Folder().run({GENERATE("--help", "-h")});
    CHECK(help.code == 0);
    CHECK(help.err.isEmpty());
    for (const QString& name : commandNames) {
        CHECK(help.out.contains("\n  " + name.toUtf8() + ' '));
    }
}

TEST_CASE("--version prints name and version")
{
    const Run version = Folder().run({"--version"});
    CHECK(version.code == 0);
    CHECK(version.out == "rejse " REJSE_VERSION "\n");
}

TEST_CASE("every command explains itself, whatever stands beside --help")
{
    const QString name = GENERATE(from_range(commandNames));
    const Run help = Folder().run({name, "missing.journey", "--help"});
    CHECK(help.code == 0);
    CHECK(help.out.startsWith("Usage: rejse " + name.toUtf8()));
    CHECK(help.out.contains("--verbose"));
    CHECK(help.err.isEmpty());
}

TEST_CASE("an unknown option is wrong usage, with a hint at the help")
{
    const QString name = GENERATE(from_range(commandNames));
    const Run run = Folder().run({name, "x.journey", "--colour"});
    CHECK(run.code == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.says("colour"));
    CHECK(run.says(("rejse " + name + " --help").toUtf8()));
}

TEST_CASE("an option without its value is wrong usage")
{
    const QStringList words = GENERATE(QStringList{"export", "x.journey", "-o"}, QStringList{"export", "x", "--scale"},
                                       QStringList{"score", "x.journey", "--lens"}, QStringList{"new", "x", "--title"});
    const Run run = Folder().run(words);
    CHECK(run.code == 2);
    CHECK(run.says(words.constLast().toUtf8().replace("-", "")));
}

TEST_CASE("a switch takes no value")
{
    CHECK(Folder().run({"score", "x.journey", "--json=yes"}).code == 2);
}

TEST_CASE("commands that work on files want one")
{
    const QString name = GENERATE("export", "score", "validate", "format", "compare", "merge", "new");
    const Run run = Folder().run({name});
    CHECK(run.code == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.says("--help"));
}

TEST_CASE("a word that is neither command nor file is wrong usage, and so is an unknown option of the window")
{
    const QStringList words =
        GENERATE(QStringList{"exprot", "map.journey"}, QStringList{"--frobnicate"}, QStringList{"map.journey", "-x"});
    const Run run = Folder().run(words);
    CHECK(run.code == 2);
    CHECK(run.says("rejse --help"));
}

TEST_CASE("without a display the window is refused with a word of what works")
{
    const Folder folder;
    folder.add("score", smallMap());
    const QStringList words = GENERATE(QStringList{}, QStringList{"./score"}, QStringList{"--", "score"});
    const Run run = folder.run(words);
    CHECK(run.code == 1);
    CHECK(run.says("no display"));
}

TEST_CASE("--verbose logs to standard error, before or after the command")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    CHECK(folder.run({"--verbose", "validate", "map.journey"}).says("reading map.journey"));
    const Run after = folder.run({"validate", "map.journey", "--verbose"});
    CHECK(after.says("reading map.journey"));
    CHECK(after.out == "map.journey: OK\n");
    CHECK(folder.run({"validate", "map.journey"}).err.isEmpty());
}

TEST_CASE("after -- a file may be called like an option")
{
    const Folder folder;
    folder.add("--json", smallMap());
    CHECK(folder.run({"validate", "--", "--json"}).out == "--json: OK\n");
}
