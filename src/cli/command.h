// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>

namespace rejse::cli {

enum class ExitCode {
    Done = 0,
    Failed = 1, ///< a file could not be read, is not valid, or could not be written
    Usage = 2
};

/// Stands for standard output where the name of a file is expected.
inline constexpr const char* standardOutput = "-";

/// The words after a subcommand, sorted into options and the rest.
class Arguments {
public:
    explicit Arguments(std::shared_ptr<const QCommandLineParser> parser) : m_parser(std::move(parser)) { }

    QStringList operands() const { return m_parser->positionalArguments(); }
    bool has(const QString& option) const { return m_parser->isSet(option); }

    /// What follows the option, the last time that it is given.
    std::optional<QString> value(const QString& option) const
    {
        return has(option) ? std::optional(m_parser->value(option)) : std::nullopt;
    }

private:
    std::shared_ptr<const QCommandLineParser> m_parser;
};

/// What is wrong with the words of a command line.
inline Problem wrong(const QString& message)
{
    return {{}, message.toStdString()};
}

/// One subcommand. `execute` prints results and messages itself; `--help` and `--verbose` are everybody's.
struct Command {
    const char* name = "";
    const char* operands = ""; ///< as the usage line shows them: "FILE..."
    const char* summary = "";  ///< one line
    const char* details = "";  ///< further lines of the help, may be empty
    QList<QCommandLineOption> options;
    ExitCode (*execute)(const Arguments& arguments) = nullptr;
    QStringList required = {}; ///< options without which it cannot be given
};

/// Every subcommand, in the order of the help.
std::span<const Command> commands();

/// The options of `command` in `words`, or what is wrong with them.
Result<Arguments> parseArguments(const Command& command, const QStringList& words);

} // namespace rejse::cli
