// SPDX-License-Identifier: GPL-3.0-or-later
// The window on small screens, with everything open that can be.
#include "shell/opened_window.h"

#include "shell/bars/status_line.h"
#include "shell/bars/top_bar.h"
#include "support/catch.h"

#include <QDialog>
#include <QPointer>

using namespace rejse;
using commands::Command;

namespace {

constexpr QSize minWindow{800, 500};

/// The controls of `part` that are shown and do not lie within it.
QStringList controlsOutside(const QWidget& part)
{
    QStringList outside;
    const auto all = part.findChildren<QWidget*>();
    for (const QWidget* each : all) {
        if (each->isVisible() && !part.rect().contains(QRect(each->mapTo(&part, QPoint()), each->size()))) {
            outside.append(each->accessibleName() + u'/' + each->objectName());
        }
    }
    return outside;
}

} // namespace

TEST_CASE("the window becomes as small as a small screen, with all panels and the insights open")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf(GENERATE("hans-hansens-foerste-bil", "choosing-a-platform-together"))});
    opened.give(Command::InsightsAll);
    QCoreApplication::processEvents();
    for (const QSize size : {minWindow, QSize(960, 540), QSize(1024, 768), QSize(1366, 768), minWindow}) {
        CAPTURE(size.width(), size.height());
        opened.window->resize(size);
        QCoreApplication::processEvents();
        CHECK(opened.window->size() == size);
        CHECK(controlsOutside(*opened.find<shell::TopBar>()) == QStringList());
        CHECK(controlsOutside(*opened.find<shell::StatusLine>()) == QStringList());
        CHECK(opened.find<QWidget>("exportButton")->isVisible());
        CHECK(opened.window->currentTab()->view().width() > 0);
    }
}

TEST_CASE("names of any length leave the window as narrow as it was")
{
    test::OpenedWindow opened;
    const QByteArray longName(120, 'w');
    opened.window->openFiles({opened.write(
        "long.journey",
        R"({"format":"journey","version":1,"title":")" + longName + R"(","personas":[{"id":"a","name":")" + longName
            + R"("},{"id":"b","name":"Bo"}],"phases":[{"id":"p","title":")" + longName + R"("}]})")});
    opened.window->resize(minWindow);
    QCoreApplication::processEvents();
    CHECK(opened.window->size() == minWindow);
    CHECK(controlsOutside(*opened.find<shell::TopBar>()) == QStringList());
}

TEST_CASE("a dialog about a map goes with it when the window ends")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    opened.give(GENERATE(Command::Export, Command::Versions));
    QPointer<QDialog> dialog = opened.find<QDialog>();
    REQUIRE(dialog);
    opened.window->prepareToEnd();
    opened.window.reset();
    CHECK(dialog.isNull());
}
