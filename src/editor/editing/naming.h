// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <string_view>
#include <vector>

/// Choosing by name what touchpoints share: a name that is new makes a new channel or process.
namespace rejse::editor {

/// The touchpoints at the channel with this name, however its letters are cased; at none for an empty name.
Journey withChannelNamed(Journey journey, const std::vector<Id>& touchpoints, std::string_view name);

/// The same for the process behind them.
Journey withProcessNamed(Journey journey, const std::vector<Id>& touchpoints, std::string_view name);

} // namespace rejse::editor
