// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/slides/spotlight.h"

#include "layout/map/draft.h"
#include "layout/map/fade.h"

#include <algorithm>
#include <cassert>

namespace rejse::layout {

namespace {

constexpr double underPhases = 28;
constexpr double underCards = 20;

void addLane(Draft& draft, LaneKind kind, double top)
{
    const auto& lanes = draft.journey.lanes;
    const auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const Lane& one) { return one.kind == kind; });
    const Id id = lane == lanes.end() ? Id() : lane->id;
    draft.out.lanes.push_back({id, kind, std::string(draft.words.lane(kind)), top, draft.y - top});
}

void drawFeelings(Draft& draft)
{
    const double top = draft.y;
    Pen pen(draft.metrics, NodeKind::LaneLine);
    pen.line({0, top}, {draft.out.size.width, top}, {palette::laneLine, 1});
    draft.add(pen.finished({0, top, draft.out.size.width, 1}));
    const std::size_t behind = draft.out.nodes.size();
    draft.y += layoutFeelings(draft, top);
    draft.out.nodes.insert(behind, draft.backdrop);
    addLane(draft, LaneKind::Feelings, top);
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
    Draft draft(journey, scores, metrics, options);
    draft.look = &onScreen;
    draft.spotlight = &spotlight;
    layoutColumns(draft);
    layoutPhases(draft);
    const double links = layoutLinks(draft, draft.y + 8);
    draft.y += std::max(underPhases, links + 8);
    const double cardsTop = draft.y;
    draft.y += layoutTouchpoints(draft, cardsTop) + underCards;
    addLane(draft, LaneKind::Touchpoints, cardsTop);
    drawFeelings(draft);
    if (options.lens) {
        FadedNodes none;
        fadeAbsent(draft.out.nodes, journey, *options.lens, none);
    }
    draft.out.size.height = draft.y;
    return std::move(draft.out);
}

} // namespace rejse::layout
