// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <algorithm>

namespace rejse {

namespace {

ActionScore weigh(const Action& action)
{
    ActionScore weighed;
    weighed.id = action.id;
    if (action.effect && action.cost) {
        weighed.value = static_cast<double>(*action.effect) / *action.cost;
    }
    weighed.quadrant = quadrant(action);
    return weighed;
}

std::vector<ActionScore> openActions(const Journey& journey, const std::vector<TouchpointScore>& touchpoints)
{
    std::vector<ActionScore> open;
    for (std::size_t order = 0; order < touchpoints.size(); ++order) {
        const TouchpointScore& place = touchpoints[order];
        const std::vector<Action>& actions = touchpointAt(journey, place).actions;
        for (std::size_t i = 0; i < actions.size(); ++i) {
            if (actions[i].status == Status::Done || actions[i].decision == Decision::Keep) {
                continue;
            }
            ActionScore weighed = weigh(actions[i]);
            weighed.touchpoint = place.id;
            weighed.touchpointOrder = order;
            weighed.index = i;
            open.push_back(std::move(weighed));
        }
    }
    return open;
}

} // namespace

std::optional<Quadrant> quadrant(const Action& action)
{
    if (!action.effect || !action.cost) {
        return std::nullopt;
    }
    const bool cheap = *action.cost < 3;
    if (*action.effect >= 3) {
        return cheap ? Quadrant::QuickWin : Quadrant::BigBet;
    }
    return cheap ? Quadrant::FillIn : Quadrant::Thankless;
}

std::vector<ActionScore> rankedActions(const Journey& journey, const std::vector<TouchpointScore>& touchpoints)
{
    std::vector<ActionScore> actions = openActions(journey, touchpoints);
    const auto weighedEnd = std::stable_partition(actions.begin(), actions.end(),
                                                  [](const ActionScore& action) { return action.value.has_value(); });
    const auto urgency = [&](const ActionScore& action) {
        return touchpoints[action.touchpointOrder].urgency.value_or(0);
    };
    std::stable_sort(actions.begin(), weighedEnd, [&](const ActionScore& a, const ActionScore& b) {
        return a.value != b.value ? a.value > b.value : urgency(a) > urgency(b);
    });
    return actions;
}

} // namespace rejse
