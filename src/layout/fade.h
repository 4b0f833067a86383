// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"

namespace rejse::layout {

/// Through the lens of a persona, all that stands at touchpoints where that persona is not fades. Pictures stay, and
/// so do processes, which stand behind several touchpoints.
void fadeAbsent(NodeList& nodes, const Journey& journey, const Id& lens);

} // namespace rejse::layout
