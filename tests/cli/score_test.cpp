// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"
#include "support/golden.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>
#include <QProcess>

using namespace rejse::test;
using Json = nlohmann::json;

namespace {

/// The same figures computed with fractions by tests/analysis/score_reference.py.
QByteArray reference(const QStringList& words)
{
    QProcess python;
    python.start("python3", QStringList(REJSE_SOURCE_DIR "/tests/analysis/score_reference.py") + words);
    REQUIRE(python.waitForFinished(120'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return python.readAllStandardOutput();
}

QStringList personaIds(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList ids;
    const Json journey = Json::parse(file.readAll().toStdString());
    for (const Json& persona : journey.at("personas")) {
        ids += QString::fromStdString(persona.at("id"));
    }
    return ids;
}

} // namespace

TEST_CASE("the scores of the examples stay what they are")
{
    const QString path = GENERATE(from_range(examples()));
    const std::string name = "score/" + QFileInfo(path).completeBaseName().toStdString();
    const Run json = Folder().run({"score", path, "--json"});
    CHECK(json.code == 0);
    CHECK(json.err.isEmpty());
    checkGolden(name + ".json", json.out.toStdString());
    checkGolden(name + ".txt", Folder().run({"score", path}).out.toStdString());
}

TEST_CASE("exact fractions come to the same scores for the examples, through every lens")
{
    const QString path = GENERATE(from_range(examples()));
    CHECK(Folder().run({"score", "--json", path}).out == reference({path}));
    for (const QString& persona : personaIds(path)) {
        CHECK(Folder().run({"score", "--json", path, "--lens", persona}).out == reference({path, "--lens", persona}));
    }
}

TEST_CASE("exact fractions come to the same scores for generated maps")
{
    const int seed = GENERATE(range(1, 26));
    const Folder folder;
    const QString count = QString::number(seed % 5 == 0 ? 400 : 3 * seed);
    const QString path = folder.add("map.journey", reference({"--generate", QString::number(seed), count}));
    CAPTURE(seed);
    CHECK(folder.run({"score", "--json", path}).out == reference({path}));
    CHECK(folder.run({"score", "--json", path, "--lens", "c"}).out == reference({path, "--lens", "c"}));
}

TEST_CASE("several files give an array, one file an object")
{
    const Folder folder;
    folder.add("a.journey", smallMap());
    folder.add("b.journey", smallMap());
    CHECK(Json::parse(folder.run({"score", "--json", "a.journey"}).out.toStdString()).is_object());
    const Run both = folder.run({"score", "a.journey", "--json", "b.journey"});
    CHECK(both.code == 0);
    const Json list = Json::parse(both.out.toStdString());
    REQUIRE(list.is_array());
    CHECK(list.size() == 2);
    CHECK(list[0] == list[1]);
    CHECK(list[0].at("score") == 62.5);
}

TEST_CASE("a file that fails is named and the others are still scored")
{
    const Folder folder;
    folder.add("good.journey", smallMap());
    folder.add("bad.journey", "{");
    const Run json = folder.run({"score", "--json", "missing.journey", "good.journey", "bad.journey"});
    CHECK(json.code == 1);
    CHECK(Json::parse(json.out.toStdString()).size() == 1);
    CHECK(json.says("missing.journey: "));
    CHECK(json.says("bad.journey:1:"));

    const Run table = folder.run({"score", "bad.journey", "good.journey"});
    CHECK(table.code == 1);
    CHECK(table.out.startsWith("Small\n"));

    const Run none = folder.run({"score", "--json", "bad.journey", "missing.journey"});
    CHECK(none.code == 1);
    CHECK(none.out == "[]\n");
    CHECK(folder.run({"score", "--json", "bad.journey"}).out.isEmpty());
}

TEST_CASE("a lens counts the feelings of one persona alone")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const Json through =
        Json::parse(folder.run({"score", "--json", "--lens", "anna", "map.journey"}).out.toStdString());
    CHECK(through.at("score") == 25.0);
    CHECK(folder.run({"score", "--lens", "bo", "map.journey"}).out.contains("through the lens of Bo"));
}

TEST_CASE("a lens that nobody has is refused with the personas of the file")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    folder.add("nobody.journey", R"({"format": "journey", "version": 1, "title": "Nobody"})");
    const Run run = folder.run({"score", "--lens", "carl", "map.journey", "nobody.journey"});
    CHECK(run.code == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.says("map.journey: there is no persona \"carl\""));
    CHECK(run.says("anna (Anna), bo (Bo)"));
    CHECK(run.says("nobody.journey: "));
    CHECK(run.says("no personas"));
}

TEST_CASE("an empty map is scored with nothing")
{
    const Folder folder;
    folder.add("map.journey", R"({"format": "journey", "version": 1, "title": "Nobody"})");
    const Run run = folder.run({"score", "map.journey", "--json"});
    CHECK(run.code == 0);
    CHECK(Json::parse(run.out.toStdString()).at("weakestLink").is_null());
    CHECK(folder.run({"score", "map.journey"}).code == 0);
}
