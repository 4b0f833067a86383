// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the window on the files given, waits until it is painted and ends: what a person waits for, as one process.
#include "support/isolation.h"
#include "window/application.h"
#include "window/main_window.h"

#include <QApplication>
#include <QTimer>

namespace {

/// Ends the program once the window has been painted and nothing is left to do.
class UntilPainted : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char** argv)
{
    const rejse::test::Isolation isolation;
    const QApplication application(argc, argv);
    rejse::window::prepareApplication();
    rejse::window::MainWindow window;
    window.resize(1920, 1080);
    window.openFiles(QApplication::arguments().mid(1));
    UntilPainted untilPainted;
    window.installEventFilter(&untilPainted);
    window.show();
    return QApplication::exec();
}
