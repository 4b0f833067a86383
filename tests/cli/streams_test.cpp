// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

using namespace rejse::test;

TEST_CASE("standard output that takes nothing is an error", "[streams]")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const QString command = GENERATE("score map.journey", "score map.journey --json", "validate map.journey",
                                     "templates", "--help", "--version", "export map.journey -o -");
    const QString redirection = GENERATE(">/dev/full", ">&-");
    const Run run = folder.shell(QString("rejse %1 %2").arg(command, redirection));
    INFO(command.toStdString() << redirection.toStdString());
    CHECK(run.code == 1);
    CHECK(run.says("standard output"));
}

TEST_CASE("a reader that went away is an error, not a signal", "[streams]")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    // Opening the named pipe succeeds on both sides, and its reader ends before anything is written.
    folder.shell("mkfifo pipe gate\n"
                 "{ : <pipe; : >gate; } &\n"
                 "{ : <gate; rejse score map.journey; echo $? >code; } >pipe 2>err\n"
                 "wait");
    CHECK(folder.content("code") == "1\n");
    CHECK(folder.content("err").contains("standard output"));
}

TEST_CASE("closed standard streams never make a file part of the conversation", "[streams]")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const Run run = folder.shell("rejse export map.journey -o map.svg <&- >&- 2>&-");
    CHECK(run.code == 0);
    CHECK(folder.content("map.svg").startsWith("<?xml"));
    CHECK(folder.content("map.journey") == smallMap());
}
