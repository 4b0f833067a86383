// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_watch.h"

#include "files/replace_file.h"
#include "support/catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rejse::files;

namespace {

constexpr int patienceMs = 20'000;

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("a watched file's changes are noticed, however they are made and however often")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("map.journey");
    write(path, "first");
    FileWatch watch;
    watch.watch(path);
    QSignalSpy disturbed(&watch, &FileWatch::disturbed);

    write(path, "in place");
    REQUIRE(disturbed.wait(patienceMs));
    REQUIRE(replaceFile(path, "replaced"));
    REQUIRE(disturbed.wait(patienceMs));
    REQUIRE(replaceFile(path, "replaced again"));
    REQUIRE(disturbed.wait(patienceMs));
    write(path, "in place once more");
    REQUIRE(disturbed.wait(patienceMs));
    REQUIRE(QFile::remove(path));
    REQUIRE(disturbed.wait(patienceMs));
    write(path, "back");
    REQUIRE(disturbed.wait(patienceMs));
}

TEST_CASE("a file reached through a link is watched where it is")
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const QString path = other.filePath("map.journey");
    const QString link = folder.filePath("link.journey");
    write(path, "first");
    REQUIRE(QFile::link(path, link));
    FileWatch watch;
    watch.watch(link);
    QSignalSpy disturbed(&watch, &FileWatch::disturbed);
    REQUIRE(replaceFile(path, "replaced"));
    REQUIRE(disturbed.wait(patienceMs));
}
