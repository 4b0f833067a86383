// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/map_view.h"

#include "canvas/accessible_map.h"
#include "canvas/keys.h"
#include "canvas/pinned_lanes.h"
#include "canvas/pinned_phases.h"
#include "canvas/pointer.h"
#include "canvas/tile_cache.h"
#include "canvas/typing.h"
#include "editor/touchpoint_drag.h"
#include "render/painter.h"
#include "render/theme.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace rejse::canvas {

namespace {

constexpr std::array zoomStops{0.05, 0.1,  0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0,
                               1.1,  1.25, 1.5,  1.75, 2.0, 2.5,  3.0, 4.0};
constexpr double wheelStep = 120;
constexpr double zoomPerWheelStep = 1.15;
constexpr int revealMargin = 32;
constexpr int untilSharp = 120; // ms after the last step of a zoom

/// How far to scroll so that `from`…`to` lies within `low`…`high`; its beginning first where it is too long.
int scrollInto(double from, double to, int low, int high)
{
    if (from < low || to - from > high - low) {
        return static_cast<int>(std::floor(from - low));
    }
    return to > high ? static_cast<int>(std::ceil(to - high)) : 0;
}

} // namespace

MapView::MapView(MapScene& scene, QWidget* parent)
    : QGraphicsView(&scene, parent),
      m_scene(scene),
      m_pinnedPhases(new PinnedPhases(*this)),
      m_pinnedLanes(new PinnedLanes(*this)),
      m_typing(new Typing(*this)),
      m_pointer(new Pointer(*this))
{
    installAccessibleMap();
    setObjectName("canvas");
    setAccessibleName(tr("Map"));
    setAccessibleDescription(tr("The journey as it will be printed. Arrow keys go from touchpoint to touchpoint."));
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setAlignment(Qt::AlignCenter);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setAcceptDrops(true);
    m_sharpening.setSingleShot(true);
    m_sharpening.setInterval(untilSharp);
    connect(&m_sharpening, &QTimer::timeout, this, [this] { m_scene.setSharpness(Sharpness::Sharp); });
    connect(&scene, &MapScene::pictureChanged, this, [this] {
        updateAllOnce(m_empty, m_scene.document().journey().phases.empty());
        placePinned();
    });
    connect(&scene.selection(), &editor::Selection::changed, this, [this] {
        reveal(m_scene.selection().current());
        updateAllOnce(m_framed, isFramed());
        m_pinnedPhases->update();
    });
}

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

void MapView::reveal(const rejse::Thing& thing)
{
    const layout::Node* node = m_scene.picture().mainNodeOf(thing);
    if (!node) {
        return;
    }
    const QRectF place = viewportTransform().mapRect(render::toQRectF(node->rect));
    // A phase heading stays in sight by itself once its row is pinned.
    scrollTo(place, node->kind == layout::NodeKind::Phase && place.top() < 0);
}

void MapView::revealSelection()
{
    const editor::Selection& selection = m_scene.selection();
    QRectF all;
    for (const rejse::Thing& thing : selection.all()) {
        if (const layout::Node* node = m_scene.picture().mainNodeOf(thing)) {
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

void MapView::updateAllOnce(bool& was, bool is)
{
    if (was != is) {
        was = is;
        viewport()->update();
    }
}

void MapView::updateMap(const layout::Rect& region)
{
    const QRectF place = viewportTransform().mapRect(render::toQRectF(region));
    viewport()->update(place.toAlignedRect().adjusted(-1, -1, 1, 1));
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

bool MapView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Gesture:
        return pinch(event);
    case QEvent::Leave:
        m_pointer->leave();
        break;
    case QEvent::ToolTip:
        return showHint(static_cast<QHelpEvent*>(event));
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

bool MapView::showHint(QHelpEvent* event)
{
    const QString hint = m_pointer->hintAt(event->pos());
    if (hint.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(hint), viewport());
    }
    return true;
}

bool MapView::pinch(QEvent* event)
{
    auto* gestures = static_cast<QGestureEvent*>(event);
    auto* gesture = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture));
    if (!gesture) {
        return false;
    }
    // A pinch brings a press of its own along, which must not select.
    m_pinching = gesture->state() != Qt::GestureFinished && gesture->state() != Qt::GestureCanceled;
    if (gesture->changeFlags() & QPinchGesture::ScaleFactorChanged) {
        zoomAlong(zoom() * gesture->scaleFactor(), viewport()->mapFromGlobal(gesture->hotSpot().toPoint()));
    }
    gestures->accept(gesture);
    return true;
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double steps = event->angleDelta().y() / wheelStep;
        zoomAlong(zoom() * std::pow(zoomPerWheelStep, steps), event->position());
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    const bool drags = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld);
    if (drags) {
        startPan(event->position().toPoint());
    } else if (event->button() == Qt::LeftButton && !m_pinching) {
        m_pointer->press(*event);
    }
    event->accept();
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_panFrom) {
        m_pointer->move(*event);
        return;
    }
    const QPoint here = event->position().toPoint();
    const QPoint moved = here - *m_panFrom;
    m_panFrom = here;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        endPan();
    } else if (event->button() == Qt::LeftButton) {
        m_pointer->release(*event);
    }
    event->accept();
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_spaceHeld) {
        m_pointer->doubleClick(*event);
    } else {
        mousePressEvent(event);
    }
    event->accept();
}

