// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint_figures.h"

#include "rejse/model/lookup.h"

#include <array>

namespace rejse {

namespace {

// Each formula is written out over whole numbers, so that one division at the end is all that rounds.

std::optional<Fraction> feelingFigure(const Touchpoint& touchpoint, const std::optional<Id>& lens)
{
    const auto& feelings = feelingsAt(touchpoint);
    std::int64_t sum = 0;
    std::int64_t rated = 0;
    if (lens) {
        if (const auto found = feelings.find(*lens); found != feelings.end()) {
            sum = found->second;
            rated = 1;
        }
    } else {
        for (const auto& [persona, feeling] : feelings) {
            sum += feeling;
            ++rated;
        }
    }
    if (rated == 0) {
        return std::nullopt;
    }
    return Fraction(25 * (sum + 2 * rated), rated);
}

int halves(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return 2;
    case Answer::Partly:
        return 1;
    case Answer::No:
        break;
    }
    return 0;
}

std::optional<Fraction> easeFigure(const Ease& ease)
{
    std::int64_t sum = 0;
    std::int64_t answered = 0;
    for (const std::optional<Answer>& answer : {ease.logical, ease.clear, ease.effortless}) {
        if (answer) {
            sum += halves(*answer);
            ++answered;
        }
    }
    if (answered == 0) {
        return std::nullopt;
    }
    return Fraction(50 * sum, answered);
}

std::optional<Fraction> deliveryFigure(const std::vector<Experience>& experiences)
{
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    for (const Experience& experience : experiences) {
        if (experience.fulfilment) {
            sum += static_cast<std::int64_t>(experience.importance) * (*experience.fulfilment - 1);
            weights += experience.importance;
        }
    }
    if (weights == 0) {
        return std::nullopt;
    }
    return Fraction(25 * sum, weights);
}

struct Component {
    const std::optional<Fraction>& figure;
    int weight;
};

std::optional<Fraction> weightedScore(const std::array<Component, 3>& components)
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    std::int64_t weights = 0;
    for (const Component& component : components) {
        if (component.figure && component.weight > 0) {
            numerator = numerator * component.figure->denominator()
                + component.weight * component.figure->numerator() * denominator;
            denominator *= component.figure->denominator();
            weights += component.weight;
        }
    }
    if (weights == 0) {
        return std::nullopt;
    }
    return Fraction(numerator, denominator * weights);
}

Fraction urgencyFigure(const Fraction& score, int importance)
{
    return Fraction(importance * (100 * score.denominator() - score.numerator()), 5 * score.denominator());
}

} // namespace

TouchpointFigures figures(const Touchpoint& touchpoint, const Scoring& scoring, const std::optional<Id>& lens)
{
    TouchpointFigures result;
    result.feeling = feelingFigure(touchpoint, lens);
    result.ease = easeFigure(touchpoint.ease);
    result.delivery = deliveryFigure(touchpoint.experiences);
    result.score = weightedScore({Component{result.feeling, scoring.feeling}, Component{result.ease, scoring.ease},
                                  Component{result.delivery, scoring.delivery}});
    if (result.score) {
        result.urgency = urgencyFigure(*result.score, touchpoint.importance);
    }
    return result;
}

} // namespace rejse
