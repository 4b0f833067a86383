// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shown_in.h"

#include "dialogs/about_dialog.h"
#include "editor/editing/touchpoint_drag.h"
#include "inspector/panel_header.h"
#include "inspector/side_panel.h"
#include "outline/outline.h"
#include "outline/outline_model.h"
#include "render/paint/theme.h"
#include "shell/bars/status_line.h"
#include "shell/bars/top_bar.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "widgets/text/text_label.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>

using namespace rejse;
using commands::Command;
using test::lensButton;

TEST_CASE("canvas, outline and side panel show the same selection")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    shell::MapTab& tab = *opened.window->currentTab();
    tab.view().setFocus();
    QTest::keyClick(&tab.view(), Qt::Key_Right);
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint("t1"));
    auto* model = static_cast<outline::OutlineModel*>(tab.outline().tree()->model());
    CHECK(model->elementAt(tab.outline().tree()->currentIndex()) == ElementRef::ofTouchpoint("t1"));
    auto* header = tab.sidePanel().findChild<inspector::PanelHeader*>();
    CHECK(header->title() == QString::fromUtf8("Spørger venner og familie til råds"));
    CHECK(header->caption() == QString::fromUtf8("Før købet · 1 of 5"));
    opened.give(Command::NextTouchpoint);
    CHECK(header->title() == QString::fromUtf8("Leder på Bilbasen"));
    opened.give(Command::PreviousTouchpoint);
    opened.give(Command::SelectNothing);
    CHECK(tab.selection().isEmpty());
    CHECK(header->title() == QString::fromUtf8("Hans Hansens første bil"));
}

TEST_CASE("from a phase heading the next touchpoint is its first")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    shell::MapTab& tab = *opened.window->currentTab();
    tab.selection().select(ElementRef::ofPhase("p2"));
    opened.give(Command::NextTouchpoint);
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint("t6"));
    tab.selection().select(ElementRef::ofPhase("p2"));
    opened.give(Command::PreviousTouchpoint);
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint("t5"));
}

TEST_CASE("a touchpoint that has no place on the map yet is typed in the tray")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.write("tray.journey", R"({"format":"journey","version":1,"title":"Tray",
        "phases":[{"id":"p","title":"Before","touchpoints":[]}],"unsorted":[{"id":"u","title":"Hears of us"}]})")});
    shell::MapTab& tab = *opened.window->currentTab();
    const auto type = [&](const QString& words) {
        QTest::keyClicks(opened.window->focusWidget(), words);
        QTest::keyClick(opened.window->focusWidget(), Qt::Key_Return);
    };
    const auto titles = [&] {
        QStringList all;
        for (const auto& touchpoint : tab.document().journey().unsorted) {
            all.append(QString::fromStdString(touchpoint->title));
        }
        return all.join('|');
    };
    tab.selection().select(ElementRef::ofTouchpoint("u"));
    tab.view().setFocus();
    QTest::keyClick(&tab.view(), Qt::Key_F2);
    type("Hears a friend");
    CHECK(titles() == "Hears a friend");
    CHECK(tab.view().hasFocus());
    QTest::keyClick(&tab.view(), Qt::Key_T);
    type("Reads on");
    type("Calls");
    type("");
    CHECK(titles() == "Hears a friend|Reads on|Calls");
    CHECK(tab.view().hasFocus());
    CHECK_FALSE(tab.document().isPreviewing());
    opened.give(Command::Undo);
    opened.give(Command::Undo);
    CHECK(titles() == "Hears a friend");
}

