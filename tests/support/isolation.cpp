// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/isolation.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

namespace rejse::test {
namespace {

QtMessageHandler fallback = nullptr;

void dropPlatformNoise(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support"))) {
        fallback(type, context, text);
    }
}

} // namespace

Isolation::Isolation()
{
    const auto useFolder = [this](const char* variable, const QString& name) {
        const auto path = m_home.filePath(name);
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    };
    useFolder("HOME", QStringLiteral("home"));
    useFolder("XDG_CONFIG_HOME", QStringLiteral("config"));
    useFolder("XDG_DATA_HOME", QStringLiteral("data"));
    useFolder("XDG_STATE_HOME", QStringLiteral("state"));
    useFolder("XDG_CACHE_HOME", QStringLiteral("cache"));
    useFolder("XDG_RUNTIME_DIR", QStringLiteral("runtime"));
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    for (const auto* variable : {"LANGUAGE", "QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE",
                                 "QT_QPA_PLATFORMTHEME", "QT_LOGGING_RULES"}) {
        qunsetenv(variable);
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        const auto screens = m_home.filePath(QStringLiteral("screens.json"));
        QFile file(screens);
        if (file.open(QFile::WriteOnly)) {
            file.write(R"({"screens": [{"name": "Projector", "x": 0, "y": 0, "width": 1920, "height": 1080,)"
                       R"( "logicalDpi": 96, "dpr": 1}]})");
        }
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens));
    }
    fallback = qInstallMessageHandler(dropPlatformNoise);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

} // namespace rejse::test
