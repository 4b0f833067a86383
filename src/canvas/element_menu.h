// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"

#include <QPoint>

namespace rejse::canvas {

class MapView;

/// Has the menu opened that is about an element, or about all that are selected with it.
void openMenu(MapView& view, const rejse::ElementRef& element, QPoint globalPosition);

} // namespace rejse::canvas
