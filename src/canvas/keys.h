// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace rejse::canvas {

class MapView;

/// Does what a key does on the map. False for a key that does nothing there.
bool handleKey(const QKeyEvent& event, MapView& view);

} // namespace rejse::canvas
