// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"
#include "rejse/model/result.h"

#include <QByteArray>
#include <QPainterPath>

/// The icons as paths on their own grid, 24 by 24 units with y downwards, read from the files built into the program.
namespace rejse::render {

inline constexpr double iconGrid = 24;
inline constexpr double iconStroke = 1.75; ///< the width of the pen, in units of the grid; its ends and joins are round

/// What an icon draws with the pen, and what it fills. Read at the first use and kept; any thread may ask.
const QPainterPath& strokePath(layout::Icon icon);
const QPainterPath& fillPath(layout::Icon icon);

struct IconDrawing {
    QPainterPath stroke;
    QPainterPath fill;
};

/// An icon from its SVG text. Understood are the shapes of SVG without groups, styles or transforms, each of them
/// either drawn with the pen or, where it says fill="currentColor" stroke="none", filled; anything else is a problem.
Result<IconDrawing> readIcon(const QByteArray& svg);

} // namespace rejse::render
