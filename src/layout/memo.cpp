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

const Memo::Drawn* Memo::find(std::size_t lane, const Touchpoint& touchpoint, const Place& place)
{
    if (lane >= m_before.size()) {
        return nullptr;
    }
    const auto found = m_before[lane].find(&touchpoint);
    if (found == m_before[lane].end() || !(found->second.place == place)) {
        return nullptr;
    }
    Drawn drawn = std::move(found->second);
    m_before[lane].erase(found);
    keep(lane, touchpoint, std::move(drawn));
    return &m_now[lane].find(&touchpoint)->second;
}

void Memo::keep(std::size_t lane, const Touchpoint& touchpoint, Drawn drawn)
{
    if (lane >= m_now.size()) {
        m_now.resize(lane + 1);
    }
    m_now[lane].insert_or_assign(&touchpoint, std::move(drawn));
}

} // namespace rejse::layout
