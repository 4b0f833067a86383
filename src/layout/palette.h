// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/geometry.h"
#include "rejse/model/journey.h"

#include <array>
#include <cstddef>
#include <optional>

/// The colours of the paper, the same in every theme and on every export.
namespace rejse::layout::palette {

inline constexpr Color paper{0xFFFFFF};
inline constexpr Color ink{0x1B1F2A};
inline constexpr Color ink2{0x5A6170};
inline constexpr Color ink3{0x6B7280};
inline constexpr Color laneLine{0xE3E6EC};
inline constexpr Color cardLine{0xCBD0DA};
inline constexpr Color above{0xF4FAFB};
inline constexpr Color aboveArea{0xCFE7ED};
inline constexpr Color below{0xFDF7F1};
inline constexpr Color belowArea{0xF7DCC3};
inline constexpr Color link{0x4A5160};
inline constexpr Color star{0xB98A0B};
inline constexpr Color warning{0xA63A1B};
inline constexpr Color accent{0x4B57D6};
inline constexpr Color ghost{0x8A92E4}; ///< two thirds of the accent on paper

/// The five steps shared by feelings (-2 … 2) and score bands (0 … 4).
struct Step {
    Color fill;
    Color text;
    Color outline;
    Color face;
};
inline constexpr std::array<Step, 5> steps{{
    {{0xA63A1B}, {0xFFFFFF}, {0xA63A1B}, {0xA63A1B}},
    {{0xF3B27F}, {0x572106}, {0xD98F52}, {0xCC7A33}},
    {{0xECE9E1}, {0x3B3A33}, {0xBDB8A8}, {0x6B7280}},
    {{0x93CDDB}, {0x083F4E}, {0x5FA9BC}, {0x3C9BB4}},
    {{0x0F6B82}, {0xFFFFFF}, {0x0F6B82}, {0x0F6B82}},
}};

/// The parts of a bar, from the darkest to the lightest.
inline constexpr std::array<Color, 5> shares{{{0x3A478F}, {0x6470B2}, {0x8D98D2}, {0xADB6E0}, {0xC9CFEC}}};

/// How a part of a bar is told from the others.
struct Share {
    std::size_t step = 0; ///< of `shares`, or of as many colours of a theme
    bool isFrame = false; ///< that colour around the paper: the colours come round again
    friend bool operator==(const Share&, const Share&) = default;
};
/// The look of one part of `count`, as evenly as there are parts.
Share share(std::size_t index, std::size_t count);

/// A fill, the line around it, and ink that reads on it.
struct Tint {
    Color fill;
    Color line;
    Color ink;
};

/// The tint of a phase: its own colour, or the one of its place.
Tint phaseTint(std::size_t index, const std::optional<Rgb>& own);

/// The colour of a persona: its own, or the one of its place.
Color personaColor(std::size_t index, const std::optional<Rgb>& own);

/// The colour at half strength on paper, opaque: a see-through line would cost a PDF an outline of each of its dots.
Color faint(Color color);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
double contrast(Color a, Color b);

} // namespace rejse::layout::palette
