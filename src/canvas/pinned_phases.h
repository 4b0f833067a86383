// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/map_picture.h"

#include <QWidget>

namespace rejse::canvas {

class MapView;

/// The phase row over the map: it stays at the top, less tall, when it would scroll out of sight, and each phase's
/// title and score keep to the part of it that is seen.
class PinnedPhases : public QWidget {
    Q_OBJECT
public:
    explicit PinnedPhases(MapView& view);

    /// Takes the place that the view's scrolling and zoom give it.
    void place();
    /// Where it ends, or 0 while the row is not held at the top.
    int pinnedBottom() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    double rowHeight() const;
    double leastHeight();

    MapView& m_view;
    double m_height = 0;  ///< of the row, in map units
    double m_content = 0; ///< what the headings' contents need; 0 until it is known
};

/// A phase heading as it looks in a row from `top` of `height`, its texts within `left`…`right` as far as they fit.
layout::Node pinnedHeading(const layout::Node& phase, double top, double height, double left, double right);

} // namespace rejse::canvas
