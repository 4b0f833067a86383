// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "rejse/model/version.h"
#include "shell/application.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#endif

namespace {

/// A standard stream that is closed would be the number of the next file to be opened, and results would be written
/// into that file. What takes its place fails on writing, as a closed stream should; messages go nowhere.
void keepStandardStreamsApart()
{
#ifdef Q_OS_UNIX
    for (int stream = 0; stream <= 2; ++stream) {
        if (::fcntl(stream, F_GETFD) == -1) {
            ::open("/dev/null", stream == 2 ? O_WRONLY : O_RDONLY);
        }
    }
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is an error of writing, told like any other
#endif
}

/// Names of files are bytes here, and text in the program. One that is not UTF-8 would lead to another file.
bool areText(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString word = decoder(QByteArrayView(argv[i]));
        if (decoder.hasError()) {
            std::fprintf(stderr, "rejse: \"%s\" is not UTF-8, and the name of a map has to be; rename it first\n",
                         qPrintable(word));
            return false;
        }
    }
    return true;
}

QStringList wordsAfterProgram(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words += QString::fromLocal8Bit(argv[i]);
    }
    return words;
}

} // namespace

int main(int argc, char** argv)
{
    keepStandardStreamsApart();
    if (!areText(argc, argv)) {
        return static_cast<int>(rejse::cli::ExitCode::Usage);
    }
    const std::string_view version = rejse::version();
    // Window and command line find the same settings and the same unsaved work by these names.
    QCoreApplication::setOrganizationName("Rejse");
    QCoreApplication::setApplicationName("rejse");
    QCoreApplication::setApplicationVersion(QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size())));
    if (const std::optional<int> code = rejse::cli::run(wordsAfterProgram(argc, argv))) {
        return *code;
    }
    return rejse::shell::run(argc, argv);
}
