// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/thing.h"

#include "rejse/model/lookup.h"

#include <algorithm>
#include <array>

namespace rejse {

namespace {

template <typename T> bool hasPart(const std::vector<T>& list, const Id& id)
{
    return std::any_of(list.begin(), list.end(), [&](const T& thing) { return thing.id == id; });
}

bool existsOn(const Touchpoint& touchpoint, const Thing& thing)
{
    switch (thing.kind) {
    case ThingKind::Touchpoint:
        return true;
    case ThingKind::Quote:
        return !touchpoint.quote.empty();
    case ThingKind::Experience:
        return hasPart(touchpoint.experiences, thing.id);
    case ThingKind::Barrier:
        return hasPart(touchpoint.barriers, thing.id);
    case ThingKind::Action:
        return hasPart(touchpoint.actions, thing.id);
    case ThingKind::Cell:
        return touchpoint.cells.count(thing.id) > 0;
    default:
        return false;
    }
}

} // namespace

std::string_view kindWord(ThingKind kind)
{
    constexpr std::array<std::string_view, 13> names{"map",     "phase",  "touchpoint", "quote",   "experience",
                                                     "barrier", "action", "cell",       "persona", "channel",
                                                     "process", "lane",   "link"};
    return names[static_cast<std::size_t>(kind)];
}

bool exists(const Journey& journey, const Thing& thing)
{
    switch (thing.kind) {
    case ThingKind::Map:
        return true;
    case ThingKind::Phase:
        return findPhase(journey, thing.id) != nullptr;
    case ThingKind::Persona:
        return findPersona(journey, thing.id) != nullptr;
    case ThingKind::Lane:
        return findLane(journey, thing.id) != nullptr;
    case ThingKind::Channel:
        return findChannel(journey, thing.id) != nullptr;
    case ThingKind::Process:
        return findProcess(journey, thing.id) != nullptr;
    case ThingKind::Link:
        return hasPart(journey.links, thing.id);
    default:
        const Touchpoint* touchpoint = findTouchpoint(journey, thing.touchpoint);
        return touchpoint && existsOn(*touchpoint, thing);
    }
}

} // namespace rejse
