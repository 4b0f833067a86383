// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the map is seen, and how large.
#include "canvas/drawing/moved_shapes.h"
#include "canvas/drawing/tile_cache.h"
#include "canvas/map_view.h"
#include "canvas/pinned_lanes.h"
#include "canvas/pinned_phases.h"
#include "render/paint/painter.h"

#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace rejse::canvas {

namespace {

constexpr std::array zoomStops{0.05, 0.1,  0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0,
                               1.1,  1.25, 1.5,  1.75, 2.0, 2.5,  3.0, 4.0};
constexpr int revealMargin = 32;

/// How far to scroll so that `from`…`to` lies within `low`…`high`; its beginning first where it is too long.
int scrollInto(double from, double to, int low, int high)
{
    if (from < low || to - from > high - low) {
        return static_cast<int>(std::floor(from - low));
    }
    return to > high ? static_cast<int>(std::ceil(to - high)) : 0;
}

} // namespace

void MapView::setZoom(double zoom)
{
    setZoom(zoom, QRectF(clearArea()).center());
}

void MapView::setZoom(double wanted, QPointF anchor)
{
    const double target = std::clamp(wanted, std::min(smallestZoom, zoom()), largestZoom);
    if (qFuzzyCompare(target, zoom())) {
        return;
    }
    const QPointF fixed = viewportTransform().inverted().map(anchor);
    setTransform(QTransform::fromScale(target, target));
    const QPointF moved = viewportTransform().map(fixed) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(moved.y())));
    placePinned();
    emit zoomChanged(zoom());
}

void MapView::zoomAlong(double zoom)
{
    zoomAlong(zoom, QRectF(clearArea()).center());
}

void MapView::zoomAlong(double wanted, QPointF anchor)
{
    m_scene.setSharpness(Sharpness::Stretched);
    m_sharpening.start();
    setZoom(wanted, anchor);
}

void MapView::zoomIn()
{
    const auto next = std::upper_bound(zoomStops.begin(), zoomStops.end(), zoom() * 1.001);
    setZoom(next == zoomStops.end() ? largestZoom : *next);
}

void MapView::zoomOut()
{
    const auto next = std::lower_bound(zoomStops.begin(), zoomStops.end(), zoom() * 0.999);
    setZoom(next == zoomStops.begin() ? smallestZoom : *(next - 1));
}

void MapView::fit()
{
    // A pixel to spare on each side, so that rounding brings no scroll bars back.
    const QSize room = maximumViewportSize() - QSize(2, 2);
    const QRectF all = sceneRect();
    const double whole = std::min({1.0, room.width() / all.width(), room.height() / all.height()});
    setTransform(QTransform::fromScale(whole, whole));
    centerOn(all.center());
    placePinned();
    emit zoomChanged(zoom());
}

void MapView::reveal(const rejse::ElementRef& element)
{
    const layout::Node* node = m_scene.picture().mainNodeOf(element);
    if (!node) {
        return;
    }
    const QRectF place = viewportTransform().mapRect(render::toQRectF(node->rect));
    // A phase heading stays in sight by itself once its row is pinned.
    scrollTo(place, node->kind == layout::NodeKind::Phase && place.top() < 0);
}

void MapView::reveal(const layout::Rect& place)
{
    scrollTo(viewportTransform().mapRect(render::toQRectF(place)), false);
}

void MapView::showFound(const std::optional<TextAddress>& text)
{
    m_scene.setFound(text);
    if (!text) {
        return;
    }
    reveal(text->element);
    if (const layout::TextShape* shape = m_scene.picture().shapeOf(*text)) {
        const QRectF place = viewportTransform().mapRect(render::toQRectF(placeOf(*shape)));
        scrollTo(place, text->element.kind == ElementKind::Phase && place.top() < 0);
    }
}

void MapView::revealSelection()
{
    const editor::Selection& selection = m_scene.selection();
    QRectF all;
    for (const rejse::ElementRef& element : selection.all()) {
        if (const layout::Node* node = m_scene.picture().mainNodeOf(element)) {
            all |= viewportTransform().mapRect(render::toQRectF(node->rect));
        }
    }
    const QRect room = revealRoom();
    if (selection.all().size() > 1 && all.width() <= room.width() && all.height() <= room.height()) {
        scrollTo(all, false);
    } else {
        reveal(selection.current());
    }
}

QRect MapView::revealRoom() const
{
    return clearArea().adjusted(revealMargin, revealMargin, -revealMargin, -revealMargin);
}

void MapView::scrollTo(const QRectF& place, bool pinned)
{
    const QRect room = revealRoom();
    const int dx = scrollInto(place.left(), place.right(), room.left(), room.right());
    const int dy = pinned ? 0 : scrollInto(place.top(), place.bottom(), room.top(), room.bottom());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + dx);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + dy);
}

QRect MapView::clearArea() const
{
    QRect area = viewport()->rect();
    if (m_pinnedPhases->isVisibleTo(this)) {
        area.setTop(m_pinnedPhases->pinnedBottom());
    }
    area.setLeft(PinnedLanes::stripWidth);
    return area;
}

} // namespace rejse::canvas
