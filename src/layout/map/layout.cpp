// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout.h"

#include "layout/map/draft.h"
#include "layout/map/fade.h"

#include <array>

namespace rejse::layout {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(NodeKind::Footer) + 1> kindNames{
    "background",      "title",          "ring",        "key-figure", "persona",   "legend",     "bracket",
    "stage-band",      "phase",          "lane-label",  "lane-line",  "separator", "link",       "touchpoint",
    "feelings-ground", "feelings-curve", "feeling-dot", "picture",    "quote",     "experience", "barrier",
    "action",          "process-bar",    "handover",    "metric",     "cell",      "rule",       "footer"};

void layoutFooter(Draft& draft)
{
    const auto& journey = draft.journey;
    std::string left = journey.client.empty() ? "" : journey.client + " · ";
    left += journey.title + " · ";
    left += draft.words(journey.state == State::Current ? Word::CurrentJourney : Word::FutureJourney);
    const double width = draft.right - measure::margin;
    const auto formula = draft.words.formula(journey.scoring);
    const double formulaWidth = draft.metrics.width(formula, type::small);
    Pen pen(draft.metrics, NodeKind::Footer);
    const double top = draft.y + 14;
    const double leftRoom = (width - formulaWidth) / 2 - 24;
    const double height = std::max(16.0, pen.text(left, measure::margin, top, leftRoom, type::small, palette::ink2));
    pen.label(formula, {measure::margin + (width - formulaWidth) / 2, top, formulaWidth, 16}, type::small,
              palette::ink2);
    const double nameWidth = draft.metrics.width("Rejse", type::smallStrong);
    pen.label("Rejse", {draft.right - nameWidth, top, nameWidth, 16}, type::smallStrong, palette::ink2);
    draft.add(pen.finished({measure::margin, top, width, height}));
    draft.y = onGrid(top + height + 26);
}

} // namespace

std::string_view nodeKindName(NodeKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

Layout layoutMap(const Journey& journey, const Scores& scores, const Metrics& metrics, const Options& options,
                 Memo* memo)
{
    Draft draft(journey, scores, metrics, options);
    draft.memo = memo;
    if (memo) {
        memo->begin(journey, options);
    }
    layoutColumns(draft);
    layoutHeader(draft);
    layoutBrackets(draft);
    layoutPhases(draft);
    if (!journey.phases.empty()) {
        layoutLanes(draft);
    } else {
        draft.y += measure::lanePadding;
    }
    layoutFooter(draft);
    draft.out.size.height = draft.y;
    if (options.lens) {
        FadedNodes none;
        fadeAbsent(draft.out.nodes, journey, *options.lens, memo ? memo->faded() : none);
    }
    if (memo) {
        memo->share(draft.out.nodes);
    }
    return std::move(draft.out);
}

} // namespace rejse::layout
