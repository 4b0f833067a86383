// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/touchpoint/touchpoint_section.h"
#include "widgets/row_pool.h"

namespace rejse::widgets {
class Gauge;
class PartBar;
class Segmented;
class StarButton;
} // namespace rejse::widgets

/// The parts of the side panel for touchpoints that rate them. Each shows one touchpoint after the other.
namespace rejse::inspector {

class PersonaRow;
class UrgencyRow;

class ScoreSection : public TouchpointSection {
    Q_OBJECT
public:
    ScoreSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

protected:
    bool showsSubject() const override;

private:
    void showScore();

    widgets::Gauge* m_gauge;
    widgets::PartBar* m_feeling;
    widgets::PartBar* m_ease;
    widgets::PartBar* m_delivery;
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

    widgets::RowPool<PersonaRow> m_personas;
};

class EaseSection : public TouchpointSection {
    Q_OBJECT
public:
    EaseSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

private:
    void addQuestion(const QString& question, std::optional<Answer> Ease::*answer);
};

} // namespace rejse::inspector
