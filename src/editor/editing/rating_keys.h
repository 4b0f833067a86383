// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace rejse::editor {

class MapEditor;

/// Rates what is selected as a digit says: 1 to 5 how it leaves the customer, 0 clears that; with Ctrl 1 to 5 its
/// importance. Returns whether the key was such a one.
bool rateByKey(const QKeyEvent& event, MapEditor& editor);

} // namespace rejse::editor
