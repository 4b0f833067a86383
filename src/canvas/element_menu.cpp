// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/element_menu.h"

#include "canvas/map_view.h"

namespace rejse::canvas {

void openMenu(MapView& view, const rejse::ElementRef& element, QPoint globalPosition)
{
    editor::Selection& selection = view.mapScene().selection();
    if (!selection.contains(element)) {
        selection.select(element);
    }
    emit view.contextMenuWanted(globalPosition);
}

} // namespace rejse::canvas
