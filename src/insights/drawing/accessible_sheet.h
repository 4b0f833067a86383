// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rejse::insights {

/// Makes every SheetView a list for screen readers, its marks the items.
void installAccessibleSheet();

} // namespace rejse::insights
