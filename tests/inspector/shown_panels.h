// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_set.h"
#include "editor/editing/map_editor.h"
#include "inspector/panel_header.h"
#include "inspector/side_panel.h"
#include "outline/outline.h"
#include "outline/outline_model.h"
#include "render/text/map_metrics.h"
#include "support/catch.h"
#include "widgets/choice_row.h"
#include "widgets/section.h"
#include "widgets/text/plain_edit.h"
#include "widgets/text/text_box.h"
#include "widgets/text/text_label.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <functional>

namespace rejse::test {

/// Outline and side panel of a journey, shown side by side in one window.
struct ShownPanels {
    explicit ShownPanels(Journey journey)
        : document(std::move(journey)),
          editor(document, selection),
          outline(editor, &window),
          panel(editor, commands, &window)
    {
        QObject::connect(&document, &editor::Document::changed, &window,
                         [this] { selection.keepOnly(document.journey()); });
        window.resize(640, 1200);
        outline.setGeometry(0, 0, 256, 700);
        panel.setGeometry(290, 0, 350, 1200);
        elsewhere.setGeometry(0, 720, 100, 30);
        window.show();
        activate();
    }

    /// As a window manager does once a menu has closed.
    void activate()
    {
        window.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&window);
        REQUIRE(active);
    }

    QString title() const { return panel.findChild<inspector::PanelHeader*>()->title(); }
    QString caption() const { return panel.findChild<inspector::PanelHeader*>()->caption(); }

    /// All texts that the panel shows.
    QStringList texts() const
    {
        QStringList all;
        const auto labels = panel.findChildren<widgets::TextLabel*>();
        for (const auto* label : labels) {
            if (label->isVisible()) {
                all.append(label->text());
            }
        }
        const auto boxes = panel.findChildren<widgets::TextBox*>();
        for (const auto* box : boxes) {
            if (box->isVisible()) {
                all.append(box->text());
            }
        }
        return all;
    }

    /// The names under which a screen reader meets what the panel shows.
    QStringList names() const
    {
        QStringList all;
        const auto widgets = panel.findChildren<QWidget*>();
        for (const auto* widget : widgets) {
            if (widget->isVisible() && !widget->accessibleName().isEmpty()) {
                all.append(widget->accessibleName());
            }
        }
        return all;
    }

    /// The field that is shown under a name: what a screen reader calls it, up to its value.
    template <typename Field = QWidget> Field* field(const QString& name, int which = 0) const
    {
        const auto all = panel.findChildren<Field*>();
        for (Field* one : all) {
            const QString own = one->accessibleName();
            const bool named = own == name || own.startsWith(name + QStringLiteral(": "));
            if (one->isVisible() && one->focusPolicy() != Qt::NoFocus && named && which-- == 0) {
                return one;
            }
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }

    /// The text of a field, all of it chosen, with the keyboard in it.
    widgets::PlainEdit* text(const QString& name, int which = 0) const
    {
        auto* edit = field<widgets::PlainEdit>(name, which);
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        QCoreApplication::processEvents();
        return edit;
    }

    void type(const QString& name, const QString& words, int which = 0) const
    {
        auto* edit = text(name, which);
        if (words.isEmpty()) {
            QTest::keyClick(edit, Qt::Key_Delete);
        } else {
            QTest::keyClicks(edit, words);
        }
    }

    /// Chooses by keyboard from the menu that a button has open: Qt 6.8 closes a menu off the screen at a click.
    void pickFromMenu(const QWidget* button, const QString& choice) const
    {
        auto* menu = button->findChild<QMenu*>();
        REQUIRE(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == choice) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        FAIL("no choice " << choice.toStdString());
    }

    /// Opens a folded section.
    void unfold(const QString& title) const
    {
        const auto sections = panel.findChildren<widgets::Section*>();
        for (auto* section : sections) {
            if (section->title() == title && section->isVisible() && section->isFolded()) {
                QTest::mouseClick(section->findChild<QToolButton*>("foldButton"), Qt::LeftButton);
            }
        }
        QCoreApplication::processEvents();
    }

    void clickCell(const QString& name, int index, int which = 0) const
    {
        auto* row = field<widgets::ChoiceRow>(name, which);
        QTest::mouseClick(row, Qt::LeftButton, {}, row->cellRect(index).center().toPoint());
    }

    void leave()
    {
        elsewhere.setFocus();
        QCoreApplication::processEvents();
    }

    /// Does something that is one step from the journey as it is to what `expected` makes of it, and takes that step
    /// back and again.
    void checkStep(const std::function<void()>& act, const std::function<void(Journey&)>& expected)
    {
        const Journey before = document.journey();
        Journey after = before;
        expected(after);
        const int steps = document.history().index();
        act();
        CHECK(document.journey() == after);
        CHECK(document.history().index() == steps + 1);
        document.undo();
        CHECK(document.journey() == before);
        document.redo();
        CHECK(document.journey() == after);
    }

    const Touchpoint& touchpoint(const Id& id) const { return *rejse::findTouchpoint(document.journey(), id); }

    bool loaded = render::loadMapFont();
    commands::CommandSet commands;
    editor::Document document;
    editor::Selection selection;
    editor::MapEditor editor;
    QWidget window;
    QLineEdit elsewhere{&window};
    outline::Outline outline;
    inspector::SidePanel panel;
};

} // namespace rejse::test
