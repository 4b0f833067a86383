// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace rejse::test;

namespace {

const QByteArray untidy = R"({"version": 1, "title": "Small", "format": "journey", "market": "b2c", "x-mine": 1})";
const QByteArray tidy =
    "{\n  \"format\": \"journey\",\n  \"version\": 1,\n  \"title\": \"Small\",\n  \"x-mine\": 1\n}\n";

} // namespace

TEST_CASE("a map is rewritten in canonical form, unknown fields kept")
{
    const Folder folder;
    folder.add("map.journey", untidy);
    const Run run = folder.run({"format", "map.journey"});
    CHECK(run.code == 0);
    CHECK(run.out.isEmpty());
    CHECK(run.err.isEmpty());
    CHECK(folder.content("map.journey") == tidy);
    CHECK(folder.names() == QStringList{"map.journey"});
    CHECK(folder.run({"format", "--check", "map.journey"}).code == 0);
}

TEST_CASE("a file that is canonical already is not touched")
{
    const Folder folder;
    const QString path = folder.add("map.journey", tidy);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1'000'000'000);
    REQUIRE(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    file.close();
    CHECK(folder.run({"format", "map.journey"}).code == 0);
    CHECK(QFileInfo(path).lastModified() == longAgo);
}

TEST_CASE("--check lists the files that are not canonical and changes none")
{
    const Folder folder;
    folder.add("untidy.journey", untidy);
    folder.add("tidy.journey", tidy);
    folder.add("broken.journey", "[");
    const Run run = folder.run({"format", "--check", "tidy.journey", "untidy.journey"});
    CHECK(run.code == 1);
    CHECK(run.out == "untidy.journey\n");
    CHECK(run.err.isEmpty());
    CHECK(folder.content("untidy.journey") == untidy);

    const Run broken = folder.run({"format", "--check", "broken.journey", "tidy.journey"});
    CHECK(broken.code == 1);
    CHECK(broken.out.isEmpty());
    CHECK(broken.says("broken.journey:1:"));
}

TEST_CASE("an invalid file stays as it is, the others are still rewritten")
{
    const Folder folder;
    folder.add("broken.journey", "{\"format\": ");
    folder.add("map.journey", untidy);
    const Run run = folder.run({"format", "broken.journey", "map.journey"});
    CHECK(run.code == 1);
    CHECK(run.says("broken.journey:1:"));
    CHECK(folder.content("broken.journey") == "{\"format\": ");
    CHECK(folder.content("map.journey") == tidy);
}
