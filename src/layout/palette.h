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
inline constexpr Color comparison{0x8A92E4};  ///< two thirds of the accent on paper
inline constexpr Color unset{0xD9DDE5};       ///< the bars and dots that a rating leaves empty
inline constexpr Color unsetWeight{0xDFE3E9}; ///< the same of effect and cost, on a card
inline constexpr Color unsetRing{0xA9B0BE};   ///< around dots where nothing is rated
inline constexpr Color track{0xE8EBF0};       ///< below the arc of a score
inline constexpr Color barTrack{0xEEF0F4};    ///< below the bars of a report
inline constexpr Color neutralLine{0xB4BAC6}; ///< the middle of the feelings
inline constexpr Color faintLine{0xC3C8D2};   ///< the same, small
inline constexpr Color stage{0xEFF1F5};
inline constexpr Color purchase{0xE1E6EE};      ///< the stage that the other two are before and after of
inline constexpr Color quietChip{0xF6F7F9};     ///< what has no kind of its own
inline constexpr Color pictureGround{0xF1F2F5}; ///< where a picture is missing
inline constexpr Color quietDisc{0xEEF0F3};
inline constexpr Color footDot{0xC6C4D8}; ///< a phase that a slide is not about
inline constexpr Color unsetSeverity{0xD9A98A};

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

/// The parts of a bar, from the darkest to the lightest, and on a dark ground from the lightest to the darkest.
inline constexpr std::array<Color, 5> shares{{{0x3A478F}, {0x6470B2}, {0x8D98D2}, {0xADB6E0}, {0xC9CFEC}}};
inline constexpr std::array<Color, 5> sharesInDark{{{0xA9B2F5}, {0x8791DD}, {0x6A74C0}, {0x525B9C}, {0x414876}}};

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

inline constexpr Tint rational{{0xF3F6FE}, {0xCDD7F0}, {0x2F3E83}};
inline constexpr Tint emotional{{0xFEF4F7}, {0xF0CAD8}, {0x8A2F5C}};
inline constexpr Tint barrier{{0xFDF4EB}, {0xEBC9AC}, warning};
inline constexpr Tint process{{0xE8EBF3}, {0xBFC6D6}, ink};

/// The colours of a quadrant: of its name, and of the grid of effect and cost.
struct QuadrantColors {
    Tint tint;
    Color ground;    ///< of the grid
    Color bubble;    ///< an action on it
    Color inkOnDark; ///< of the name, on a dark ground
};
/// By Quadrant.
inline constexpr std::array<QuadrantColors, 4> quadrants{{
    {{{0xE4F1F4}, {0xA9D2DB}, {0x0A5568}}, {0xEDF6F8}, {0x0F6B82}, {0xA9DCE8}},
    {{{0xECE9F8}, {0xC9C2EC}, {0x45358A}}, {0xF2F0FB}, {0x5A48AE}, {0xC9BFF5}},
    {{{0xEEF0F3}, {0xCBD0DA}, {0x4A5160}}, {0xF5F6F8}, {0x5A6170}, {0xC3C9D5}},
    {{{0xF6EBE4}, {0xE3C2AE}, {0x7A3A1C}}, {0xFBF4EF}, {0x8F4A22}, {0xEFC3A8}},
}};

/// The tint of a phase: its own colour, or the one of its place.
Tint phaseTint(std::size_t index, const std::optional<Rgb>& own);

/// The colour of a persona: its own, or the one of its place.
Color personaColor(std::size_t index, const std::optional<Rgb>& own);

/// The colour at half strength on paper, opaque: a see-through line would cost a PDF an outline of each of its dots.
Color faint(Color color);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
double contrast(Color a, Color b);

} // namespace rejse::layout::palette
