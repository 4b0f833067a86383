// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "files/journey_file.h"
#include "rejse/model/merge.h"

namespace rejse::cli {

namespace {

constexpr const char* details =
    "BASE is the map from which OURS and THEIRS were made, or an empty file where there is none. Where only one of the "
    "two changed a field, the merged map has\n"
    "the change; what both added is there. Where both changed the same field differently, OUT has it as OURS does; "
    "what\n"
    "one deleted and the other changed is kept. Each such conflict is a line on standard error.\n"
    "\n"
    "Exit code: 0 merged; 1 merged with conflicts, OUT being complete, or a file could not be read or written, with\n"
    "OUT as it was; 2 wrong usage. docs/merging.md tells how to use this from git.\n";

/// Writes the merged map to a file, or to standard output. Fails too where the disk did not confirm it.
Result<Done> deliver(const QString& out, const Journey& merged)
{
    const Result<QByteArray> text = files::journeyText(merged);
    if (!text) {
        return text.problems();
    }
    if (out != standardOutput) {
        return files::replaceFile(out, text.value());
    }
    return print(text.value()) == ExitCode::Done ? Result<Done>(Done{})
                                                 : Result<Done>(wrong("the merged map could not be written"));
}

ExitCode mergeInto(const QString& out, const Journey& base, const Journey& ours, const Journey& theirs)
{
    const Result<Merged> merged = merge(base, ours, theirs);
    if (!merged) {
        printProblems(merged.problems(), out);
        return ExitCode::Failed;
    }
    const Result<Done> delivered = deliver(out, merged.value().journey);
    if (!delivered) {
        printProblems(delivered.problems(), out);
    }
    // The merged map may be in its place even where the disk has not confirmed it, and so are its conflicts.
    for (const Conflict& conflict : merged.value().conflicts) {
        printMessage(out + ": " + QString::fromStdString(describe(conflict)));
    }
    return merged.value().conflicts.empty() && delivered ? ExitCode::Done : ExitCode::Failed;
}

/// The map that both were made from. Where there is none git hands over an empty file.
std::optional<Journey> readBase(const QString& path)
{
    const Result<QByteArray> content = files::readFile(path, files::Streams::Read);
    if (!content) {
        printProblems(content.problems(), path);
        return std::nullopt;
    }
    if (content.value().isEmpty()) {
        return Journey{};
    }
    std::optional<Input> input = parseInput(content.value(), path);
    return input ? std::optional(std::move(input->journey)) : std::nullopt;
}

ExitCode mergeMaps(const Arguments& arguments)
{
    const QStringList paths = arguments.operands();
    const std::optional<QString> out = arguments.value("o");
    if (paths.size() != 3) {
        return usageError("merge", "which maps are to be merged? BASE, OURS and THEIRS, please");
    }
    if (!out || out->isEmpty()) {
        return usageError("merge", "where is the merged map to go? -o says it");
    }
    const std::optional<Journey> base = readBase(paths[0]);
    const std::optional<Input> ours = readInput(paths[1]);
    const std::optional<Input> theirs = readInput(paths[2]);
    if (!base || !ours || !theirs) {
        return ExitCode::Failed;
    }
    return mergeInto(*out, *base, ours->journey, theirs->journey);
}

} // namespace

Command mergeCommand()
{
    return {"merge",
            "BASE OURS THEIRS",
            "Merge two maps that were made from one",
            details,
            {{"o", "the merged map; may be one of the three, or - for standard output", "OUT"}},
            mergeMaps,
            {"o"}};
}

} // namespace rejse::cli