TEST_CASE("the toolbar undoes, and adds by its words, where it is narrow by icons alone, and in a menu at last")
{
    test::OpenedWindow opened;
    opened.window->resize(1600, 900);
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    shell::MapTab& tab = *opened.window->currentTab();
    const auto button = [&](const QString& name) {
        const auto buttons = opened.find<shell::TopBar>()->findChildren<QAbstractButton*>();
        for (QAbstractButton* one : buttons) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        FAIL("no button " << name.toStdString());
        return buttons.front();
    };
    QCoreApplication::processEvents();
    CHECK(button("New Touchpoint")->text() == "Touchpoint");
    CHECK_FALSE(button("New Experience")->isEnabled());
    CHECK_FALSE(button("Undo")->isEnabled());
    tab.selection().select(ElementRef::ofTouchpoint("t1"));
    QTest::mouseClick(button("New Touchpoint"), Qt::LeftButton);
    QTest::keyClicks(opened.window->focusWidget(), "Asks around");
    QTest::keyClick(opened.window->focusWidget(), Qt::Key_Return);
    QTest::keyClick(opened.window->focusWidget(), Qt::Key_Escape);
    CHECK(tab.document().journey().phases[0]->touchpoints[1]->title == "Asks around");
    CHECK(button("New Experience")->isEnabled());
    QTest::mouseClick(button("Undo"), Qt::LeftButton);
    CHECK(tab.document().journey().phases[0]->touchpoints[1]->id == "t2");
    opened.window->resize(1140, 900);
    QCoreApplication::processEvents();
    CHECK(button("New Touchpoint")->text().isEmpty());
    opened.window->resize(1000, 900);
    QCoreApplication::processEvents();
    CHECK(opened.window->width() == 1000);
    CHECK_FALSE(button("New Touchpoint")->isVisible());
    CHECK(button("Undo")->isVisible());
    auto* add = opened.window->findChild<QToolButton*>("addMenuButton");
    REQUIRE(add->isVisible());
    CHECK(button("Present")->isVisible());
    QStringList offered;
    for (const QAction* action : add->menu()->actions()) {
        offered += commands::plainText(*action);
    }
    CHECK(offered == QStringList{"New Phase", "New Touchpoint", "New Experience", "New Barrier", "New Action"});
    opened.window->resize(1600, 900);
    QCoreApplication::processEvents();
    CHECK(button("New Touchpoint")->text() == "Touchpoint");
    CHECK_FALSE(add->isVisible());
}

TEST_CASE("what is to be typed in a tray that is hidden leaves the map as it was")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.write("tray.journey", R"({"format":"journey","version":1,"title":"Tray",
        "phases":[],"unsorted":[{"id":"u","title":"Hears of us"}]})")});
    shell::MapTab& tab = *opened.window->currentTab();
    tab.showOutline(false);
    tab.selection().select(ElementRef::ofTouchpoint("u"));
    tab.view().setFocus();
    QTest::keyClick(&tab.view(), Qt::Key_T);
    CHECK_FALSE(tab.document().isPreviewing());
    CHECK(tab.document().journey().unsorted.size() == 1);
}

TEST_CASE("the zoom commands, the slider and the status line go together")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    canvas::MapView& view = opened.window->currentTab()->view();
    QTest::keyClick(opened.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view.zoom() == Approx(1.1));
    QTest::keyClick(opened.window.get(), Qt::Key_0, Qt::ControlModifier);
    CHECK(view.zoom() == Approx(1.0));
    QTest::keyClick(opened.window.get(), Qt::Key_9, Qt::ControlModifier);
    CHECK(view.zoom() < 0.6);
    auto* slider = opened.find<shell::StatusLine>()->findChild<QSlider*>();
    const double before = view.zoom();
    slider->setValue(slider->value() + 40);
    CHECK(view.zoom() > before);
    opened.give(Command::ZoomNatural);
    CHECK(slider->value() == 0);
}

TEST_CASE("the status line tells the file and the figures")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    QStringList texts;
    const auto labels = opened.find<shell::StatusLine>()->findChildren<widgets::TextLabel*>();
    for (const auto* label : labels) {
        texts.append(label->text());
    }
    for (const char* expected :
         {"Saved", "hans-hansens-foerste-bil.journey", "Journey 70.5", "Chain 53.4", "13 of 13"}) {
        CAPTURE(expected);
        CHECK(texts.contains(QLatin1String(expected)));
    }
}

