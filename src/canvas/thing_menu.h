// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/thing.h"

#include <QPoint>

namespace rejse::canvas {

class MapView;

/// Has the menu opened that is about a thing, or about all that are selected with it.
void openMenu(MapView& view, const rejse::Thing& thing, QPoint globalPosition);

} // namespace rejse::canvas
