// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/summary_pages.h"

#include "panels/explain.h"
#include "panels/numbers.h"
#include "panels/rating_widgets.h"
#include "panels/score_widgets.h"
#include "panels/section.h"
#include "panels/text_label.h"
#include "panels/words.h"
#include "rejse/model/lookup.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace rejse::panels {

namespace {

void addField(Section* section, const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        section->rows()->addWidget(fieldRow(label, value));
    }
}

QWidget* scoredRow(const QString& title, const std::optional<double>& score, bool weakest, bool star)
{
    QList<QWidget*> row{(new TextLabel(title))->aligned(Qt::AlignVCenter)};
    if (star) {
        row.append(new IconLabel(layout::Icon::Star, 16, IconLabel::Tone::Star));
        row.last()->setAccessibleName(PhasePage::tr("Moment of truth"));
    }
    if (weakest) {
        row.append(new IconLabel(layout::Icon::WeakestLink, 16, IconLabel::Tone::Warning));
        row.last()->setAccessibleName(PhasePage::tr("Weakest link"));
    }
    auto* pill = new ScorePill;
    pill->setScore(score);
    row.append(pill);
    auto* widget = rowOf(row, 0);
    for (QWidget* one : row.mid(1)) {
        widget->layout()->setAlignment(one, Qt::AlignVCenter);
    }
    return widget;
}

QString quoted(const QString& words)
{
    return QLocale().quoteString(words);
}

QWidget* gaugeBeside(const std::optional<double>& score, const QString& explanation, const QList<QWidget*>& beside)
{
    auto* gauge = new Gauge;
    gauge->setScore(score);
    gauge->setToolTip(plainTooltip(explanation));
    auto* widget = new QWidget;
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 8, 0, 4);
    line->setSpacing(16);
    line->addWidget(gauge, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch();
    for (QWidget* one : beside) {
        column->addWidget(one);
    }
    column->addStretch();
    line->addLayout(column, 1);
    return widget;
}

QWidget* keyFigure(const QString& label, const QString& value)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget((new TextLabel(label))->styled(12, QFont::Normal, Ink::Caption));
    column->addWidget((new TextLabel(value))->styled(13, QFont::DemiBold));
    widget->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    return widget;
}

} // namespace

PhasePage::PhasePage(editor::MapEditor& editor, QWidget* parent)
    : PanelPage(editor, parent),
      m_words(add(new Section)),
      m_touchpoints(add(new Section(tr("Touchpoints")))),
      m_details(add(new Section(tr("Details"))))
{
    addSpring();
}

void PhasePage::showThing(const rejse::Thing& thing)
{
    const std::size_t index = *rejse::phaseIndex(journey(), thing.id);
    const Phase& phase = *journey().phases[index];
    const Scores& scores = document().scores();
    m_words->clear();
    QList<QWidget*> beside;
    if (!phase.statement.empty()) {
        beside.append((new TextLabel(quoted(text(phase.statement))))->styled(16)->italic());
    }
    beside.append(
        (new TextLabel(
             tr("%1 of %2 touchpoints scored").arg(scores.phases[index].scored).arg(scores.phases[index].touchpoints)))
            ->styled(12, QFont::Normal, Ink::Caption));
    if (scores.weakestPhase == index && journey().phases.size() > 1) {
        beside.append((new TextLabel(tr("Weakest phase: the chain holds no more than this")))
                          ->styled(12, QFont::DemiBold, Ink::Warning));
    }
    m_words->rows()->addWidget(gaugeBeside(scores.phases[index].score, explainPhase(document(), index), beside));
    m_touchpoints->clear();
    for (const auto& touchpoint : phase.touchpoints) {
        const TouchpointScore* score = scores.find(touchpoint->id);
        m_touchpoints->rows()->addWidget(
            scoredRow(text(touchpoint->title), score->score, score->rank == 1U, touchpoint->momentOfTruth));
    }
    if (phase.touchpoints.empty()) {
        m_touchpoints->rows()->addWidget(
            (new TextLabel(tr("No touchpoint in this phase yet.")))->styled(13, QFont::Normal, Ink::Caption));
    }
    m_details->clear();
    addField(m_details, tr("Stage"), name(phase.stage));
    addField(m_details, tr("Takes"), text(phase.duration));
    addField(m_details, tr("Description"), text(phase.description));
}

PersonaPage::PersonaPage(editor::MapEditor& editor, QWidget* parent)
    : PanelPage(editor, parent),
      m_words(add(new Section)),
      m_feelings(add(new Section(tr("Feelings"))))
{
    addSpring();
}

