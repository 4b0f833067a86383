// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/geometry.h"
#include "layout/text.h"

/// The measures and type of the map, in map units.
namespace rejse::layout {

namespace type {
inline constexpr TextStyle title{44, 56, Weight::Bold, false, -1.1};
inline constexpr TextStyle ring{36, 44, Weight::Bold, false, -0.7};
inline constexpr TextStyle phase{20, 28, Weight::SemiBold};
inline constexpr TextStyle statement{16, 22, Weight::Regular, true};
inline constexpr TextStyle description{16, 24};
inline constexpr TextStyle client{16, 24, Weight::SemiBold};
inline constexpr TextStyle laneTitle{16, 22, Weight::SemiBold};
inline constexpr TextStyle figure{18, 24, Weight::SemiBold};
inline constexpr TextStyle cardTitle{15, 20, Weight::SemiBold};
inline constexpr TextStyle body{13, 18};
inline constexpr TextStyle bodyMedium{13, 18, Weight::Medium};
inline constexpr TextStyle bodyStrong{13, 18, Weight::SemiBold};
inline constexpr TextStyle bodyItalic{13, 18, Weight::Regular, true};
inline constexpr TextStyle small{12, 16};
inline constexpr TextStyle smallMedium{12, 16, Weight::Medium};
inline constexpr TextStyle smallStrong{12, 16, Weight::SemiBold};
inline constexpr TextStyle scorePill{14, 20, Weight::Bold};
inline constexpr TextStyle phasePill{18, 24, Weight::Bold};
inline constexpr TextStyle metric{22, 28, Weight::SemiBold};
inline constexpr TextStyle initials{16, 20, Weight::SemiBold};
inline constexpr TextStyle tinyInitials{8, 10, Weight::SemiBold};
} // namespace type

namespace measure {
inline constexpr double margin = 40;
inline constexpr double labelWidth = 168; ///< of the column of lane names
inline constexpr double columnWidth = 196;
inline constexpr double columnGap = 12;
inline constexpr double phaseGap = 16; ///< more between the last column of a phase and the first of the next
inline constexpr double lanePadding = 16;
inline constexpr double chipGap = 8;
inline constexpr double cardRadius = 8;
inline constexpr double headerGap = 22; ///< from the header to what follows
inline constexpr double bracketHeight = 28;
inline constexpr double stageBandHeight = 24;
inline constexpr double chevronHeight = 88;
inline constexpr double chevronTip = 20;
inline constexpr double chevronOverhang = 16; ///< of the body past the last card
inline constexpr double feelingsHeight = 224;
inline constexpr double feelingStep = 42; ///< height of one step of feeling, on the map
inline constexpr double dot = 22;
inline constexpr double scoreRingRadius = 72; ///< to the middle of its stroke
inline constexpr double scoreRingWidth = 16;
inline constexpr double footerHeight = 56;
inline constexpr double minimumWidth = 1264;
} // namespace measure

/// What differs between the map and a phase of it that is shown to a room.
struct Look {
    TextStyle phase;
    TextStyle statement;
    TextStyle phasePill;
    Size phasePillSize;
    TextStyle tag; ///< of the weakest phase
    double tagHeight = 0;
    double chevronHeight = 0;
    TextStyle channel;
    TextStyle cardTitle;
    TextStyle cardText;
    TextStyle linkLabel;
    TextStyle personaName;
    double feelingsHeight = 0;
    double feelingStep = 0;
    double dot = 0;
    double curve = 0;
};
inline constexpr Look onMap{type::phase,
                            type::statement,
                            type::phasePill,
                            {64, 32},
                            type::smallStrong,
                            24,
                            measure::chevronHeight,
                            type::small,
                            type::cardTitle,
                            type::body,
                            type::bodyMedium,
                            type::smallStrong,
                            measure::feelingsHeight,
                            measure::feelingStep,
                            measure::dot,
                            2.5};
inline constexpr Look onScreen{{28, 36, Weight::SemiBold},
                               {20, 28, Weight::Regular, true},
                               {22, 28, Weight::Bold},
                               {80, 40},
                               {15, 20, Weight::SemiBold},
                               32,
                               104,
                               {13, 18},
                               {18, 24, Weight::SemiBold},
                               {15, 20},
                               {15, 20, Weight::Medium},
                               {14, 18, Weight::SemiBold},
                               240,
                               46,
                               28,
                               3};

/// Heights stand on a grid of 4 and round up to it.
double onGrid(double height);

} // namespace rejse::layout
