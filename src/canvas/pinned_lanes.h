// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drawing/map_picture.h"

#include <QTransform>
#include <QWidget>

#include <vector>

class QPainter;

namespace rejse::canvas {

class MapView;
class PinnedPhases;

/// The lane names as a narrow strip at the left, turned upright, while their own column is scrolled out of sight.
class PinnedLanes : public QWidget {
    Q_OBJECT
public:
    static constexpr int stripWidth = 56;

    explicit PinnedLanes(MapView& view);

    static bool isNeeded(const MapView& view);
    /// How far it reaches: over what is left of the lanes' own names too.
    static int widthFor(const MapView& view);

    /// Takes the place that the view's scrolling and zoom give it, beside the phase row.
    void place(const PinnedPhases& phases);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// All that the strip shows.
    struct Sight {
        QTransform transform;
        std::vector<layout::LaneBand> lanes;
        QRect place;
        int corner = 0; ///< pixels beside the phase row, where no lane is
        friend bool operator==(const Sight&, const Sight&) = default;
    };

    QRectF bandRect(const layout::LaneBand& lane) const;
    const layout::LaneBand* laneAt(QPoint place) const;
    void paintLane(QPainter& painter, const layout::LaneBand& lane) const;
    void paintFaces(QPainter& painter) const;

    MapView& m_view;
    Sight m_sight;
};

} // namespace rejse::canvas
