// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"

namespace rejse::layout {

LayoutContext::LayoutContext(const Journey& journeyToDraw, const Scores& itsScores, const Metrics& itsMetrics,
                             const Options& itsOptions)
    : journey(journeyToDraw),
      scores(itsScores),
      metrics(itsMetrics),
      options(itsOptions),
      words(journeyToDraw.language)
{
    for (const auto& channel : journey.channels) {
        channels.emplace(channel.id, &channel);
    }
    for (const auto& process : journey.processes) {
        processes.emplace(process.id, &process);
    }
    for (std::size_t i = 0; i < journey.personas.size(); ++i) {
        personas.emplace(journey.personas[i].id, i);
    }
}

void layoutColumns(LayoutContext& context)
{
    using namespace measure;
    auto& out = context.out;
    out.columnsLeft = margin + labelWidth;
    double x = out.columnsLeft;
    double bodyEnd = x;
    out.columns.reserve(context.scores.touchpoints.size());
    context.touchpoints.reserve(context.scores.touchpoints.size());
    for (std::size_t p = 0; p < context.journey.phases.size(); ++p) {
        const Phase& phase = *context.journey.phases[p];
        PhaseBand band;
        band.phase = phase.id;
        band.rect.x = x;
        band.firstColumn = out.columns.size();
        band.columns = phase.touchpoints.size();
        for (const auto& touchpoint : phase.touchpoints) {
            context.touchpoints.push_back(&*touchpoint);
            out.columns.push_back({touchpoint->id, p, x, columnWidth});
            x += columnWidth + columnGap;
        }
        if (phase.touchpoints.empty()) {
            x += columnWidth + columnGap;
        }
        bodyEnd = x - columnGap;
        band.rect.width = bodyEnd - band.rect.x + chevronOverhang + chevronTip;
        out.phases.push_back(std::move(band));
        x += phaseGap;
    }
    if (!out.phases.empty()) {
        auto& last = out.phases.back().rect;
        last.width = bodyEnd - last.x;
    }
    out.size.width = std::max(bodyEnd + margin, minimumWidth);
    context.right = out.size.width - margin;
}

} // namespace rejse::layout
