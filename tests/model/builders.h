// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/lookup.h"
#include "support/journeys.h"

namespace rejse::test {

inline Link link(const Id& id, const Id& from, const Id& to)
{
    Link one;
    one.id = id;
    one.from = from;
    one.to = to;
    return one;
}

/// smallJourney() with a channel and a process at t1, links between all of its touchpoints, and the persona far named
/// at t3.
inline Journey linkedJourney()
{
    Journey journey = smallJourney();
    Channel web;
    web.id = "web";
    web.name = "Website";
    journey.channels = {web};
    Process sales;
    sales.id = "sales";
    sales.name = "Sales";
    journey.processes = {sales};
    journey.links = {link("l1", "t1", "t2"), link("l2", "t2", "t3"), link("l3", "t3", "t1")};
    Touchpoint& first = journey.phases[0].edit().touchpoints[0].edit();
    first.channel = "web";
    first.process = "sales";
    journey.phases[2].edit().touchpoints[0].edit().personas = {"far"};
    journey.unsorted[0].edit().channel = "web";
    journey.unsorted[0].edit().feelings = {{"far", 2}};
    return journey;
}

inline const Touchpoint& at(const Journey& journey, const Id& touchpoint)
{
    return *findTouchpoint(journey, touchpoint);
}

template <typename List> std::vector<Id> ids(const List& list)
{
    std::vector<Id> all;
    for (const auto& one : list) {
        if constexpr (requires { one->id; }) {
            all.push_back(one->id);
        } else {
            all.push_back(one.id);
        }
    }
    return all;
}

} // namespace rejse::test
