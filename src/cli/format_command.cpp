// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "files/journey_file.h"
#include "files/replace_file.h"

#include <spdlog/spdlog.h>

namespace rejse::cli {

namespace {

ExitCode rewrite(const QString& path, const QByteArray& canonical)
{
    const Result<Done> replaced = files::replaceFile(path, canonical);
    if (!replaced) {
        printProblems(replaced.problems(), path);
        return ExitCode::Failed;
    }
    spdlog::info("{}: rewritten in canonical form", path.toStdString());
    return ExitCode::Done;
}

ExitCode formatMaps(const Arguments& arguments)
{
    if (arguments.operands().isEmpty()) {
        return usageError("format", "which map is to be rewritten?");
    }
    QByteArray different;
    ExitCode code = ExitCode::Done;
    for (const QString& path : arguments.operands()) {
        const std::optional<Input> input = readInput(path);
        if (!input) {
            code = ExitCode::Failed;
            continue;
        }
        const Result<QByteArray> canonical = files::journeyText(input->journey);
        if (!canonical) {
            printProblems(canonical.problems(), path);
            code = ExitCode::Failed;
            continue;
        }
        if (input->content == canonical.value()) {
            continue;
        }
        if (arguments.has("check")) {
            different += path.toUtf8() + '\n';
            code = ExitCode::Failed;
        } else {
            code = worse(code, rewrite(path, canonical.value()));
        }
    }
    return worse(code, print(different));
}

} // namespace

Command formatCommand()
{
    return {"format",
            "FILE...",
            "Rewrite maps in canonical form, in place",
            "The canonical form is the one in which the program saves: the same map always gives the same bytes.\n"
            "A file that is in it already is not touched.\n",
            {{"check", "change nothing, list the files that are not in canonical form; exit code 1 if there are any"}},
            formatMaps};
}

} // namespace rejse::cli
