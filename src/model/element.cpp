// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/element.h"

#include "rejse/model/lookup.h"

#include <algorithm>
#include <array>

namespace rejse {

namespace {

template <typename T> bool hasPart(const std::vector<T>& list, const Id& id)
{
    return std::any_of(list.begin(), list.end(), [&](const T& element) { return element.id == id; });
}

bool existsOn(const Touchpoint& touchpoint, const ElementRef& element)
{
    switch (element.kind) {
    case ElementKind::Touchpoint:
        return true;
    case ElementKind::Quote:
        return !touchpoint.quote.empty();
    case ElementKind::Experience:
        return hasPart(touchpoint.experiences, element.id);
    case ElementKind::Barrier:
        return hasPart(touchpoint.barriers, element.id);
    case ElementKind::Action:
        return hasPart(touchpoint.actions, element.id);
    case ElementKind::Cell:
        return touchpoint.cells.count(element.id) > 0;
    default:
        return false;
    }
}

} // namespace

std::string_view kindWord(ElementKind kind)
{
    constexpr std::array<std::string_view, 13> names{"map",     "phase",  "touchpoint", "quote",   "experience",
                                                     "barrier", "action", "cell",       "persona", "channel",
                                                     "process", "lane",   "link"};
    return names[static_cast<std::size_t>(kind)];
}

bool exists(const Journey& journey, const ElementRef& element)
{
    switch (element.kind) {
    case ElementKind::Map:
        return true;
    case ElementKind::Phase:
        return findPhase(journey, element.id) != nullptr;
    case ElementKind::Persona:
        return findPersona(journey, element.id) != nullptr;
    case ElementKind::Lane:
        return findLane(journey, element.id) != nullptr;
    case ElementKind::Channel:
        return findChannel(journey, element.id) != nullptr;
    case ElementKind::Process:
        return findProcess(journey, element.id) != nullptr;
    case ElementKind::Link:
        return hasPart(journey.links, element.id);
    default:
        const Touchpoint* touchpoint = findTouchpoint(journey, element.touchpoint);
        return touchpoint && existsOn(*touchpoint, element);
    }
}

} // namespace rejse
