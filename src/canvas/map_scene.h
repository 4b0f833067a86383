// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/map_picture.h"
#include "editor/document.h"
#include "editor/selection.h"
#include "render/map_metrics.h"

#include <QGraphicsScene>

namespace rejse::canvas {

class PaperItem;
class MapItem;
class MarksItem;

/// A document's map as a scene: laid out anew when the document or its lens changes, touching only what looks
/// different, with the selection marked. Coordinates are map units; a desk surrounds the paper.
class MapScene : public QGraphicsScene {
    Q_OBJECT
public:
    static constexpr double desk = 24;

    MapScene(editor::Document& document, editor::Selection& selection, QObject* parent = nullptr);

    const MapPicture& picture() const { return m_picture; }
    editor::Document& document() const { return m_document; }
    editor::Selection& selection() const { return m_selection; }
    QRectF paper() const;

    std::optional<editor::Thing> thingAt(QPointF point) const;
    void setHovered(const std::optional<editor::Thing>& thing);

signals:
    void pictureChanged();

private:
    layout::Layout layOut() const;
    void showPicture();
    void refresh();
    void showSelection();

    editor::Document& m_document;
    editor::Selection& m_selection;
    render::MapMetrics m_metrics;
    MapPicture m_picture;
    PaperItem* m_paper = nullptr;
    MapItem* m_map = nullptr;
    MarksItem* m_marks = nullptr;
};

} // namespace rejse::canvas
