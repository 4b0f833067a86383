// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drawing/tile_cache.h"

#include <QGraphicsItem>
#include <QLineF>

#include <optional>
#include <vector>

namespace rejse::canvas {

/// The white paper, with the wash of the selected columns on it.
class PaperItem : public QGraphicsItem {
public:
    PaperItem();
    void setSize(QSizeF size);
    void setWash(const std::vector<QRectF>& columns);

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF m_rect;
    std::vector<QRectF> m_wash;
};

/// All that stands on the paper.
class MapItem : public QGraphicsItem {
public:
    explicit MapItem(const MapPicture& picture);

    /// The picture has become larger or smaller.
    void sizeChanged();
    void regionsChanged(const std::vector<layout::Rect>& regions);
    void setSharpness(Sharpness sharpness);

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const MapPicture& m_picture;
    TileCache m_tiles;
    Sharpness m_sharpness = Sharpness::Sharp;
    QRectF m_rect;
};

/// What is drawn over the map for the pointer and the selection.
class MarksItem : public QGraphicsItem {
public:
    explicit MarksItem(const MapPicture& picture) : m_picture(picture) { }

    void setHovered(const std::optional<rejse::ElementRef>& element);
    /// What is pointed at elsewhere.
    void setLit(const std::vector<rejse::ElementRef>& elements);
    void setSelected(const std::vector<rejse::ElementRef>& elements);
    /// The text that a search has come to.
    void setFound(const std::optional<TextAddress>& text);
    /// What is marked may stand elsewhere than before.
    void pictureChanged();
    /// The picture has become larger or smaller.
    void sizeChanged();

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// Draws anew where something was marked and where something is now; all that is marked, or only where that moved.
    void redraw(bool all);
    std::vector<QRectF> placesMarked() const;
    void paintHovered(QPainter& painter) const;
    void paintLit(QPainter& painter) const;
    void paintFound(QPainter& painter) const;
    /// Where the text that was found stands; empty where it is not shown.
    QRectF foundPlace() const;
    void paintSelected(QPainter& painter, const rejse::ElementRef& element) const;
    void paintColumnLine(QPainter& painter, const Id& touchpoint) const;
    std::optional<QLineF> columnLine(const Id& touchpoint) const;

    const MapPicture& m_picture;
    std::optional<rejse::ElementRef> m_hovered;
    std::vector<rejse::ElementRef> m_lit;
    std::vector<rejse::ElementRef> m_selected;
    std::optional<TextAddress> m_found;
    std::vector<QRectF> m_places; ///< where marks were drawn last
};

} // namespace rejse::canvas
