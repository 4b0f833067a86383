// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"
#include "presenting/presentation.h"
#include "render/paint/theme.h"
#include "render/text/map_metrics.h"
#include "support/active_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace rejse::test {

/// A map that is being presented on a screen of 1600 by 900.
struct Presented {
    explicit Presented(Journey journey) : document(std::move(journey)), editor(document, selection)
    {
        document.setSelection(&selection);
        presentation.stage().resize(1600, 900);
        presentation.stage().show();
        activateWindow(presentation.stage());
        presentation.stage().setFocus();
        QCoreApplication::processEvents();
    }

    presenting::SlideWindow& stage() { return presentation.stage(); }
    presenting::Talk& talk() { return presentation.talk(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &stage(), static_cast<Qt::Key>(key),
                        modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Where the talk is: "overview", "start", or the id of the phase or touchpoint that is shown.
    std::string at() const
    {
        const presenting::Step step = presentation.talk().shown();
        return step.kind == presenting::StepKind::Overview ? "overview"
            : step.kind == presenting::StepKind::Start     ? "start"
                                                           : step.id;
    }

    bool loaded = render::loadMapFont();
    QWidget window;
    editor::Document document;
    editor::Selection selection;
    editor::MapEditor editor;
    mutable presenting::Presentation presentation{editor, &window};
};

/// How many pixels of an area have the colour of what is selected.
inline int accentIn(const QImage& picture, const QRect& area)
{
    const QColor accent = render::selectionColors().line;
    const QRect within = area.intersected(picture.rect());
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            count += picture.pixelColor(x, y) == accent ? 1 : 0;
        }
    }
    return count;
}

} // namespace rejse::test
