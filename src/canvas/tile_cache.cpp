// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tile_cache.h"

#include "render/painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rejse::canvas {

namespace {

constexpr int mostTiles = 96; // 1 MiB each
constexpr double smallestMark = 0.75;

QPixmap paintTile(const MapPicture& picture, int column, int row, double scale)
{
    QPixmap pixmap(TileCache::side, TileCache::side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(-column * TileCache::side, -row * TileCache::side);
    painter.scale(scale, scale);
    const double side = TileCache::side / scale;
    paintRegion(painter, picture, {column * side, row * side, side, side}, scale);
    return pixmap;
}

} // namespace

void paintRegion(QPainter& painter, const MapPicture& picture, const layout::Rect& region, double scale)
{
    for (const std::uint32_t i : picture.within(region)) {
        const layout::Rect& bounds = picture.bounds(i);
        if (std::max(bounds.width, bounds.height) * scale >= smallestMark) {
            render::paintNode(painter, picture.nodes()[i], render::Detail::Screen);
        }
    }
}

void TileCache::draw(QPainter& painter, const MapPicture& picture, QPointF origin, QRectF exposed, double zoom,
                     double ratio)
{
    if (zoom != m_zoom || ratio != m_ratio) {
        clear();
        m_zoom = zoom;
        m_ratio = ratio;
    }
    ++m_clock;
    const double scale = zoom * ratio;
    const double step = side / ratio;
    const QRectF map(0, 0, picture.layout().size.width * zoom, picture.layout().size.height * zoom);
    const QRectF wanted = exposed.translated(-origin).intersected(map);
    const auto first = [&](double from) { return static_cast<int>(std::floor(from / step)); };
    const auto last = [&](double to) { return static_cast<int>(std::ceil(to / step)) - 1; };
    for (int row = first(wanted.top()); row <= last(wanted.bottom()); ++row) {
        for (int column = first(wanted.left()); column <= last(wanted.right()); ++column) {
            Tile& tile = m_tiles[{column, row}];
            if (tile.pixmap.isNull()) {
                tile.pixmap = paintTile(picture, column, row, scale);
                tile.pixmap.setDevicePixelRatio(ratio);
            }
            tile.usedAt = m_clock;
            painter.drawPixmap(QPointF(origin.x() + column * step, origin.y() + row * step), tile.pixmap);
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
    m_tiles.removeIf([&](const QHash<Key, Tile>::iterator& tile) {
        return pixels.intersects(QRectF(tile.key().first * side, tile.key().second * side, side, side));
    });
}

void TileCache::dropOldest()
{
    if (m_tiles.size() <= mostTiles) {
        return;
    }
    m_tiles.removeIf([this](const QHash<Key, Tile>::iterator& tile) { return tile->usedAt != m_clock; });
}

} // namespace rejse::canvas
