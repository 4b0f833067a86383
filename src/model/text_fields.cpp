// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/texts.h"
#include "rejse/model/unicode.h"

#include <algorithm>
#include <array>

namespace rejse {

namespace {

template <std::size_t Count>
bool isOneOf(const std::array<std::string_view, Count>& characters, std::string_view character)
{
    return std::ranges::find(characters, character) != characters.end();
}

/// CR, LF, VT, FF, NEL, and the separators of lines and of paragraphs: what programs end a line with.
bool endsLine(std::string_view character)
{
    static constexpr std::array<std::string_view, 7> ends{"\r",       "\n",           "\v",          "\f",
                                                          "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    return isOneOf(ends, character);
}

/// Blanks of every width, none included, which nobody sees at an end of a text.
bool isBlank(std::string_view character)
{
    static constexpr std::array<std::string_view, 12> blanks{" ",
                                                             "\n",
                                                             "\xC2\xA0",
                                                             "\xE1\x9A\x80",
                                                             "\xE2\x80\xAF",
                                                             "\xE2\x81\x9F",
                                                             "\xE3\x80\x80",
                                                             "\xE2\x80\x8B",
                                                             "\xE2\x80\x8C",
                                                             "\xE2\x80\x8D",
                                                             "\xE2\x81\xA0",
                                                             "\xEF\xBB\xBF"};
    const bool isSpaceOfSomeWidth = character >= "\xE2\x80\x80" && character <= "\xE2\x80\x8A";
    return isSpaceOfSomeWidth || isOneOf(blanks, character);
}

/// What has no width of its own but says how others are to be set, which it may well do at an end.
bool isInvisible(std::string_view character)
{
    const bool isMark = character == "\xC2\xAD" || character == "\xD8\x9C" || character == "\xE2\x80\x8E"
        || character == "\xE2\x80\x8F";
    const bool isEmbedding = character >= "\xE2\x80\xAA" && character <= "\xE2\x80\xAE";
    const bool isIsolate = character >= "\xE2\x81\xA6" && character <= "\xE2\x81\xA9";
    return isMark || isEmbedding || isIsolate || isBlank(character);
}

/// Keeps track of where a text, taken character by character, begins and ends to be seen.
class Ends {
public:
    void take(std::string_view character, std::size_t at)
    {
        if (!isBlank(character)) {
            m_from = std::min(m_from, at);
            m_to = at + character.size();
        }
        m_visible = m_visible || !isInvisible(character);
    }

    std::string within(std::string text) const
    {
        if (!m_visible) {
            return {};
        }
        text.resize(m_to);
        text.erase(0, m_from);
        return text;
    }

private:
    std::size_t m_from = std::string::npos;
    std::size_t m_to = 0;
    bool m_visible = false;
};

} // namespace

std::string cleanText(std::string_view text, TextField field)
{
    std::string clean;
    clean.reserve(text.size());
    Ends ends;
    for (std::size_t at = 0, length = 0; at < text.size(); at += std::max<std::size_t>(length, 1)) {
        length = characterLength(text, at);
        std::string_view character = text.substr(at, length);
        if (endsLine(character)) {
            length = text.substr(at, 2) == "\r\n" ? 2 : length;
            character = info(field).lines == Lines::Many ? "\n" : " ";
        } else if (character == "\t") {
            character = " ";
        } else if (length == 0 || findControl(character) != std::string_view::npos) {
            continue;
        }
        ends.take(character, clean.size());
        clean += character;
    }
    return ends.within(std::move(clean));
}

TextAddress mainText(const ElementRef& element)
{
    switch (element.kind) {
    case ElementKind::Map:
        return {TextField::MapTitle, element};
    case ElementKind::Phase:
        return {TextField::PhaseTitle, element};
    case ElementKind::Touchpoint:
        return {TextField::TouchpointTitle, element};
    case ElementKind::Quote:
        return {TextField::Quote, element};
    case ElementKind::Experience:
        return {TextField::ExperienceText, element};
    case ElementKind::Barrier:
        return {TextField::BarrierText, element};
    case ElementKind::Action:
        return {TextField::ActionText, element};
    case ElementKind::Cell:
        return {TextField::Cell, element};
    case ElementKind::Persona:
        return {TextField::PersonaName, element};
    case ElementKind::Channel:
        return {TextField::ChannelName, element};
    case ElementKind::Process:
        return {TextField::ProcessName, element};
    case ElementKind::Lane:
        return {TextField::LaneTitle, element};
    case ElementKind::Link:
        return {TextField::LinkLabel, element};
    }
    return {};
}

} // namespace rejse
