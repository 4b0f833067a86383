// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/map_scene.h"

#include <QGraphicsView>

#include <optional>

namespace rejse::canvas {

class PinnedPhases;
class PinnedLanes;

/// The map on its desk: zoomed, panned, pointed at and walked through by keyboard. The phase row stays at the top and
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
    void zoomIn();
    void zoomOut();
    /// All of the map, never larger than natural size.
    void fit();

    /// Brings `thing` into view with the least scrolling.
    void reveal(const rejse::Thing& thing);

    /// The part of the viewport that no pinned row covers.
    QRect clearArea() const;

signals:
    void zoomChanged(double zoom);
    void contextMenuWanted(QPoint globalPosition);

protected:
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool pinch(QEvent* event);
    void startPan(QPoint position);
    void endPan();
    void hover(QPointF position);
    void placePinned();
    void paintEmptyMap();

    MapScene& m_scene;
    PinnedPhases* m_pinnedPhases = nullptr;
    PinnedLanes* m_pinnedLanes = nullptr;
    std::optional<QPoint> m_panFrom;
    bool m_spaceHeld = false;
    bool m_pinching = false;
    bool m_firstShow = true;
};

} // namespace rejse::canvas
