// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/pointer.h"

#include "canvas/map_view.h"
#include "canvas/typing.h"
#include "editor/editing/touchpoint_drag.h"
#include "layout/map/marks.h"
#include "rejse/model/lookup.h"
#include "render/paint/theme.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <functional>

namespace rejse::canvas {

namespace {

constexpr int scrollInterval = 16; ///< milliseconds
constexpr int scrollMargin = 40;
constexpr int farOutside = 24;

bool isOnTouchpoint(const ElementRef& element)
{
    return element.kind == ElementKind::Touchpoint;
}

/// How far to scroll a step where the pointer is near or past an edge: the nearer, the farther.
int pull(double place, int low, int high)
{
    if (place < low + scrollMargin) {
        return -static_cast<int>(std::min(40.0, (low + scrollMargin - place) / 2));
    }
    return place > high - scrollMargin ? static_cast<int>(std::min(40.0, (place - high + scrollMargin) / 2)) : 0;
}

} // namespace

Pointer::Pointer(MapView& view) : QObject(&view), m_view(view), m_scene(view.mapScene())
{
    connect(&m_scene, &MapScene::pictureChanged, this, [this] {
        if (m_press) {
            m_press->node = nullptr;
        }
        refreshHandles();
    });
    connect(&m_scene.selection(), &editor::Selection::changed, this, &Pointer::refreshHandles);
    refreshHandles();
}

QPointF Pointer::toMap(QPointF place) const
{
    return m_view.viewportTransform().inverted().map(place);
}

const Handle* Pointer::handleAt(QPointF place) const
{
    const QPointF point = toMap(place);
    // The last ones are drawn on top.
    const auto found = std::find_if(m_handles.rbegin(), m_handles.rend(), [&](const Handle& handle) {
        return handle.target.contains({point.x(), point.y()});
    });
    return found == m_handles.rend() ? nullptr : &*found;
}

void Pointer::refreshHandles()
{
    m_handles = handlesFor(m_scene.picture(), m_scene.selection().current(), m_pointedAt);
    if (m_scene.selection().all().size() > 1) {
        std::erase_if(m_handles, [](const Handle& handle) { return handle.look != Handle::Look::Quiet; });
    }
    showHandles();
}

void Pointer::showHandles()
{
    std::vector<Handle> shown = m_drag || m_view.typing().isOpen() ? std::vector<Handle>() : m_handles;
    if (shown == m_shown && m_hovered == m_shownHovered) {
        return;
    }
    std::swap(shown, m_shown);
    m_shownHovered = m_hovered;
    for (const auto& list : {std::cref(shown), std::cref(m_shown)}) {
        for (const Handle& handle : list.get()) {
            m_view.updateMap(handle.rect.grown(2));
        }
    }
}

void Pointer::press(const QMouseEvent& event)
{
    m_scene.editor().commitPendingEdit(); // what was typed may go, and must not be what is pressed
    const QPointF place = event.position();
    Press press;
    press.place = place;
    if (const Handle* handle = handleAt(place)) {
        press.handle = *handle;
        m_press = press;
        return;
    }
    const QPointF point = toMap(place);
    press.node = m_scene.picture().nodeAt({point.x(), point.y()});
    press.element = press.node ? elementOf(*press.node) : std::nullopt;
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    if (press.element && plain && m_scene.selection().contains(*press.element)) {
        // It may be the beginning of dragging all that are selected.
        press.selectsOnRelease = m_scene.selection().all().size() > 1;
    } else if (press.element) {
        select(*press.element, event.modifiers());
    } else if (plain) {
        m_scene.selection().clear();
    }
    m_press = press;
}

void Pointer::select(const ElementRef& element, Qt::KeyboardModifiers modifiers)
{
    editor::Selection& selection = m_scene.selection();
    if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier))) {
        selection.select(element);
        return;
    }
    std::vector<ElementRef> elements = selection.all();
    if (selection.contains(element)) {
        std::erase(elements, element);
    } else {
        elements.push_back(element);
    }
    selection.select(std::move(elements));
}