void MapView::startPan(QPoint position)
{
    m_panFrom = position;
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void MapView::endPan()
{
    m_panFrom.reset();
    if (m_spaceHeld) {
        viewport()->setCursor(Qt::OpenHandCursor);
    } else {
        viewport()->unsetCursor();
    }
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        QGraphicsView::keyPressEvent(event);
        return;
    } else if (!handleKey(*event, *this)) {
        event->ignore();
        return;
    }
    event->accept();
}

void MapView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        if (!m_panFrom) {
            viewport()->unsetCursor();
        }
    }
    QGraphicsView::keyReleaseEvent(event);
}

void MapView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    updateAllOnce(m_framed, isFramed());
}

void MapView::focusOutEvent(QFocusEvent* event)
{
    m_spaceHeld = false;
    endPan();
    m_pointer->cancel();
    QGraphicsView::focusOutEvent(event);
    updateAllOnce(m_framed, isFramed());
}

bool MapView::isFramed() const
{
    return hasFocus() && m_scene.selection().isEmpty();
}

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const rejse::Thing thing = m_scene.thingAt(mapToScene(event->pos())).value_or(rejse::Thing{});
        // On one of several selected things it is for all of them.
        if (!m_scene.selection().contains(thing)) {
            m_scene.selection().select(thing);
        }
    }
    emit contextMenuWanted(event->globalPos());
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_firstShow) {
        m_firstShow = false;
        horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    }
    placePinned();
}

void MapView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (isFramed() || m_empty) {
        // What stands still while the map moves would be moved along with it.
        viewport()->update();
    }
    placePinned();
}

void MapView::placePinned()
{
    m_pinnedPhases->place();
    m_pinnedLanes->place(*m_pinnedPhases);
    emit viewMoved();
}

void MapView::beginNew(rejse::ThingKind kind, editor::Where where)
{
    m_typing->open(m_scene.editor().beginNew(kind, where));
}

void MapView::beginNew(rejse::ThingKind kind, editor::Where where, const rejse::Thing& thing)
{
    m_typing->open(m_scene.editor().beginNew(kind, where, thing));
}

void MapView::beginSibling(editor::Where where)
{
    m_typing->open(m_scene.editor().beginSibling(where));
}

void MapView::editText()
{
    m_typing->open(mainText(m_scene.selection().current()));
}

void MapView::editText(const TextAddress& text)
{
    m_typing->open(text);
}

void MapView::startLink()
{
    const Id& from = m_scene.selection().current().touchpoint;
    if (placeOf(m_scene.document().journey(), from)) {
        m_pointer->startLink(from);
    }
}

void MapView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, render::themeOf(palette()).desk);
}

void MapView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    m_pointer->paint(*painter);
    painter->restore();
    if (!isFramed()) {
        return;
    }
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(render::themeOf(palette()).accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    painter->restore();
}

void MapView::paintEvent(QPaintEvent* event)
{
    QGraphicsView::paintEvent(event);
    if (m_scene.document().journey().phases.empty()) {
        paintEmptyMap();
    }
}

void MapView::dragEnterEvent(QDragEnterEvent* event)
{
    std::vector<Id> touchpoints = editor::touchpointsIn(*event->mimeData(), m_scene.document().journey());
    if (touchpoints.empty()) {
        event->ignore();
        return;
    }
    m_pointer->dragIn(std::move(touchpoints), event->position());
    event->acceptProposedAction();
}

void MapView::dragMoveEvent(QDragMoveEvent* event)
{
    m_pointer->dragOver(event->position());
    event->acceptProposedAction();
}

void MapView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_pointer->cancel();
}

void MapView::dropEvent(QDropEvent* event)
{
    m_pointer->dragOver(event->position());
    m_pointer->drop();
    event->acceptProposedAction();
}

void MapView::paintEmptyMap()
{
    const render::Theme& theme = render::lightTheme();
    const QString title = tr("This map has no phases yet");
    const QString hint = tr("Press Enter and type the first one: what the customer does first, in a few words.");
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QRect card(0, 0, std::min(420, viewport()->width() - 32), 104);
    // Below the paper where there is room, so that it hides nothing of it.
    const double paperEnd = viewportTransform().mapRect(m_scene.paper()).bottom();
    card.moveCenter(viewport()->rect().center());
    card.moveTop(std::min(static_cast<int>(paperEnd) + 24, viewport()->height() - card.height() - 24));
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    const QRect text = card.adjusted(24, 20, -24, -16);
    painter.setPen(theme.text);
    painter.setFont(render::chromeFont(16, QFont::DemiBold));
    painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop, title);
    painter.setPen(theme.text2);
    painter.setFont(render::chromeFont(13));
    painter.drawText(text.adjusted(0, 28, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
}

} // namespace rejse::canvas
