// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/shipped/translations.h"
#include "support/isolation.h"
#include "support/log_sink.h"
#include "support/run_catch.h"

#include <QApplication>
#include <QLocale>
#include <QProxyStyle>

namespace {

/// Fusion without animations: what is shown is shown at once.
class StillStyle : public QProxyStyle {
public:
    StillStyle() : QProxyStyle(QStringLiteral("Fusion")) { }
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
    const rejse::test::Isolation isolation;
    const QApplication application(argc, argv);
    QApplication::setStyle(new StillStyle);
    stillEffects();
    rejse::test::failOnLog();
    rejse::files::installTranslations(QLocale(QLocale::English));
    const int failed = rejse::test::runCatch(argc, argv);
    return failed != 0 ? failed : rejse::test::strayLogs();
}
