// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drawing/map_picture.h"
#include "editor/editing/new_element.h"
#include "layout/styles.h"

#include <QString>

#include <optional>
#include <vector>

class QPainter;

/// What appears on the map beside what is selected or pointed at, to be clicked or dragged.
namespace rejse::canvas {

/// From a card to the middle of the gap beside it.
inline constexpr double halfGap = layout::measure::columnGap / 2;

/// Something new at a place, or a link to be pulled out of a card.
struct Handle {
    enum class Look {
        Quiet,    ///< a disc beside what is pointed at
        Strong,   ///< a disc beside what is selected
        Chip,     ///< a dashed chip with the name of what it adds
        LinkStart ///< a dot on the edge of a card
    };
    Look look = Look::Quiet;
    ElementKind adds = ElementKind::Touchpoint; ///< a link for LinkStart
    ElementRef beside;                          ///< what the new element is added to
    editor::Where where = editor::Where::After;
    layout::Rect rect;   ///< as it is drawn
    layout::Rect target; ///< what a click hits, at least 32 by 32
    friend bool operator==(const Handle&, const Handle&) = default;
};

/// The handles of the selected element and of the touchpoint that is pointed at. A mouse's target is smaller than a
/// finger's where two are near each other, but never smaller than 24 map units.
std::vector<Handle> handlesFor(const MapPicture& picture, const ElementRef& selected,
                               const std::optional<Id>& pointedAt);

/// The touchpoint whose card, or the gap beside it, is under a point.
std::optional<Id> touchpointNear(const MapPicture& picture, layout::Point point);

/// "Add touchpoint (T)": what a handle does and the key that does it too.
QString handleHint(const Handle& handle);

void paintHandle(QPainter& painter, const Handle& handle, bool hovered);

} // namespace rejse::canvas
