// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout.h"

#include "layout/map/fade.h"
#include "layout/map/layout_context.h"

#include <array>

namespace rejse::layout {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(NodeKind::Footer) + 1> kindNames{
    "background",      "title",          "ring",        "key-figure", "persona",   "legend",     "bracket",
    "stage-band",      "phase",          "lane-label",  "lane-line",  "separator", "link",       "touchpoint",
    "feelings-ground", "feelings-curve", "feeling-dot", "picture",    "quote",     "experience", "barrier",
    "action",          "process-bar",    "handover",    "metric",     "cell",      "rule",       "footer"};

void layoutFooter(LayoutContext& context)
{
    const auto& journey = context.journey;
    std::string left = journey.client.empty() ? "" : journey.client + " · ";
    left += journey.title + " · ";
    left += context.words(journey.state == State::Current ? Word::CurrentJourney : Word::FutureJourney);
    const double width = context.right - measure::margin;
    const auto formula = context.words.formula(journey.scoring);
    const double formulaWidth = context.metrics.width(formula, type::small);
    Pen pen(context.metrics, NodeKind::Footer);
    const double top = context.y + 14;
    const double leftRoom = (width - formulaWidth) / 2 - 24;
    const double height = std::max(16.0, pen.text(left, measure::margin, top, leftRoom, type::small, palette::ink2));
    pen.label(formula, {measure::margin + (width - formulaWidth) / 2, top, formulaWidth, 16}, type::small,
              palette::ink2);
    const double nameWidth = context.metrics.width("Rejse", type::smallStrong);
    pen.label("Rejse", {context.right - nameWidth, top, nameWidth, 16}, type::smallStrong, palette::ink2);
    context.add(pen.finished({measure::margin, top, width, height}));
    context.y = onGrid(top + height + 26);
}

} // namespace

std::string_view nodeKindName(NodeKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

Layout layoutMap(const Journey& journey, const Scores& scores, const Metrics& metrics, const Options& options,
                 LayoutCache* cache)
{
    LayoutContext context(journey, scores, metrics, options);
    context.cache = cache;
    if (cache) {
        cache->begin(journey, options);
    }
    layoutColumns(context);
    layoutHeader(context);
    layoutBrackets(context);
    layoutPhases(context);
    if (!journey.phases.empty()) {
        layoutLanes(context);
    } else {
        context.y += measure::lanePadding;
    }
    if (context.legendAtFoot) {
        layoutLegend(context, measure::margin, context.y + measure::headerGap);
        context.y += measure::headerGap + legendSize().height;
    }
    layoutFooter(context);
    context.out.size.height = context.y;
    if (options.lens) {
        FadedNodes none;
        fadeAbsent(context.out.nodes, journey, *options.lens, cache ? cache->faded() : none);
    }
    if (cache) {
        cache->share(context.out.nodes);
    }
    return std::move(context.out);
}

} // namespace rejse::layout
