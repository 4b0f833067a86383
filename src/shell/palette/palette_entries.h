// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_set.h"
#include "shell/palette/palette_model.h"

namespace rejse::shell {

class MapTab;

/// All commands that apply just now, then the lenses, phases and touchpoints of the map in front, if there is one.
std::vector<PaletteEntry> paletteEntries(const commands::CommandSet& commands, MapTab* tab);

} // namespace rejse::shell
