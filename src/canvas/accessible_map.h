// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rejse::canvas {

/// Makes map views offer their phases and touchpoints to screen readers, which see nothing inside a graphics view of
/// Qt's own. Calling it again does nothing.
void installAccessibleMap();

} // namespace rejse::canvas
