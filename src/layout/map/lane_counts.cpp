// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/lane_counts.h"

#include "rejse/analysis/scores.h"

namespace rejse::layout {

namespace {

void countParts(LaneCounts& counts, const Touchpoint& touchpoint)
{
    counts.experiences += touchpoint.experiences.size();
    for (const Experience& experience : touchpoint.experiences) {
        ++(experience.kind == ExperienceKind::Rational ? counts.rational : counts.emotional);
    }
    counts.barriers += touchpoint.barriers.size();
    for (const Barrier& barrier : touchpoint.barriers) {
        counts.blocking += barrier.kind == BarrierKind::Blocking ? 1 : 0;
    }
    counts.actions += touchpoint.actions.size();
    for (const Action& action : touchpoint.actions) {
        const auto where = quadrant(action);
        counts.quickWins += where == Quadrant::QuickWin ? 1 : 0;
        counts.bigBets += where == Quadrant::BigBet ? 1 : 0;
    }
    counts.metrics += touchpoint.metrics.size();
}

LaneCounts countTouchpoint(const Touchpoint& touchpoint)
{
    LaneCounts counts;
    counts.touchpoints = 1;
    counts.direct = touchpoint.contact == Contact::Direct ? 1 : 0;
    counts.indirect = touchpoint.contact == Contact::Indirect ? 1 : 0;
    counts.pictures = touchpoint.image ? 1 : 0;
    counts.quotes = touchpoint.quote.empty() ? 0 : 1;
    countParts(counts, touchpoint);
    counts.firstProcess = counts.lastProcess = touchpoint.process;
    for (const auto& [lane, text] : touchpoint.cells) {
        counts.cells.emplace(lane, 1);
    }
    return counts;
}

} // namespace

void LaneCounts::add(const LaneCounts& next)
{
    touchpoints += next.touchpoints;
    direct += next.direct;
    indirect += next.indirect;
    pictures += next.pictures;
    quotes += next.quotes;
    experiences += next.experiences;
    rational += next.rational;
    emotional += next.emotional;
    barriers += next.barriers;
    blocking += next.blocking;
    actions += next.actions;
    quickWins += next.quickWins;
    bigBets += next.bigBets;
    metrics += next.metrics;
    handovers += next.handovers;
    if (next.firstProcess) {
        handovers += lastProcess && *lastProcess != *next.firstProcess ? 1 : 0;
        firstProcess = firstProcess ? firstProcess : next.firstProcess;
        lastProcess = next.lastProcess;
    }
    for (const auto& [lane, count] : next.cells) {
        cells[lane] += count;
    }
}

LaneCounts countLanes(const Phase& phase)
{
    LaneCounts counts;
    for (const auto& touchpoint : phase.touchpoints) {
        counts.add(countTouchpoint(*touchpoint));
    }
    return counts;
}

} // namespace rejse::layout
