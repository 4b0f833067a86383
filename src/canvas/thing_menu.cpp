// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/thing_menu.h"

#include "canvas/map_view.h"

namespace rejse::canvas {

void openMenu(MapView& view, const rejse::Thing& thing, QPoint globalPosition)
{
    editor::Selection& selection = view.mapScene().selection();
    if (!selection.contains(thing)) {
        selection.select(thing);
    }
    emit view.contextMenuWanted(globalPosition);
}

} // namespace rejse::canvas
