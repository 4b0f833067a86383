// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/commands.h"

#include <array>

namespace rejse::cli {

std::span<const Command> commands()
{
    static const std::array all{exportCommand(), scoreCommand(), validateCommand(),  formatCommand(), compareCommand(),
                                mergeCommand(),  newCommand(),   templatesCommand(), recoverCommand()};
    return all;
}

Result<Arguments> parseArguments(const Command& command, const QStringList& words)
{
    auto parser = std::make_shared<QCommandLineParser>();
    parser->addOptions(command.options);
    parser->addOptions({{{"h", "help"}, {}}, {"verbose", {}}});
    // The parser takes the first word for the name of the program.
    if (!parser->parse(QStringList(command.name) + words)) {
        return Problem{{}, parser->errorText().toStdString()};
    }
    return Arguments(std::move(parser));
}

} // namespace rejse::cli
