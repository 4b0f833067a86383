// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace rejse::test;
using Json = nlohmann::json;

namespace {

/// The small map with a happier Anna, another name for Bo, and a second touchpoint before the first.
QByteArray laterMap()
{
    QByteArray map = smallMap();
    map.replace("\"anna\": -1", "\"anna\": 1");
    map.replace("\"name\": \"Bo\"", "\"name\": \"Bodil\"");
    map.replace("\"touchpoints\": [", "\"touchpoints\": [\n{\"id\": \"t0\", \"title\": \"Search\"},");
    return map;
}

Run comparing(const QStringList& options = {})
{
    const Folder folder;
    folder.add("a.journey", smallMap());
    folder.add("b.journey", laterMap());
    return folder.run(QStringList{"compare", "a.journey", "b.journey"} + options);
}

} // namespace

TEST_CASE("compare says in columns what was added and changed, and the scores")
{
    const Run run = comparing();
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    CHECK(run.out == R"(Before  Small
After   Small

Added
touchpoint  Search  in I begin

Changed
persona     Bodil
            - name            Bo  Bodil
touchpoint  Call
            - feelings, Anna  -1  1

Scores
                  Before  After  Change
Customer journey    62.5   87.5   +25.0
Buying journey      62.5   87.5   +25.0
Chain strength      62.5   87.5   +25.0
Coverage            1.00   0.50   -0.50
Phase: I begin      62.5   87.5   +25.0
- Call              62.5   87.5   +25.0
)");
}

TEST_CASE("compare --json has every difference with values of their own types")
{
    const Run run = comparing({"--json"});
    CHECK(run.code == 0);
    const Json json = Json::parse(run.out.toStdString());
    CHECK(json["added"]
          == Json::parse(R"([{"kind": "touchpoint", "id": "t0", "title": "Search", "in": "p1", "at": 0}])"));
    CHECK(json["removed"] == Json::array());
    CHECK(json["moved"] == Json::array());
    CHECK(json["changed"][1] == Json::parse(R"({"kind": "touchpoint", "id": "t1", "title": "Call",
                             "fields": [{"field": "feelings/anna", "before": -1, "after": 1}]})"));
    CHECK(json["score"] == Json::parse(R"({"before": 62.5, "after": 87.5})"));
    CHECK(json["coverage"] == Json::parse(R"({"before": 1.0, "after": 0.5})"));
    CHECK(json["phases"][0]["id"] == Json::parse(R"({"before": "p1", "after": "p1"})"));
    CHECK(json["touchpoints"][0]["id"] == Json::parse(R"({"before": null, "after": "t0"})"));
    CHECK(json["touchpoints"][1]["rank"] == Json::parse(R"({"before": 1, "after": 1})"));
}

TEST_CASE("compare tells of removals and moves")
{
    const Folder folder;
    folder.add("b.journey", smallMap());
    QByteArray earlier = laterMap();
    earlier.replace("\"phases\": [", "\"phases\": [{\"id\": \"p0\", \"title\": \"I wait\"},");
    folder.add("a.journey", earlier);
    const Run run = folder.run({"compare", "a.journey", "b.journey"});
    CHECK(run.out.contains("Removed\nphase       I wait\ntouchpoint  Search  in I begin\n"));

    QByteArray moved = smallMap();
    moved.replace(R"("phases": [)",
                  R"("phases": [{"id": "p0", "title": "I wait", "touchpoints": [{"id": "t1", "title": "Call"}]},)");
    moved.replace(R"("id": "t1",
          "title": "Call",)",
                  R"("id": "t2", "title": "Wait",)");
    folder.add("c.journey", moved);
    const Json json = Json::parse(folder.run({"compare", "b.journey", "c.journey", "--json"}).out.toStdString());
    CHECK(json["moved"][0]["from"] == Json::parse(R"({"in": "p1", "at": 0})"));
    CHECK(json["moved"][0]["to"] == Json::parse(R"({"in": "p0", "at": 0})"));
}

TEST_CASE("maps that do not differ are said not to")
{
    const Folder folder;
    folder.add("a.journey", smallMap());
    const Run run = folder.run({"compare", "a.journey", "a.journey"});
    CHECK(run.code == 0);
    CHECK(run.out.contains("Nothing differs."));
    CHECK(!run.out.contains("Added"));
}

TEST_CASE("compare wants two maps that can be read")
{
    const Folder folder;
    folder.add("a.journey", smallMap());
    CHECK(folder.run({"compare", "a.journey"}).code == 2);
    CHECK(folder.run({"compare", "a.journey", "a.journey", "a.journey"}).code == 2);
    const Run run = folder.run({"compare", "a.journey", "missing.journey"});
    CHECK(run.code == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.says("missing.journey: "));
}