void Pointer::move(const QMouseEvent& event)
{
    m_place = event.position();
    if (m_press && !m_drag && (m_place - m_press->place).manhattanLength() >= QApplication::startDragDistance()) {
        begin(dragOf(*m_press, event.modifiers()));
        m_press.reset();
    }
    if (m_drag) {
        m_drag->moveTo(toMap(m_place));
        m_view.viewport()->update();
        const bool leaves = m_place.x() < -farOutside && dynamic_cast<TouchpointDrag*>(m_drag.get());
        if (leaves) {
            dragOut();
        }
        return;
    }
    const QPointF point = toMap(m_place);
    const Handle* handle = handleAt(m_place);
    const std::optional<Handle> hovered = handle ? std::optional(*handle) : std::nullopt;
    const auto pointedAt = touchpointNear(m_scene.picture(), {point.x(), point.y()});
    m_scene.setHovered(handle ? std::nullopt : m_scene.elementAt(point));
    if (hovered != m_hovered || pointedAt != m_pointedAt) {
        m_hovered = hovered;
        // A handle of a card stays while the pointer is on it, though it reaches over the next card.
        if (!hovered) {
            m_pointedAt = pointedAt;
        }
        refreshHandles();
    }
}

std::unique_ptr<Drag> Pointer::dragOf(const Press& press, Qt::KeyboardModifiers modifiers) const
{
    const QPointF grab = toMap(press.place);
    if (press.handle) {
        return press.handle->adds == ElementKind::Link
            ? std::make_unique<LinkDrag>(m_scene, press.handle->beside.touchpoint)
            : nullptr;
    }
    if (!press.element) {
        const auto mode =
            modifiers & (Qt::ControlModifier | Qt::ShiftModifier) ? RubberBand::Mode::Add : RubberBand::Mode::Replace;
        return std::make_unique<RubberBand>(m_scene, grab, mode);
    }
    if (press.node && press.node->kind == layout::NodeKind::FeelingDot) {
        return std::make_unique<FeelingDrag>(m_scene, press.node->touchpoint, press.node->id, grab);
    }
    if (press.element->kind == ElementKind::Phase) {
        return std::make_unique<PhaseDrag>(m_scene, press.element->id, grab);
    }
    const auto& selected = m_scene.selection().all();
    if (isOnTouchpoint(*press.element) && std::all_of(selected.begin(), selected.end(), isOnTouchpoint)) {
        return std::make_unique<TouchpointDrag>(m_scene, m_scene.editor().selectedTouchpoints(), grab);
    }
    return nullptr;
}

void Pointer::begin(std::unique_ptr<Drag> drag)
{
    cancel();
    m_drag = std::move(drag);
    if (m_drag) {
        m_scene.setHovered(std::nullopt);
        m_hovered.reset();
        m_scrolling.start(scrollInterval, this);
        m_view.viewport()->update();
    }
}

void Pointer::release(const QMouseEvent& event)
{
    if (m_drag && !m_aiming) {
        m_drag->moveTo(toMap(event.position()));
        drop();
        return;
    }
    const auto press = std::exchange(m_press, std::nullopt);
    if (!press) {
        return;
    }
    if (const auto touchpoint = subjourneyAt(event.position()); touchpoint && !press->handle) {
        m_scene.editor().openSubjourney(*touchpoint);
        return;
    }
    if (press->handle && press->handle->adds != ElementKind::Link) {
        m_view.beginNew(press->handle->adds, press->handle->where, press->handle->beside);
    } else if (press->selectsOnRelease) {
        m_scene.selection().select(*press->element);
    }
}

void Pointer::doubleClick(const QMouseEvent& event)
{
    if (handleAt(event.position())) {
        press(event);
        return;
    }
    m_scene.editor().commitPendingEdit();
    const QPointF point = toMap(event.position());
    const auto element = m_scene.elementAt(point);
    if (const auto text = m_scene.picture().textAt({point.x(), point.y()})) {
        m_view.editText(*text);
        m_view.typing().putCaretAt(event.position().toPoint());
    } else if (element) {
        m_scene.selection().select(*element);
        m_view.editText();
    }
}

