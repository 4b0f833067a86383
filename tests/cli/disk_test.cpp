// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

#include <QFile>

using namespace rejse::test;

namespace {

/// Runs a line of shell in which no file can grow beyond `blocks` of 512 bytes: to the program a disk that is full.
Run onFullDisk(const Folder& folder, int blocks, const QString& line)
{
    return folder.shell(QString("trap '' XFSZ; ulimit -f %1; %2").arg(blocks).arg(line));
}

} // namespace

TEST_CASE("a picture that was there survives a disk that is full")
{
    const Folder folder;
    folder.addExample("hans-hansens-foerste-bil.journey");
    folder.add("map.pdf", "old");
    const Run run = onFullDisk(folder, 2, "rejse export hans-hansens-foerste-bil.journey -o map.pdf");
    CHECK(run.code == 1);
    CHECK(run.err.startsWith("map.pdf: "));
    CHECK(folder.content("map.pdf") == "old");
    CHECK(folder.names() == QStringList{"hans-hansens-foerste-bil.journey", "map.pdf"});
}

TEST_CASE("a map that cannot be rewritten whole stays as it is")
{
    const Folder folder;
    const QByteArray untidy = smallMap().replace("\n", "\n\n");
    folder.add("map.journey", untidy);
    const Run run = onFullDisk(folder, 0, "rejse format map.journey");
    CHECK(run.code == 1);
    CHECK(run.err.startsWith("map.journey: "));
    CHECK(folder.content("map.journey") == untidy);
    CHECK(folder.names() == QStringList{"map.journey"});
}

TEST_CASE("of a new map that cannot be written whole nothing stays behind")
{
    const Folder folder;
    const Run run = onFullDisk(folder, 2, "rejse new map.journey --template five-steps");
    CHECK(run.code == 1);
    CHECK(run.err.startsWith("map.journey: "));
    CHECK(folder.names().isEmpty());
}

TEST_CASE("of several new maps at one place one is made")
{
    const Folder folder;
    folder.shell(
        "for i in 1 2 3 4 5 6; do { rejse new map.journey --title $i 2>err$i; echo $? >code$i; } & done; wait");
    int made = 0;
    for (int i = 1; i <= 6; ++i) {
        const QByteArray code = folder.content(QString("code%1").arg(i));
        CHECK((code == "0\n" || code == "1\n"));
        if (code == "0\n") {
            ++made;
            CHECK(folder.content("map.journey").contains("\"title\": \"" + QByteArray::number(i) + "\""));
        }
    }
    CHECK(made == 1);
}

TEST_CASE("through a symbolic link the map itself is rewritten")
{
    const Folder folder;
    folder.add("maps/real.journey", smallMap().replace("\n", "\n\n"));
    REQUIRE(QFile::link("maps/real.journey", folder.path("link.journey")));
    CHECK(folder.run({"format", "link.journey"}).code == 0);
    CHECK(folder.content("maps/real.journey") == smallMap());
    CHECK(QFile::symLinkTarget(folder.path("link.journey")) == folder.path("maps/real.journey"));
}
