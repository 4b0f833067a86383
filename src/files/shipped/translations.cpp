// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/shipped/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rejse::files {

namespace {

/// Later ones are asked first.
void install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

void installTranslations(const QLocale& locale)
{
    const QString own = QStringLiteral(":/translations");
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(QLocale::English), QStringLiteral("rejse"), own);
    if (locale.language() != QLocale::English) {
        install(locale, QStringLiteral("rejse"), own);
    }
}

} // namespace rejse::files
