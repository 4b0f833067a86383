// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Names that the editor gives in place of a person, in the language of the map.
namespace rejse::editor {

enum class MapWord {
    Phase,
    Customer
};

/// In Danish, Norwegian or English; other languages fall back to English.
std::string mapWord(MapWord word, std::string_view language);

} // namespace rejse::editor
