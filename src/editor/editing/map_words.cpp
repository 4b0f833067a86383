// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/map_words.h"

#include "rejse/model/language.h"

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
    const std::string known = languageOf(language);
    if (known == "da") {
        return found.danish;
    }
    return known == "nb" ? found.norwegian : found.english;
}

} // namespace rejse::editor
