// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"

#include <algorithm>

namespace rejse::layout {

namespace {

double recall(LayoutContext& context, const LayoutCache::Drawn& known)
{
    context.out.nodes.append(known.nodes);
    context.backdrop.append(known.backdrop);
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
template <typename Draw> LayoutCache::Drawn noted(LayoutContext& context, LayoutCache::Key place, const Draw& draw)
{
    const std::size_t first = context.out.nodes.size();
    const std::size_t behind = context.backdrop.size();
    LayoutCache::Drawn drawn{std::move(place), draw()};
    drawn.nodes = copiedFrom(context.out.nodes, first);
    drawn.backdrop = copiedFrom(context.backdrop, behind);
    return drawn;
}

/// The same for so much that it is kept as runs of nodes.
template <typename Draw>
LayoutCache::Drawn notedAsRuns(LayoutContext& context, LayoutCache::Key place, const Draw& draw)
{
    context.out.nodes.beginRun();
    context.backdrop.beginRun();
    const std::size_t first = context.out.nodes.size();
    const std::size_t behind = context.backdrop.size();
    LayoutCache::Drawn drawn{std::move(place), draw()};
    drawn.nodes = context.out.nodes.from(first);
    drawn.backdrop = context.backdrop.from(behind);
    return drawn;
}

/// Draws the columns of a phase, those that are as they were in `before` from there.
double drawTouchpoints(LayoutContext& context, std::size_t phase, const ByColumn& drawing, LayoutCache::OfPhase& before,
                       LayoutCache::OfPhase& now)
{
    const PhaseBand& band = context.out.phases[phase];
    double tallest = 0;
    for (std::size_t column = band.firstColumn; column < band.firstColumn + band.columns; ++column) {
        const Touchpoint* touchpoint = context.touchpoints[column];
        LayoutCache::Key place = drawing.place(column);
        auto known = before.touchpoints.extract(touchpoint);
        if (!known.empty() && known.mapped().place == place) {
            tallest = std::max(tallest, recall(context, known.mapped()));
            now.touchpoints.insert(std::move(known));
            continue;
        }
        LayoutCache::Drawn drawn = noted(context, std::move(place), [&] { return drawing.draw(column); });
        tallest = std::max(tallest, drawn.height);
        now.touchpoints.insert_or_assign(touchpoint, std::move(drawn));
    }
    return tallest;
}

double drawPhase(LayoutContext& context, std::size_t index, const ByColumn& drawing)
{
    const Cow<Phase>& phase = context.journey.phases[index];
    LayoutCache::Key place = drawing.placeOfPhase(index);
    if (const LayoutCache::Drawn* known = context.cache->findPhase(drawing.slot, phase, place)) {
        return recall(context, *known);
    }
    LayoutCache::OfPhase before = context.cache->takePhase(drawing.slot, phase->id);
    LayoutCache::OfPhase now{phase, {}};
    now.touchpoints.reserve(phase->touchpoints.size());
    now.all =
        notedAsRuns(context, std::move(place), [&] { return drawTouchpoints(context, index, drawing, before, now); });
    const double height = now.all.height;
    context.cache->keepPhase(drawing.slot, std::move(now), before);
    return height;
}

} // namespace

std::size_t slotOf(const LayoutContext& context, Slot slot)
{
    return context.journey.lanes.size() + static_cast<std::size_t>(slot);
}

double drawnOnce(LayoutContext& context, std::size_t slot, LayoutCache::Key place, LayoutCache::HasSameInputs alike,
                 const std::function<double()>& draw)
{
    if (!context.cache) {
        return draw();
    }
    if (const LayoutCache::Drawn* known = context.cache->find(slot, place, alike)) {
        return recall(context, *known);
    }
    LayoutCache::Drawn drawn = notedAsRuns(context, std::move(place), draw);
    const double height = drawn.height;
    context.cache->keep(slot, std::move(drawn));
    return height;
}

void drawnPart(LayoutContext& context, std::size_t part, LayoutCache::Key place, const std::function<void()>& draw)
{
    if (!context.cache) {
        draw();
        return;
    }
    if (const LayoutCache::Drawn* known = context.cache->findPart(context.lane, part, place)) {
        recall(context, *known);
        return;
    }
    LayoutCache::Drawn drawn = notedAsRuns(context, std::move(place), [&] {
        draw();
        return 0.0;
    });
    context.cache->keepPart(context.lane, part, std::move(drawn));
}

double drawnOfPhase(LayoutContext& context, std::size_t slot, std::size_t phase, LayoutCache::Key place,
                    const std::function<double()>& draw)
{
    if (!context.cache) {
        return draw();
    }
    const Cow<Phase>& owner = context.journey.phases[phase];
    if (const LayoutCache::Drawn* known = context.cache->findPhase(slot, owner, place)) {
        return recall(context, *known);
    }
    const LayoutCache::OfPhase before = context.cache->takePhase(slot, owner->id);
    LayoutCache::OfPhase now{owner, notedAsRuns(context, std::move(place), draw)};
    const double height = now.all.height;
    context.cache->keepPhase(slot, std::move(now), before);
    return height;
}

double drawColumns(LayoutContext& context, const ByColumn& drawing)
{
    double tallest = 0;
    if (!context.cache) {
        for (std::size_t column = 0; column < context.touchpoints.size(); ++column) {
            tallest = std::max(tallest, drawing.draw(column));
        }
        return tallest;
    }
    // By phases first: of a map with a thousand touchpoints an edit leaves all phases but one as they are.
    for (std::size_t phase = 0; phase < context.out.phases.size(); ++phase) {
        if (context.out.phases[phase].columns > 0) {
            tallest = std::max(tallest, drawPhase(context, phase, drawing));
        }
    }
    return tallest;
}

double drawColumns(LayoutContext& context, double top, const std::function<double(std::size_t)>& one)
{
    const auto place = [&](std::size_t column) { return LayoutCache::Key{context.out.columns[column].x, top}; };
    return drawColumns(
        context,
        {context.lane, place, [&](std::size_t phase) { return place(context.out.phases[phase].firstColumn); }, one});
}

} // namespace rejse::layout
