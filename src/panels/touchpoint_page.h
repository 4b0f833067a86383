// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/panel_page.h"

namespace rejse::panels {

class ScoreSection;
class FeelingSection;
class EaseSection;
class ExperiencesSection;
class BarriersSection;
class ActionsSection;
class DetailsSection;

/// A touchpoint: its score with the parts of it, its ratings, what hangs on it, and every other field.
class TouchpointPage : public PanelPage {
    Q_OBJECT
public:
    explicit TouchpointPage(editor::MapEditor& editor, QWidget* parent = nullptr);
    void showThing(const rejse::Thing& thing) override;

private:
    ScoreSection* m_score;
    FeelingSection* m_feeling;
    EaseSection* m_ease;
    ExperiencesSection* m_experiences;
    BarriersSection* m_barriers;
    ActionsSection* m_actions;
    DetailsSection* m_details;
};

} // namespace rejse::panels
