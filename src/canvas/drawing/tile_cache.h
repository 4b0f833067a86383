// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drawing/map_picture.h"

#include <QHash>
#include <QPixmap>
#include <QRect>
#include <QRegion>

class QPainter;

namespace rejse::canvas {

/// While a zoom is on its way somewhere, what has been painted is stretched: it is sharp again where the zoom rests.
enum class Sharpness {
    Sharp,
    Stretched
};

/// The map as it looks at one zoom, in square pieces that are painted once and then only copied: panning costs what
/// comes newly into view. The paper is left transparent.
class TileCache {
public:
    static constexpr int side = 512; ///< pixels of the device

    /// Draws the part of the map that falls on `exposed`, `painter` being in the device-independent pixels of the
    /// viewport and `origin` being where the map's own origin lies there.
    /// Stretched, at most a few pieces are painted; what lacks is left out.
    void draw(QPainter& painter, const MapPicture& picture, QPointF origin, QRectF exposed, double zoom, double ratio,
              Sharpness sharpness = Sharpness::Sharp);

    void clear();
    /// What shows `region` of the map is painted anew when it is next drawn, and no more than that.
    void forget(const layout::Rect& region);

    int size() const { return static_cast<int>(m_tiles.size()); }

private:
    struct Tile {
        QPixmap pixmap;
        QRegion stale; ///< pixels of the pixmap that no longer show the map
        quint64 usedAt = 0;
    };
    using Key = QPair<int, int>;

    /// Decides at which zoom the tiles are painted.
    void takeZoom(double zoom, double ratio, Sharpness sharpness);
    void paintStale(Tile& tile, const Key& key, const MapPicture& picture) const;
    void dropOldest();

    QHash<Key, Tile> m_tiles;
    double m_zoom = 0; ///< at which the tiles are painted
    double m_ratio = 0;
    quint64 m_clock = 0;
};

/// Paints the nodes of `picture` that show within `region`, `painter` being in map units at `scale` device pixels a
/// unit. What would be too small to read or to see is left out.
void paintRegion(QPainter& painter, const MapPicture& picture, const layout::Rect& region, double scale);

} // namespace rejse::canvas
