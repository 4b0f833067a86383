// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/palette.h"
#include "panels/explain.h"
#include "panels/numbers.h"
#include "panels/rating_widgets.h"
#include "panels/score_widgets.h"
#include "panels/text_label.h"
#include "panels/touchpoint_sections.h"
#include "panels/urgency_row.h"
#include "panels/words.h"
#include "rejse/model/lookup.h"
#include "render/painter.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rejse::panels {

namespace {

QWidget* personaLabel(const Journey& journey, const Persona& persona, bool rated)
{
    const std::size_t index = rejse::personaIndex(journey, persona.id);
    const QColor color = render::toQColor(layout::palette::personaColor(index, persona.color));
    auto* names = new QWidget;
    auto* column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(new TextLabel(text(persona.name)));
    if (!rated) {
        column->addWidget((new TextLabel(FeelingSection::tr("not rated")))->styled(12, QFont::Normal, Ink::Caption));
    }
    column->addStretch();
    auto* badge = new PersonaBadge(index, text(persona.name), color);
    auto* row = rowOf({badge, names}, 1);
    row->layout()->setAlignment(badge, Qt::AlignVCenter);
    return row;
}

} // namespace

ScoreSection::ScoreSection(QWidget* parent)
    : Section({}, Folding::Never, parent),
      m_gauge(new Gauge),
      m_feeling(new PartBar(tr("Feeling"))),
      m_ease(new PartBar(tr("Ease"))),
      m_delivery(new PartBar(tr("Delivery"))),
      m_urgency(new UrgencyRow)
{
    auto* parts = new QVBoxLayout;
    parts->setSpacing(8);
    for (PartBar* part : {m_feeling, m_ease, m_delivery}) {
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
}

void ScoreSection::showScore(const editor::Document& document, const Touchpoint& touchpoint)
{
    const TouchpointScore* score = document.scores().find(touchpoint.id);
    setVisible(score != nullptr);
    if (!score) {
        return;
    }
    const Scoring& weights = document.journey().scoring;
    m_gauge->setScore(score->score);
    m_gauge->setToolTip(plainTooltip(explainScore(document, *score)));
    m_feeling->setPart(score->feeling, weights.feeling);
    m_feeling->setToolTip(plainTooltip(explainFeeling(document, touchpoint, *score)));
    m_ease->setPart(score->ease, weights.ease);
    m_ease->setToolTip(plainTooltip(explainEase(touchpoint, *score)));
    m_delivery->setPart(score->delivery, weights.delivery);
    m_delivery->setToolTip(plainTooltip(explainDelivery(touchpoint, *score)));
    m_urgency->setVisible(score->rank.has_value());
    if (score->rank) {
        m_urgency->showUrgency(*score->urgency, *score->rank, document.scores().scored);
        m_urgency->setToolTip(plainTooltip(explainUrgency(*score)));
    }
}

FeelingSection::FeelingSection(QWidget* parent) : Section(tr("Feeling"), Folding::Never, parent) { }

void FeelingSection::showFeelings(const Journey& journey, const Touchpoint& touchpoint)
{
    clear();
    for (const Persona* persona : rejse::personasAt(journey, touchpoint)) {
        const auto rating = touchpoint.feelings.find(persona->id);
        const bool rated = rating != touchpoint.feelings.end();
        auto* faces = new FaceRow;
        if (rated) {
            faces->setFeeling(rating->second);
        }
        faces->setAccessibleName(tr("Feeling of %1: %2").arg(text(persona->name), faces->accessibleName()));
        rows()->addWidget(rowOf({personaLabel(journey, *persona, rated), faces}, 0));
    }
    auto* importance = new Segmented({{tr("1"), {}}, {tr("2"), {}}, {tr("3"), {}}, {tr("4"), {}}, {tr("5"), {}}});
    importance->setFixedWidth(160);
    importance->setChosen(touchpoint.importance - 1);
    importance->setAccessibleName(tr("Importance to the customer: %1 of 5").arg(touchpoint.importance));
    importance->setToolTip(importance->accessibleName());
    auto* label = (new TextLabel(tr("Importance")))->styled(13, QFont::DemiBold)->aligned(Qt::AlignVCenter);
    QList<QWidget*> row{label};
    if (touchpoint.momentOfTruth) {
        auto* star = new IconLabel(layout::Icon::Star, 20, IconLabel::Tone::Star);
        star->setAccessibleName(tr("Moment of truth"));
        star->setToolTip(tr("Moment of truth: the journey is won or lost here"));
        row.append(star);
    }
    row.append(importance);
    auto* line = rowOf(row, 0, 12);
    for (QWidget* widget : row) {
        line->layout()->setAlignment(widget, Qt::AlignVCenter);
    }
    rows()->addWidget(line);
}

EaseSection::EaseSection(QWidget* parent)
    : Section(tr("Ease"), Folding::Never, parent),
      m_logical(addQuestion(tr("Logical"))),
      m_clear(addQuestion(tr("Clear"))),
      m_effortless(addQuestion(tr("Effortless")))
{ }

Segmented* EaseSection::addQuestion(const QString& question)
{
    auto* answers = new Segmented({{name(Answer::Yes), layout::Icon::Check},
                                   {name(Answer::Partly), layout::Icon::Minus},
                                   {name(Answer::No), layout::Icon::Close}});
    answers->setMinimumWidth(198);
    answers->setObjectName(question);
    auto* label = (new TextLabel(question))->aligned(Qt::AlignVCenter);
    rows()->addWidget(rowOf({label, answers}, 0));
    return answers;
}

void EaseSection::showEase(const Ease& ease)
{
    const auto show = [](Segmented* answers, const std::optional<Answer>& answer) {
        answers->setChosen(answer ? std::optional(static_cast<int>(*answer)) : std::nullopt);
        const QString words = answer ? name(*answer) : tr("not answered");
        answers->setAccessibleName(QStringLiteral("%1: %2").arg(answers->objectName(), words));
    };
    show(m_logical, ease.logical);
    show(m_clear, ease.clear);
    show(m_effortless, ease.effortless);
}

} // namespace rejse::panels
