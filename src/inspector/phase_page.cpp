// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/phase_page.h"

#include "inspector/element_list_section.h"
#include "inspector/explain.h"
#include "inspector/map_text.h"
#include "rejse/model/edits.h"
#include "widgets/rating_widgets.h"
#include "widgets/score_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QHBoxLayout>

namespace rejse::inspector {

namespace {

class PhaseScore : public FieldSection {
public:
    PhaseScore(editor::MapEditor& editor, const Subject& subject)
        : FieldSection(editor, subject),
          m_gauge(new widgets::Gauge),
          m_scored((new widgets::TextLabel)->styled(12, QFont::Normal, widgets::Ink::Caption)),
          m_weakest((new widgets::TextLabel(PhasePage::tr("Weakest phase: the chain holds no more than this")))
                        ->styled(12, QFont::DemiBold, widgets::Ink::Warning))
    {
        auto* statement = new MapText(editor, TextField::PhaseStatement, widgets::TextBox::Look::Quiet);
        statement->styled(16, QFont::Normal)->italic();
        statement->setLabel(PhasePage::tr("Statement"));
        statement->setPlaceholder(PhasePage::tr("I … (in the customer's own words)"));
        fields().bind(statement, [this] { return this->subject().element; });
        m_scored->setContentsMargins(widgets::buttonInset, 0, 0, 0);
        m_weakest->setContentsMargins(widgets::buttonInset, 0, 0, 0);
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addStretch();
        for (QWidget* each :
             {static_cast<QWidget*>(statement), static_cast<QWidget*>(m_scored), static_cast<QWidget*>(m_weakest)}) {
            column->addWidget(each);
        }
        column->addStretch();
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 8, 0, 4);
        line->setSpacing(9);
        line->addWidget(m_gauge, 0, Qt::AlignTop);
        line->addLayout(column, 1);
        rows()->addLayout(line);
        fields().onRefresh([this] { showScore(); });
    }

private:
    void showScore()
    {
        const std::size_t index = *phaseIndex(journey(), subject().element.id);
        const Scores& scores = document().scores();
        m_gauge->setScore(scores.phases[index].score);
        m_gauge->setToolTip(widgets::plainTooltip(explainPhase(document(), index)));
        m_scored->setText(
            PhasePage::tr("%1 of %n touchpoints scored", nullptr, static_cast<int>(scores.phases[index].touchpoints))
                .arg(scores.phases[index].scored));
        m_weakest->setVisible(scores.weakestPhase == index && journey().phases.size() > 1);
    }

    widgets::Gauge* m_gauge;
    widgets::TextLabel* m_scored;
    widgets::TextLabel* m_weakest;
};

class PhaseFields : public FieldSection {
public:
    PhaseFields(editor::MapEditor& editor, const Subject& subject)
        : FieldSection(editor, subject, PhasePage::tr("Phase"))
    {
        auto* stage =
            new widgets::Segmented({{PhasePage::tr("before")}, {PhasePage::tr("during")}, {PhasePage::tr("after")}},
                                   widgets::ChoiceRow::Clearing::Never);
        stage->setMinimumWidth(198);
        stage->setLabel(PhasePage::tr("Stage"));
        stage->setHint(PhasePage::tr("Before, during or after the purchase. Phases before and after come along, as the "
                                     "stages never go back."));
        addRow(PhasePage::tr("Purchase"), stage);
        fields().bind(
            stage, PhasePage::tr("Set stage"),
            [this] { return ChoiceReading{placeOfValue(std::optional(phase().stage))}; },
            [this](Journey journey, const std::optional<int>& value) {
                return setStage(std::move(journey), this->subject().element.id, static_cast<Stage>(*value));
            });
        addText(PhasePage::tr("Takes"), TextField::PhaseDuration)->setPlaceholder(PhasePage::tr("How long it takes"));
        addText(PhasePage::tr("Description"), TextField::PhaseDescription);
        addColor(
            PhasePage::tr("Set colour of phase"), [this] { return phase().color; },
            [this](Journey journey, const std::optional<Rgb>& color) {
                return withPhase(std::move(journey), this->subject().element.id,
                                 [&](Phase& edited) { edited.color = color; });
            });
    }

private:
    const Phase& phase() const { return *findPhase(journey(), subject().element.id); }
};

} // namespace

PhasePage::PhasePage(editor::MapEditor& editor, QWidget* parent) : PanelPage(editor, parent)
{
    add<PhaseScore>();
    add<ElementListSection>(
        tr("Touchpoints"),
        [this] {
            ElementListSection::Lines lines;
            const Scores& scores = this->editor().document().scores();
            for (const auto& touchpoint : findPhase(this->editor().journey(), subject().element.id)->touchpoints) {
                const TouchpointScore* score = scores.find(touchpoint->id);
                ElementLine line{widgets::text(touchpoint->title)};
                line.score = score->score;
                line.weakest = score->rank == 1U;
                line.star = touchpoint->momentOfTruth;
                line.words = line.weakest ? tr("weakest link") : QString();
                lines.emplace_back(ElementRef::ofTouchpoint(touchpoint->id), line);
            }
            return lines;
        },
        tr("No touchpoint in this phase yet."));
    add<PhaseFields>();
    addSpring();
    add<DeleteSection>(tr("Delete phase"));
}

} // namespace rejse::inspector
