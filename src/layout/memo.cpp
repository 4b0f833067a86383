// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/memo.h"

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
    if (!sameGround(journey, m_journey) || !(options == m_options)) {
        m_before.clear();
    }
    m_journeyBefore = std::exchange(m_journey, journey);
    m_options = options;
}

const Memo::Drawn* Memo::find(std::size_t lane, Owner owner, const Place& place)
{
    if (lane >= m_before.size()) {
        return nullptr;
    }
    const auto found = m_before[lane].find(owner);
    if (found == m_before[lane].end() || !(found->second.place == place)) {
        return nullptr;
    }
    // Carried over as it is: nothing is allocated for what stays.
    return &laneNow(lane).insert(m_before[lane].extract(found)).position->second;
}

void Memo::keep(std::size_t lane, Owner owner, Drawn drawn)
{
    laneNow(lane).insert_or_assign(owner, std::move(drawn));
}

Memo::Lane& Memo::laneNow(std::size_t lane)
{
    if (lane >= m_now.size()) {
        m_now.resize(lane + 1);
    }
    if (m_now[lane].empty() && lane < m_before.size()) {
        m_now[lane].reserve(m_before[lane].size());
    }
    return m_now[lane];
}

void Memo::share(NodeList& nodes)
{
    if (nodes.size() == m_nodes.size()) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes.shared(i) != m_nodes.shared(i) && nodes[i] == m_nodes[i]) {
                nodes.replace(i, m_nodes.shared(i));
            }
        }
    }
    m_nodes = nodes;
}

} // namespace rejse::layout
