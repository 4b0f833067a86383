// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/balance.h"

#include "analysis/index_by_id.h"

#include <optional>
#include <unordered_map>

namespace rejse {

namespace {

template <typename E, std::size_t N> void count(Counts<E, N>& counts, const std::optional<E>& value)
{
    ++(value ? counts[*value] : counts.unknown);
}

/// Walks the touchpoints in order on the map and counts as it goes.
class Counter {
public:
    explicit Counter(const Journey& journey)
        : m_journey(journey),
          m_channels(indexById(journey.channels)),
          m_processes(indexById(journey.processes)),
          m_met(journey.channels.size())
    {
        for (const Process& process : journey.processes) {
            m_balance.processes.push_back({process.id, 0});
        }
    }

    void add(const Phase& phase, const Touchpoint& touchpoint)
    {
        ++m_balance.stage[phase.stage];
        count(m_balance.contact, touchpoint.contact);
        count(m_balance.initiator, touchpoint.initiator);
        addChannel(touchpoint);
        addProcess(touchpoint);
        for (const Experience& experience : touchpoint.experiences) {
            ++m_balance.experiences[experience.kind];
        }
        for (const Barrier& barrier : touchpoint.barriers) {
            ++m_balance.barriers[barrier.kind];
        }
    }

    Balance finish()
    {
        for (std::size_t i = 0; i < m_met.size(); ++i) {
            if (m_met[i].size() >= 2) {
                m_balance.recurringChannels.push_back({m_journey.channels[i].id, std::move(m_met[i])});
            }
        }
        return std::move(m_balance);
    }

private:
    void addChannel(const Touchpoint& touchpoint)
    {
        const auto found = touchpoint.channel ? m_channels.find(*touchpoint.channel) : m_channels.end();
        if (found == m_channels.end()) {
            ++m_balance.medium.unknown;
            ++m_balance.ownership.unknown;
            return;
        }
        const Channel& channel = m_journey.channels[found->second];
        count(m_balance.medium, channel.medium);
        count(m_balance.ownership, channel.ownership);
        m_met[found->second].push_back(touchpoint.id);
    }

    void addProcess(const Touchpoint& touchpoint)
    {
        const auto found = touchpoint.process ? m_processes.find(*touchpoint.process) : m_processes.end();
        if (found == m_processes.end()) {
            return;
        }
        ++m_balance.processes[found->second].touchpoints;
        if (m_lastProcess && *m_lastProcess != found->second) {
            ++m_balance.handovers;
        }
        m_lastProcess = found->second;
    }

    const Journey& m_journey;
    std::unordered_map<Id, std::size_t> m_channels;
    std::unordered_map<Id, std::size_t> m_processes;
    std::vector<std::vector<Id>> m_met; ///< by channel: the touchpoints where it is met
    std::optional<std::size_t> m_lastProcess;
    Balance m_balance;
};

} // namespace

Balance balance(const Journey& journey)
{
    Counter counter(journey);
    for (const Cow<Phase>& phase : journey.phases) {
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            counter.add(*phase, *touchpoint);
        }
    }
    return counter.finish();
}

} // namespace rejse
