// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/window_arguments.h"

#include <QFileInfo>

#include <algorithm>

namespace rejse::cli {

namespace {

// Qt takes these out of the command line itself, with one dash or two.
const QStringList qtFlags{"reverse", "sync", "dograb", "nograb", "widgetcount"};
const QStringList qtOptionsWithValue{"platform",
                                     "platformpluginpath",
                                     "platformtheme",
                                     "plugin",
                                     "display",
                                     "geometry",
                                     "qwindowgeometry",
                                     "qwindowicon",
                                     "icon",
                                     "qwindowtitle",
                                     "title",
                                     "session",
                                     "name",
                                     "style",
                                     "stylesheet"};

QString optionName(const QString& word)
{
    return word.mid(word.startsWith("--") ? 2 : 1).section('=', 0, 0);
}

bool looksLikeFile(const QString& word)
{
    return word.contains('.') || word.contains('/') || word.contains('\\') || QFileInfo::exists(word);
}

} // namespace

std::optional<QString> windowUsageProblem(const QStringList& words)
{
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!optionsEnded && word == "--") {
            optionsEnded = true;
        } else if (!optionsEnded && word.startsWith('-')) {
            const QString name = optionName(word);
            if (qtOptionsWithValue.contains(name)) {
                i += word.contains('=') ? 0 : 1;
            } else if (!qtFlags.contains(name) && word != "--verbose") {
                return QString("unknown option \"%1\"").arg(word);
            }
        } else if (!looksLikeFile(word)) {
            return QString("\"%1\" is neither a command nor a file").arg(word);
        }
    }
    return std::nullopt;
}

bool hasDisplay(const QStringList& words)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool choosesPlatform = qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        || std::any_of(words.begin(), words.end(),
                       [](const QString& word) { return word.startsWith('-') && optionName(word) == "platform"; });
    return choosesPlatform || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    Q_UNUSED(words)
    return true;
#endif
}

} // namespace rejse::cli
