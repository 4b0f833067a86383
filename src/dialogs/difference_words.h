// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"
#include "rejse/model/field_value.h"

#include <QString>

/// What fields and elements are called where two versions of a map are held side by side.
namespace rejse::dialogs {

/// "Touchpoint", "Persona", ….
QString kindName(ElementKind kind);
/// "Touchpoint “Call the helpdesk”"; of the map itself "Map".
QString elementLabel(ElementKind kind, const std::string& name);
/// "Feeling, Anna" of `feelings/anna`: a field as the file calls it, and what its last part is called.
QString fieldLabel(const std::string& field, const std::string& entry);
/// What a field says, in words: those that the panels have for what may be chosen, "–" where there is nothing.
QString valueLabel(const std::string& field, const FieldValue& value);

} // namespace rejse::dialogs
