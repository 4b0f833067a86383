// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/balance_groups.h"

#include "analysis/index_by_id.h"

#include <optional>
#include <unordered_map>

namespace rejse {

namespace {

template <typename E, std::size_t N> void put(Groups<E, N>& groups, const std::optional<E>& value, const Id& touchpoint)
{
    (value ? groups[*value] : groups.unknown).push_back(ElementRef::ofTouchpoint(touchpoint));
}

/// Walks the touchpoints in order on the map and sorts them as it goes.
class Sorter {
public:
    explicit Sorter(const Journey& journey)
        : m_journey(journey),
          m_channels(indexById(journey.channels)),
          m_processes(indexById(journey.processes))
    {
        m_groups.processes.resize(journey.processes.size());
    }

    void add(const Phase& phase, const Touchpoint& touchpoint)
    {
        put(m_groups.stage, std::optional(phase.stage), touchpoint.id);
        put(m_groups.contact, touchpoint.contact, touchpoint.id);
        put(m_groups.initiator, touchpoint.initiator, touchpoint.id);
        const auto channel = touchpoint.channel ? m_channels.find(*touchpoint.channel) : m_channels.end();
        const bool known = channel != m_channels.end();
        put(m_groups.medium, known ? m_journey.channels[channel->second].medium : std::nullopt, touchpoint.id);
        put(m_groups.ownership, known ? m_journey.channels[channel->second].ownership : std::nullopt, touchpoint.id);
        addProcess(touchpoint);
        for (const Experience& experience : touchpoint.experiences) {
            m_groups.experiences[experience.kind].push_back({ElementKind::Experience, experience.id, touchpoint.id});
        }
        for (const Barrier& barrier : touchpoint.barriers) {
            m_groups.barriers[barrier.kind].push_back({ElementKind::Barrier, barrier.id, touchpoint.id});
        }
    }

    BalanceGroups finish() { return std::move(m_groups); }

private:
    void addProcess(const Touchpoint& touchpoint)
    {
        const auto found = touchpoint.process ? m_processes.find(*touchpoint.process) : m_processes.end();
        if (found == m_processes.end()) {
            m_groups.withoutProcess.push_back(ElementRef::ofTouchpoint(touchpoint.id));
            return;
        }
        m_groups.processes[found->second].push_back(ElementRef::ofTouchpoint(touchpoint.id));
        if (m_last && *m_last->process != *touchpoint.process) {
            m_groups.handovers.push_back({m_last->id, touchpoint.id, *m_last->process, *touchpoint.process});
        }
        m_last = &touchpoint;
    }

    const Journey& m_journey;
    std::unordered_map<Id, std::size_t> m_channels;
    std::unordered_map<Id, std::size_t> m_processes;
    const Touchpoint* m_last = nullptr; ///< that has a process
    BalanceGroups m_groups;
};

} // namespace

BalanceGroups balanceGroups(const Journey& journey)
{
    Sorter sorter(journey);
    for (const Cow<Phase>& phase : journey.phases) {
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            sorter.add(*phase, *touchpoint);
        }
    }
    return sorter.finish();
}

} // namespace rejse
