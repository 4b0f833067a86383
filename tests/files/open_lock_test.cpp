// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/open_lock.h"

#include "files/process.h"
#include "files/replace_file.h"
#include "support/catch.h"

#include "files/folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <future>
#include <tuple>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace rejse;
using namespace rejse::files;

namespace {

struct Map {
    Map() { write(path, "a map"); }

    static void write(const QString& name, const QByteArray& content)
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// As another program would have locked it.
    void lockBy(qint64 process, const QString& host = QSysInfo::machineHostName(),
                const QByteArray& boot = QSysInfo::bootUniqueId(), const QString& started = {}) const
    {
        REQUIRE(replaceFile(lock(),
                            "rejse-lock 1\nuser=anna\nhost=" + host.toUtf8() + "\nboot=" + boot
                                + "\nprocess=" + QByteArray::number(process) + "\nstarted=" + started.toUtf8()
                                + "\nsince=2024-05-01T10:00:00Z\ntoken=x\n"));
    }

    QString lock() const { return OpenLock::lockPath(path); }

    QTemporaryDir folder;
    QString path = folder.filePath("map.journey");
};

/// A program that runs until this goes.
struct Running {
    Running()
    {
        process.start("cat", {});
        REQUIRE(process.waitForStarted());
    }
    ~Running()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Running)

    QProcess process;
};

} // namespace

TEST_CASE("a lock is there while the map is open, and says by whom")
{
    const Map map;
    {
        OpenLock lock;
        CHECK(lock.take(map.path) == OpenLock::Outcome::Taken);
        CHECK(QFileInfo(map.lock()).fileName() == ".map.journey.lock");
        CHECK(QFileInfo::exists(map.lock()));
        CHECK(!OpenLock::holderElsewhere(map.path));
    }
    CHECK(!QFileInfo::exists(map.lock()));
}

TEST_CASE("a map that a running program has open is open elsewhere")
{
    const Map map;
    const Running other;
    map.lockBy(other.process.processId());
    OpenLock lock;
    REQUIRE(lock.take(map.path) == OpenLock::Outcome::Elsewhere);
    CHECK(lock.holder().user == "anna");
    CHECK(lock.holder().name() == "anna");
    CHECK(Holder().name() == "somebody");
    CHECK(lock.holder().isHere);
    CHECK(lock.holder().since.toUTC() == QDateTime(QDate(2024, 5, 1), QTime(10, 0), QTimeZone::utc()));
    CHECK(OpenLock::holderElsewhere(map.path));
    lock.release();
    CHECK(QFileInfo::exists(map.lock()));
}

TEST_CASE("a lock that a crash left behind counts for nothing")
{
    const Map map;
    const Running other;
    const qint64 running = other.process.processId();
    SECTION("the program is gone")
    {
        qint64 gone = 0;
        {
            const Running shortLived;
            gone = shortLived.process.processId();
        }
        map.lockBy(gone);
    }
    SECTION("the computer was started again")
    {
        map.lockBy(running, QSysInfo::machineHostName(), "another-boot");
    }
    SECTION("another program has got its number")
    {
        if (startOfProcess(running).isEmpty()) {
            return; // this system does not tell
        }
        map.lockBy(running, QSysInfo::machineHostName(), QSysInfo::bootUniqueId(), "1");
    }
    SECTION("it is empty")
    {
        Map::write(map.lock(), {});
    }
    CHECK(!OpenLock::holderElsewhere(map.path));
    OpenLock lock;
    CHECK(lock.take(map.path) == OpenLock::Outcome::Taken);
}

TEST_CASE("what has the name of a lock and is none is left as it is, and not waited for")
{
    const Map map;
    const QString other = map.folder.filePath("thesis.txt");
    const QByteArray lock = "rejse-lock 1\nprocess=999999999\n";
    SECTION("another file")
    {
        Map::write(map.lock(), "hello\nprocess=1\n");
    }
    SECTION("a link to another file")
    {
        Map::write(other, "years of work");
        REQUIRE(QFile::link(other, map.lock()));
    }
    SECTION("a link to a lock")
    {
        Map::write(other, lock);
        REQUIRE(QFile::link(other, map.lock()));
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(map.lock()));
    }
