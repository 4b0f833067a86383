// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/comparison_curve.h"
#include "layout/node_list.h"
#include "rejse/analysis/scores.h"
#include "rejse/model/journey.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

/// A pure function from a journey and what its texts measure to named rectangles with shapes. The screen and every
/// export paint the same layout.
namespace rejse::layout {

/// One touchpoint's column.
struct Column {
    Id touchpoint;
    std::size_t phase = 0;
    double x = 0;
    double width = 0;
};

/// One lane's band across the map.
struct LaneBand {
    Id lane;
    LaneKind kind = LaneKind::Text;
    std::string title;
    double y = 0;
    double height = 0;
    friend bool operator==(const LaneBand&, const LaneBand&) = default;
};

struct PhaseBand {
    Id phase;
    Rect rect; ///< of the chevron
    std::size_t firstColumn = 0;
    std::size_t columns = 0; ///< 0 for a phase without touchpoints, which keeps one empty column's room
};

struct Options {
    std::optional<Id> lens;                  ///< look through this persona alone
    std::optional<std::set<LaneKind>> lanes; ///< show these kinds alone, whatever is hidden in the map
    bool emptyLanes = false;                 ///< thin rows for lanes in which nothing stands, as the editor shows them
    /// A header that keeps its height as the map is filled, so that what is worked on stays where it is: with room for
    /// a weakest link of two lines, the first persona under the title, and the legend, where it would take a row of its
    /// own, at the foot.
    bool steadyHeader = false;
    bool hideScores = false;                        ///< no score, and nothing that tells which is the weakest
    std::optional<ComparisonCurve> comparison = {}; ///< another journey's feelings behind those of this one
    friend bool operator==(const Options&, const Options&) = default;
};

struct Layout {
    Size size;
    NodeList nodes; ///< in reading order, which is the order of painting
    std::vector<Column> columns;
    std::vector<PhaseBand> phases;
    std::vector<LaneBand> lanes;
    double columnsLeft = 0; ///< x where the first column begins; lane names stand left of it
    double bodyTop = 0;     ///< y where the phase row begins; the header stands above it
    double lanesTop = 0;    ///< y under the phase row
};

class LayoutCache;

/// With a memo of the layout before, what has not changed since is taken from there; the result is the same.
Layout layoutMap(const Journey& journey, const Scores& scores, const Metrics& metrics, const Options& options = {},
                 LayoutCache* cache = nullptr);

} // namespace rejse::layout
