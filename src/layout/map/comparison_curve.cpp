// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/comparison_curve.h"

#include "layout/cache/alike_columns.h"
#include "layout/words.h"
#include "rejse/analysis/comparison.h"
#include "rejse/model/lookup.h"

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

std::optional<Id> personaIn(const Journey& other, const Journey& journey, const Id& persona)
{
    if (findPersona(other, persona)) {
        return persona;
    }
    const Persona* ours = findPersona(journey, persona);
    const auto isSame = [&](const Persona& theirs) {
        return !theirs.name.empty() && theirs.name == ours->name && !findPersona(journey, theirs.id);
    };
    const auto found = ours ? std::ranges::find_if(other.personas, isSame) : other.personas.end();
    return found == other.personas.end() ? std::nullopt : std::optional(found->id);
}

ComparisonCurve comparisonCurveOf(const Journey& journey, const Journey& other, const std::optional<Id>& lens)
{
    ComparisonCurve comparison;
    comparison.name = nameOf(journey, other);
    const std::optional<Id> theirLens = lens ? personaIn(other, journey, *lens) : std::nullopt;
    if (lens && !theirLens) {
        return comparison;
    }
    for (const ScoreChange& change : compare(journey, other, theirLens).touchpoints) {
        if (!change.before.empty() && change.feeling.after) {
            comparison.feelings.emplace(change.before, *change.feeling.after / 25 - 2);
        }
    }
    return comparison;
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
