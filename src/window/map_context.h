// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/command_set.h"

namespace rejse::window {

class MapTab;

/// What there is to do on a map as it is now.
actions::Context contextOf(MapTab& tab);

} // namespace rejse::window
