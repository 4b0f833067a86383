// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/application.h"
#include "shell/main_window.h"
#include "shell/map_tab.h"
#include "start/start_page.h"
#include "support/active_window.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace rejse::test {

/// The program's window, shown, with settings and data of its own that begin empty, and a folder for files.
struct OpenedWindow {
    OpenedWindow()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        open();
    }

    /// Closes the window and opens another one, as ending and starting the program does.
    void reopen()
    {
        window->close();
        window.reset();
        open();
    }

    void open()
    {
        shell::prepareApplication();
        window = std::make_unique<shell::MainWindow>();
        window->resize(1280, 800);
        window->show();
        activateWindow(*window);
        QCoreApplication::processEvents();
    }

    /// A copy of an example in the folder of this test.
    QString copyOf(const QString& example) const
    {
        QString path = folder.filePath(example + ".journey");
        QFile::copy(QStringLiteral(REJSE_SOURCE_DIR "/resources/examples/%1.journey").arg(example), path);
        return path;
    }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(content);
        return file.fileName();
    }

    void give(commands::Command command) const { window->commands().action(command)->trigger(); }

    template <typename W> W* find(const QString& name = {}) const { return window->findChild<W*>(name); }

    QTemporaryDir folder;
    std::unique_ptr<shell::MainWindow> window;
};

} // namespace rejse::test
