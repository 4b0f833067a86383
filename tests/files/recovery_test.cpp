// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/recovery_store.h"

#include "files/failing_calls.h"
#include "files/folder.h"
#include "rejse/storage/journey_text.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/resource.h>
#endif

using namespace rejse;
using namespace rejse::files;
using test::Folder;

namespace {

QByteArray textOf(const Journey& journey)
{
    return QByteArray::fromStdString(storage::writeJourney(journey));
}

Journey titled(const std::string& title)
{
    Journey journey = test::smallJourney();
    journey.title = title;
    return journey;
}

Work workOn(const std::string& title, const QString& path = {})
{
    Work work;
    work.title = QString::fromStdString(title);
    work.path = path;
    work.base = path.isEmpty() ? QByteArray() : fingerprint(test::smallJourney());
    work.time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
    work.text = textOf(titled(title));
    return work;
}

/// A folder for work, in which pieces are left as a program leaves them that is killed.
struct Store {
    QString leave(const Work& work, int times = 1) const
    {
        auto slot = store.begin();
        REQUIRE(slot);
        for (int i = 0; i < times; ++i) {
            REQUIRE(slot.value()->write(work));
        }
        return slot.value()->id();
    }

    QString slot(const QString& id) const { return (folder / "recovery") + u'/' + id; }
    void damage(const QString& path) const
    {
        QByteArray content = test::contentOf(path);
        test::put(path, content.replace(content.size() / 2, 1, "\x01"));
    }

    Folder folder;
    RecoveryStore store{folder / "recovery"};
};

} // namespace

TEST_CASE("work is read as it was written, whatever is in it")
{
    Work work = workOn("Title with \"quotes\" and <b>æøå</b> 🙂", "/home/anna/map \n odd.journey");
    work.sequence = 7;
    const auto read = readWork(writeWork(work));
    REQUIRE(read);
    CHECK(read.value().title == work.title);
    CHECK(read.value().path == work.path);
    CHECK(read.value().base == work.base);
    CHECK(read.value().time == work.time);
    CHECK(read.value().sequence == 7);
    CHECK(read.value().text == work.text);
    REQUIRE(journeyOf(read.value()));
    CHECK(journeyOf(read.value()).value().title == work.title.toStdString());
}

TEST_CASE("any damage to work is noticed, and any end of it missing")
{
    const QByteArray whole = writeWork(workOn("Whole"));
    for (qsizetype i = 0; i < whole.size(); i += 13) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        CHECK(!readWork(damaged));
        CHECK(!readWork(whole.left(i)));
    }
    CHECK(!readWork(whole + ' '));
}

TEST_CASE("damaged work is salvaged where it still is a map, and only there")
{
    const QByteArray whole = writeWork(workOn("Whole"));
    QByteArray damaged = whole;
    damaged.replace("Nobody picks up", "Nobody pecks up");
    const auto salvaged = salvageWork(damaged);
    REQUIRE(salvaged);
    CHECK(salvaged->title == "Whole");
    CHECK(journeyOf(*salvaged));
    CHECK(!salvageWork(whole.left(whole.size() / 2)));
    CHECK(!salvageWork({}));
    CHECK(!salvageWork("\n\n"));
}

TEST_CASE("maps are told apart by what they hold, not by how their files are spelled")
{
    const Folder folder;
    test::put(folder / "a.journey", textOf(test::smallJourney()).replace("\n", "\n  "));
    Work work = workOn("Changed", folder / "a.journey");
    CHECK(fileSince(work) == FileSince::AsItWas);
    test::put(folder / "a.journey", textOf(titled("Changed")));
    CHECK(fileSince(work) == FileSince::SameAsWork);
    test::put(folder / "a.journey", textOf(titled("Something else")));
    CHECK(fileSince(work) == FileSince::Changed);
    test::put(folder / "a.journey", "no map at all");
    CHECK(fileSince(work) == FileSince::Changed);
    QFile::remove(folder / "a.journey");
    CHECK(fileSince(work) == FileSince::Gone);
    work.path.clear();
    CHECK(fileSince(work) == FileSince::None);
}

TEST_CASE("work that a program left is listed newest first and can be taken over, once")
{
    const Store store;
    Work later = workOn("Later");
    later.time = later.time.addSecs(60);
    const QString first = store.leave(workOn("Earlier", "/maps/a.journey"));
    const QString second = store.leave(later);
    const auto all = store.store.list();
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == second);
    CHECK(all[1].id == first);
    CHECK(all[1].work.path == "/maps/a.journey");
    CHECK(!all[0].isLiving);
    const auto claimed = store.store.claim(first);
    REQUIRE(claimed);
    CHECK(claimed.value().kept.work.title == "Earlier");
    CHECK(test::problemOf(store.store.claim(first)) == "a running program is at it");
    CHECK(store.store.list()[1].isLiving);
}

