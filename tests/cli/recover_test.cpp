// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "files/recovery_store.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTimeZone>

using namespace rejse;
using namespace rejse::test;

namespace {

/// The folder in which the program that is run looks for work, empty to begin with.
QString recoveryFolder()
{
    return QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")) + "/Rejse/rejse/recovery";
}

struct Left {
    Left() { QDir(recoveryFolder()).removeRecursively(); }
    ~Left() { QDir(recoveryFolder()).removeRecursively(); }
    Q_DISABLE_COPY_MOVE(Left)

    std::unique_ptr<files::RecoverySlot> begin(const QByteArray& text, const QString& path = {}) const
    {
        auto slot = store.begin();
        REQUIRE(slot);
        REQUIRE(slot.value()->write(work(text, path)));
        return std::move(slot).value();
    }
    /// As a program leaves work that is killed. Returns the id.
    QString leave(const QByteArray& text, const QString& path = {}) const { return begin(text, path)->id(); }

    static files::Work work(const QByteArray& text, const QString& path)
    {
        files::Work work;
        work.title = "Small";
        work.path = path;
        work.time = QDateTime(QDate(2026, 3, 4), QTime(14, 32, 5), QTimeZone::utc());
        work.text = text;
        return work;
    }

    static QString state(const QString& id, int which) { return files::statePath(recoveryFolder() + '/' + id, which); }

    files::RecoveryStore store{recoveryFolder()};
};

} // namespace

TEST_CASE("without unsaved work, recover says so and lists nothing")
{
    const Left left;
    const Folder folder;
    for (const QStringList& words : {QStringList{"recover"}, QStringList{"recover", "--list"}}) {
        const Run run = folder.run(words);
        CHECK(run.code == 0);
        CHECK(run.out.isEmpty());
        CHECK(run.err == "rejse recover: there is no unsaved work\n");
    }
}

TEST_CASE("recover lists work with its id, time, title and file, and writes it to a file")
{
    const Left left;
    const Folder folder;
    folder.add("map.journey", smallMap());
    const QString id = left.leave(smallMap().replace("Call", "Visit"), folder.path("map.journey"));
    const Run list = folder.run({"recover", "--list"});
    CHECK(list.code == 0);
    CHECK(list.out
          == QString("%1  2026-03-04 14:32:05  Small  %2 (changed since)\n")
                 .arg(id, folder.path("map.journey"))
                 .toUtf8());
    const Run written = folder.run({"recover", id, "-o", "out.journey"});
    CHECK(written.code == 0);
    CHECK(written.err.isEmpty());
    CHECK(folder.content("out.journey") == smallMap().replace("Call", "Visit"));
    CHECK(folder.content("map.journey") == smallMap());
    CHECK(folder.run({"recover", id, "-o", "-"}).out == folder.content("out.journey"));
    CHECK(folder.run({"recover"}).out == list.out);
}

TEST_CASE("of a map without a file recover says so")
{
    const Left left;
    left.leave(smallMap());
    CHECK(Folder().run({"recover"}).out.endsWith("  Small  no file yet\n"));
}

TEST_CASE("work of a running program is listed as such, and not handed out")
{
    const Left left;
    const Folder folder;
    const auto slot = left.begin(smallMap());
    CHECK(folder.run({"recover"}).out.endsWith("  Small  open in a running program\n"));
    const Run run = folder.run({"recover", slot->id(), "-o", "out.journey"});
    CHECK(run.code == 1);
    CHECK(run.says("a running program is at it"));
    CHECK(folder.names().isEmpty());
}

TEST_CASE("damaged work is told on standard error, and what is whole of it is given")
{
    const Left left;
    const Folder folder;
    QString id;
    {
        const auto slot = left.begin(smallMap());
        REQUIRE(slot->write(Left::work(smallMap().replace("Call", "Visit"), {})));
        id = slot->id();
    }
    REQUIRE(QFile::resize(Left::state(id, 1), 400));
    const Run list = folder.run({"recover"});
    CHECK(list.code == 0);
    CHECK(list.outLines().size() == 1);
    CHECK(list.says("the newest of it is damaged: the last edits are missing"));
    const Run run = folder.run({"recover", id, "-o", "out.journey"});
    CHECK(run.code == 0);
    CHECK(run.says("the last edits are missing"));
    CHECK(folder.content("out.journey") == smallMap());

    REQUIRE(QFile::resize(Left::state(id, 0), 400));
    const Run lost = folder.run({"recover", id, "-o", "lost.journey"});
    CHECK(lost.code == 1);
    CHECK(lost.says("none of it can be read any more"));
    CHECK(!folder.has("lost.journey"));
    CHECK(folder.run({"recover"}).code == 1);
}

TEST_CASE("recover names what it cannot find or write")
{
    const Left left;
    const Folder folder;
    const Run missing = folder.run({"recover", "abcdefgh", "-o", "out.journey"});
    CHECK(missing.code == 1);
    CHECK(missing.says("rejse recover: abcdefgh: there is no such work"));
    const Run nowhere = folder.run({"recover", left.leave(smallMap()), "-o", "no/out.journey"});
    CHECK(nowhere.code == 1);
    CHECK(nowhere.err.startsWith("no/out.journey: the file cannot be written: there is no folder"));
}

TEST_CASE("recover refuses words that do not go together")
{
    const Left left;
    const QStringList words =
        GENERATE(QStringList{"recover", "abcdefgh"}, QStringList{"recover", "-o", "x"},
                 QStringList{"recover", "--list", "abcdefgh"}, QStringList{"recover", "a", "b", "-o", "x"});
    const Run run = Folder().run(words);
    CHECK(run.code == 2);
    CHECK(run.says("rejse recover --help"));
}
