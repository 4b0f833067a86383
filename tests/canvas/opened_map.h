// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/in_place_field.h"
#include "canvas/map_scene.h"
#include "canvas/map_view.h"
#include "editor/editing/map_editor.h"
#include "render/text/map_metrics.h"
#include "support/active_window.h"

#include <QApplication>
#include <QTest>

namespace rejse::test {

/// A journey on a canvas of 900 by 600 that is shown and has the focus.
struct OpenedMap {
    explicit OpenedMap(Journey journey)
        : document(std::move(journey)),
          editor(document, selection),
          scene(editor),
          view(scene)
    {
        view.resize(900, 600);
        view.show();
        activateWindow(view);
        view.setFocus();
        QCoreApplication::processEvents();
    }

    /// Where the middle of an element lies in the viewport.
    QPoint pointOf(const rejse::ElementRef& element) const
    {
        const auto* node = scene.picture().mainNodeOf(element);
        const auto middle = node->rect.center();
        return view.mapFromScene(middle.x, middle.y);
    }

    /// The field that is open on the map; null for none.
    canvas::InPlaceField* field() const
    {
        for (auto* field : view.viewport()->findChildren<canvas::InPlaceField*>()) {
            if (field->isVisible()) {
                return field;
            }
        }
        return nullptr;
    }

    void press(Qt::Key key) { QTest::keyClick(&view, key); }
    void click(QPoint where) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, where); }

    bool loaded = render::loadMapFont();
    editor::Document document;
    editor::Selection selection;
    editor::MapEditor editor;
    canvas::MapScene scene;
    canvas::MapView view;
};

} // namespace rejse::test