TEST_CASE("what is not there cannot be taken over, nor anything outside the folder")
{
    const Store store;
    for (const char* id : {"abcdefgh", "", "..", "../recovery", "/etc/abc", "ABCDEFGH"}) {
        CHECK(test::problemOf(store.store.claim(id)) == "there is no such work");
    }
    CHECK(store.folder.names().isEmpty());
}

TEST_CASE("work that is being done is not to be had")
{
    const Store store;
    auto slot = store.store.begin();
    REQUIRE(slot);
    REQUIRE(slot.value()->write(workOn("Living")));
    const auto all = store.store.list();
    REQUIRE(all.size() == 1);
    CHECK(all[0].isLiving);
    CHECK(!store.store.claim(slot.value()->id()));
    store.store.tidy();
    CHECK(store.store.list().size() == 1);
}

TEST_CASE("whoever takes work over goes on in its place")
{
    const Store store;
    const QString id = store.leave(workOn("Old"), 3);
    {
        auto claimed = store.store.claim(id);
        REQUIRE(claimed);
        REQUIRE(claimed.value().slot->write(workOn("New")));
    }
    const auto all = store.store.list();
    REQUIRE(all.size() == 1);
    CHECK(all[0].work.title == "New");
    CHECK(all[0].work.sequence == 4);
}

TEST_CASE("a slot holds two states however often it is written, and nothing after it is given up")
{
    const Store store;
    auto slot = store.store.begin();
    REQUIRE(slot);
    const QString folder = store.slot(slot.value()->id());
    for (int i = 0; i < 5; ++i) {
        REQUIRE(slot.value()->write(workOn("State " + std::to_string(i))));
    }
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden) == QStringList{"held", "work.0", "work.1"});
    CHECK(store.store.list()[0].work.title == "State 4");
    REQUIRE(slot.value()->clear());
    CHECK(store.store.list().empty());
    CHECK(QFileInfo::exists(folder));
    slot.value()->remove();
    CHECK(!QFileInfo::exists(folder));
}

TEST_CASE("a damaged newest state costs the last edits, and says so")
{
    const Store store;
    QString id;
    {
        auto slot = store.store.begin();
        REQUIRE(slot);
        id = slot.value()->id();
        REQUIRE(slot.value()->write(workOn("Before")));
        REQUIRE(slot.value()->write(workOn("Last")));
    }
    const QString newest = statePath(store.slot(id), 1);
    SECTION("a byte in it differs")
    {
        store.damage(newest);
    }
    SECTION("its end is missing")
    {
        const QByteArray content = test::contentOf(newest);
        test::put(newest, content.left(content.size() / 2));
    }
    SECTION("it is empty")
    {
        test::put(newest, {});
    }
    const auto all = store.store.list();
    REQUIRE(all.size() == 1);
    CHECK(all[0].work.title == "Before");
    CHECK(all[0].wholeness == Wholeness::LastEditsMissing);
    auto claimed = store.store.claim(id);
    REQUIRE(claimed);
    REQUIRE(claimed.value().slot->write(workOn("After")));
    CHECK(readSlot(store.slot(id))->work.title == "After");
    CHECK(readSlot(store.slot(id))->wholeness == Wholeness::Whole);
}

TEST_CASE("when all of it is damaged, what can still be read is kept, and the rest is told")
{
    const Store store;
    const QString id = store.leave(workOn("Kept"));
    const QString path = statePath(store.slot(id), 0);
    QByteArray content = test::contentOf(path);
    SECTION("readable")
    {
        test::put(path, content.replace("Nobody picks up", "Nobody pecks up"));
        REQUIRE(store.store.list().size() == 1);
        CHECK(store.store.list()[0].wholeness == Wholeness::Salvaged);
        CHECK(journeyOf(store.store.list()[0].work));
    }
    SECTION("not readable")
    {
        test::put(path, content.left(300));
        REQUIRE(store.store.list().size() == 1);
        CHECK(store.store.list()[0].wholeness == Wholeness::Lost);
        CHECK(store.store.list()[0].work.text.isEmpty());
    }
}

TEST_CASE("what is left when clearing is broken off is the newest, which the file has, and never something older")
{
    const Store store;
    auto slot = store.store.begin();
    REQUIRE(slot);
    const int states = GENERATE(2, 3);
    for (int i = 1; i <= states; ++i) {
        REQUIRE(slot.value()->write(workOn("State " + std::to_string(i))));
    }
    const QString folder = store.slot(slot.value()->id());
    const QString older = statePath(folder, states % 2);
    REQUIRE(QFile::remove(older));
    REQUIRE(QDir().mkdir(older)); // which cannot be removed as a file is
    CHECK(!slot.value()->clear());
    CHECK(readSlot(folder)->work.title == "State " + QString::number(states));
}

