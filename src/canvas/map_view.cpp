// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/map_view.h"

#include "canvas/accessible_map.h"
#include "canvas/drawing/tile_cache.h"
#include "canvas/element_menu.h"
#include "canvas/keys.h"
#include "canvas/pinned_lanes.h"
#include "canvas/pinned_phases.h"
#include "canvas/pointer.h"
#include "canvas/typing.h"
#include "editor/editing/touchpoint_drag.h"
#include "render/paint/painter.h"
#include "render/paint/theme.h"

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
#include <cmath>

namespace rejse::canvas {

namespace {

constexpr double wheelStep = 120;
constexpr double zoomPerWheelStep = 1.15;
constexpr int untilSharp = 120; // ms after the last step of a zoom

} // namespace

MapView::MapView(MapScene& scene, QWidget* parent)
    : QGraphicsView(&scene, parent),
      m_scene(scene),
      m_pinnedPhases(new PinnedPhases(*this)),
      m_pinnedLanes(new PinnedLanes(*this)),
      m_typing(new Typing(*this)),
      m_pointer(new Pointer(*this)),
      m_bodyTop(scene.picture().layout().bodyTop)
{
    installAccessibleMap();
    setObjectName("canvas");
    setAccessibleName(tr("Map"));
    setAccessibleDescription(tr("The journey as it will be printed. Arrow keys go from touchpoint to touchpoint."));
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    // A map that grows goes on to the right and downwards; what there was stays where it was.
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    extendGround();
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    // Desk and paper cover all of it: nothing has to be laid under them.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    setAcceptDrops(true);
    m_sharpening.setSingleShot(true);
    m_sharpening.setInterval(untilSharp);
    connect(&m_sharpening, &QTimer::timeout, this, [this] { m_scene.setSharpness(Sharpness::Sharp); });
    connect(&scene, &MapScene::pictureChanged, this, [this] {
        keepPlace();
        updateAllOnce(m_empty, m_scene.document().journey().phases.empty());
        placePinned();
    });
    connect(&scene.selection(), &editor::Selection::changed, this, [this] {
        if (!m_typing->isOpening()) {
            reveal(m_scene.selection().current());
        }
        updateAllOnce(m_framed, isFramed());
        m_pinnedPhases->showSelection();
    });
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
        openMenu(*this, m_scene.elementAt(mapToScene(event->pos())).value_or(rejse::ElementRef{}), event->globalPos());
    } else {
        emit contextMenuWanted(event->globalPos());
    }
}

void MapView::resizeEvent(QResizeEvent* event)
{
    const bool seen = seenOfSelection({clearArea().topLeft(), event->oldSize()}).has_value();
    QGraphicsView::resizeEvent(event);
    if (maximumViewportSize() != m_sizeBefore) {
        // Not when a scroll bar comes or goes.
        m_sizeBefore = maximumViewportSize();
        centerGround();
    }
    if (m_firstShow) {
        m_firstShow = false;
        horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    }
    placePinned();
    if (seen) {
        revealWorkedOn();
    }
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

void MapView::beginNew(rejse::ElementKind kind, editor::Where where)
{
    m_typing->openNew([&] { return m_scene.editor().beginNew(kind, where); });
}

void MapView::beginNew(rejse::ElementKind kind, editor::Where where, const rejse::ElementRef& element)
{
    m_typing->openNew([&] { return m_scene.editor().beginNew(kind, where, element); });
}

void MapView::beginSibling(editor::Where where)
{
    m_typing->openNew([&] { return m_scene.editor().beginSibling(where); });
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
    const Id from = m_scene.selection().current().touchpoint;
    if (placeOf(m_scene.document().journey(), from)) {
        m_pointer->startLink(from);
    }
}

void MapView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, render::themeOf(palette()).canvas);
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
    // What has been dropped is selected, and rated next.
    setFocus(Qt::MouseFocusReason);
}

QRect MapView::hintPlace(QSize size) const
{
    constexpr int gap = 24;
    QRect card({}, size);
    card.moveCenter(viewport()->rect().center());
    const int paperEnd = static_cast<int>(viewportTransform().mapRect(m_scene.paper()).bottom());
    const int lowest = viewport()->height() - size.height() - gap;
    card.moveTop(std::min(paperEnd + gap, lowest));
    if (paperEnd + gap <= lowest) {
        return card;
    }
    // Where there is no room below the paper it stands where phases will, and hides no words either.
    QRectF free = m_scene.paper();
    free.setTop(m_scene.picture().layout().bodyTop);
    for (const layout::Node& node : m_scene.picture().layout().nodes) {
        free.setBottom(node.kind == layout::NodeKind::Footer ? node.rect.y : free.bottom());
    }
    const QRectF seen = viewportTransform().mapRect(free) & QRectF(viewport()->rect());
    if (seen.height() >= size.height()) {
        card.moveTop(static_cast<int>(seen.center().y()) - size.height() / 2);
    }
    return card;
}

void MapView::paintEmptyMap()
{
    const render::Theme& theme = render::lightTheme();
    const QString title = tr("This map has no phases yet");
    const QString hint = tr("Press Enter and type the first one: what the customer does first, in a few words.");
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect card = hintPlace({std::min(420, viewport()->width() - 32), 104});
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    const QRect text = card.adjusted(24, 20, -24, -16);
    painter.setPen(theme.text);
    painter.setFont(render::uiFont(16, QFont::DemiBold));
    painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop, title);
    painter.setPen(theme.text2);
    painter.setFont(render::uiFont(13));
    painter.drawText(text.adjusted(0, 28, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
}

} // namespace rejse::canvas
