// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/touchpoint_page.h"

#include "panels/touchpoint_sections.h"
#include "rejse/model/lookup.h"

#include <QSettings>

namespace rejse::panels {

namespace {

const QString foldedKey = QStringLiteral("panel/detailsFolded");

} // namespace

TouchpointPage::TouchpointPage(editor::MapEditor& editor, QWidget* parent)
    : PanelPage(editor, parent),
      m_score(add(new ScoreSection)),
      m_feeling(add(new FeelingSection)),
      m_ease(add(new EaseSection)),
      m_experiences(add(new ExperiencesSection)),
      m_barriers(add(new BarriersSection)),
      m_actions(add(new ActionsSection)),
      m_details(addAtFoot(new DetailsSection))
{
    m_details->setFolded(QSettings().value(foldedKey, true).toBool());
    connect(m_details, &Section::foldedChanged, this, [](bool folded) { QSettings().setValue(foldedKey, folded); });
}

void TouchpointPage::showThing(const rejse::Thing& thing)
{
    const Touchpoint& touchpoint = *rejse::findTouchpoint(journey(), thing.touchpoint);
    m_score->showScore(document(), touchpoint);
    m_feeling->showFeelings(journey(), touchpoint);
    m_ease->showEase(touchpoint.ease);
    m_experiences->showExperiences(touchpoint);
    m_barriers->showBarriers(touchpoint);
    m_actions->showActions(touchpoint);
    m_details->showDetails(journey(), touchpoint);
}

} // namespace rejse::panels
