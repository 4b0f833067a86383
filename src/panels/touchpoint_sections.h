// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document.h"
#include "panels/section.h"

/// The parts of the side panel for a touchpoint. Each shows one touchpoint after the other.
namespace rejse::panels {

class FaceRow;
class Gauge;
class PartBar;
class Segmented;
class UrgencyRow;
class IconLabel;

class ScoreSection : public Section {
    Q_OBJECT
public:
    explicit ScoreSection(QWidget* parent = nullptr);
    void showScore(const editor::Document& document, const Touchpoint& touchpoint);

private:
    Gauge* m_gauge;
    PartBar* m_feeling;
    PartBar* m_ease;
    PartBar* m_delivery;
    UrgencyRow* m_urgency;
};

class FeelingSection : public Section {
    Q_OBJECT
public:
    explicit FeelingSection(QWidget* parent = nullptr);
    void showFeelings(const Journey& journey, const Touchpoint& touchpoint);
};

class EaseSection : public Section {
    Q_OBJECT
public:
    explicit EaseSection(QWidget* parent = nullptr);
    void showEase(const Ease& ease);

private:
    Segmented* addQuestion(const QString& question);

    Segmented* m_logical;
    Segmented* m_clear;
    Segmented* m_effortless;
};

class ExperiencesSection : public Section {
    Q_OBJECT
public:
    explicit ExperiencesSection(QWidget* parent = nullptr);
    void showExperiences(const Touchpoint& touchpoint);
};

class BarriersSection : public Section {
    Q_OBJECT
public:
    explicit BarriersSection(QWidget* parent = nullptr);
    void showBarriers(const Touchpoint& touchpoint);
};

class ActionsSection : public Section {
    Q_OBJECT
public:
    explicit ActionsSection(QWidget* parent = nullptr);
    void showActions(const Touchpoint& touchpoint);
};

class DetailsSection : public Section {
    Q_OBJECT
public:
    explicit DetailsSection(QWidget* parent = nullptr);
    void showDetails(const Journey& journey, const Touchpoint& touchpoint);

private:
    void addField(const QString& label, const QString& value);
    void addContact(const Journey& journey, const Touchpoint& touchpoint);
    void addEvidence(const Evidence& evidence);
    void addMeasures(const Journey& journey, const Touchpoint& touchpoint);
};

} // namespace rejse::panels
