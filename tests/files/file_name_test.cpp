// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_name.h"
#include "support/catch.h"

#include <QList>

using namespace rejse::files;

namespace {

QString named(const QString& title)
{
    return fileNameFor(title, "map");
}

} // namespace

TEST_CASE("a file name is made of the words of a title, whatever their script")
{
    CHECK(named("Hans Hansens første bil") == "hans-hansens-første-bil");
    CHECK(named("  Buys / pays: \"now\"?  ") == "buys-pays-now");
    CHECK(named("購入 する") == "購入-する");
    CHECK(named("हिन्दी में") == "हिन्दी-में");
    CHECK(named("e\u0301te\u0301") == "été");
    CHECK(named("\U00020000 a") == "\U00020000-a");
}

TEST_CASE("a title without a letter has another name")
{
    for (const char* title : {"", " ", "...", "???", "- -", "\u200B", "\U0001F600"}) {
        CHECK(named(QString::fromUtf8(title)) == "map");
    }
}

TEST_CASE("names of devices are no file names, in whatever case")
{
    for (const char* device : {"con", "PRN", "Aux", "nul", "COM1", "com9", "LPT1", "lpt9", "com\u00B9"}) {
        CHECK(named(QString::fromUtf8(device)) == QString::fromUtf8(device).toLower() + "-map");
        CHECK(named(QString::fromUtf8(device) + ".") == QString::fromUtf8(device).toLower() + "-map");
        CHECK(asPartOfFileName(QString::fromUtf8(device) + ".x") == u'-' + QString::fromUtf8(device) + ".x");
    }
    CHECK(named("Con artist") == "con-artist");
    CHECK(named("com10") == "com10");
    CHECK(named("com") == "com");
}

TEST_CASE("a file name has room for an ending, and ends with a whole character")
{
    for (const char* letter : {"a", "ø", "旅", "\U00020000"}) {
        const QString name = named(QString::fromUtf8(letter).repeated(300));
        CHECK(name.toUtf8().size() <= 200);
        CHECK(name.toUcs4().size() >= 50);
        CHECK(name.toUtf8().size() % QByteArray(letter).size() == 0);
    }
    CHECK_FALSE(named(QString("a").repeated(59) + " b").endsWith(u'-'));
}

TEST_CASE("words within a file name keep their case and blanks, and no sign that a file system minds")
{
    CHECK(asPartOfFileName("Bo Olsen") == "Bo Olsen");
    CHECK(asPartOfFileName("a<b>c:d\"e/f\\g|h?i*j\tk\x7Fl") == "a-b-c-d-e-f-g-h-i-j-k-l");
    CHECK(asPartOfFileName(" .Bo. .") == "Bo");
    CHECK(asPartOfFileName(QString("旅").repeated(300)).toUtf8().size() <= 200);
}
