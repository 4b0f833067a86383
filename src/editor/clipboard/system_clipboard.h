// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"

/// Copying and pasting through the system's clipboard: within a map, between maps, and with other programs.
namespace rejse::editor {

/// Leaves the clipboard as it is where there is nothing to copy.
void copySelected(const MapEditor& editor);
void cutSelected(MapEditor& editor);

/// Adds what the clipboard holds beside what is selected, as one step, and selects it; a picture, or the file of one,
/// becomes the picture of the selected touchpoint. False where it holds nothing
/// that can be added there.
bool pasteFromClipboard(MapEditor& editor);

} // namespace rejse::editor
