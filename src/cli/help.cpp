// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

namespace rejse::cli {

namespace {

constexpr int columnWidth = 22;

QString spelled(const QString& name)
{
    return (name.size() == 1 ? "-" : "--") + name;
}

QString entry(const QString& name, const QString& description)
{
    return QString("  %1  %2\n").arg(name, -columnWidth).arg(description);
}

QString optionEntry(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names()) {
        names += spelled(name);
    }
    QString all = names.join(", ");
    if (!option.valueName().isEmpty()) {
        all += ' ' + option.valueName();
    }
    return entry(all, option.description());
}

QString usage(const Command& command)
{
    QString line = QString("rejse %1 %2").arg(command.name, command.operands);
    for (const QCommandLineOption& option : command.options) {
        const QString value = option.valueName().isEmpty() ? QString() : ' ' + option.valueName();
        const QString name = option.names().constFirst();
        line += QString(command.required.contains(name) ? " %1%2" : " [%1%2]").arg(spelled(name), value);
    }
    return line.simplified();
}

} // namespace

QString programHelp()
{
    QString text = "Rejse, an editor for customer-journey maps.\n"
                   "\n"
                   "Usage: rejse [FILE...]          open the window on the maps\n"
                   "       rejse COMMAND ...        work without a window\n"
                   "       rejse COMMAND --help     what a command does\n"
                   "\n"
                   "Commands:\n";
    for (const Command& command : commands()) {
        text += entry(command.name, command.summary);
    }
    text += "\nOptions:\n";
    text += entry("-h, --help", "this text");
    text += entry("--version", "the version of the program");
    text += entry("--verbose", "log everything");
    text += "\nExit code: 0 done, 1 a file could not be read, is not valid or could not be written, 2 wrong usage.\n";
    return text;
}

QString commandHelp(const Command& command)
{
    QString text = QString("Usage: %1\n\n%2.\n%3\nOptions:\n").arg(usage(command), command.summary, command.details);
    for (const QCommandLineOption& option : command.options) {
        text += optionEntry(option);
    }
    text += entry("-h, --help", "this text");
    text += entry("--verbose", "log everything to standard error");
    return text;
}

} // namespace rejse::cli
