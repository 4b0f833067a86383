// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/log_sink.h"
#include "support/run_catch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProxyStyle>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

/// Nothing of the person or machine that runs the tests reaches them: a home, folders, language, time zone and scale of
/// their own, for this program and for those that it starts.
void isolate(const QString& home)
{
    const auto useFolder = [&](const char* variable, const QString& name) {
        const auto path = home + "/" + name;
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    };
    useFolder("HOME", "home");
    useFolder("XDG_CONFIG_HOME", "config");
    useFolder("XDG_DATA_HOME", "data");
    useFolder("XDG_STATE_HOME", "state");
    useFolder("XDG_CACHE_HOME", "cache");
    useFolder("XDG_RUNTIME_DIR", "runtime");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    for (const auto* variable : {"LANGUAGE", "QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE",
                                 "QT_QPA_PLATFORMTHEME", "QT_LOGGING_RULES"}) {
        qunsetenv(variable);
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

/// Fusion without animations: what is shown is shown at once.
class StillStyle : public QProxyStyle {
public:
    StillStyle() : QProxyStyle("Fusion") { }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

void stillEffects()
{
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, false);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    isolate(home.path());
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    QApplication::setStyle(new StillStyle);
    stillEffects();
    rejse::test::failOnLog();
    const int failed = rejse::test::runCatch(argc, argv);
    return failed != 0 ? failed : rejse::test::strayLogs();
}
