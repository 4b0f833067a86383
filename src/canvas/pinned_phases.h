// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drawing/map_picture.h"

#include <QWidget>

#include <vector>

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
    /// Marks the phases that are selected.
    void showSelection();
    /// Where it ends, or 0 while the row is not held at the top.
    int pinnedBottom() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    std::optional<rejse::ElementRef> phaseAt(QPointF place) const;

    /// From where and how large the row is seen; all in map units but the first three.
    struct Frame {
        double origin = 0; ///< of the map, from the left edge
        QSize size;
        bool isPinned = false; ///< at the top of the view
        double zoom = 1;
        double left = 0;
        double right = 0;
        double height = 0;
        friend bool operator==(const Frame&, const Frame&) = default;
    };
    /// All that the row shows.
    struct Sight {
        Frame frame;
        std::vector<layout::NodeList::Pointer> headings = {};
        std::vector<bool> isSelected = {};
    };

    double rowHeight() const;
    double minHeight();
    Sight sightNow() const;
    /// Shows what there is to be seen now, painting no more than what differs.
    void look();
    QRect placeOf(const layout::Node& heading) const;

    MapView& m_view;
    Sight m_sight;
    double m_height = 0;  ///< of the row, in map units
    double m_content = 0; ///< what the headings' contents need; 0 until it is known
};

/// A phase heading as it looks in a row from `top` of `height`, its texts within `left`…`right` as far as they fit.
layout::Node pinnedHeading(const layout::Node& phase, double top, double height, double left, double right);

} // namespace rejse::canvas
