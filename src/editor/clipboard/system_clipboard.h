// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"
#include "render/pictures/brought_pictures.h"

/// Copying and pasting through the system's clipboard: within a map, between maps, and with other programs.
namespace rejse::editor {

/// Leaves the clipboard as it is where there is nothing to copy.
void copySelected(const MapEditor& editor);
void cutSelected(MapEditor& editor);

/// Adds what the clipboard holds beside what is selected, as one step, and selects it; pictures, or the files of some,
/// are taken at the selected touchpoint. False where it holds nothing that can be added there.
bool pasteFromClipboard(MapEditor& editor);

/// Makes the first picture that of the touchpoint. What cannot be done, or is not done without asking, is said by the
/// editor's signals: of what could not be read, of a touchpoint that is not there, of further pictures.
void takePictures(MapEditor& editor, const Id& touchpoint, const render::BroughtPictures& brought);

/// How many touchpoints follow that can each have a picture.
std::size_t roomAfter(const Journey& journey, const Id& touchpoint);
/// One for each touchpoint after `touchpoint`, as one step.
void setPicturesAfter(MapEditor& editor, const Id& touchpoint, const std::vector<Picture>& pictures);

} // namespace rejse::editor
