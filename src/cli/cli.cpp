// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/console.h"
#include "cli/help.h"
#include "cli/window_arguments.h"
#include "files/logging.h"
#include "rejse/model/version.h"

#include <algorithm>

namespace rejse::cli {

namespace {

ExitCode runCommand(const Command& command, const QStringList& words, files::Verbosity verbosity)
{
    const Result<Arguments> arguments = parseArguments(command, words);
    if (!arguments) {
        return usageError(command.name, arguments.problems());
    }
    if (arguments.value().has("help")) {
        return print(commandHelp(command).toUtf8());
    }
    files::logToStandardError(arguments.value().has("verbose") ? files::Verbosity::Verbose : verbosity);
    return command.execute(arguments.value());
}

/// The window's command line, which ends here only when something is asked or wrong.
std::optional<ExitCode> beforeWindow(const QStringList& words)
{
    const QStringList options = words.mid(0, words.indexOf("--"));
    if (options.contains("--help") || options.contains("-h")) {
        return print(programHelp().toUtf8());
    }
    if (options.contains("--version")) {
        return print("rejse " + QByteArray(version().data(), static_cast<qsizetype>(version().size())) + '\n');
    }
    if (const std::optional<QString> problem = windowUsageProblem(words)) {
        return usageError({}, *problem);
    }
    if (!hasDisplay(words)) {
        printMessage("rejse: there is no display to show a window on; \"rejse --help\" lists what works without one");
        return ExitCode::Failed;
    }
    return std::nullopt;
}

std::optional<ExitCode> dispatch(const QStringList& words)
{
    const bool verbose = !words.isEmpty() && words.constFirst() == "--verbose";
    const QStringList rest = words.mid(verbose ? 1 : 0);
    const auto found = std::find_if(commands().begin(), commands().end(), [&](const Command& command) {
        return !rest.isEmpty() && rest.constFirst() == command.name;
    });
    if (found == commands().end()) {
        return beforeWindow(rest);
    }
    return runCommand(*found, rest.mid(1), verbose ? files::Verbosity::Verbose : files::Verbosity::Normal);
}

} // namespace

std::optional<int> run(const QStringList& words)
{
    const std::optional<ExitCode> code = dispatch(words);
    return code ? std::optional(static_cast<int>(*code)) : std::nullopt;
}

} // namespace rejse::cli
