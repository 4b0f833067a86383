// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/ids.h"

#include "rejse/model/lists.h"

#include <random>
#include <string_view>

namespace rejse {

namespace {

template <typename T> bool isTaken(const std::vector<T>& list, const Id& id)
{
    return indexIn(list, id) < list.size();
}

bool anyHas(const std::vector<Cow<Touchpoint>>& touchpoints, const Id& id)
{
    return std::any_of(touchpoints.begin(), touchpoints.end(), [&](const Cow<Touchpoint>& touchpoint) {
        return touchpoint->id == id || isTaken(touchpoint->experiences, id) || isTaken(touchpoint->barriers, id)
            || isTaken(touchpoint->actions, id);
    });
}

Id randomId()
{
    constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyz0123456789";
    constexpr std::size_t length = 8;
    thread_local std::mt19937_64 random(std::random_device{}());
    std::uniform_int_distribution<std::size_t> pick(0, characters.size() - 1);
    Id id(length, ' ');
    std::generate(id.begin(), id.end(), [&] { return characters[pick(random)]; });
    return id;
}

} // namespace

bool hasId(const Journey& journey, const Id& id)
{
    const auto phaseHas = [&](const Cow<Phase>& phase) { return phase->id == id || anyHas(phase->touchpoints, id); };
    return isTaken(journey.personas, id) || isTaken(journey.channels, id) || isTaken(journey.processes, id)
        || isTaken(journey.links, id) || isTaken(journey.lanes, id) || anyHas(journey.unsorted, id)
        || std::any_of(journey.phases.begin(), journey.phases.end(), phaseHas);
}

Id newId(const Journey& journey)
{
    Id id = randomId();
    while (hasId(journey, id)) {
        id = randomId();
    }
    return id;
}

} // namespace rejse
