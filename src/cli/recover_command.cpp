// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "files/recovery_store.h"
#include "files/replace_file.h"

#include <algorithm>

namespace rejse::cli {

namespace {

using files::KeptWork;
using files::Wholeness;

void say(const QString& id, const QString& message)
{
    printMessage(QString("rejse recover: %1: %2").arg(id, message));
}

/// Names on standard error what is wrong with the work. Failed where none of it is left.
ExitCode sayDamage(const KeptWork& kept)
{
    switch (kept.wholeness) {
    case Wholeness::Whole:
        return ExitCode::Done;
    case Wholeness::LastEditsMissing:
        say(kept.id, "the newest of it is damaged: the last edits are missing");
        return ExitCode::Done;
    case Wholeness::Salvaged:
        say(kept.id, "it is damaged, and may not be all as it was");
        return ExitCode::Done;
    case Wholeness::Lost:
        break;
    }
    say(kept.id, "it is damaged, and none of it can be read any more");
    return ExitCode::Failed;
}

QString fileWords(const KeptWork& kept)
{
    const QString& path = kept.work.path;
    if (kept.isLiving) {
        return path.isEmpty() ? QString("open in a running program") : path + " (open in a running program)";
    }
    switch (files::fileSince(kept.work)) {
    case files::FileSince::None:
        return "no file yet";
    case files::FileSince::Changed:
        return path + " (changed since)";
    case files::FileSince::Gone:
        return path + " (not there any more)";
    case files::FileSince::SameAsWork:
        return path + " (which has all of it)";
    case files::FileSince::AsItWas:
        break;
    }
    return path;
}

ExitCode list(const std::vector<KeptWork>& all)
{
    if (all.empty()) {
        printMessage("rejse recover: there is no unsaved work");
        return ExitCode::Done;
    }
    QString lines;
    ExitCode code = ExitCode::Done;
    for (const KeptWork& kept : all) {
        code = worse(code, sayDamage(kept));
        if (kept.wholeness != Wholeness::Lost) {
            lines += QString("%1  %2  %3  %4\n")
                         .arg(kept.id, kept.work.time.toLocalTime().toString("yyyy-MM-dd HH:mm:ss"), kept.work.title,
                              fileWords(kept));
        }
    }
    return worse(code, print(lines.toUtf8()));
}

ExitCode write(const KeptWork& kept, const QString& out)
{
    if (kept.isLiving) {
        say(kept.id, "a running program is at it");
        return ExitCode::Failed;
    }
    if (sayDamage(kept) == ExitCode::Failed) {
        return ExitCode::Failed;
    }
    if (out == "-") {
        return print(kept.work.text);
    }
    const Result<Done> written = files::replaceFile(out, kept.work.text);
    if (!written) {
        printProblems(written.problems(), out);
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

ExitCode recoverWork(const Arguments& arguments)
{
    const QStringList ids = arguments.operands();
    if (ids.size() > 1) {
        return usageError("recover", QString("\"%1\" is one word too many").arg(ids[1]));
    }
    if (arguments.has("list") && (!ids.isEmpty() || arguments.has("o"))) {
        return usageError("recover", "--list goes with nothing else");
    }
    if (ids.isEmpty() && arguments.has("o")) {
        return usageError("recover", "which work is to be written? \"rejse recover\" lists what there is");
    }
    if (!ids.isEmpty() && !arguments.has("o")) {
        return usageError("recover", "where is the work to be written? Say -o OUT");
    }
    const std::vector<KeptWork> all = files::RecoveryStore().list();
    if (ids.isEmpty()) {
        return list(all);
    }
    const auto found = std::find_if(all.begin(), all.end(), [&](const KeptWork& kept) { return kept.id == ids[0]; });
    if (found == all.end()) {
        say(ids[0], "there is no such work; \"rejse recover\" lists what there is");
        return ExitCode::Failed;
    }
    return write(*found, *arguments.value("o"));
}

} // namespace

Command recoverCommand()
{
    return {"recover",
            "[ID]",
            "List work that was not saved when the program stopped, or write it to a file",
            "Without an ID lists what there is, newest first: ID, time, title, file. What a running program is at is\n"
            "listed as such and cannot be written. The work stays on offer until it is opened or discarded in the\n"
            "window.\n",
            {{"list", "list what there is, as without any word"},
             {"o", "write the work to this file, or with - to standard output", "OUT"}},
            recoverWork};
}

} // namespace rejse::cli