TEST_CASE("work that its file has by now is tidied away, other work is not")
{
    const Store store;
    const QString path = store.folder / "map.journey";
    test::put(path, textOf(titled("Saved")));
    store.leave(workOn("Saved", path));
    const QString other = store.leave(workOn("Not saved", path));
    auto living = store.store.begin();
    REQUIRE(living);
    REQUIRE(living.value()->write(workOn("Saved", path)));
    store.store.tidy();
    QStringList expected{other, living.value()->id()};
    expected.sort();
    CHECK(QDir(store.folder / "recovery").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name) == expected);
}

TEST_CASE("a folder that a program left before it held it is tidied away")
{
    const Store store;
    REQUIRE(QDir().mkpath(store.slot("abcdefgh")));
    store.store.tidy();
    CHECK(!QFileInfo::exists(store.slot("abcdefgh")));
}

#ifdef Q_OS_UNIX
TEST_CASE("where the file system has no locks work is kept, held and offered all the same")
{
    const Folder folder;
    test::FailingCalls calls;
    calls.refuseLocks(GENERATE(ENOLCK, EOPNOTSUPP, ENOSYS));
    const RecoveryStore store(folder / "recovery", calls);
    auto slot = store.begin();
    REQUIRE(slot);
    REQUIRE(slot.value()->write(workOn("Kept")));
    const QString id = slot.value()->id();
    const QString mark = heldPath((folder / "recovery") + u'/' + id);
    SECTION("while the program runs it is its own")
    {
        CHECK(store.list().at(0).isLiving);
        CHECK(test::problemOf(store.claim(id)) == "a running program is at it");
        store.tidy();
        CHECK(store.list().size() == 1);
    }
    SECTION("once it has let go of it, it can be taken over")
    {
        slot.value().reset();
        CHECK_FALSE(store.list().at(0).isLiving);
        const auto claimed = store.claim(id);
        REQUIRE(claimed);
        CHECK(claimed.value().kept.work.title == "Kept");
        CHECK(store.list().at(0).isLiving);
    }
    SECTION("once it was killed, too: no process of that number and start runs")
    {
        const QByteArray living = test::contentOf(mark);
        slot.value().reset();
        test::put(mark, QByteArray(living).replace("started=", "started=1"));
        CHECK_FALSE(store.list().at(0).isLiving);
        CHECK(store.claim(id));
        test::put(mark, QByteArray(living).replace("boot=", "boot=another"));
        CHECK(store.claim(id));
        test::put(mark, QByteArray(living).replace("host=", "host=another"));
        CHECK(store.list().at(0).isLiving);
        CHECK_FALSE(store.claim(id));
    }
}

TEST_CASE("where no place for work can be held nothing is left of the attempt")
{
    const Store store;
    store.leave(workOn("Before"));
    rlimit before{};
    getrlimit(RLIMIT_NOFILE, &before);
    const rlimit none{0, before.rlim_max};
    setrlimit(RLIMIT_NOFILE, &none);
    const auto slot = store.store.begin();
    setrlimit(RLIMIT_NOFILE, &before);
    CHECK(!slot);
    CHECK(QDir(store.folder / "recovery").entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}
#endif

TEST_CASE("a folder for work that was left empty is tidied away, a full one stays")
{
    const Store store;
    {
        auto slot = store.store.begin();
        REQUIRE(slot);
        REQUIRE(slot.value()->write(workOn("Saved")));
        REQUIRE(slot.value()->clear());
    }
    const QString full = store.leave(workOn("Unsaved"));
    store.store.tidy();
    CHECK(QDir(store.folder / "recovery").entryList(QDir::Dirs | QDir::NoDotAndDotDot) == QStringList{full});
}

TEST_CASE("no more pieces are kept than there is room for, and none of a running program goes")
{
    const Store store;
    auto living = store.store.begin();
    REQUIRE(living);
    REQUIRE(living.value()->write(workOn("Living")));
    for (std::size_t i = 0; i < RecoveryStore::maxPieces + 5; ++i) {
        store.leave(workOn("Piece"));
    }
    store.store.tidy();
    const auto all = store.store.list();
    CHECK(all.size() <= RecoveryStore::maxPieces + 1);
    CHECK(all.size() >= RecoveryStore::maxPieces);
    CHECK(std::any_of(all.begin(), all.end(), [](const KeptWork& kept) { return kept.isLiving; }));
}

TEST_CASE("where nothing can be written, it is told")
{
    const Folder folder;
    test::put(folder / "recovery", "a file in the way");
    const RecoveryStore store(folder / "recovery");
    CHECK(QString::fromStdString(test::problemOf(store.begin())).contains(QDir::toNativeSeparators(folder.path())));
    CHECK(store.list().empty());
}

#ifdef Q_OS_UNIX
TEST_CASE("nobody else can look into work")
{
    const Store store;
    store.leave(workOn("Secret"));
    CHECK((QFileInfo(store.folder / "recovery").permissions()
           & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther))
          == QFile::Permissions());
}
#endif
