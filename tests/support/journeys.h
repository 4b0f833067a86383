// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <string>
#include <utility>
#include <vector>

/// Small journeys for the tests of the rooms that show one.
namespace rejse::test {

inline Touchpoint touchpoint(const Id& id, std::string title = {})
{
    Touchpoint one;
    one.id = id;
    one.title = title.empty() ? "Touchpoint " + id : std::move(title);
    return one;
}

inline Phase phase(const Id& id, const std::vector<Id>& touchpoints)
{
    Phase one;
    one.id = id;
    one.title = "Phase " + id;
    for (const Id& each : touchpoints) {
        one.touchpoints.emplace_back(touchpoint(each));
    }
    return one;
}

inline Persona persona(const Id& id, std::string name)
{
    Persona one;
    one.id = id;
    one.name = std::move(name);
    return one;
}

/// Phase p1 with t1 and t2, p2 without any, p3 with t3, which has a quote, an experience, a barrier, an action and text
/// in a custom lane; two personas; one touchpoint unsorted.
inline Journey smallJourney()
{
    Journey journey;
    journey.title = "Small";
    journey.personas = {persona("hans", "Hans Hansen"), persona("far", "Hans' far")};
    Lane own;
    own.id = "own";
    own.kind = LaneKind::Text;
    own.title = "Systems";
    journey.lanes.push_back(own);
    journey.phases = {phase("p1", {"t1", "t2"}), phase("p2", {}), phase("p3", {"t3"})};
    Touchpoint& last = journey.phases[2].edit().touchpoints[0].edit();
    last.quote = "It just works";
    Experience experience;
    experience.id = "e1";
    experience.text = "Answers as promised";
    last.experiences = {experience};
    Barrier barrier;
    barrier.id = "b1";
    barrier.text = "Nobody picks up";
    last.barriers = {barrier};
    Action action;
    action.id = "a1";
    action.text = "Call back";
    last.actions = {action};
    last.cells["own"] = "CRM";
    last.feelings = {{"hans", 1}, {"far", -1}};
    journey.phases[0].edit().touchpoints[0].edit().feelings = {{"hans", -1}};
    journey.unsorted = {touchpoint("u1", "Sees an advert")};
    return journey;
}

} // namespace rejse::test
