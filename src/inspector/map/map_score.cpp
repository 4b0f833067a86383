// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/map/map_score.h"

#include "inspector/explain.h"
#include "rejse/model/lookup.h"
#include "widgets/score_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QHBoxLayout>
#include <QLocale>

namespace rejse::inspector {

namespace {

/// How many there are of what each touchpoint on the map has several of.
template <typename List> std::size_t countOnMap(const Journey& journey, List Touchpoint::*list)
{
    std::size_t count = 0;
    for (const auto& phase : journey.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            count += ((*touchpoint).*list).size();
        }
    }
    return count;
}

} // namespace

KeyFigure::KeyFigure(const QString& caption, QWidget* parent)
    : QWidget(parent),
      m_caption(caption),
      m_value((new widgets::TextLabel)->styled(13, QFont::DemiBold))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget((new widgets::TextLabel(caption))->styled(12, QFont::Normal, widgets::Ink::Caption));
    column->addWidget(m_value);
}

void KeyFigure::showValue(const QString& value)
{
    setVisible(!value.isEmpty());
    m_value->setText(value);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_caption, value));
}

MapScore::MapScore(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : FieldSection(editor, subject, {}, widgets::Folding::Never, parent),
      m_gauge(new widgets::Gauge),
      m_chain(new KeyFigure(tr("Chain strength"))),
      m_weakest(new KeyFigure(tr("Weakest link"))),
      m_coverage(new KeyFigure(tr("Coverage")))
{
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch();
    for (KeyFigure* figure : {m_chain, m_weakest, m_coverage}) {
        column->addWidget(figure);
    }
    column->addStretch();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 4);
    line->setSpacing(16);
    line->addWidget(m_gauge, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    rows()->addLayout(line);
    fields().onRefresh([this] { showFigures(); });
}

void MapScore::showFigures()
{
    const Scores& scores = document().scores();
    m_gauge->setScore(scores.journey);
    m_gauge->setToolTip(widgets::plainTooltip(explainJourney(document())));
    QString chain;
    if (scores.weakestPhase) {
        chain = QStringLiteral("%1 · %2").arg(widgets::figure(scores.phases[*scores.weakestPhase].score),
                                              widgets::text(journey().phases[*scores.weakestPhase]->title));
    }
    m_chain->showValue(chain);
    QString weakest;
    if (scores.weakestTouchpoint) {
        weakest = widgets::text(findTouchpoint(journey(), scores.touchpoints[*scores.weakestTouchpoint].id)->title);
    }
    m_weakest->showValue(weakest);
    m_coverage->showValue(scores.coverage() ? tr("%1 of %2 scored").arg(scores.scored).arg(scores.touchpoints.size())
                                            : QString());
}

MapCounts::MapCounts(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : FieldSection(editor, subject, tr("On the map"), widgets::Folding::Foldable, parent)
{
    addCount(tr("Phases"), [this] { return journey().phases.size(); });
    addCount(tr("Touchpoints"), [this] { return document().scores().touchpoints.size(); });
    addCount(tr("Unsorted"), [this] { return journey().unsorted.size(); });
    addCount(tr("Experiences"), [this] { return countOnMap(journey(), &Touchpoint::experiences); });
    addCount(tr("Barriers"), [this] { return countOnMap(journey(), &Touchpoint::barriers); });
    addCount(tr("Actions"), [this] { return countOnMap(journey(), &Touchpoint::actions); });
}

void MapCounts::addCount(const QString& label, const std::function<std::size_t()>& count)
{
    auto* value = (new widgets::TextLabel)->aligned(Qt::AlignVCenter);
    addRow(label, value);
    fields().onRefresh([value, count] { value->setText(QLocale().toString(static_cast<qulonglong>(count()))); });
}

} // namespace rejse::inspector
