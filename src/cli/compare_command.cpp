// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "rejse/exchange/comparison_json.h"
#include "rejse/exchange/comparison_table.h"

namespace rejse::cli {

namespace {

ExitCode compareMaps(const Arguments& arguments)
{
    const QStringList paths = arguments.operands();
    if (paths.size() != 2) {
        return usageError("compare", "which two maps are to be compared?");
    }
    const std::optional<Input> before = readInput(paths[0]);
    const std::optional<Input> after = readInput(paths[1]);
    if (!before || !after) {
        return ExitCode::Failed;
    }
    const Comparison comparison = compare(before->journey, after->journey);
    const std::string text = arguments.has("json")
        ? exchange::comparisonJson(before->journey, after->journey, comparison) + '\n'
        : exchange::comparisonTable(before->journey, after->journey, comparison);
    return print(QByteArray::fromStdString(text));
}

} // namespace

Command compareCommand()
{
    return {
        "compare",
        "BEFORE AFTER",
        "Tell what differs between two maps, and their scores",
        "Things are the same when they have the same id; of the rest, when they are of the same kind and are called\n"
        "the same. The exit code is 0 whether the maps differ or not.\n",
        {{"json", "one JSON object instead of tables"}},
        compareMaps};
}

} // namespace rejse::cli
