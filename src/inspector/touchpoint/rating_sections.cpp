// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/shortcuts.h"
#include "editor/editing/map_words.h"
#include "inspector/explain.h"
#include "inspector/touchpoint/persona_row.h"
#include "inspector/touchpoint/touchpoint_sections.h"
#include "inspector/touchpoint/urgency_row.h"
#include "rejse/model/edits.h"
#include "rejse/model/lookup.h"
#include "widgets/rating_widgets.h"
#include "widgets/score_widgets.h"
#include "widgets/star_button.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rejse::inspector {

ScoreSection::ScoreSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : TouchpointSection(editor, subject, {}, widgets::Folding::Never, parent),
      m_gauge(new widgets::Gauge),
      m_feeling(new widgets::PartBar(tr("Feeling"))),
      m_ease(new widgets::PartBar(tr("Ease"))),
      m_delivery(new widgets::PartBar(tr("Delivery"))),
      m_urgency(new UrgencyRow)
{
    auto* parts = new QVBoxLayout;
    parts->setSpacing(8);
    for (widgets::PartBar* part : {m_feeling, m_ease, m_delivery}) {
        parts->addWidget(part);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->setContentsMargins(0, 12, 0, 6);
    line->addWidget(m_gauge);
    line->addLayout(parts, 1);
    rows()->addLayout(line);
    rows()->addWidget(m_urgency);
    m_gauge->setObjectName("gauge");
    m_urgency->setObjectName("urgency");
    // The first rating must not push away what is rated next.
    QSizePolicy kept = m_urgency->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_urgency->setSizePolicy(kept);
    fields().onRefresh([this] { showScore(); });
}

bool ScoreSection::showsSubject() const
{
    return subject().touchpoints.size() == 1 && document().scores().find(subject().touchpoints.front());
}

void ScoreSection::showScore()
{
    const Touchpoint& touchpoint = *only();
    const TouchpointScore* score = document().scores().find(touchpoint.id);
    const Scoring& weights = journey().scoring;
    m_gauge->setScore(score->score);
    m_gauge->setToolTip(widgets::plainTooltip(explainScore(document(), *score)));
    m_feeling->setPart(score->feeling, weights.feeling);
    m_feeling->setToolTip(widgets::plainTooltip(explainFeeling(document(), touchpoint, *score)));
    m_ease->setPart(score->ease, weights.ease);
    m_ease->setToolTip(widgets::plainTooltip(explainEase(touchpoint, *score)));
    m_delivery->setPart(score->delivery, weights.delivery);
    m_delivery->setToolTip(widgets::plainTooltip(explainDelivery(touchpoint, *score)));
    m_urgency->setVisible(score->rank.has_value());
    if (score->rank) {
        m_urgency->showUrgency(*score->urgency, *score->rank, document().scores().scored);
        m_urgency->setToolTip(widgets::plainTooltip(explainUrgency(*score)));
    }
}

FeelingSection::FeelingSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : TouchpointSection(editor, subject, tr("Feeling"), widgets::Folding::Never, parent),
      m_personas([this] { return makePersonaRow(); })
{
    rows()->addWidget(m_personas.widget());
    fields().onRefresh([this] { showPersonas(); });
    rows()->addWidget(makeImportanceRow());
}

PersonaRow* FeelingSection::makePersonaRow()
{
    auto* row = new PersonaRow;
    connect(row, &PersonaRow::rated, this, [this](const Id& persona, const std::optional<int>& feeling) {
        if (persona.empty()) {
            editor().setFeeling(feeling);
            return;
        }
        const QString name = feeling ? tr("Rate feeling") : tr("Clear feeling");
        editor().change({name, widgets::text(persona)}, [&](Journey journey) {
            for (const Touchpoint* touchpoint : touchpoints()) {
                if (isThere(*touchpoint, persona)) {
                    journey = rejse::setFeeling(std::move(journey), touchpoint->id, persona, feeling);
                }
            }
            return journey;
        });
    });
    connect(row, &PersonaRow::gestureEnded, this, [this] { editor().document().endGesture(); });
    return row;
}

void FeelingSection::showPersonas()
{
    const std::vector<const Touchpoint*> shown = touchpoints();
    std::vector<const Persona*> there;
    for (const Persona& persona : journey().personas) {
        if (std::any_of(shown.begin(), shown.end(),
                        [&](const Touchpoint* touchpoint) { return rejse::isThere(*touchpoint, persona.id); })) {
            there.push_back(&persona);
        }
    }
    if (journey().personas.empty()) {
        m_personas.show(1).front()->showNobody(
            widgets::text(editor::mapWord(editor::MapWord::Customer, journey().language)));
        return;
    }
    const auto& rows = m_personas.show(there.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Id& persona = there[i]->id;
        rows[i]->showPersona(journey(), *there[i], read([&](const Touchpoint& touchpoint) {
                                 const auto rating = touchpoint.feelings.find(persona);
                                 return rating == touchpoint.feelings.end() ? std::nullopt
                                                                            : std::optional(rating->second + 2);
                             }));
    }
}

QWidget* FeelingSection::makeImportanceRow()
{
    auto* importance = new widgets::Segmented(widgets::numberSegments(5), widgets::ChoiceRow::Clearing::Never);
    importance->setFixedWidth(160);
    importance->setLabel(tr("Importance to the customer"));
    const auto key = [](commands::Command command) { return commands::shownShortcut(commands::info(command)); };
    importance->setHint(tr("1 to 5; on the map %1 to %2")
                            .arg(key(commands::Command::ImportanceLowest), key(commands::Command::ImportanceHighest)));
    bindEach(
        importance, tr("Set importance"),
        [](const Touchpoint& touchpoint) { return std::optional(touchpoint.importance - 1); },
        [](Touchpoint& touchpoint, const std::optional<int>& value) { touchpoint.importance = *value + 1; });
    auto* star = new widgets::StarButton;
    bindEach(
        star, tr("Mark moment of truth"),
        [](const Touchpoint& touchpoint) { return touchpoint.momentOfTruth ? std::optional(0) : std::nullopt; },
        [](Touchpoint& touchpoint, const std::optional<int>& value) { touchpoint.momentOfTruth = value.has_value(); });
    auto* label = (new widgets::TextLabel(tr("Importance")))->styled(13, QFont::DemiBold)->aligned(Qt::AlignVCenter);
    auto* line = widgets::rowOf({label, star, importance}, 0, 8);
    line->layout()->setAlignment(label, Qt::AlignVCenter);
    return line;
}

EaseSection::EaseSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : TouchpointSection(editor, subject, tr("Ease"), widgets::Folding::Never, parent)
{
    addQuestion(tr("Logical"), &Ease::logical);
    addQuestion(tr("Clear"), &Ease::clear);
    addQuestion(tr("Effortless"), &Ease::effortless);
}

void EaseSection::addQuestion(const QString& question, std::optional<Answer> Ease::*answer)
{
    auto* answers = new widgets::Segmented({{widgets::name(Answer::Yes), layout::Icon::Check},
                                            {widgets::name(Answer::Partly), layout::Icon::Minus},
                                            {widgets::name(Answer::No), layout::Icon::Close}});
    answers->setMinimumWidth(198);
    answers->setLabel(question);
    answers->setHint(tr("1 to 3 answer, 0 clears"));
    bindEach(
        answers, tr("Answer whether it is easy"),
        [answer](const Touchpoint& touchpoint) { return placeOfValue(touchpoint.ease.*answer); },
        [answer](Touchpoint& touchpoint, const std::optional<int>& value) {
            touchpoint.ease.*answer = valueAt<Answer>(value);
        });
    auto* label = (new widgets::TextLabel(question))->aligned(Qt::AlignVCenter);
    rows()->addWidget(widgets::rowOf({label, answers}, 0));
}

} // namespace rejse::inspector
