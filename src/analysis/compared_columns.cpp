// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/compared_columns.h"

#include <algorithm>
#include <unordered_map>

namespace rejse {

std::vector<ComparedColumn> comparedColumns(const Journey& before, const Journey& after,
                                            const std::vector<ScoreChange>& touchpoints)
{
    std::unordered_map<Id, Id> formerOf;
    for (const ScoreChange& change : touchpoints) {
        if (!change.after.empty()) {
            formerOf.emplace(change.after, change.before);
        }
    }
    std::vector<ComparedColumn> columns;
    std::unordered_map<Id, std::size_t> placeOfFormer;
    for (const auto& phase : after.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            const Id& former = formerOf[touchpoint->id];
            if (!former.empty()) {
                placeOfFormer.emplace(former, columns.size());
            }
            columns.push_back({former, touchpoint->id, phase->stage});
        }
    }
    // What was lost is put in from the back, so that the places before it stay right.
    struct Lost {
        std::size_t place;
        ComparedColumn column;
    };
    std::vector<Lost> lost;
    std::size_t place = 0;
    for (const auto& phase : before.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            if (const auto found = placeOfFormer.find(touchpoint->id); found != placeOfFormer.end()) {
                place = found->second + 1;
            } else {
                lost.push_back({place, {touchpoint->id, {}, phase->stage}});
            }
        }
    }
    std::stable_sort(lost.begin(), lost.end(), [](const Lost& a, const Lost& b) { return a.place < b.place; });
    for (auto one = lost.rbegin(); one != lost.rend(); ++one) {
        columns.insert(columns.begin() + static_cast<std::ptrdiff_t>(one->place), one->column);
    }
    // Along the columns the stage never goes back, and the later journey is right about it.
    for (std::size_t i = 1; i < columns.size(); ++i) {
        if (columns[i].after.empty()) {
            columns[i].stage = std::max(columns[i].stage, columns[i - 1].stage);
        }
    }
    for (std::size_t i = columns.size(); i-- > 1;) {
        if (columns[i - 1].after.empty()) {
            columns[i - 1].stage = std::min(columns[i - 1].stage, columns[i].stage);
        }
    }
    return columns;
}

} // namespace rejse