#ifdef Q_OS_UNIX
    SECTION("a pipe")
    {
        REQUIRE(mkfifo(QFile::encodeName(map.lock()).constData(), 0600) == 0);
    }
#endif
    const auto standing = [&] {
        const QFileInfo info(map.lock());
        return std::tuple(info.isSymLink(), info.isDir(), info.isFile() ? test::contentOf(map.lock()) : QByteArray());
    };
    const auto before = standing();
    CHECK(!OpenLock::holderElsewhere(map.path));
    {
        OpenLock taken;
        CHECK(taken.take(map.path) == OpenLock::Outcome::NotPossible);
        CHECK(taken.take(map.path, OpenLock::Force::Yes) == OpenLock::Outcome::NotPossible);
    }
    CHECK(standing() == before);
}

TEST_CASE("a program that holds its lock has the map open, whatever its number tells here")
{
    const Map map;
    const QByteArray lines = "rejse-lock 1\nuser=anna\nhost=" + QSysInfo::machineHostName().toUtf8()
        + "\nboot=" + QSysInfo::bootUniqueId() + "\nheld=yes\nprocess=";
    SECTION("none has it here, as where each has its own numbers")
    {
        Map::write(map.lock(), lines + "999999999\n");
    }
    SECTION("this one has it, as it may have there")
    {
        Map::write(map.lock(), lines + QByteArray::number(QCoreApplication::applicationPid()) + "\n");
    }
    SECTION("it runs, but its start is another one")
    {
        Map::write(map.lock(), lines + "1\nstarted=no-such-start\n");
    }
    auto held = HeldFile::take(map.lock(), HeldFile::Missing::IsLeftOut);
    REQUIRE(held);
    OpenLock lock;
    CHECK(lock.take(map.path) == OpenLock::Outcome::Elsewhere);
    CHECK(OpenLock::holderElsewhere(map.path));

    held.reset();
    CHECK(!OpenLock::holderElsewhere(map.path));
    CHECK(lock.take(map.path) == OpenLock::Outcome::Taken);
}

TEST_CASE("an open map's lock is held, so that no other program takes it for one that was left behind")
{
    const Map map;
    OpenLock lock;
    REQUIRE(lock.take(map.path) == OpenLock::Outcome::Taken);
    CHECK(HeldFile::isHeld(map.lock()));
    CHECK(test::contentOf(map.lock()).contains("\nheld=yes\n"));
    lock.release();
    CHECK(!QFileInfo::exists(map.lock()));
}

TEST_CASE("of two programs that find a lock left behind, only the quicker one gets it")
{
    const Map map;
    map.lockBy(999'999'999);
    // The other one holds it while it puts its own in its place.
    auto quicker = HeldFile::take(map.lock(), HeldFile::Missing::IsLeftOut);
    REQUIRE(quicker);
    OpenLock lock;
    auto slower = std::async(std::launch::async, [&] { return lock.take(map.path); });
    map.lockBy(1);
    quicker.reset();
    CHECK(slower.get() == OpenLock::Outcome::Elsewhere);
    CHECK(test::contentOf(map.lock()).contains("\nprocess=1\n"));
}

TEST_CASE("a lock of another computer holds until it is taken over")
{
    const Map map;
    map.lockBy(1, "elsewhere");
    OpenLock lock;
    REQUIRE(lock.take(map.path) == OpenLock::Outcome::Elsewhere);
    CHECK(lock.holder().host == "elsewhere");
    CHECK(!lock.holder().isHere);
    CHECK(lock.take(map.path, OpenLock::Force::Yes) == OpenLock::Outcome::Taken);

    // Who has lost it leaves the new one alone.
    map.lockBy(1, "elsewhere");
    lock.release();
    CHECK(QFileInfo::exists(map.lock()));
}

TEST_CASE("a map reached through a link has the lock of the map itself")
{
    const Map map;
    const QString link = map.folder.filePath("link.journey");
    REQUIRE(QFile::link(map.path, link));
    CHECK(OpenLock::lockPath(link) == OpenLock::lockPath(map.path));
}

TEST_CASE("where no file can be made there is no lock")
{
    OpenLock lock;
    CHECK(lock.take("/proc/map.journey") == OpenLock::Outcome::NotPossible);
    CHECK(lock.take(":/no/such/folder/map.journey") == OpenLock::Outcome::NotPossible);
}
