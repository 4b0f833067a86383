// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/slides/spotlight.h"

#include "layout/map/fade.h"
#include "layout/map/layout_context.h"

#include <algorithm>
#include <cassert>

namespace rejse::layout {

namespace {

constexpr double underPhases = 28;
constexpr double underCards = 20;

void addLane(LayoutContext& context, LaneKind kind, double top)
{
    const auto& lanes = context.journey.lanes;
    const auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const Lane& one) { return one.kind == kind; });
    const Id id = lane == lanes.end() ? Id() : lane->id;
    context.out.lanes.push_back({id, kind, std::string(context.words.lane(kind)), top, context.y - top});
}

void drawFeelings(LayoutContext& context)
{
    const double top = context.y;
    Pen pen(context.metrics, NodeKind::LaneLine);
    pen.line({0, top}, {context.out.size.width, top}, {palette::laneLine, 1});
    context.add(pen.finished({0, top, context.out.size.width, 1}));
    const std::size_t behind = context.out.nodes.size();
    context.y += layoutFeelings(context, top);
    context.out.nodes.insert(behind, context.backdrop);
    addLane(context, LaneKind::Feelings, top);
}

} // namespace

std::vector<Stretch> stretchesOf(const PhaseBand& phase, std::size_t atOnce)
{
    const std::size_t count = std::max<std::size_t>(1, (phase.columns + atOnce - 1) / atOnce);
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t from = phase.columns * i / count;
        const std::size_t to = phase.columns * (i + 1) / count;
        stretches.push_back({phase.firstColumn + from, to - from});
    }
    return stretches;
}

Layout layoutSpotlight(const Journey& journey, const Scores& scores, const Metrics& metrics, const Spotlight& spotlight,
                       const Options& options)
{
    assert(spotlight.phase < journey.phases.size() && spotlight.columnsAtOnce > 0);
    LayoutContext context(journey, scores, metrics, options);
    context.look = &onScreen;
    context.spotlight = &spotlight;
    layoutColumns(context);
    layoutPhases(context);
    const double links = layoutLinks(context, context.y + 8);
    context.y += std::max(underPhases, links + 8);
    const double cardsTop = context.y;
    context.y += layoutTouchpoints(context, cardsTop) + underCards;
    addLane(context, LaneKind::Touchpoints, cardsTop);
    drawFeelings(context);
    if (options.lens) {
        FadedNodes none;
        fadeAbsent(context.out.nodes, journey, *options.lens, none);
    }
    context.out.size.height = context.y;
    return std::move(context.out);
}

} // namespace rejse::layout
