// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/step.h"

#include "layout/slides/spotlight.h"
#include "layout/words.h"
#include "rejse/model/lookup.h"

namespace rejse::presenting {

namespace {

std::vector<layout::Stretch> partsOf(const Phase& phase)
{
    layout::PhaseBand band;
    band.columns = phase.touchpoints.size();
    return layout::stretchesOf(band, columnsAtOnce);
}

std::string placeOfPhase(const Journey& journey, std::size_t index, std::size_t part, const layout::Words& words)
{
    const Phase& phase = *journey.phases[index];
    const std::string title = phase.title.empty() ? std::string(words(layout::Word::UntitledPhase)) : phase.title;
    const std::string place = title + " · " + words.placeOf(index + 1, journey.phases.size());
    const std::size_t parts = partsOf(phase).size();
    return parts < 2
        ? place
        : place + " · " + layout::filled(words(layout::partOfPhase), {std::to_string(part + 1), std::to_string(parts)});
}

} // namespace

std::vector<Step> stepsOf(const Journey& journey)
{
    std::vector<Step> steps{{StepKind::Overview, {}}};
    for (const auto& phase : journey.phases) {
        const auto stretches = partsOf(*phase);
        for (std::size_t part = 0; part < stretches.size(); ++part) {
            steps.push_back({StepKind::Phase, phase->id, part});
            for (std::size_t i = 0; i < stretches[part].count; ++i) {
                steps.push_back({StepKind::Touchpoint, phase->touchpoints[stretches[part].first + i]->id});
            }
        }
    }
    steps.push_back({StepKind::Start, {}});
    return steps;
}

std::size_t phaseOf(const Journey& journey, const Step& step)
{
    if (step.kind == StepKind::Phase) {
        return phaseIndex(journey, step.id).value_or(journey.phases.size());
    }
    if (step.kind == StepKind::Touchpoint) {
        const auto place = placeOf(journey, step.id);
        return place ? place->phase : journey.phases.size();
    }
    return journey.phases.size();
}

std::string placeText(const Journey& journey, const Step& step)
{
    const layout::Words words(journey.language);
    switch (step.kind) {
    case StepKind::Overview:
        return std::string(words(layout::Word::Overview));
    case StepKind::Start:
        return std::string(words(layout::Word::WhereToStart));
    case StepKind::Phase:
        if (const auto index = phaseIndex(journey, step.id)) {
            return placeOfPhase(journey, *index, step.part, words);
        }
        break;
    case StepKind::Touchpoint:
        if (const auto place = placeOf(journey, step.id)) {
            const auto& touchpoints = journey.phases[place->phase]->touchpoints;
            return touchpoints[place->index]->title + " · " + words.placeOf(place->index + 1, touchpoints.size());
        }
        break;
    }
    return {};
}

} // namespace rejse::presenting
