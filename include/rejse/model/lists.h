// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <algorithm>
#include <cstddef>
#include <type_traits>

/// The lists that a journey and a touchpoint hold, by what is in them, so that one function serves them all.
namespace rejse {

/// An element of one of the journey's own lists: a persona, channel, process, link or lane.
template <typename T>
concept JourneyPart = std::is_same_v<T, Persona> || std::is_same_v<T, Channel> || std::is_same_v<
    T, Process> || std::is_same_v<T, Link> || std::is_same_v<T, Lane>;

/// An element that hangs on a touchpoint: an experience, barrier or action.
template <typename T>
concept TouchpointPart = std::is_same_v<T, Experience> || std::is_same_v<T, Barrier> || std::is_same_v<T, Action>;

template <JourneyPart T> auto& listOf(auto& journey)
{
    if constexpr (std::is_same_v<T, Persona>) {
        return journey.personas;
    } else if constexpr (std::is_same_v<T, Channel>) {
        return journey.channels;
    } else if constexpr (std::is_same_v<T, Process>) {
        return journey.processes;
    } else if constexpr (std::is_same_v<T, Link>) {
        return journey.links;
    } else {
        return journey.lanes;
    }
}

template <TouchpointPart T> auto& listOf(auto& touchpoint)
{
    if constexpr (std::is_same_v<T, Experience>) {
        return touchpoint.experiences;
    } else if constexpr (std::is_same_v<T, Barrier>) {
        return touchpoint.barriers;
    } else {
        return touchpoint.actions;
    }
}

/// The place of the element with this id; the list's size where there is none.
template <typename T> std::size_t indexIn(const std::vector<T>& list, const Id& id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& element) { return element.id == id; });
    return static_cast<std::size_t>(found - list.begin());
}

template <typename T> std::size_t indexIn(const std::vector<Cow<T>>& list, const Id& id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Cow<T>& element) { return element->id == id; });
    return static_cast<std::size_t>(found - list.begin());
}

/// Null where there is none.
template <typename T> const T* findIn(const std::vector<T>& list, const Id& id)
{
    const std::size_t index = indexIn(list, id);
    return index == list.size() ? nullptr : &list[index];
}

template <typename T> const T* findIn(const std::vector<Cow<T>>& list, const Id& id)
{
    const std::size_t index = indexIn(list, id);
    return index == list.size() ? nullptr : &*list[index];
}

/// Calls `visit` for each touchpoint, placed or unsorted.
template <typename Visit> void forEachTouchpoint(const Journey& journey, const Visit& visit)
{
    for (const Cow<Phase>& phase : journey.phases) {
        std::for_each(phase->touchpoints.begin(), phase->touchpoints.end(), visit);
    }
    std::for_each(journey.unsorted.begin(), journey.unsorted.end(), visit);
}

inline std::size_t touchpointCount(const Journey& journey)
{
    std::size_t count = journey.unsorted.size();
    for (const Cow<Phase>& phase : journey.phases) {
        count += phase->touchpoints.size();
    }
    return count;
}

/// Moves what stands at `from` so that it stands at `to`.
template <typename T> void moveWithin(std::vector<T>& list, std::size_t from, std::size_t to)
{
    const auto at = [&](std::size_t index) { return list.begin() + static_cast<std::ptrdiff_t>(index); };
    if (from < to) {
        std::rotate(at(from), at(from + 1), at(to + 1));
    } else {
        std::rotate(at(to), at(from), at(from + 1));
    }
}

} // namespace rejse
