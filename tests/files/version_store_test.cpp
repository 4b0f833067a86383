// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/version_store.h"

#include "files/folder.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

using namespace rejse;
using namespace rejse::files;
using test::Folder;

namespace {

const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), QTimeZone::utc());

struct Versions {
    Folder folder;
    VersionStore store{folder / "versions"};
    QString map = folder / "map.journey";

    void keep(const QByteArray& content, const QDateTime& time) const { REQUIRE(store.keep(map, content, time)); }
    std::vector<QByteArray> contents() const
    {
        std::vector<QByteArray> all;
        for (const Version& version : store.list(map)) {
            all.push_back(test::contentOf(version.path));
        }
        return all;
    }
};

std::vector<QDateTime> every(qint64 seconds, int count)
{
    std::vector<QDateTime> newestFirst;
    for (int i = 0; i < count; ++i) {
        newestFirst.push_back(noon.addSecs(-seconds * i));
    }
    return newestFirst;
}

} // namespace

TEST_CASE("versions are listed newest first, with their times, to the millisecond")
{
    const Versions store;
    CHECK(store.store.list(store.map).empty());
    store.keep("one", noon);
    store.keep("two", noon.addMSecs(1));
    store.keep("three", noon.addSecs(60));
    CHECK(store.contents() == std::vector<QByteArray>{"three", "two", "one"});
    CHECK(store.store.list(store.map)[1].time == noon.addMSecs(1));
}

TEST_CASE("saving the same again makes no version, going back to an older state does")
{
    const Versions store;
    store.keep("one", noon);
    store.keep("one", noon.addSecs(1));
    store.keep("two", noon.addSecs(2));
    store.keep("one", noon.addSecs(3));
    CHECK(store.contents() == std::vector<QByteArray>{"one", "two", "one"});
}

TEST_CASE("each map has its own versions, whatever link leads to it")
{
    const Versions store;
    test::put(store.map, "now");
    REQUIRE(QFile::link(store.map, store.folder / "link"));
    store.keep("one", noon);
    CHECK(store.store.list(store.folder / "link").size() == 1);
    CHECK(store.store.list(store.folder / "other.journey").empty());
}

TEST_CASE("the first twenty stay whatever their age, and so they do on disk")
{
    CHECK(thinned(every(1, 20), noon).empty());
    CHECK(thinned(every(86'400 * 400, 20), noon).empty());
    const Versions store;
    for (int i = 0; i < 60; ++i) {
        store.keep(QByteArray::number(i), noon.addSecs(i));
    }
    const auto contents = store.contents();
    REQUIRE(contents.size() >= VersionStore::always);
    for (std::size_t i = 0; i < VersionStore::always; ++i) {
        CHECK(contents[i] == QByteArray::number(59 - static_cast<int>(i)));
    }
    CHECK(contents.size() < 25);
}

TEST_CASE("older versions are thinned by age: by hour, by day, by week")
{
    const auto stay = [](const std::vector<QDateTime>& times) {
        return times.size() - thinned(times, noon).size() - VersionStore::always;
    };
    CHECK(stay(every(600, 20 + 6 * 10)) == 11);        // ten hours of one every ten minutes
    CHECK(stay(every(86'400 / 4, 20 + 4 * 20)) <= 22); // twenty days of four a day
    CHECK(stay(every(86'400 / 4, 20 + 4 * 20)) >= 19);
    CHECK(stay(every(86'400, 20 + 140)) <= 10 + 20 + 1);
    CHECK(every(86'400 * 8, 300).size() - thinned(every(86'400 * 8, 300), noon).size() == VersionStore::maxOfAMap);
}

TEST_CASE("of a span the newest version stays")
{
    auto times = every(60, 20);
    times.emplace_back(QDate(2026, 3, 1), QTime(18, 0), QTimeZone::utc());
    times.emplace_back(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::utc());
    CHECK(thinned(times, noon) == std::vector<std::size_t>{21});
}

TEST_CASE("all versions together keep within a size, the oldest beyond the first twenty of a map going first")
{
    const Folder folder;
    const VersionStore store(folder / "versions", 30'000);
    const auto content = [](int i) { return QByteArray(1000, static_cast<char>('a' + i % 26)); };
    for (int i = 0; i < 25; ++i) {
        REQUIRE(store.keep(folder / "old.journey", content(i), noon.addDays(-200 + 8 * i)));
    }
    REQUIRE(store.list(folder / "old.journey").size() == 25);
    for (int i = 0; i < 8; ++i) {
        REQUIRE(store.keep(folder / "new.journey", content(i), noon.addSecs(i)));
    }
    CHECK(store.list(folder / "old.journey").size() == 22);
    CHECK(store.list(folder / "new.journey").size() == 8);
    for (int i = 8; i < 20; ++i) {
        REQUIRE(store.keep(folder / "new.journey", content(i), noon.addSecs(i)));
    }
    CHECK(store.list(folder / "new.journey").size() == 20);
    CHECK(store.list(folder / "old.journey").size() == 10);
}

TEST_CASE("a file that somebody put among the versions is left alone")
{
    const Versions store;
    store.keep("one", noon);
    const QString beside = QFileInfo(store.store.list(store.map)[0].path).path() + "/notes.journey";
    test::put(beside, "mine");
    for (int i = 0; i < 30; ++i) {
        store.keep(QByteArray::number(i), noon.addSecs(i + 1));
    }
    CHECK(QFileInfo::exists(beside));
}
