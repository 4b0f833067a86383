// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/journey_file.h"

#include "files/folder.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace rejse;
using namespace rejse::test;

namespace {

const QByteArray smallest = "{\"format\": \"journey\", \"version\": 1, \"title\": \"Æ\"}";

} // namespace

TEST_CASE("A journey is read from a file, whatever its name")
{
    const Folder folder;
    for (const char* const name : {"a.journey", "Kunderejse æøå 🙂.journey", "no ending"}) {
        put(folder / name, smallest);
        const auto read = files::readJourneyFile(folder / name);
        REQUIRE(read);
        CHECK(read.value().journey.title == "Æ");
    }
}

TEST_CASE("What is wrong with the content is told as the reader does")
{
    const Folder folder;
    put(folder / "a.journey", "{\"format\": \"journey\", \"version\": 1}");
    const auto read = files::readJourneyFile(folder / "a.journey");
    REQUIRE_FALSE(read);
    CHECK(read.problems() == Problems{{"/title", "expected a text that is not empty, found nothing"}});
}

TEST_CASE("A file that cannot be read is told from one that is not valid")
{
    const Folder folder;
    CHECK(problemOf(files::readJourneyFile(folder / "missing.journey")) == "there is no such file");
    CHECK(problemOf(files::readJourneyFile(folder / "no/such/folder.journey")) == "there is no such file");
    REQUIRE(QDir().mkdir(folder / "folder.journey"));
    CHECK(problemOf(files::readJourneyFile(folder / "folder.journey")) == "this is a folder, not a file");
    REQUIRE(QFile::link(folder / "missing.journey", folder / "link.journey"));
    CHECK(problemOf(files::readJourneyFile(folder / "link.journey")) == "the link points to a file that is not there");
}

TEST_CASE("A file over 64 MiB is refused before it is read")
{
    const Folder folder;
    QFile file(folder / "large.journey");
    REQUIRE(file.open(QIODevice::WriteOnly));
    // Far more than memory would hold, were it read: the file is sparse.
    REQUIRE(file.resize(Q_INT64_C(1) << 40));
    file.close();
    CHECK(problemOf(files::readJourneyFile(folder / "large.journey"))
          == "expected at most 64 MiB, found 1099511627776 bytes");
}

#ifdef Q_OS_UNIX
TEST_CASE("A file without permission to read is refused with the system's reason")
{
    if (geteuid() == 0) {
        WARN("the superuser may read everything");
        return;
    }
    const Folder folder;
    put(folder / "a.journey", smallest);
    REQUIRE(chmod(QFile::encodeName(folder / "a.journey").constData(), 0) == 0);
    CHECK(QString::fromStdString(problemOf(files::readJourneyFile(folder / "a.journey")))
              .startsWith("the file cannot be read: "));
}

TEST_CASE("A device is no map, and one without end is read no further than the limit where streams are wanted")
{
    CHECK(problemOf(files::readJourneyFile("/dev/zero")) == "this is a device or a pipe, not a file");
    CHECK(problemOf(files::readFile("/dev/zero", files::Streams::Read))
          == "expected at most 64 MiB, found 67108865 bytes");
    CHECK(problemOf(files::readFile("/dev/null", files::Streams::Read)) == "nothing came out of the pipe or device");
}

TEST_CASE("A pipe in place of a map is not waited for")
{
    const Folder folder;
    REQUIRE(mkfifo(QFile::encodeName(folder / "a.journey").constData(), 0600) == 0);
    CHECK(problemOf(files::readJourneyFile(folder / "a.journey")) == "this is a device or a pipe, not a file");
    CHECK(!files::isJourneyFile(folder / "a.journey"));
}

TEST_CASE("A file is a map by its ending or by what stands in it")
{
    const Folder folder;
    CHECK(!files::isJourneyFile(folder / "a.journey"));
    test::put(folder / "a.journey", "");
    test::put(folder / "b.json", "\n{ \"format\" : \"journey\", \"version\": 1 }");
    test::put(folder / "c.svg", "<svg>\"format\": \"journey\"</svg>");
    CHECK(files::isJourneyFile(folder / "a.journey"));
    CHECK(files::isJourneyFile(folder / "b.json"));
    CHECK(!files::isJourneyFile(folder / "c.svg"));
    CHECK(!files::isJourneyFile(folder.path()));
}
#endif

TEST_CASE("A journey is written so that it can be read again, and one that could not be is not written")
{
    const Folder folder;
    const QString path = folder / "a.journey";
    Journey journey;
    journey.title = "Æ";
    REQUIRE(files::writeJourneyFile(path, journey));
    CHECK(files::readJourneyFile(path).value().journey == journey);

    std::string expected;
    SECTION("larger than a file may be")
    {
        journey.title.assign(storage::maxFileBytes, 'x');
        expected = "the map makes a file of " + std::to_string(storage::writeJourney(journey).size())
            + " bytes, and a map can have 64 MiB";
    }
    SECTION("with more touchpoints than a map may have")
    {
        journey.unsorted.resize(maxTouchpoints + 1);
        expected = "the map has 100001 touchpoints, and a map can have 100,000";
    }
    const QByteArray before = contentOf(path);
    CHECK(problemOf(files::writeJourneyFile(path, journey)) == expected);
    CHECK(contentOf(path) == before);
}
