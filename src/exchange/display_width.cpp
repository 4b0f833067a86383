// SPDX-License-Identifier: GPL-3.0-or-later
#include "display_width.h"

#include <algorithm>
#include <array>

namespace rejse::exchange {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Unicode 15: general categories Mn, Me and Cf of the scripts that are met on maps.
constexpr std::array zeroWidth{
    Range{0x0300, 0x036F}, Range{0x0483, 0x0489},   Range{0x0591, 0x05BD},   Range{0x05BF, 0x05BF},
    Range{0x05C1, 0x05C2}, Range{0x05C4, 0x05C5},   Range{0x05C7, 0x05C7},   Range{0x0610, 0x061A},
    Range{0x061C, 0x061C}, Range{0x064B, 0x065F},   Range{0x0670, 0x0670},   Range{0x06D6, 0x06DC},
    Range{0x06DF, 0x06E4}, Range{0x06E7, 0x06E8},   Range{0x06EA, 0x06ED},   Range{0x0730, 0x074A},
    Range{0x0900, 0x0902}, Range{0x093A, 0x093A},   Range{0x093C, 0x093C},   Range{0x0941, 0x0948},
    Range{0x094D, 0x094D}, Range{0x0951, 0x0957},   Range{0x0E31, 0x0E31},   Range{0x0E34, 0x0E3A},
    Range{0x0E47, 0x0E4E}, Range{0x1160, 0x11FF},   Range{0x1AB0, 0x1ACE},   Range{0x1DC0, 0x1DFF},
    Range{0x200B, 0x200F}, Range{0x202A, 0x202E},   Range{0x2060, 0x206F},   Range{0x20D0, 0x20F0},
    Range{0x302A, 0x302D}, Range{0x3099, 0x309A},   Range{0xFE00, 0xFE0F},   Range{0xFE20, 0xFE2F},
    Range{0xFEFF, 0xFEFF}, Range{0x1F3FB, 0x1F3FF}, Range{0xE0001, 0xE007F}, Range{0xE0100, 0xE01EF}};

// Unicode 15, EastAsianWidth: W and F.
constexpr std::array doubleWidth{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},   Range{0x23E9, 0x23EC},
    Range{0x23F0, 0x23F0},   Range{0x23F3, 0x23F3},   Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},
    Range{0x2648, 0x2653},   Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},
    Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},   Range{0x26CE, 0x26CE},
    Range{0x26D4, 0x26D4},   Range{0x26EA, 0x26EA},   Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},
    Range{0x26FA, 0x26FA},   Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},
    Range{0x2728, 0x2728},   Range{0x274C, 0x274C},   Range{0x274E, 0x274E},   Range{0x2753, 0x2755},
    Range{0x2757, 0x2757},   Range{0x2795, 0x2797},   Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},
    Range{0x2B1B, 0x2B1C},   Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0xA4C6},   Range{0xA960, 0xA97C},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},   Range{0xFE30, 0xFE6B},
    Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x18CD5}, Range{0x18D00, 0x18D08},
    Range{0x1AFF0, 0x1B2FB}, Range{0x1F004, 0x1F004}, Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F18E},
    Range{0x1F191, 0x1F19A}, Range{0x1F200, 0x1F320}, Range{0x1F32D, 0x1F335}, Range{0x1F337, 0x1F37C},
    Range{0x1F37E, 0x1F393}, Range{0x1F3A0, 0x1F3CA}, Range{0x1F3CF, 0x1F3D3}, Range{0x1F3E0, 0x1F3F0},
    Range{0x1F3F4, 0x1F3F4}, Range{0x1F3F8, 0x1F43E}, Range{0x1F440, 0x1F440}, Range{0x1F442, 0x1F4FC},
    Range{0x1F4FF, 0x1F53D}, Range{0x1F54B, 0x1F54E}, Range{0x1F550, 0x1F567}, Range{0x1F57A, 0x1F57A},
    Range{0x1F595, 0x1F596}, Range{0x1F5A4, 0x1F5A4}, Range{0x1F5FB, 0x1F64F}, Range{0x1F680, 0x1F6C5},
    Range{0x1F6CC, 0x1F6CC}, Range{0x1F6D0, 0x1F6D2}, Range{0x1F6D5, 0x1F6DF}, Range{0x1F6EB, 0x1F6EC},
    Range{0x1F6F4, 0x1F6FC}, Range{0x1F7E0, 0x1F7F0}, Range{0x1F90C, 0x1F93A}, Range{0x1F93C, 0x1F945},
    Range{0x1F947, 0x1F9FF}, Range{0x1FA70, 0x1FAF8}, Range{0x20000, 0x3FFFD}};

template <std::size_t N> bool contains(const std::array<Range, N>& ranges, char32_t character)
{
    const auto range = std::lower_bound(ranges.begin(), ranges.end(), character,
                                        [](const Range& candidate, char32_t c) { return candidate.last < c; });
    return range != ranges.end() && range->first <= character;
}

std::size_t width(char32_t character)
{
    if (character < 0x300) {
        return 1;
    }
    if (contains(zeroWidth, character)) {
        return 0;
    }
    return contains(doubleWidth, character) ? 2 : 1;
}

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The bytes of the first character of a text that is not empty.
std::string_view firstCharacter(std::string_view text)
{
    std::size_t length = 1;
    while (length < text.size() && continues(text[length])) {
        ++length;
    }
    return text.substr(0, length);
}

char32_t decoded(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    // A lead byte of a character of n bytes keeps 7 - n bits for it.
    char32_t character = bytes.size() == 1 ? lead : lead & (0xFFU >> (bytes.size() + 1));
    for (const char byte : bytes.substr(1)) {
        character = (character << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
    }
    return character;
}

/// The longest beginning of `text` that takes at most `limit` cells, and never nothing of a text that is not empty.
std::string_view fitting(std::string_view text, std::size_t limit)
{
    std::size_t bytes = 0;
    std::size_t cells = 0;
    while (bytes < text.size()) {
        const std::string_view character = firstCharacter(text.substr(bytes));
        cells += width(decoded(character));
        if (cells > limit && bytes > 0) {
            break;
        }
        bytes += character.size();
    }
    return text.substr(0, bytes);
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t cells = 0;
    while (!text.empty()) {
        const std::string_view character = firstCharacter(text);
        cells += width(decoded(character));
        text.remove_prefix(character.size());
    }
    return cells;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines;
    std::string_view line = fitting(text, width);
    while (line.size() < text.size()) {
        const std::size_t space = text[line.size()] == ' ' ? line.size() : line.rfind(' ');
        const bool atSpace = space != std::string_view::npos && space > 0;
        line = atSpace ? text.substr(0, space) : line;
        lines.emplace_back(line);
        text.remove_prefix(line.size() + (atSpace ? 1 : 0));
        line = fitting(text, width);
    }
    lines.emplace_back(line);
    return lines;
}

} // namespace rejse::exchange