void PersonaPage::showThing(const rejse::Thing& thing)
{
    const Persona& persona = *rejse::findPersona(journey(), thing.id);
    m_words->clear();
    if (!persona.description.empty()) {
        m_words->rows()->addWidget(new TextLabel(text(persona.description)));
    }
    for (const std::string& goal : persona.goals) {
        m_words->rows()->addWidget(rowOf({new IconLabel(layout::Icon::Check, 16), new TextLabel(text(goal))}, 1));
    }
    m_words->setVisible(m_words->rows()->count() > 0);
    m_feelings->clear();
    for (const auto& phase : journey().phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            const auto rating = touchpoint->feelings.find(persona.id);
            if (rating != touchpoint->feelings.end()) {
                const auto face =
                    static_cast<layout::Icon>(static_cast<int>(layout::Icon::FaceNeutral) + rating->second);
                auto* icon = new IconLabel(face, 20, IconLabel::Tone::Text);
                icon->setAccessibleName(feelingName(rating->second));
                icon->setToolTip(feelingName(rating->second));
                m_feelings->rows()->addWidget(rowOf({new TextLabel(text(touchpoint->title)), icon}, 0));
            }
        }
    }
    m_feelings->setVisible(m_feelings->rows()->count() > 0);
}

MapPage::MapPage(editor::MapEditor& editor, QWidget* parent)
    : PanelPage(editor, parent),
      m_figures(add(new Section)),
      m_phases(add(new Section(tr("Phases")))),
      m_counts(add(new Section(tr("On the map")))),
      m_details(add(new Section(tr("About this map"))))
{
    addSpring();
}

void MapPage::showThing(const rejse::Thing&)
{
    showFigures();
    showPhases();
    showCounts();
    showDetails();
}

void MapPage::showFigures()
{
    const Scores& scores = document().scores();
    m_figures->clear();
    QList<QWidget*> beside;
    if (scores.weakestPhase) {
        const auto& weakest = scores.phases[*scores.weakestPhase];
        beside.append(keyFigure(
            tr("Chain strength"),
            QStringLiteral("%1 · %2").arg(figure(weakest.score), text(journey().phases[*scores.weakestPhase]->title))));
    }
    if (scores.weakestTouchpoint) {
        const Id& id = scores.touchpoints[*scores.weakestTouchpoint].id;
        beside.append(keyFigure(tr("Weakest link"), text(rejse::findTouchpoint(journey(), id)->title)));
    }
    if (const auto coverage = scores.coverage()) {
        beside.append(
            keyFigure(tr("Coverage"), tr("%1 of %2 scored").arg(scores.scored).arg(scores.touchpoints.size())));
    }
    m_figures->rows()->addWidget(gaugeBeside(scores.journey, explainJourney(document()), beside));
}

void MapPage::showPhases()
{
    m_phases->clear();
    for (std::size_t i = 0; i < journey().phases.size(); ++i) {
        auto* row = scoredRow(text(journey().phases[i]->title), document().scores().phases[i].score,
                              document().scores().weakestPhase == i && journey().phases.size() > 1, false);
        row->setToolTip(plainTooltip(explainPhase(document(), i)));
        m_phases->rows()->addWidget(row);
    }
    m_phases->setVisible(!journey().phases.empty());
}

void MapPage::showCounts()
{
    std::size_t experiences = 0;
    std::size_t barriers = 0;
    std::size_t actions = 0;
    for (const auto& phase : journey().phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            experiences += touchpoint->experiences.size();
            barriers += touchpoint->barriers.size();
            actions += touchpoint->actions.size();
        }
    }
    const auto count = [this](const QString& label, std::size_t number) {
        addField(m_counts, label, QLocale().toString(static_cast<qulonglong>(number)));
    };
    m_counts->clear();
    count(tr("Phases"), journey().phases.size());
    count(tr("Touchpoints"), document().scores().touchpoints.size());
    count(tr("Unsorted"), journey().unsorted.size());
    count(tr("Experiences"), experiences);
    count(tr("Barriers"), barriers);
    count(tr("Actions"), actions);
    count(tr("Channels"), journey().channels.size());
    count(tr("Processes"), journey().processes.size());
}

void MapPage::showDetails()
{
    const Journey& map = journey();
    m_details->clear();
    addField(m_details, tr("Client"), text(map.client));
    addField(m_details, tr("Author"), text(map.author));
    addField(m_details, tr("As of"), map.asOf ? dateText(*map.asOf) : QString());
    addField(m_details, tr("Description"), text(map.description));
    addField(m_details, tr("Shows"), name(map.state));
    addField(m_details, tr("Sells to"), name(map.market));
    addField(m_details, tr("Language"), QLocale::languageToString(QLocale(text(map.language)).language()));
    addField(m_details, tr("Based on"), text(map.basedOn.value_or("")));
    addField(m_details, tr("Weights"),
             tr("feeling %1, ease %2, delivery %3")
                 .arg(map.scoring.feeling)
                 .arg(map.scoring.ease)
                 .arg(map.scoring.delivery));
}

} // namespace rejse::panels
