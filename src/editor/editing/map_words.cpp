// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/map_words.h"

#include <array>

namespace rejse::editor {

std::string mapWord(MapWord word, std::string_view language)
{
    struct Words {
        const char* english;
        const char* danish;
        const char* norwegian;
    };
    static constexpr std::array<Words, 2> words{{{"Phase", "Fase", "Fase"}, {"Customer", "Kunde", "Kunde"}}};
    const Words& found = words.at(static_cast<std::size_t>(word));
    const std::string_view primary = language.substr(0, language.find('-'));
    if (primary == "da") {
        return found.danish;
    }
    return primary == "nb" || primary == "no" || primary == "nn" ? found.norwegian : found.english;
}

} // namespace rejse::editor
