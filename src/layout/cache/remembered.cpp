// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/draft.h"

#include <algorithm>

namespace rejse::layout {

namespace {

double recall(Draft& draft, const Memo::Drawn& known)
{
    draft.out.nodes.append(known.nodes);
    draft.backdrop.append(known.backdrop);
    return known.height;
}

/// The nodes from `index` on in a run of their own, so that the run that they stand in goes on.
NodeList copiedFrom(const NodeList& nodes, std::size_t index)
{
    NodeList copied;
    for (std::size_t i = index; i < nodes.size(); ++i) {
        copied.push_back(nodes.shared(i));
    }
    return copied;
}

/// Draws with `draw` and notes what came of it, a few nodes that are part of a run.
template <typename Draw> Memo::Drawn noted(Draft& draft, Memo::Place place, const Draw& draw)
{
    const std::size_t first = draft.out.nodes.size();
    const std::size_t behind = draft.backdrop.size();
    Memo::Drawn drawn{std::move(place), draw()};
    drawn.nodes = copiedFrom(draft.out.nodes, first);
    drawn.backdrop = copiedFrom(draft.backdrop, behind);
    return drawn;
}

/// The same for so much that it is kept as runs of nodes.
template <typename Draw> Memo::Drawn notedAsRuns(Draft& draft, Memo::Place place, const Draw& draw)
{
    draft.out.nodes.beginRun();
    draft.backdrop.beginRun();
    const std::size_t first = draft.out.nodes.size();
    const std::size_t behind = draft.backdrop.size();
    Memo::Drawn drawn{std::move(place), draw()};
    drawn.nodes = draft.out.nodes.from(first);
    drawn.backdrop = draft.backdrop.from(behind);
    return drawn;
}

/// Draws the columns of a phase, those that are as they were in `before` from there.
double drawTouchpoints(Draft& draft, std::size_t phase, const ByColumn& drawing, Memo::OfPhase& before,
                       Memo::OfPhase& now)
{
    const PhaseBand& band = draft.out.phases[phase];
    double tallest = 0;
    for (std::size_t column = band.firstColumn; column < band.firstColumn + band.columns; ++column) {
        const Touchpoint* touchpoint = draft.touchpoints[column];
        Memo::Place place = drawing.place(column);
        auto known = before.touchpoints.extract(touchpoint);
        if (!known.empty() && known.mapped().place == place) {
            tallest = std::max(tallest, recall(draft, known.mapped()));
            now.touchpoints.insert(std::move(known));
            continue;
        }
        Memo::Drawn drawn = noted(draft, std::move(place), [&] { return drawing.draw(column); });
        tallest = std::max(tallest, drawn.height);
        now.touchpoints.insert_or_assign(touchpoint, std::move(drawn));
    }
    return tallest;
}

double drawPhase(Draft& draft, std::size_t index, const ByColumn& drawing)
{
    const Cow<Phase>& phase = draft.journey.phases[index];
    Memo::Place place = drawing.placeOfPhase(index);
    if (const Memo::Drawn* known = draft.memo->findPhase(drawing.slot, phase, place)) {
        return recall(draft, *known);
    }
    Memo::OfPhase before = draft.memo->takePhase(drawing.slot, phase->id);
    Memo::OfPhase now{phase, {}};
    now.touchpoints.reserve(phase->touchpoints.size());
    now.all = notedAsRuns(draft, std::move(place), [&] { return drawTouchpoints(draft, index, drawing, before, now); });
    const double height = now.all.height;
    draft.memo->keepPhase(drawing.slot, std::move(now), before);
    return height;
}

} // namespace

std::size_t slotOf(const Draft& draft, Slot slot)
{
    return draft.journey.lanes.size() + static_cast<std::size_t>(slot);
}

double drawnOnce(Draft& draft, std::size_t slot, Memo::Place place, Memo::ReadsAlike alike,
                 const std::function<double()>& draw)
{
    if (!draft.memo) {
        return draw();
    }
    if (const Memo::Drawn* known = draft.memo->find(slot, place, alike)) {
        return recall(draft, *known);
    }
    Memo::Drawn drawn = notedAsRuns(draft, std::move(place), draw);
    const double height = drawn.height;
    draft.memo->keep(slot, std::move(drawn));
    return height;
}

void drawnPart(Draft& draft, std::size_t part, Memo::Place place, const std::function<void()>& draw)
{
    if (!draft.memo) {
        draw();
        return;
    }
    if (const Memo::Drawn* known = draft.memo->findPart(draft.lane, part, place)) {
        recall(draft, *known);
        return;
    }
    Memo::Drawn drawn = notedAsRuns(draft, std::move(place), [&] {
        draw();
        return 0.0;
    });
    draft.memo->keepPart(draft.lane, part, std::move(drawn));
}

double drawnOfPhase(Draft& draft, std::size_t slot, std::size_t phase, Memo::Place place,
                    const std::function<double()>& draw)
{
    if (!draft.memo) {
        return draw();
    }
    const Cow<Phase>& owner = draft.journey.phases[phase];
    if (const Memo::Drawn* known = draft.memo->findPhase(slot, owner, place)) {
        return recall(draft, *known);
    }
    const Memo::OfPhase before = draft.memo->takePhase(slot, owner->id);
    Memo::OfPhase now{owner, notedAsRuns(draft, std::move(place), draw)};
    const double height = now.all.height;
    draft.memo->keepPhase(slot, std::move(now), before);
    return height;
}

double drawColumns(Draft& draft, const ByColumn& drawing)
{
    double tallest = 0;
    if (!draft.memo) {
        for (std::size_t column = 0; column < draft.touchpoints.size(); ++column) {
            tallest = std::max(tallest, drawing.draw(column));
        }
        return tallest;
    }
    // By phases first: of a map with a thousand touchpoints an edit leaves all phases but one as they are.
    for (std::size_t phase = 0; phase < draft.out.phases.size(); ++phase) {
        if (draft.out.phases[phase].columns > 0) {
            tallest = std::max(tallest, drawPhase(draft, phase, drawing));
        }
    }
    return tallest;
}

double drawColumns(Draft& draft, double top, const std::function<double(std::size_t)>& one)
{
    const auto place = [&](std::size_t column) { return Memo::Place{draft.out.columns[column].x, top}; };
    return drawColumns(
        draft, {draft.lane, place, [&](std::size_t phase) { return place(draft.out.phases[phase].firstColumn); }, one});
}

} // namespace rejse::layout
