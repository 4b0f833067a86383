// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drag.h"
#include "canvas/handles.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

class QMouseEvent;
class QPainter;

namespace rejse::canvas {

class MapView;

/// What the pointer does on the map: selects, drags, pulls links, clicks handles, and scrolls at the edges meanwhile.
class Pointer : public QObject {
    Q_OBJECT
public:
    explicit Pointer(MapView& view);

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    void leave();

    /// Begins a link by keyboard; the arrow keys aim it.
    void startLink(const Id& from);
    bool isAiming() const { return m_aiming != nullptr; }
    void aim(editor::Direction direction);

    /// Takes touchpoints that are dragged in from elsewhere; place in the viewport.
    void dragIn(std::vector<Id> touchpoints, QPointF place);
    void dragOver(QPointF place);

    bool isDragging() const { return m_drag != nullptr; }
    void drop();
    void cancel();

    /// Handles and what is being dragged, in map units.
    void paint(QPainter& painter) const;
    QString hintAt(QPointF place) const;
    /// Draws the handles anew where others are to be seen than were drawn last.
    void showHandles();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    /// The touchpoint whose mark of a sub-journey stands there.
    std::optional<Id> subjourneyAt(QPointF place) const;
    struct Press {
        QPointF place; ///< in the viewport
        std::optional<ElementRef> element;
        std::optional<Handle> handle;
        const layout::Node* node = nullptr;
        bool selectsOnRelease = false;
    };

    QPointF toMap(QPointF place) const;
    const Handle* handleAt(QPointF place) const;
    void refreshHandles();
    void select(const ElementRef& element, Qt::KeyboardModifiers modifiers);
    void begin(std::unique_ptr<Drag> drag);
    std::unique_ptr<Drag> dragOf(const Press& press, Qt::KeyboardModifiers modifiers) const;
    void dragOut();
    void scrollAtEdges();

    MapView& m_view;
    MapScene& m_scene;
    std::optional<Press> m_press;
    std::unique_ptr<Drag> m_drag;
    LinkDrag* m_aiming = nullptr; ///< the drag while it is aimed by keyboard
    std::vector<Handle> m_handles;
    std::optional<Handle> m_hovered;
    std::vector<Handle> m_shown; ///< handles that were drawn last
    std::optional<Handle> m_shownHovered;
    std::optional<Id> m_pointedAt;
    QPointF m_place;
    QBasicTimer m_scrolling;
};

} // namespace rejse::canvas
