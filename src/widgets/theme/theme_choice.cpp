// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme_choice.h"

#include "files/preferences.h"
#include "render/paint/theme.h"
#include "widgets/theme/style_sheet.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

namespace rejse::widgets {

namespace {

ThemeMode readMode()
{
    const QString name = files::Preferences::theme().value();
    return name == QLatin1String("light") ? ThemeMode::Light
        : name == QLatin1String("dark")   ? ThemeMode::Dark
                                          : ThemeMode::System;
}

QString modeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    case ThemeMode::System:
        break;
    }
    return QStringLiteral("system");
}

/// The palette that the system would give, without the one that was set.
QPalette systemPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

} // namespace

ThemeChoice::ThemeChoice(QObject* parent) : QObject(parent), m_mode(readMode()) { }

void ThemeChoice::setMode(ThemeMode mode)
{
    m_mode = mode;
    files::Preferences::theme().set(modeName(mode));
    apply();
}

void ThemeChoice::apply()
{
    const render::Theme& theme = m_mode == ThemeMode::Light ? render::lightTheme()
        : m_mode == ThemeMode::Dark                         ? render::darkTheme()
                                                            : render::themeOf(systemPalette());
    const QPalette palette = render::themePalette(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(styleSheet(theme));
}

} // namespace rejse::widgets
