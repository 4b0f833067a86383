// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/extent.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace rejse {

namespace {

class Measure {
public:
    Measure(Extent& extent, const Journey& journey) : m_extent(extent)
    {
        for (const Channel& channel : journey.channels) {
            m_channels.emplace(channel.id, channel.name);
        }
        for (const Process& process : journey.processes) {
            m_processes.emplace(process.id, process);
        }
    }

    void element() { ++m_extent.elements; }

    void text(std::string_view text)
    {
        constexpr std::size_t longest = 60; // bytes of a word that a line of a card may still hold
        m_extent.characters += text.size();
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
            m_extent.unbroken += end - begin > longest ? end - begin : 0;
            begin = end + 1;
        }
    }

    void touchpoint(const Touchpoint& touchpoint)
    {
        element();
        for (const std::string* each : {&touchpoint.title, &touchpoint.occasion, &touchpoint.quote}) {
            text(*each);
        }
        sharedTexts(touchpoint);
        list(touchpoint.experiences, [&](const Experience& one) { text(one.text); });
        list(touchpoint.barriers, [&](const Barrier& one) { text(one.text); });
        list(touchpoint.actions, [&](const Action& one) {
            text(one.text);
            text(one.owner);
        });
        list(touchpoint.metrics, [&](const Metric& one) {
            text(one.name);
            text(one.unit);
        });
        list(touchpoint.cells, [&](const auto& cell) { text(cell.second); });
        list(touchpoint.feelings, [](const auto&) {});
    }

    template <typename List, typename Each> void list(const List& elements, Each each)
    {
        for (const auto& one : elements) {
            element();
            each(one);
        }
    }

private:
    /// The names that stand once in the file and are drawn at every touchpoint that refers to them.
    void sharedTexts(const Touchpoint& touchpoint)
    {
        if (const auto channel = m_channels.find(touchpoint.channel.value_or(Id())); channel != m_channels.end()) {
            text(channel->second);
        }
        const auto process = m_processes.find(touchpoint.process.value_or(Id()));
        if (process != m_processes.end()) {
            text(process->second.name);
        }
        if (!touchpoint.owner.empty()) {
            text(touchpoint.owner);
        } else if (process != m_processes.end()) {
            text(process->second.owner);
        }
    }

    Extent& m_extent;
    std::unordered_map<Id, const std::string&> m_channels;
    std::unordered_map<Id, const Process&> m_processes;
};

} // namespace

Extent extentOf(const Journey& journey)
{
    Extent extent;
    Measure measure(extent, journey);
    measure.text(journey.title);
    measure.text(journey.description);
    measure.list(journey.personas, [&](const Persona& persona) {
        measure.text(persona.name);
        measure.text(persona.description);
        measure.list(persona.goals, [&](const std::string& goal) { measure.text(goal); });
    });
    measure.list(journey.phases, [&](const Cow<Phase>& phase) {
        measure.text(phase->title);
        measure.text(phase->statement);
        for (const auto& touchpoint : phase->touchpoints) {
            measure.touchpoint(*touchpoint);
        }
    });
    for (const auto& touchpoint : journey.unsorted) {
        measure.touchpoint(*touchpoint);
    }
    measure.list(journey.links, [&](const Link& link) { measure.text(link.label); });
    measure.list(journey.lanes, [&](const Lane& lane) { measure.text(lane.title.value_or(std::string())); });
    measure.list(journey.channels, [](const Channel&) {});
    measure.list(journey.processes, [](const Process&) {});
    return extent;
}

} // namespace rejse
