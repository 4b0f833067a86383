// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/palette.h"

#include <algorithm>
#include <cmath>

namespace rejse::layout::palette {

namespace {

constexpr std::array<Tint, 7> phaseTints{{
    {{0xE4E8F8}, {0xB3BEE6}, {0x2F3E83}},
    {{0xECE5F7}, {0xCAB8E8}, {0x563690}},
    {{0xF8E5ED}, {0xE3B3C8}, {0x8A2F5C}},
    {{0xE7EFE0}, {0xBACFA8}, {0x3F5E22}},
    {{0xE5E9EE}, {0xB4BFCB}, {0x35485B}},
    {{0xF4EED5}, {0xD8C987}, {0x66560B}},
    {{0xDFEDF6}, {0xA9C8DF}, {0x1F4E73}},
}};

constexpr std::array<Color, 6> personaColors{{{0x2B3B74}, {0xA8327D}, {0x5C7A1E}, {0x7A53C9}, {0x8A5A2B}, {0x4A4F5C}}};

constexpr double readable = 4.5;

Color fromRgb(const Rgb& own)
{
    return {static_cast<std::uint32_t>(own.red << 16 | own.green << 8 | own.blue)};
}

Color mixed(Color a, Color b, double shareOfA)
{
    std::uint32_t rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
        const double ca = (a.rgb >> shift) & 0xFF;
        const double cb = (b.rgb >> shift) & 0xFF;
        rgb |= static_cast<std::uint32_t>(std::lround(ca * shareOfA + cb * (1 - shareOfA))) << shift;
    }
    return {rgb};
}

double luminance(Color color)
{
    const auto channel = [&](int shift) {
        const double c = ((color.rgb >> shift) & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

} // namespace

Share share(std::size_t index, std::size_t count)
{
    if (count <= shares.size()) {
        constexpr std::array<std::array<std::size_t, 5>, 5> chosen{
            {{0}, {0, 2}, {0, 2, 4}, {0, 2, 3, 4}, {0, 1, 2, 3, 4}}};
        const std::size_t last = std::max<std::size_t>(count, 1) - 1;
        return {chosen[last][std::min(index, last)], false};
    }
    return {index % shares.size(), index / shares.size() % 2 == 1};
}

Color faint(Color color)
{
    return mixed(color, paper, 0.5);
}

double contrast(Color a, Color b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

Tint phaseTint(std::size_t index, const std::optional<Rgb>& own)
{
    if (!own) {
        return phaseTints[index % phaseTints.size()];
    }
    const Color color = fromRgb(*own);
    const Tint tint{mixed(color, paper, 0.14), mixed(color, paper, 0.40), color};
    Color darker = color;
    for (double share = 1; contrast(darker, tint.fill) < readable && share > 0; share -= 0.05) {
        darker = mixed(color, {0x000000}, share);
    }
    return {tint.fill, tint.line, darker};
}

Color personaColor(std::size_t index, const std::optional<Rgb>& own)
{
    return own ? fromRgb(*own) : personaColors[index % personaColors.size()];
}

} // namespace rejse::layout::palette
