// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/explain.h"

#include "rejse/model/lookup.h"
#include "widgets/rating_widgets.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace rejse::inspector {

namespace {

class Explain {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString signedNumber(int value)
{
    return value > 0 ? QStringLiteral("+%1").arg(value)
        : value < 0  ? QStringLiteral("−%1").arg(-value)
                     : QStringLiteral("0");
}

struct Part {
    QString name;
    std::optional<double> value;
    int weight;
};

} // namespace

QString explainScore(const editor::Document& document, const TouchpointScore& score)
{
    const Scoring& weights = document.journey().scoring;
    const Part parts[]{{Explain::tr("Feeling"), score.feeling, weights.feeling},
                       {Explain::tr("Ease"), score.ease, weights.ease},
                       {Explain::tr("Delivery"), score.delivery, weights.delivery}};
    if (!score.score) {
        return Explain::tr("Not scored: none of feeling, ease and delivery has an answer that counts.");
    }
    QStringList lines{Explain::tr("The mean of the parts, by their weights:")};
    for (const Part& part : parts) {
        lines += part.value && part.weight > 0
            ? Explain::tr("%1: %2, weight %3").arg(part.name, widgets::figure(part.value)).arg(part.weight)
            : part.value ? Explain::tr("%1: %2, takes no part (weight 0)").arg(part.name, widgets::figure(part.value))
                         : Explain::tr("%1: not answered, takes no part").arg(part.name);
    }
    lines += Explain::tr("Score: %1 of 100").arg(widgets::figure(score.score));
    return lines.join(u'\n');
}

QString explainFeeling(const editor::Document& document, const Touchpoint& touchpoint, const TouchpointScore& score)
{
    if (!score.feeling) {
        return Explain::tr("Nobody's feeling has been rated here.");
    }
    QStringList lines{document.lens() ? Explain::tr("The feeling of the persona looked through, −2 to +2 as 0 to 100:")
                                      : Explain::tr("The mean of the feelings, −2 to +2 as 0 to 100:")};
    for (const Persona& persona : document.journey().personas) {
        const auto rating = touchpoint.feelings.find(persona.id);
        if (rating != touchpoint.feelings.end() && (!document.lens() || *document.lens() == persona.id)) {
            lines += Explain::tr("%1: %2 (%3)")
                         .arg(widgets::text(persona.name), widgets::feelingName(rating->second),
                              signedNumber(rating->second));
        }
    }
    lines += Explain::tr("Feeling: %1").arg(widgets::figure(score.feeling));
    return lines.join(u'\n');
}

QString explainEase(const Touchpoint& touchpoint, const TouchpointScore& score)
{
    if (!score.ease) {
        return Explain::tr("Whether it is logical, clear and effortless has not been answered.");
    }
    const std::pair<QString, std::optional<Answer>> answers[]{{Explain::tr("Logical"), touchpoint.ease.logical},
                                                              {Explain::tr("Clear"), touchpoint.ease.clear},
                                                              {Explain::tr("Effortless"), touchpoint.ease.effortless}};
    QStringList lines{Explain::tr("The mean of what is answered, yes 100, partly 50, no 0:")};
    for (const auto& [question, answer] : answers) {
        lines += Explain::tr("%1: %2").arg(question, answer ? widgets::name(*answer) : Explain::tr("not answered"));
    }
    lines += Explain::tr("Ease: %1").arg(widgets::figure(score.ease));
    return lines.join(u'\n');
}

QString explainDelivery(const Touchpoint& touchpoint, const TouchpointScore& score)
{
    if (!score.delivery) {
        return Explain::tr("How well the experiences are lived up to has not been rated.");
    }
    QStringList lines{Explain::tr("How well the experiences are lived up to, by their importance:")};
    for (const Experience& experience : touchpoint.experiences) {
        lines += experience.fulfilment
            ? Explain::tr("%1: %2 of 5, importance %3")
                  .arg(widgets::text(experience.text))
                  .arg(*experience.fulfilment)
                  .arg(experience.importance)
            : Explain::tr("%1: not rated, takes no part").arg(widgets::text(experience.text));
    }
    lines += Explain::tr("Delivery: %1").arg(widgets::figure(score.delivery));
    return lines.join(u'\n');
}

QString explainUrgency(const TouchpointScore& score)
{
    if (!score.urgency) {
        return Explain::tr("A touchpoint without a score has no urgency.");
    }
    return Explain::tr("How much it hurts times how much it matters:\n"
                       "importance %1 of 5 × (100 − %2) = %3")
        .arg(score.importance)
        .arg(widgets::figure(score.score), widgets::figure(score.urgency));
}

QString explainPhase(const editor::Document& document, std::size_t phase)
{
    const PhaseScore& score = document.scores().phases[phase];
    if (!score.score) {
        return Explain::tr("None of its touchpoints is scored.");
    }
    QStringList lines{Explain::tr("The mean of its touchpoints' scores, by their importance:")};
    for (const auto& touchpoint : document.journey().phases[phase]->touchpoints) {
        const TouchpointScore* part = document.scores().find(touchpoint->id);
        lines += part && part->score
            ? Explain::tr("%1: %2, importance %3")
                  .arg(widgets::text(touchpoint->title), widgets::figure(part->score))
                  .arg(touchpoint->importance)
            : Explain::tr("%1: not scored, takes no part").arg(widgets::text(touchpoint->title));
    }
    constexpr qsizetype maxLines = 24;
    if (lines.size() > maxLines) {
        const auto more = lines.size() - maxLines;
        lines = lines.first(maxLines);
        lines += Explain::tr("and %n more", nullptr, static_cast<int>(more));
    }
    lines += Explain::tr("Score: %1 of 100").arg(widgets::figure(score.score));
    return lines.join(u'\n');
}

QString explainJourney(const editor::Document& document)
{
    const Scores& scores = document.scores();
    if (!scores.journey) {
        return Explain::tr("No touchpoint is scored yet.");
    }
    return Explain::tr("The mean of all touchpoints' scores, by their importance.\n"
                       "Scored: %1 of %2 touchpoints\nCustomer journey: %3\nBuying journey: %4")
        .arg(scores.scored)
        .arg(scores.touchpoints.size())
        .arg(widgets::figure(scores.journey), widgets::figure(scores.buyingJourney));
}

} // namespace rejse::inspector
