// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ghost.h"

#include "layout/alike_columns.h"
#include "layout/words.h"
#include "rejse/analysis/comparison.h"

#include <algorithm>

namespace rejse::layout {

namespace {

std::string nameOf(const Journey& journey, const Journey& other)
{
    if (journey.state == other.state) {
        return other.title;
    }
    const Words words(journey.language);
    return std::string(words(other.state == State::Future ? Word::FutureJourney : Word::CurrentJourney));
}

} // namespace

Ghost ghostOf(const Journey& journey, const Journey& other, const std::optional<Id>& lens)
{
    Ghost ghost;
    ghost.name = nameOf(journey, other);
    const Comparison comparison = compare(journey, other, lens);
    const Scores scores = score(other, lens);
    for (const ScoreChange& change : comparison.touchpoints) {
        const TouchpointScore* theirs = change.after.empty() ? nullptr : scores.find(change.after);
        if (!change.before.empty() && theirs && theirs->feeling) {
            ghost.feelings.emplace(change.before, *theirs->feeling / 25 - 2);
        }
    }
    return ghost;
}

bool sameColumns(const Journey& a, const Journey& b)
{
    const auto samePhase = [](const auto& one, const auto& other) {
        return one.sharesWith(other) || (one->id == other->id && one->title == other->title);
    };
    return a.state == b.state && a.language == b.language
        && std::equal(a.phases.begin(), a.phases.end(), b.phases.begin(), b.phases.end(), samePhase)
        && alikeInColumns(a, b,
                          [](const Touchpoint& one, const Touchpoint& other) { return one.title == other.title; });
}

} // namespace rejse::layout
