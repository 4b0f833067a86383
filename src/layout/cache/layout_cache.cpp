// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/cache/layout_cache.h"

#include <algorithm>
#include <utility>

namespace rejse::layout {

namespace {

bool sameGround(const Journey& a, const Journey& b)
{
    return a.language == b.language && a.personas == b.personas && a.channels == b.channels
        && a.processes == b.processes && a.lanes == b.lanes;
}

} // namespace

void LayoutCache::begin(const Journey& journey, const Options& options)
{
    m_before = std::exchange(m_now, {});
    m_countsBefore = std::exchange(m_countsNow, {});
    m_faded.begin();
    if (!sameGround(journey, m_journey) || !(options == m_options)) {
        m_before.clear();
    }
    // Assigned to, so that the room that it has is used again.
    std::swap(m_journeyBefore, m_journey);
    m_journey = journey;
    m_options = options;
    m_drawnInVain = 0;
}

LayoutCache::SlotContents& LayoutCache::before(std::size_t slot)
{
    m_before.resize(std::max(m_before.size(), slot + 1));
    return m_before[slot];
}

LayoutCache::SlotContents& LayoutCache::now(std::size_t slot)
{
    m_now.resize(std::max(m_now.size(), slot + 1));
    return m_now[slot];
}

const LayoutCache::Drawn* LayoutCache::find(std::size_t slot, const Key& place, HasSameInputs alike)
{
    const std::optional<Drawn>& known = before(slot).whole;
    if (!known || !(known->place == place) || !alike(m_journeyBefore, m_journey)) {
        return nullptr;
    }
    return &*(now(slot) = std::exchange(before(slot), {})).whole;
}

void LayoutCache::keep(std::size_t slot, Drawn drawn)
{
    if (const std::optional<Drawn>& known = before(slot).whole) {
        shareWith(*known, drawn);
    }
    now(slot).whole = std::move(drawn);
}

void LayoutCache::shareWith(const Drawn& known, Drawn& drawn)
{
    m_drawnInVain += shareAlike(drawn.nodes, known.nodes);
}

const LayoutCache::Drawn* LayoutCache::findPart(std::size_t slot, std::size_t part, const Key& place)
{
    auto& parts = before(slot).parts;
    const auto known = parts.find(part);
    if (known == parts.end() || !(known->second.place == place)) {
        return nullptr;
    }
    return &(now(slot).parts[part] = std::move(parts.extract(known).mapped()));
}

void LayoutCache::keepPart(std::size_t slot, std::size_t part, Drawn drawn)
{
    auto& parts = before(slot).parts;
    if (const auto known = parts.find(part); known != parts.end()) {
        shareWith(known->second, drawn);
    }
    now(slot).parts.insert_or_assign(part, std::move(drawn));
}

const LayoutCache::Drawn* LayoutCache::findPhase(std::size_t slot, const Cow<Phase>& phase, const Key& place)
{
    auto& known = before(slot).phases;
    const auto found = known.find(phase->id);
    if (found == known.end() || !found->second.phase.sharesWith(phase) || !(found->second.all.place == place)) {
        return nullptr;
    }
    OfPhase& kept = now(slot).phases[phase->id] = std::move(found->second);
    known.erase(found);
    return &kept.all;
}

LayoutCache::OfPhase LayoutCache::takePhase(std::size_t slot, const Id& phase)
{
    auto taken = before(slot).phases.extract(phase);
    return taken.empty() ? OfPhase() : std::move(taken.mapped());
}

void LayoutCache::keepPhase(std::size_t slot, OfPhase drawn, const OfPhase& known)
{
    const Id phase = drawn.phase->id;
    shareWith(known.all, drawn.all);
    now(slot).phases.insert_or_assign(phase, std::move(drawn));
}

const LaneCounts& LayoutCache::counts(const Cow<Phase>& phase)
{
    auto known = m_countsBefore.extract(phase->id);
    CountsOfPhase& now = m_countsNow[phase->id];
    now = !known.empty() && known.mapped().phase.sharesWith(phase) ? std::move(known.mapped())
                                                                   : CountsOfPhase{phase, countLanes(*phase)};
    return now.counts;
}

void LayoutCache::share(NodeList& nodes)
{
    m_drawnInVain += shareAlike(nodes, m_nodes);
    m_nodes = nodes;
}

} // namespace rejse::layout
