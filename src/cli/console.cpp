// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "rejse/storage/journey_text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace rejse::cli {

ExitCode print(const QByteArray& result)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    const auto size = static_cast<std::size_t>(result.size());
    // What fits into the buffer fails only when it is flushed.
    if (std::fwrite(result.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        printMessage(QString("rejse: standard output: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

void printMessage(const QString& line)
{
    std::fputs((line + '\n').toUtf8().constData(), stderr);
}

void printProblems(const Problems& problems, const QString& file)
{
    for (const std::string& line : storage::describe(problems, file.toStdString())) {
        printMessage(QString::fromStdString(line));
    }
}

ExitCode usageError(const QString& command, const QString& message)
{
    const QString program = command.isEmpty() ? QString("rejse") : "rejse " + command;
    printMessage(program + ": " + message);
    printMessage(QString("Try \"%1 --help\".").arg(program));
    return ExitCode::Usage;
}

ExitCode usageError(const QString& command, const Problems& problems)
{
    return usageError(command, QString::fromStdString(problems.front().message));
}

ExitCode worse(ExitCode a, ExitCode b)
{
    return std::max(a, b);
}

} // namespace rejse::cli
