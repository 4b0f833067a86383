// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drawing/map_picture.h"
#include "editor/editing/map_editor.h"
#include "layout/cache/layout_cache.h"
#include "render/text/map_metrics.h"

#include <QGraphicsScene>

namespace rejse::canvas {

enum class Sharpness;
class PaperItem;
class MapItem;
class MarksItem;

/// A document's map as a scene: laid out anew when the document or its lens changes, touching only what looks
/// different, with the selection marked. Coordinates are map units; a margin surrounds the paper.
class MapScene : public QGraphicsScene {
    Q_OBJECT
public:
    static constexpr double margin = 24;

    explicit MapScene(editor::MapEditor& editor, QObject* parent = nullptr);

    const MapPicture& picture() const { return m_picture; }
    editor::MapEditor& editor() const { return m_editor; }
    editor::Document& document() const { return m_editor.document(); }
    editor::Selection& selection() const { return m_editor.selection(); }
    QRectF paper() const;

    std::optional<rejse::ElementRef> elementAt(QPointF point) const;
    /// The text that is being typed, which the map leaves out while a field stands in its place.
    void setEdited(const std::optional<TextAddress>& text);
    const std::optional<TextAddress>& edited() const { return m_edited; }
    /// Where it stands and how it is set; nothing where it is not shown.
    const std::optional<layout::TextShape>& editedShape() const { return m_editedShape; }

    void setSharpness(Sharpness sharpness);
    void setHovered(const std::optional<rejse::ElementRef>& element);
    /// Marks the text that a search has come to, where it is shown.
    void setFound(const std::optional<TextAddress>& text);

signals:
    void pictureChanged();

private:
    layout::Layout layOut();
    void takeOutEdited(layout::Layout& layout);
    void showSize();
    void refresh();
    void showSelection();
    void showPointedAt();

    editor::MapEditor& m_editor;
    render::MapMetrics m_metrics;
    layout::LayoutCache m_cache;
    MapPicture m_picture;
    std::optional<TextAddress> m_edited;
    std::optional<layout::TextShape> m_editedShape;
    PaperItem* m_paper = nullptr;
    MapItem* m_map = nullptr;
    MarksItem* m_marks = nullptr;
};

} // namespace rejse::canvas
