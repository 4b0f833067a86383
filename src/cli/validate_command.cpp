// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"

namespace rejse::cli {

namespace {

ExitCode validateMaps(const Arguments& arguments)
{
    if (arguments.operands().isEmpty()) {
        return usageError("validate", "which file is to be checked?");
    }
    QByteArray valid;
    ExitCode code = ExitCode::Done;
    for (const QString& path : arguments.operands()) {
        if (readInput(path)) {
            valid += path.toUtf8() + ": OK\n";
        } else {
            code = ExitCode::Failed;
        }
    }
    return worse(code, print(valid));
}

} // namespace

Command validateCommand()
{
    return {"validate",
            "FILE...",
            "Check that files are valid maps",
            "Every problem is a line on standard error, with its place in the file:\n"
            "  FILE:LINE:COLUMN: what is wrong     where the file is not JSON\n"
            "  FILE: /json/pointer: what is wrong  where a value does not fit\n",
            {},
            validateMaps};
}

} // namespace rejse::cli
