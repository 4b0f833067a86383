// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the map is seen, and how large.
#include "canvas/drawing/moved_shapes.h"
#include "canvas/drawing/tile_cache.h"
#include "canvas/map_view.h"
#include "canvas/pinned_lanes.h"
#include "canvas/pinned_phases.h"
#include "canvas/typing.h"
#include "render/paint/painter.h"

#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace rejse::canvas {

namespace {

constexpr std::array zoomStops{0.05, 0.1,  0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0,
                               1.1,  1.25, 1.5,  1.75, 2.0, 2.5,  3.0, 4.0};
constexpr double revealMargin = 32;
constexpr double typingMargin = 20;
constexpr QSize minRoom{200, 150}; ///< pixels: less shows nothing of a map, however small it is drawn

/// How far to scroll so that `from`…`to` lies within `low`…`high`: not at all where it does, or fills all of that.
int scrollInto(double from, double to, double low, double high, double margin)
{
    if ((from >= low && to <= high) || (from <= low && to >= high)) {
        return 0;
    }
    const double spare = high - low - (to - from);
    if (spare < 0) {
        const bool endsHere = from < low && to > low;
        return static_cast<int>(std::lround(endsHere ? to - high : from - low));
    }
    const double kept = std::min(margin, spare / 2);
    return static_cast<int>(from < low ? std::floor(from - low - kept) : std::ceil(to - high + kept));
}

} // namespace

void MapView::setZoom(double zoom)
{
    const bool seen = seenOfSelection(clearArea()).has_value();
    setZoom(zoom, zoomAnchor());
    if (seen) {
        reveal(m_scene.selection().current());
    }
}

void MapView::setZoom(double wanted, QPointF anchor)
{
    const double target = std::clamp(wanted, std::min(smallestZoom, zoom()), largestZoom);
    if (qFuzzyCompare(target, zoom())) {
        return;
    }
    const QPointF fixed = viewportTransform().inverted().map(anchor);
    setTransform(QTransform::fromScale(target, target));
    centerGround();
    const QPointF moved = viewportTransform().map(fixed) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(moved.y())));
    placePinned();
    emit zoomChanged(zoom());
}

void MapView::zoomAlong(double zoom)
{
    zoomAlong(zoom, zoomAnchor());
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
    const QSize room = (maximumViewportSize() - QSize(2, 2)).expandedTo(minRoom);
    const QRectF all = m_scene.sceneRect();
    const double whole = std::min({1.0, room.width() / all.width(), room.height() / all.height()});
    setTransform(QTransform::fromScale(whole, whole));
    centerGround();
    centerOn(all.center());
    placePinned();
    emit zoomChanged(zoom());
}

void MapView::centerGround()
{
    // A map without phases is about to become longer.
    const bool grows = m_scene.document().journey().phases.empty();
    const QSizeF room = QSizeF(maximumViewportSize() - QSize(2, 2)) / zoom();
    const QSizeF spare = (room - m_scene.sceneRect().size()).expandedTo(QSizeF(0, 0)) / 2;
    m_groundBefore = QPointF(spare.width(), grows ? 0 : spare.height());
    extendGround();
}

void MapView::extendGround()
{
    const QPointF before = viewportTransform().map(QPointF());
    setSceneRect(m_scene.sceneRect().adjusted(-m_groundBefore.x(), -m_groundBefore.y(), 0, 0));
    // Where all of it could be seen until now, it was not scrolled to where it is.
    const QPointF moved = viewportTransform().map(QPointF()) - before;
    scrollBy(static_cast<int>(std::lround(moved.x())), static_cast<int>(std::lround(moved.y())));
}

void MapView::keepPlace()
{
    extendGround();
    const double top = m_scene.picture().layout().bodyTop;
    const double moved = top - std::exchange(m_bodyTop, top);
    const layout::Node* current = m_scene.picture().mainNodeOf(m_scene.selection().current());
    if (moved != 0 && current && current->rect.y >= top) {
        const QRectF before = render::toQRectF(current->rect).translated(0, -moved);
        if (viewportTransform().mapRect(before).intersects(clearArea())) {
            scrollBy(0, static_cast<int>(std::lround(moved * zoom())));
        }
    }
}

std::optional<QRectF> MapView::seenOfSelection(const QRect& room) const
{
    const layout::Node* node = m_scene.picture().mainNodeOf(m_scene.selection().current());
    const QRectF seen = node ? viewportTransform().mapRect(render::toQRectF(node->rect)) & QRectF(room) : QRectF();
    return seen.isEmpty() ? std::nullopt : std::optional(seen);
}

QPointF MapView::zoomAnchor() const
{
    return seenOfSelection(clearArea()).value_or(QRectF(clearArea())).center();
}

void MapView::revealWorkedOn()
{
    if (m_typing->isOpen()) {
        m_typing->reveal();
    } else {
        reveal(m_scene.selection().current());
    }
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

void MapView::revealTyped(const layout::Rect& place)
{
    // The beginning of what is too long.
    constexpr int around = 2 * static_cast<int>(typingMargin);
    const QSize room = clearArea().size() - QSize(around, around);
    const QRectF all = viewportTransform().mapRect(render::toQRectF(place));
    scrollTo({all.topLeft(), all.size().boundedTo(room)}, false, typingMargin);
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
    const QRect room = clearArea();
    if (selection.all().size() > 1 && all.width() <= room.width() && all.height() <= room.height()) {
        scrollTo(all, false);
    } else {
        reveal(selection.current());
    }
}

void MapView::scrollTo(const QRectF& place, bool pinned)
{
    scrollTo(place, pinned, revealMargin);
}

void MapView::scrollTo(const QRectF& place, bool pinned, double margin)
{
    const QRectF room(clearArea());
    const int dy = pinned ? 0 : scrollInto(place.top(), place.bottom(), room.top(), room.bottom(), margin);
    scrollBy(scrollInto(place.left(), place.right(), room.left(), room.right(), margin), dy);
}

void MapView::scrollBy(int dx, int dy)
{
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
