// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/map_view.h"

#include "canvas/accessible_map.h"
#include "canvas/pinned_lanes.h"
#include "canvas/pinned_phases.h"
#include "editor/walk.h"
#include "render/theme.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
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

std::optional<editor::Step> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return editor::Step::Left;
    case Qt::Key_Right:
        return editor::Step::Right;
    case Qt::Key_Up:
        return editor::Step::Up;
    case Qt::Key_Down:
        return editor::Step::Down;
    case Qt::Key_Home:
        return editor::Step::Home;
    case Qt::Key_End:
        return editor::Step::End;
    default:
        return std::nullopt;
    }
}

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
      m_pinnedLanes(new PinnedLanes(*this))
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
    connect(&scene, &MapScene::pictureChanged, this, &MapView::placePinned);
    connect(&scene.selection(), &editor::Selection::changed, this, [this] {
        reveal(m_scene.selection().current());
        viewport()->update();
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
    const QRectF place =
        viewportTransform().mapRect(QRectF(node->rect.x, node->rect.y, node->rect.width, node->rect.height));
    const QRect room = clearArea().adjusted(revealMargin, revealMargin, -revealMargin, -revealMargin);
    // A phase heading stays in sight by itself once its row is pinned.
    const bool pinned = node->kind == layout::NodeKind::Phase && place.top() < 0;
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

bool MapView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Gesture:
        return pinch(event);
    case QEvent::Leave:
        m_scene.setHovered(std::nullopt);
        break;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
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
        setZoom(zoom() * gesture->scaleFactor(), viewport()->mapFromGlobal(gesture->hotSpot().toPoint()));
    }
    gestures->accept(gesture);
    return true;
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double steps = event->angleDelta().y() / wheelStep;
        setZoom(zoom() * std::pow(zoomPerWheelStep, steps), event->position());
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
        m_scene.selection().select(m_scene.thingAt(mapToScene(event->position().toPoint())).value_or(rejse::Thing{}));
    }
    event->accept();
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_panFrom) {
        hover(event->position());
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
    }
    event->accept();
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
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

void MapView::hover(QPointF position)
{
    m_scene.setHovered(m_scene.thingAt(mapToScene(position.toPoint())));
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    editor::Selection& selection = m_scene.selection();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto step = stepOf(event->key());
    if (plain && step) {
        selection.select(editor::walk(m_scene.document().journey(), selection.current(), *step));
    } else if (plain && event->key() == Qt::Key_Escape) {
        selection.clear();
    } else if (plain && event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        QGraphicsView::keyPressEvent(event);
        return;
    } else {
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

void MapView::focusOutEvent(QFocusEvent* event)
{
    m_spaceHeld = false;
    endPan();
    QGraphicsView::focusOutEvent(event);
}

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        m_scene.selection().select(m_scene.thingAt(mapToScene(event->pos())).value_or(rejse::Thing{}));
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
    placePinned();
}

void MapView::placePinned()
{
    m_pinnedPhases->place();
    m_pinnedLanes->place(*m_pinnedPhases);
}

void MapView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, render::themeOf(palette()).desk);
}

void MapView::drawForeground(QPainter* painter, const QRectF&)
{
    if (!hasFocus() || !m_scene.selection().isEmpty()) {
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

void MapView::paintEmptyMap()
{
    const render::Theme& theme = render::lightTheme();
    const QString title = tr("This map has no phases yet");
    const QString hint = tr("Start from a template that brings phases along (%1), or open another map (%2).")
                             .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText),
                                  QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
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
