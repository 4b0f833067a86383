// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/cache/layout_cache.h"
#include "layout/map/layout.h"
#include "layout/pen.h"
#include "layout/slides/spotlight.h"
#include "layout/styles.h"
#include "layout/words.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace rejse::layout {

/// A layout in the making: what every part of the map needs to know, and the cursor that moves down the sheet.
struct LayoutContext {
    LayoutContext(const Journey& journey, const Scores& scores, const Metrics& metrics, const Options& options);

    const Journey& journey;
    const Scores& scores;
    const Metrics& metrics;
    const Options& options;
    const Words words;

    const Look* look = &onMap;
    const Spotlight* spotlight = nullptr; ///< the phase that is shown alone, if one is

    Layout out;
    NodeList backdrop;                          ///< what lies behind everything in the lanes
    std::vector<const Touchpoint*> touchpoints; ///< one a column
    std::unordered_map<Id, const Channel*> channels;
    std::unordered_map<Id, const Process*> processes;
    std::unordered_map<Id, std::size_t> personas; ///< id to index

    LayoutCache* cache = nullptr;
    std::size_t lane = 0; ///< index of the lane that is being drawn

    double right = 0;          ///< x of the right margin's edge
    double y = 0;              ///< where the next part begins
    bool legendAtFoot = false; ///< below the lanes, as the header has no room for it

    void add(Node node) { out.nodes.push_back(std::move(node)); }
    double centerOf(std::size_t column) const { return out.columns[column].x + out.columns[column].width / 2; }
    /// The column of a touchpoint: scores are in the order of the columns.
    std::size_t columnOf(const Id& touchpoint) const { return scores.indexOf.at(touchpoint); }
    const TouchpointScore& scoreOf(std::size_t column) const { return scores.touchpoints[column]; }
    palette::Tint tintOf(std::size_t phase) const { return palette::phaseTint(phase, journey.phases[phase]->color); }
    std::string_view titleOf(const Phase& phase) const
    {
        return phase.title.empty() ? words(Word::UntitledPhase) : std::string_view(phase.title);
    }
    bool showsScores() const { return !options.hideScores; }
    /// Whether the lens, where there is one, looks through this persona.
    bool inLens(const Id& persona) const { return !options.lens || *options.lens == persona; }
};

/// Title block, score ring, key figures, personas and legend, from the top margin down.
void layoutHeader(LayoutContext& context);
/// What of the header may stand beside it, right aligned: the legend. Its width and height.
Size legendSize();
void layoutLegend(LayoutContext& context, double x, double y);
/// Where every column and phase stands from left to right, and how wide the map is.
void layoutColumns(LayoutContext& context);
/// The brackets of the customer and buying journey, and the band of stages.
void layoutBrackets(LayoutContext& context);
/// The row of chevrons.
void layoutPhases(LayoutContext& context);
std::string titleOf(const LayoutContext& context, const Lane& lane);
Icon iconOf(LaneKind kind);
/// Every lane that is shown, from the phase row down.
void layoutLanes(LayoutContext& context);

/// Lanes of a kind each, drawn from draft.y + padding down; they return the height of what they drew.
double layoutTouchpoints(LayoutContext& context, double top);
double layoutFeelings(LayoutContext& context, double top);
double layoutProcesses(LayoutContext& context, double top);
double layoutStacks(LayoutContext& context, const Lane& lane, double top);

/// Draws what a touchpoint has in such a lane from `y` down, one element under the other; returns its height, 0 for
/// nothing.
double drawStack(LayoutContext& context, const Lane& lane, const Touchpoint& touchpoint, double x, double y);
double drawActions(LayoutContext& context, const Touchpoint& touchpoint, double x, double y);

/// Draws the links above the cards; returns the height they take between the phase row and the cards.
double layoutLinks(LayoutContext& context, double top);

/// Where in the memo something is that stands in no lane alone, counted from past the last lane.
enum class Slot : std::size_t {
    CardHeights,
    Links,
    HeadingHeights,
    Headings
};
std::size_t slotOf(const LayoutContext& context, Slot slot);

/// Draws with `draw`, which returns a height, or takes what it drew for the layout before from the memo. What it draws
/// depends on nothing but `place`, what LayoutCache::begin() compares, and what `alike` compares of the journey.
double drawnOnce(LayoutContext& context, std::size_t slot, LayoutCache::Key place, LayoutCache::HasSameInputs alike,
                 const std::function<double()>& draw);

/// The same for a part of the lane that depends on nothing but `place` and what LayoutCache::begin() compares.
void drawnPart(LayoutContext& context, std::size_t part, LayoutCache::Key place, const std::function<void()>& draw);

/// The same for what belongs to a phase, and depends on nothing but the phase, `place` and what LayoutCache::begin()
/// compares.
double drawnOfPhase(LayoutContext& context, std::size_t slot, std::size_t phase, LayoutCache::Key place,
                    const std::function<double()>& draw);

/// How columns are drawn one by one.
struct ByColumn {
    std::size_t slot = 0;
    /// All that the drawing of a column depends on besides its touchpoint and what LayoutCache::begin() compares.
    std::function<LayoutCache::Key(std::size_t column)> place;
    /// The same for all columns of a phase, besides the phase.
    std::function<LayoutCache::Key(std::size_t phase)> placeOfPhase;
    std::function<double(std::size_t column)> draw; ///< returns the height of what it drew
};

/// Draws every column, or takes it from the memo; returns the greatest height.
double drawColumns(LayoutContext& context, const ByColumn& drawing);

/// The same in the slot of the lane, where a column depends on nothing but its touchpoint, where it stands, and `top`.
double drawColumns(LayoutContext& context, double top, const std::function<double(std::size_t column)>& one);

} // namespace rejse::layout
