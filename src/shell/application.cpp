// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application.h"

#include "commands/composition.h"
#include "files/logging.h"
#include "files/shipped/translations.h"
#include "rejse/model/version.h"
#include "render/paint/theme.h"
#include "render/text/map_metrics.h"
#include "shell/ending_signals.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QStyleFactory>

namespace rejse::shell {

void prepareApplication()
{
    commands::CompositionGuard::install();
    render::loadMapFont();
    QApplication::setFont(render::uiFont());
}

int run(int& argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rejse"));
    QApplication::setApplicationDisplayName(QStringLiteral("Rejse"));
    QApplication::setApplicationVersion(QString::fromUtf8(version().data(), static_cast<qsizetype>(version().size())));
    QApplication::setDesktopFileName(QStringLiteral("rejse"));
    files::logToFile(files::Verbosity::Normal);
    files::installTranslations(QLocale());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    prepareApplication();
    MainWindow window;
    const EndingSignals endings;
    QObject::connect(&endings, &EndingSignals::endWanted, &window, [&window] {
        window.prepareToEnd();
        QApplication::exit();
    });
    // The session manager asks before it ends programs, and may yet change its mind.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, &MainWindow::prepareToEnd);
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &window, &MainWindow::prepareToEnd);
    window.show();
    window.openFiles(QApplication::arguments().mid(1));
    return QApplication::exec();
}

} // namespace rejse::shell
