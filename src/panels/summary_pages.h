// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/panel_page.h"

namespace rejse::panels {

class Gauge;
class Section;

/// A phase: its statement, its score, and the scores of its touchpoints.
class PhasePage : public PanelPage {
    Q_OBJECT
public:
    explicit PhasePage(editor::MapEditor& editor, QWidget* parent = nullptr);
    void showThing(const rejse::Thing& thing) override;

private:
    Section* m_words;
    Section* m_touchpoints;
    Section* m_details;
};

/// A persona: who it is and how it feels along the way.
class PersonaPage : public PanelPage {
    Q_OBJECT
public:
    explicit PersonaPage(editor::MapEditor& editor, QWidget* parent = nullptr);
    void showThing(const rejse::Thing& thing) override;

private:
    Section* m_words;
    Section* m_feelings;
};

/// The map as a whole: its scores, its phases, what it counts, and its own fields.
class MapPage : public PanelPage {
    Q_OBJECT
public:
    explicit MapPage(editor::MapEditor& editor, QWidget* parent = nullptr);
    void showThing(const rejse::Thing& thing) override;

private:
    void showFigures();
    void showPhases();
    void showCounts();
    void showDetails();

    Section* m_figures;
    Section* m_phases;
    Section* m_counts;
    Section* m_details;
};

} // namespace rejse::panels
