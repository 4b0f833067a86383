// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/map_scene.h"
#include "editor/editing/new_element.h"

#include <QGraphicsView>

#include <QTimer>

#include <optional>

class QHelpEvent;

namespace rejse::canvas {

class PinnedPhases;
class PinnedLanes;
class Pointer;
class Typing;

/// The map on its desk: zoomed, panned, and worked on by pointer and keyboard. The phase row stays at the top and
/// the lane names at the left once they are scrolled out of sight.
class MapView : public QGraphicsView {
    Q_OBJECT
public:
    static constexpr double smallestZoom = 0.05;
    static constexpr double largestZoom = 4;

    explicit MapView(MapScene& scene, QWidget* parent = nullptr);

    MapScene& mapScene() const { return m_scene; }

    /// Pixels a map unit.
    double zoom() const { return transform().m11(); }
    /// Zooms so that what lies under `anchor` (of the viewport) stays there.
    void setZoom(double wanted, QPointF anchor);
    void setZoom(double zoom);
    /// The same as one step of many that follow one another quickly: the map is sharp again once they have ended.
    void zoomAlong(double wanted, QPointF anchor);
    void zoomAlong(double zoom);
    void zoomIn();
    void zoomOut();
    /// All of the map, never larger than natural size.
    void fit();

    /// Brings `element` into view with the least scrolling.
    void reveal(const rejse::ElementRef& element);
    void reveal(const layout::Rect& place);
    /// The same for words that are being typed, and closer.
    void revealTyped(const layout::Rect& place);
    /// The same for what a search has come to, marking the text; nothing marks none any more.
    void showFound(const std::optional<TextAddress>& text);
    /// Scrolls to all that is selected, or to the current one where all of it does not fit.
    void revealSelection();

    // Texts are typed where they stand on the map.

    /// A new element where its key puts it: after or at the end of what is selected.
    void beginNew(rejse::ElementKind kind, editor::Where where = editor::Where::Fitting);
    /// The same beside `element`.
    void beginNew(rejse::ElementKind kind, editor::Where where, const rejse::ElementRef& element);
    /// A new element of the selected kind before or after it.
    void beginSibling(editor::Where where);
    /// The text of what is selected; the map's title where nothing is.
    void editText();
    void editText(const TextAddress& text);
    /// A link from the selected touchpoint, to be aimed with the arrow keys.
    void startLink();

    Typing& typing() const { return *m_typing; }
    Pointer& pointer() const { return *m_pointer; }

    /// Draws a part of the map anew, and what lies over it.
    void updateMap(const layout::Rect& region);

    /// The part of the viewport that no pinned row covers.
    QRect clearArea() const;

signals:
    void zoomChanged(double zoom);
    /// What is seen of the map, or its size, is another.
    void viewMoved();
    void contextMenuWanted(QPoint globalPosition);
    /// This is to be typed, but does not stand on the map: whoever shows it opens it, or gives it up.
    void typingElsewhere(const rejse::editor::PendingText& pending);

protected:
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool pinch(QEvent* event);
    void startPan(QPoint position);
    void endPan();
    bool showHint(QHelpEvent* event);
    void scrollTo(const QRectF& place, bool pinned);
    void scrollTo(const QRectF& place, bool pinned, double margin);
    void scrollBy(int dx, int dy);
    /// The part of what is selected that lies in `room` of the viewport; nothing where none of it does.
    std::optional<QRectF> seenOfSelection(const QRect& room) const;
    /// What stays where it is while all else becomes larger or smaller.
    QPointF zoomAnchor() const;
    void revealWorkedOn();
    /// Puts the map in the middle of a view that is larger.
    void centerGround();
    /// As far as the map reaches, without moving what was there before.
    void extendGround();
    /// Where the header has become higher or lower, what is worked on stays where it is in the view.
    void keepPlace();
    /// With nothing selected the whole map is marked as what has the keyboard.
    bool isFramed() const;
    /// Draws all of the view anew where `was` becomes another.
    void updateAllOnce(bool& was, bool is);
    void placePinned();
    void paintEmptyMap();
    /// Where the words about an empty map stand.
    QRect hintPlace(QSize size) const;

    MapScene& m_scene;
    PinnedPhases* m_pinnedPhases = nullptr;
    PinnedLanes* m_pinnedLanes = nullptr;
    Typing* m_typing = nullptr;
    Pointer* m_pointer = nullptr;
    QTimer m_sharpening;
    std::optional<QPoint> m_panFrom;
    QPointF m_groundBefore; ///< map units left of the desk and above it that a larger view shows
    double m_bodyTop;       ///< as it was drawn last
    QSize m_sizeBefore;
    bool m_spaceHeld = false;
    bool m_pinching = false;
    bool m_firstShow = true;
    bool m_framed = false; ///< as it was drawn last
    bool m_empty = true;   ///< there was no phase when it was drawn last, and words say so
};

} // namespace rejse::canvas
