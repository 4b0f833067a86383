// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <initializer_list>
#include <utility>

/// Journeys of a line or two, for the cases of this room.
namespace rejse::test {

inline Touchpoint pointOf(Id id, std::map<Id, int> feelings = {}, int importance = 3)
{
    Touchpoint result;
    result.id = std::move(id);
    result.title = result.id;
    result.feelings = std::move(feelings);
    result.importance = importance;
    return result;
}

inline Experience experience(int importance, std::optional<int> fulfilment,
                             ExperienceKind kind = ExperienceKind::Rational)
{
    Experience result;
    result.kind = kind;
    result.importance = importance;
    result.fulfilment = fulfilment;
    return result;
}

inline Action action(Id id, std::optional<int> effect = {}, std::optional<int> cost = {})
{
    Action result;
    result.id = std::move(id);
    result.effect = effect;
    result.cost = cost;
    return result;
}

inline Phase phase(Id id, std::initializer_list<Touchpoint> touchpoints, Stage stage = Stage::Before)
{
    Phase result;
    result.id = std::move(id);
    result.stage = stage;
    result.touchpoints.assign(touchpoints.begin(), touchpoints.end());
    return result;
}

inline Journey journey(std::initializer_list<Phase> phases)
{
    Journey result;
    result.phases.assign(phases.begin(), phases.end());
    return result;
}

/// The touchpoint that docs/scoring.md works out by hand.
inline Touchpoint helpdesk()
{
    Touchpoint result = pointOf("helpdesk", {{"anna", -1}, {"bo", 0}}, 4);
    result.ease.logical = Answer::Yes;
    result.ease.clear = Answer::Partly;
    result.experiences = {experience(5, 2), experience(3, 4, ExperienceKind::Emotional), experience(4, std::nullopt)};
    return result;
}

} // namespace rejse::test
