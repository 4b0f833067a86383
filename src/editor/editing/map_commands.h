// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commands.h"

namespace rejse::editor {

class MapEditor;

/// Carries out a command that concerns the map and its selection alone, wherever it was given: by key, menu or palette.
/// False for every other command, which does nothing here.
bool giveCommand(commands::Command command, MapEditor& editor);

/// Whether a command sets a feeling or an importance.
bool isRating(commands::Command command);

} // namespace rejse::editor
