// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/tile_cache.h"

#include "render/paint/painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace rejse::canvas {

namespace {

constexpr int maxTiles = 96; // 1 MiB each
constexpr double smallestMark = 0.75;
constexpr int maxParts = 16; // of a tile that are painted apart
constexpr double maxStretched = 2;
constexpr int maxPaintedStretched = 2; // tiles a frame

/// Paints the nodes within `region` that are wanted, but for what is too small to see.
template <typename Wanted>
void paintWithin(QPainter& painter, const MapPicture& picture, const layout::Rect& region, double scale,
                 const Wanted& isWanted)
{
    for (const std::uint32_t i : picture.within(region)) {
        const layout::Rect& bounds = picture.bounds(i);
        if (std::max(bounds.width, bounds.height) * scale >= smallestMark && isWanted(bounds)) {
            render::paintNode(painter, picture.nodes()[i], render::Detail::Screen, render::toQRectF(region));
        }
    }
}

/// Paints parts of a tile, in pixels of the tile, over whatever is there. What crosses several of them is painted once.
void paintParts(QPixmap& pixmap, const MapPicture& picture, QPoint corner, const QRegion& parts, double scale)
{
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipRegion(parts);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(parts.boundingRect(), Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.translate(-corner);
    painter.scale(scale, scale);
    const QTransform toTile = painter.worldTransform();
    const QRectF around = toTile.inverted().mapRect(QRectF(parts.boundingRect()));
    paintWithin(painter, picture, {around.x(), around.y(), around.width(), around.height()}, scale,
                [&](const layout::Rect& bounds) {
                    return parts.intersects(toTile.mapRect(render::toQRectF(bounds)).toAlignedRect());
                });
}

} // namespace

void paintRegion(QPainter& painter, const MapPicture& picture, const layout::Rect& region, double scale)
{
    paintWithin(painter, picture, region, scale, [](const layout::Rect&) { return true; });
}

void TileCache::takeZoom(double zoom, double ratio, Sharpness sharpness)
{
    const bool nearEnough = m_zoom > 0 && zoom / m_zoom <= maxStretched && m_zoom / zoom <= maxStretched;
    if (ratio != m_ratio || (zoom != m_zoom && (sharpness == Sharpness::Sharp || !nearEnough))) {
        clear();
        m_zoom = zoom;
        m_ratio = ratio;
    }
}

void TileCache::paintStale(Tile& tile, const Key& key, const MapPicture& picture) const
{
    if (tile.pixmap.isNull()) {
        tile.pixmap = QPixmap(side, side);
        tile.pixmap.fill(Qt::transparent); // gives it an alpha channel
        tile.stale = QRect(0, 0, side, side);
    }
    if (const QRegion stale = std::exchange(tile.stale, {}); !stale.isEmpty()) {
        paintParts(tile.pixmap, picture, QPoint(key.first * side, key.second * side), stale, m_zoom * m_ratio);
    }
}

void TileCache::draw(QPainter& painter, const MapPicture& picture, QPointF origin, QRectF exposed, double zoom,
                     double ratio, Sharpness sharpness)
{
    takeZoom(zoom, ratio, sharpness);
    ++m_clock;
    const double step = side / ratio * (zoom / m_zoom);
    const QRectF map(0, 0, picture.layout().size.width * zoom, picture.layout().size.height * zoom);
    const QRectF wanted = exposed.translated(-origin).intersected(map);
    const auto first = [&](double from) { return static_cast<int>(std::floor(from / step)); };
    const auto last = [&](double to) { return static_cast<int>(std::ceil(to / step)) - 1; };
    int room = sharpness == Sharpness::Sharp ? std::numeric_limits<int>::max() : maxPaintedStretched;
    for (int row = first(wanted.top()); row <= last(wanted.bottom()); ++row) {
        for (int column = first(wanted.left()); column <= last(wanted.right()); ++column) {
            Tile& tile = m_tiles[{column, row}];
            if ((tile.pixmap.isNull() || !tile.stale.isEmpty()) && room-- > 0) {
                paintStale(tile, {column, row}, picture);
            }
            tile.usedAt = m_clock;
            if (!tile.pixmap.isNull()) {
                painter.drawPixmap(QRectF(origin.x() + column * step, origin.y() + row * step, step, step), tile.pixmap,
                                   QRectF(tile.pixmap.rect()));
            }
        }
    }
    dropOldest();
}

void TileCache::clear()
{
    m_tiles.clear();
}

void TileCache::forget(const layout::Rect& region)
{
    const double scale = m_zoom * m_ratio;
    const QRectF pixels(region.x * scale, region.y * scale, region.width * scale, region.height * scale);
    const QRect whole = pixels.toAlignedRect().adjusted(-1, -1, 1, 1);
    for (auto tile = m_tiles.begin(); tile != m_tiles.end(); ++tile) {
        const QRect part = whole.translated(-tile.key().first * side, -tile.key().second * side);
        tile->stale += part.intersected(QRect(0, 0, side, side));
        if (tile->stale.rectCount() > maxParts) {
            tile->stale = tile->stale.boundingRect();
        }
    }
}

void TileCache::dropOldest()
{
    if (m_tiles.size() <= maxTiles) {
        return;
    }
    std::vector<std::pair<quint64, Key>> unused; // by when they were last drawn
    for (auto tile = m_tiles.cbegin(); tile != m_tiles.cend(); ++tile) {
        if (tile->usedAt != m_clock) {
            unused.emplace_back(tile->usedAt, tile.key());
        }
    }
    std::sort(unused.begin(), unused.end());
    const auto surplus = static_cast<std::size_t>(m_tiles.size() - maxTiles);
    unused.resize(std::min(unused.size(), surplus));
    for (const auto& [usedAt, key] : unused) {
        m_tiles.remove(key);
    }
}

} // namespace rejse::canvas