void Pointer::leave()
{
    m_scene.setHovered(std::nullopt);
    if (m_hovered || m_pointedAt) {
        m_hovered.reset();
        m_pointedAt.reset();
        refreshHandles();
    }
}

void Pointer::startLink(const Id& from)
{
    auto link = std::make_unique<LinkDrag>(m_scene, from);
    LinkDrag* aimed = link.get();
    begin(std::move(link));
    m_aiming = aimed;
    aim(editor::Direction::Forward);
    if (m_aiming->target().empty()) {
        aim(editor::Direction::Back);
    }
}

void Pointer::aim(editor::Direction direction)
{
    m_aiming->aim(direction);
    if (!m_aiming->target().empty()) {
        m_view.reveal(ElementRef::ofTouchpoint(m_aiming->target()));
    }
    m_view.viewport()->update();
}

void Pointer::dragIn(std::vector<Id> touchpoints, QPointF place)
{
    begin(std::make_unique<TouchpointDrag>(m_scene, std::move(touchpoints), toMap(place)));
    dragOver(place);
}

void Pointer::dragOver(QPointF place)
{
    m_place = place;
    if (m_drag) {
        m_drag->moveTo(toMap(place));
        m_view.viewport()->update();
    }
}

void Pointer::dragOut()
{
    const auto drag = std::exchange(m_drag, nullptr);
    m_scrolling.stop();
    showHandles();
    m_view.viewport()->update();
    auto* out = new QDrag(m_view.viewport());
    out->setMimeData(editor::draggedTouchpoints(static_cast<TouchpointDrag&>(*drag).touchpoints()).release());
    out->exec(Qt::MoveAction);
}

void Pointer::drop()
{
    m_scrolling.stop();
    m_aiming = nullptr;
    if (const auto drag = std::exchange(m_drag, nullptr)) {
        drag->drop();
    }
    showHandles();
    m_view.viewport()->update();
}

void Pointer::cancel()
{
    m_scrolling.stop();
    m_aiming = nullptr;
    m_press.reset();
    if (const auto drag = std::exchange(m_drag, nullptr)) {
        drag->cancel();
        showHandles();
        m_view.viewport()->update();
    }
}

void Pointer::timerEvent(QTimerEvent*)
{
    if (m_drag && !m_aiming) {
        scrollAtEdges();
    }
}

void Pointer::scrollAtEdges()
{
    const QRect room = m_view.clearArea();
    const int dx = pull(m_place.x(), room.left(), room.right());
    const int dy = pull(m_place.y(), room.top(), room.bottom());
    if (dx != 0 || dy != 0) {
        m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + dx);
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + dy);
        m_drag->moveTo(toMap(m_place));
        m_view.viewport()->update();
    }
}

void Pointer::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_drag) {
        m_drag->paint(painter, 1 / m_view.zoom());
    } else {
        for (const Handle& handle : m_shown) {
            paintHandle(painter, handle, m_hovered == handle);
        }
    }
}

QString Pointer::hintAt(QPointF place) const
{
    if (const Handle* handle = handleAt(place)) {
        return handleHint(*handle);
    }
    const auto touchpoint = subjourneyAt(place);
    const Touchpoint* on = touchpoint ? findTouchpoint(m_scene.document().journey(), *touchpoint) : nullptr;
    return on ? tr("Open the sub-journey %1").arg(QString::fromStdString(*on->subjourney)) : QString();
}

std::optional<Id> Pointer::subjourneyAt(QPointF place) const
{
    const QPointF point = toMap(place);
    // Half of the mark reaches over the card's edge.
    for (const double up : {0.0, 14.0}) {
        const layout::Node* node = m_scene.picture().nodeAt({point.x(), point.y() - up});
        if (!node || node->kind != layout::NodeKind::Touchpoint) {
            continue;
        }
        const Touchpoint* touchpoint = findTouchpoint(m_scene.document().journey(), node->id);
        if (touchpoint && touchpoint->subjourney
            && layout::subjourneyBadge(node->rect).grown(4).contains({point.x(), point.y()})) {
            return node->id;
        }
    }
    return std::nullopt;
}

} // namespace rejse::canvas
