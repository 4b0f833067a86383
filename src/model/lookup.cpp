// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/lookup.h"

#include "rejse/model/lists.h"

#include <algorithm>

namespace rejse {

std::optional<Place> placeOf(const Journey& journey, const Id& touchpoint)
{
    for (std::size_t p = 0; p < journey.phases.size(); ++p) {
        const auto& list = journey.phases[p]->touchpoints;
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list[i]->id == touchpoint) {
                return Place{p, i};
            }
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> phaseIndex(const Journey& journey, const Id& phase)
{
    const std::size_t index = indexIn(journey.phases, phase);
    return index == journey.phases.size() ? std::nullopt : std::optional(index);
}

const Touchpoint* findTouchpoint(const Journey& journey, const Id& id)
{
    for (const auto& phase : journey.phases) {
        if (const Touchpoint* found = findIn(phase->touchpoints, id)) {
            return found;
        }
    }
    return findIn(journey.unsorted, id);
}

const Phase* findPhase(const Journey& journey, const Id& id)
{
    return findIn(journey.phases, id);
}

const Persona* findPersona(const Journey& journey, const Id& id)
{
    return findIn(journey.personas, id);
}

const Channel* findChannel(const Journey& journey, const Id& id)
{
    return findIn(journey.channels, id);
}

const Process* findProcess(const Journey& journey, const Id& id)
{
    return findIn(journey.processes, id);
}

const Lane* findLane(const Journey& journey, const Id& id)
{
    return findIn(journey.lanes, id);
}

const Link* findLink(const Journey& journey, const Id& id)
{
    return findIn(journey.links, id);
}

bool isThere(const Touchpoint& touchpoint, const Id& persona)
{
    const auto& named = touchpoint.personas;
    return !named || std::find(named->begin(), named->end(), persona) != named->end();
}

const std::map<Id, int>& feelingsAt(const Touchpoint& touchpoint)
{
    static const std::map<Id, int> none;
    return touchpoint.personas && touchpoint.personas->empty() ? none : touchpoint.feelings;
}

std::vector<const Persona*> personasAt(const Journey& journey, const Touchpoint& touchpoint)
{
    std::vector<const Persona*> here;
    for (const Persona& persona : journey.personas) {
        if (isThere(touchpoint, persona.id)) {
            here.push_back(&persona);
        }
    }
    return here;
}

std::size_t personaIndex(const Journey& journey, const Id& id)
{
    return indexIn(journey.personas, id);
}

} // namespace rejse
