// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace rejse::test;
using Json = nlohmann::json;

namespace {

const QStringList templateNames{"seven-phases",        "before-during-after",   "five-steps",
                                "many-small-journeys", "awareness-to-advocacy", "blank"};

Json parsed(const Folder& folder, const QString& name)
{
    return Json::parse(folder.content(name).toStdString());
}

} // namespace

TEST_CASE("templates are listed one a line, with languages and a description")
{
    const Run run = Folder().run({"templates"});
    CHECK(run.code == 0);
    const QStringList lines = run.outLines();
    REQUIRE(lines.size() == templateNames.size());
    for (const QString& name : templateNames) {
        CHECK(std::count_if(lines.begin(), lines.end(),
                            [&](const QString& line) {
                                const QStringList words = line.simplified().split(' ');
                                return words.mid(0, 4) == QStringList{name, "en", "da", "nb"} && words.size() > 5;
                            })
              == 1);
    }
    CHECK(Folder().run({"templates", "blank"}).code == 2);
}

TEST_CASE("every template makes a valid map in canonical form, in its language")
{
    const QString name = GENERATE(from_range(templateNames));
    const QString language = GENERATE("en", "da", "nb");
    const Folder folder;
    const Run run = folder.run({"new", "map.journey", "--template", name, "--language", language});
    CHECK(run.code == 0);
    CHECK(run.out.isEmpty());
    CHECK(run.err.isEmpty());
    CHECK(folder.run({"format", "--check", "map.journey"}).code == 0);
    CHECK(parsed(folder, "map.journey").value("language", "en") == language.toStdString());
    CHECK(parsed(folder, "map.journey").contains("phases") == (name != "blank"));
}

TEST_CASE("a new map is blank and English unless told otherwise, and called what it is told")
{
    const Folder folder;
    CHECK(folder.run({"new", "my map", "--title", "Vejen til <b>kaffe</b>"}).code == 0);
    CHECK(folder.names() == QStringList{"my map"});
    const Json map = parsed(folder, "my map");
    CHECK(map.at("title") == "Vejen til <b>kaffe</b>");
    CHECK_FALSE(map.contains("language"));
    CHECK_FALSE(map.contains("phases"));
}

TEST_CASE("a finer language tag takes the template of its language")
{
    const Folder folder;
    CHECK(folder.run({"new", "map.journey", "--template", "five-steps", "--language", "da-DK"}).code == 0);
    CHECK(parsed(folder, "map.journey").at("language") == "da-DK");
}

TEST_CASE("new never overwrites anything")
{
    const Folder folder;
    folder.add("map.journey", "mine");
    REQUIRE(QFile::link("nowhere", folder.path("dangling.journey")));
    folder.add("folder/x", "");
    for (const char* name : {"map.journey", "dangling.journey", "folder"}) {
        const Run run = folder.run({"new", name});
        CHECK(run.code == 1);
        CHECK(run.err.startsWith(name));
        CHECK(run.says("already"));
    }
    CHECK(folder.content("map.journey") == "mine");
    CHECK_FALSE(folder.has("nowhere"));
    CHECK_FALSE(QFileInfo(folder.path("dangling.journey")).exists());
}

TEST_CASE("a map that cannot be written is named with the reason")
{
    const Folder folder;
    const Run run = folder.run({"new", "no/such/folder/map.journey"});
    CHECK(run.code == 1);
    CHECK(run.err.startsWith("no/such/folder/map.journey: "));
    CHECK(folder.names().isEmpty());
}

TEST_CASE("wrong words to new are wrong usage and make no file")
{
    const Folder folder;
    const QStringList words = GENERATE(
        QStringList{"a.journey", "b.journey"}, QStringList{"a.journey", "--template", "eight-phases"},
        QStringList{"a.journey", "--language", "tlh"}, QStringList{"a.journey", "--title", ""},
        QStringList{"a.journey", "--title", "two\nlines"}, QStringList{"a.journey", "--title", QString(20'001, 'x')});
    const Run run = folder.run(QStringList{"new"} + words);
    CHECK(run.code == 2);
    CHECK(run.says("rejse new"));
    CHECK(folder.names().isEmpty());
}

TEST_CASE("an unknown template is answered with the ones that there are")
{
    const Run run = Folder().run({"new", "a.journey", "--template", "eight-phases"});
    for (const QString& name : templateNames) {
        CHECK(run.err.contains(name.toUtf8()));
    }
}
