// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the window on the files or the folder given, waits until all of it is painted and ends: what a person waits
// for, as one process. Of a folder it prints the longest time, in milliseconds, that the window did not answer.
#include "shell/application.h"
#include "shell/main_window.h"
#include "start/folder_page.h"
#include "support/isolation.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>

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

/// The longest time between two rounds of the event loop.
class LongestRound : public QObject {
public:
    LongestRound()
    {
        connect(&m_ticks, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_ticks.start(0);
    }
    qint64 milliseconds() const { return m_longest; }

private:
    QTimer m_ticks;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const rejse::test::Isolation isolation;
    const QApplication application(argc, argv);
    rejse::shell::prepareApplication();
    rejse::shell::MainWindow window;
    window.resize(1920, 1080);
    const QStringList paths = QApplication::arguments().mid(1);
    UntilPainted untilPainted;
    if (paths.size() == 1 && QFileInfo(paths.first()).isDir()) {
        window.show();
        QCoreApplication::processEvents();
        const LongestRound longest;
        QObject::connect(&window.folderPage().scan(), &rejse::editor::FolderScan::finished, &window, [&] {
            window.installEventFilter(&untilPainted);
            window.update();
        });
        QSettings().setValue(QStringLiteral("folder/last"), paths.first());
        window.commands().action(rejse::commands::Command::FolderMaps)->trigger();
        const int code = QApplication::exec();
        std::printf("%lld\n", static_cast<long long>(longest.milliseconds()));
        return code;
    }
    window.openFiles(paths);
    window.installEventFilter(&untilPainted);
    window.show();
    return QApplication::exec();
}
