// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_set.h"

namespace rejse::shell {

class MapTab;

/// What there is to do on a map as it is now.
commands::Context contextOf(MapTab& tab);

/// Disables what adds to a map or opens a text on it, for one that can only be read.
void disableAdding(const commands::CommandSet& commands, const commands::Context& context);

} // namespace rejse::shell
