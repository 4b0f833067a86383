// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/row_pool.h"
#include "panels/touchpoint_section.h"

/// The parts of the side panel for touchpoints that rate them. Each shows one touchpoint after the other.
namespace rejse::panels {

class Gauge;
class PartBar;
class PersonaRow;
class Segmented;
class StarButton;
class UrgencyRow;

class ScoreSection : public TouchpointSection {
    Q_OBJECT
public:
    ScoreSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

protected:
    bool showsSubject() const override;

private:
    void showScore();

    Gauge* m_gauge;
    PartBar* m_feeling;
    PartBar* m_ease;
    PartBar* m_delivery;
    UrgencyRow* m_urgency;
};

/// How each persona is left feeling, and how much the touchpoint matters.
class FeelingSection : public TouchpointSection {
    Q_OBJECT
public:
    FeelingSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

private:
    void showPersonas();
    PersonaRow* makePersonaRow();
    QWidget* makeImportanceRow();

    RowPool<PersonaRow> m_personas;
};

class EaseSection : public TouchpointSection {
    Q_OBJECT
public:
    EaseSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

private:
    void addQuestion(const QString& question, std::optional<Answer> Ease::*answer);
};

} // namespace rejse::panels