TEST_CASE("the lens is chosen in the toolbar and in the menu")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    editor::Document& document = opened.window->currentTab()->document();
    QCoreApplication::processEvents();
    REQUIRE(lensButton(opened, "Hans' far"));
    QTest::mouseClick(lensButton(opened, "Hans' far"), Qt::LeftButton);
    CHECK(document.lens() == "far");
    QCoreApplication::processEvents();
    CHECK(lensButton(opened, "Hans' far")->isChecked());
    QTest::mouseClick(lensButton(opened, "Everyone"), Qt::LeftButton);
    CHECK(!document.lens());
    document.setLens("far");
    CHECK(lensButton(opened, "Hans' far")->isChecked());
}

TEST_CASE("the themes change the chrome and leave the map on white paper")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    canvas::MapView& view = opened.window->currentTab()->view();
    const auto paper = [&] { return view.grab().toImage().pixelColor(view.mapFromScene(8, 8)); };
    opened.give(Command::ThemeDark);
    CHECK(render::themeOf(opened.window->palette()).dark);
    CHECK(render::themeOf(view.palette()).dark);
    CHECK(paper() == QColor(Qt::white));
    opened.reopen();
    CHECK(render::themeOf(opened.window->palette()).dark);
    CHECK(opened.window->commands().action(Command::ThemeDark)->isChecked());
    opened.give(Command::ThemeLight);
    CHECK(!render::themeOf(opened.window->palette()).dark);
    opened.give(Command::ThemeSystem);
}

TEST_CASE("outline and side panel are hidden and shown, and stay so")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    opened.give(Command::ShowOutline);
    CHECK(!opened.window->currentTab()->outline().isVisible());
    CHECK(opened.window->currentTab()->sidePanel().isVisible());
    opened.reopen();
    opened.window->openFiles({opened.copyOf("skinnstoevletter")});
    CHECK(!opened.window->currentTab()->outline().isVisible());
    opened.give(Command::ShowOutline);
    CHECK(opened.window->currentTab()->outline().isVisible());
}

TEST_CASE("the window has the size that it had")
{
    test::OpenedWindow opened;
    opened.window->resize(1111, 777);
    QCoreApplication::processEvents();
    opened.window->close();
    shell::MainWindow again;
    INFO(again.width() << " x " << again.height());
    CHECK(again.size() == QSize(1111, 777));
}

TEST_CASE("the panes have the widths that they had")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    auto* splitter = opened.window->currentTab()->findChild<QSplitter*>();
    splitter->setSizes({300, 600, 380});
    emit splitter->splitterMoved(300, 1);
    const int outline = opened.window->currentTab()->outline().width();
    opened.reopen();
    opened.window->openFiles({opened.copyOf("skinnstoevletter")});
    QCoreApplication::processEvents();
    CHECK(std::abs(opened.window->currentTab()->outline().width() - outline) <= 1);
}

TEST_CASE("full screen is entered and left by the same command")
{
    test::OpenedWindow opened;
    QTest::keyClick(opened.window.get(), Qt::Key_F11);
    CHECK(opened.window->isFullScreen());
    opened.give(Command::FullScreen);
    CHECK(!opened.window->isFullScreen());
}

TEST_CASE("the menus offer what was opened and the lens")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    QStringList found;
    const auto menus = opened.window->findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        emit menu->aboutToShow();
        const auto actions = menu->actions();
        for (const QAction* action : actions) {
            found.append(action->text());
        }
    }
    CHECK(found.contains("hans-hansens-foerste-bil.journey"));
    CHECK(found.contains("Hans' far"));
    CHECK(found.contains("Five steps"));
}

TEST_CASE("the about dialog says what the program is")
{
    test::OpenedWindow opened;
    opened.give(Command::About);
    CHECK(opened.find<dialogs::AboutDialog>());
}

TEST_CASE("everything that takes the keyboard has a name for screen readers")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    opened.window->currentTab()->selection().select(ElementRef::ofTouchpoint("t3"));
    opened.give(Command::StartPage);
    const auto widgets = opened.window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool menuOrView = qobject_cast<const QMenu*>(widget) || widget->objectName().startsWith("qt_");
        if (widget->focusPolicy() == Qt::NoFocus || menuOrView || widget->focusProxy()) {
            continue;
        }
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

TEST_CASE("no label of Qt's own shows a text that it might take for markup")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    CHECK(opened.window->findChildren<QLabel*>().isEmpty());
}
