// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/opened_window.h"

#include "insights/drawing/sheet_view.h"
#include "insights/insights_panel.h"
#include "insights/view.h"
#include "support/catch.h"

#include <QAccessible>
#include <QMouseEvent>

namespace rejse::test {

/// The window with an example and one view of its insights.
struct OpenedInsights : OpenedWindow {
    explicit OpenedInsights(commands::Command view, const QString& example = QStringLiteral("hans-hansens-foerste-bil"))
    {
        window->resize(1500, 1000);
        window->openFiles({copyOf(example)});
        give(view);
        settle();
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    shell::MapTab& tab() const { return *window->currentTab(); }
    editor::Document& document() const { return tab().document(); }
    insights::InsightsPanel& strip() const { return tab().insightsPanel(); }

    /// The sheets of the views that are shown, the row of tabs left out.
    QList<insights::SheetView*> sheets() const
    {
        QList<insights::SheetView*> all;
        const auto views = strip().shownViews();
        for (const insights::View* view : views) {
            const auto own = view->findChildren<insights::SheetView*>();
            for (insights::SheetView* sheet : own) {
                if (sheet->isVisible()) {
                    all.append(sheet);
                }
            }
        }
        return all;
    }
    insights::SheetView& sheet(int which = 0) const
    {
        REQUIRE(which < sheets().size());
        return *sheets().at(which);
    }

    /// What a screen reader meets in a sheet.
    QStringList names(int which = 0) const
    {
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&sheet(which));
        REQUIRE(list);
        QStringList all;
        for (int i = 0; i < list->childCount(); ++i) {
            all.append(list->child(i)->text(QAccessible::Name));
        }
        return all;
    }
    QStringList namesWith(const QString& words, int which = 0) const { return names(which).filter(words); }

    /// Where a mark stands in its sheet.
    QPoint middleOf(const QString& words, int which = 0) const
    {
        const insights::SheetView& view = sheet(which);
        for (const insights::Mark& mark : view.sheet().marks) {
            if (mark.name.text().contains(words)) {
                return view.placeOf(mark).center().toPoint();
            }
        }
        FAIL("nothing is called " << words.toStdString());
        return {};
    }

    void click(const QString& words, int which = 0) const
    {
        QTest::mouseClick(&sheet(which), Qt::LeftButton, {}, middleOf(words, which));
        settle();
    }

    /// As a mouse moves with its button held.
    static void drag(QWidget& from, QPoint start, QPoint globalEnd)
    {
        QTest::mousePress(&from, Qt::LeftButton, {}, start);
        QTest::mouseMove(&from, start + QPoint(20, 20));
        QTest::mouseMove(&from, from.mapFromGlobal(globalEnd));
        QTest::mouseRelease(&from, Qt::LeftButton, {}, from.mapFromGlobal(globalEnd));
        settle();
    }

    const Action& action(const Id& id) const
    {
        for (const auto& phase : document().journey().phases) {
            for (const auto& touchpoint : phase->touchpoints) {
                for (const Action& one : touchpoint->actions) {
                    if (one.id == id) {
                        return one;
                    }
                }
            }
        }
        FAIL("no action " << id);
        return document().journey().phases[0]->touchpoints[0]->actions[0];
    }
};

} // namespace rejse::test
