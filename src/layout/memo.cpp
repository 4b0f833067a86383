// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/memo.h"

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

void Memo::begin(const Journey& journey, const Options& options)
{
    m_before = std::exchange(m_now, {});
    m_countsBefore = std::exchange(m_countsNow, {});
    m_faded.begin();
    if (!sameGround(journey, m_journey) || !(options == m_options)) {
        m_before.clear();
    }
    m_journeyBefore = std::exchange(m_journey, journey);
    m_options = options;
}

Memo::SlotContents& Memo::before(std::size_t slot)
{
    m_before.resize(std::max(m_before.size(), slot + 1));
    return m_before[slot];
}

Memo::SlotContents& Memo::now(std::size_t slot)
{
    m_now.resize(std::max(m_now.size(), slot + 1));
    return m_now[slot];
}

const Memo::Drawn* Memo::find(std::size_t slot, const Place& place, ReadsAlike alike)
{
    const std::optional<Drawn>& known = before(slot).whole;
    if (!known || !(known->place == place) || !alike(m_journeyBefore, m_journey)) {
        return nullptr;
    }
    return &*(now(slot) = std::exchange(before(slot), {})).whole;
}

void Memo::keep(std::size_t slot, Drawn drawn)
{
    now(slot).whole = std::move(drawn);
}

const Memo::Drawn* Memo::findPart(std::size_t slot, std::size_t part, const Place& place)
{
    auto known = before(slot).parts.extract(part);
    if (known.empty() || !(known.mapped().place == place)) {
        return nullptr;
    }
    return &(now(slot).parts[part] = std::move(known.mapped()));
}

void Memo::keepPart(std::size_t slot, std::size_t part, Drawn drawn)
{
    now(slot).parts.insert_or_assign(part, std::move(drawn));
}

const Memo::Drawn* Memo::findPhase(std::size_t slot, const Cow<Phase>& phase, const Place& place)
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

Memo::OfPhase Memo::takePhase(std::size_t slot, const Id& phase)
{
    auto taken = before(slot).phases.extract(phase);
    return taken.empty() ? OfPhase() : std::move(taken.mapped());
}

void Memo::keepPhase(std::size_t slot, OfPhase drawn)
{
    const Id phase = drawn.phase->id;
    now(slot).phases.insert_or_assign(phase, std::move(drawn));
}

const LaneCounts& Memo::counts(const Cow<Phase>& phase)
{
    auto known = m_countsBefore.extract(phase->id);
    CountsOfPhase& now = m_countsNow[phase->id];
    now = !known.empty() && known.mapped().phase.sharesWith(phase) ? std::move(known.mapped())
                                                                   : CountsOfPhase{phase, countLanes(*phase)};
    return now.counts;
}

/// Makes the node of the layout before stand in `nodes` too where both look the same; whether both show the same thing.
bool Memo::shareNode(NodeList& nodes, std::size_t index, std::size_t indexBefore)
{
    const NodeList::Pointer& before = m_nodes.shared(indexBefore);
    if (nodes.shared(index) == before) {
        return true;
    }
    if (nodes[index] == *before) {
        nodes.replace(index, before);
        ++m_drawnInVain;
        return true;
    }
    return nodes[index].kind == before->kind && nodes[index].id == before->id
        && nodes[index].touchpoint == before->touchpoint;
}

void Memo::share(NodeList& nodes)
{
    m_drawnInVain = 0;
    const std::size_t least = std::min(nodes.size(), m_nodes.size());
    if (nodes.size() == m_nodes.size()) {
        for (std::size_t i = 0; i < least; ++i) {
            shareNode(nodes, i, i);
        }
    } else {
        // Something came or went: what stands before it in the list stands where it stood, what stands behind it where
        // it stood from the end.
        std::size_t front = 0;
        while (front < least && shareNode(nodes, front, front)) {
            ++front;
        }
        std::size_t back = 1;
        while (front + back <= least && shareNode(nodes, nodes.size() - back, m_nodes.size() - back)) {
            ++back;
        }
    }
    m_nodes = nodes;
}

} // namespace rejse::layout
