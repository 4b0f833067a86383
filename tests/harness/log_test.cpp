// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/expect_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTimeZone>

#include <spdlog/spdlog.h>

using rejse::test::ExpectLog;

namespace {

/// The exit code of this program on one of the cases that are left out otherwise.
int runHidden(const QString& name)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {name});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.exitCode();
}

} // namespace

TEST_CASE("hidden: nothing is logged", "[.]")
{
    CHECK(true);
}

TEST_CASE("hidden: Qt warns", "[.]")
{
    qWarning("something is wrong");
}

TEST_CASE("hidden: the program logs an error", "[.]")
{
    spdlog::error("something is wrong");
}

TEST_CASE("hidden: an expected warning does not come", "[.]")
{
    const ExpectLog expected("something is wrong");
}

TEST_CASE("A warning or error that nobody expected fails the case that logs it")
{
    CHECK(runHidden("hidden: nothing is logged") == 0);
    CHECK(runHidden("hidden: Qt warns") != 0);
    CHECK(runHidden("hidden: the program logs an error") != 0);
}

TEST_CASE("A warning that was expected and did not come fails the case")
{
    CHECK(runHidden("hidden: an expected warning does not come") != 0);
}

TEST_CASE("An expected warning is taken in, Qt's and the program's own")
{
    const ExpectLog qt("lamp is");
    CHECK_FALSE(qt.seen());
    qWarning("the lamp is broken");
    CHECK(qt.seen());
    const ExpectLog own("disk is full");
    spdlog::warn("the disk is full");
    CHECK(own.seen());
}

TEST_CASE("What is only told is no failure")
{
    qInfo("all is well");
    spdlog::info("all is well");
    CHECK(true);
}

TEST_CASE("Tests see nothing of the person who runs them")
{
    const auto home = QDir::homePath();
    CHECK(home.startsWith(QDir::tempPath()));
    CHECK(QDir(home).isEmpty(QDir::Files));
    CHECK(QLocale() == QLocale::c());
    CHECK(QTimeZone::systemTimeZone().offsetFromUtc(QDateTime(QDate(2025, 7, 1), QTime(12, 0))) == 0);
}
