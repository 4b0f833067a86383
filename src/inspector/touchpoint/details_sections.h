// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/touchpoint/touchpoint_section.h"
#include "widgets/row_pool.h"

class QCheckBox;

namespace rejse::widgets {
class PictureBox;
} // namespace rejse::widgets

/// The parts of the side panel for what else there is to say of touchpoints. Each is folded until it is wanted.
namespace rejse::inspector {

class CellRow;
class MetricRow;

/// Where the contact takes place, with whom and why.
class ContactSection : public TouchpointSection {
    Q_OBJECT
public:
    ContactSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

protected:
    void refreshHeading() override;

private:
    void addOccasion();
    void addChannel();
    void addMeets();
    void addCompany();
    void addPersonas();
    QCheckBox* makePersonaBox();
    void showPersonas();
    void setPresent(QCheckBox* box);

    widgets::RowPool<QCheckBox> m_personas;
    QWidget* m_personaRow = nullptr;
};

/// What the ratings rest on.
class EvidenceSection : public TouchpointSection {
    Q_OBJECT
public:
    EvidenceSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

protected:
    void refreshHeading() override;

private:
    void addBasis();
    void addSource();

    QWidget* m_more; ///< shown once there is a basis
};

/// What is told of one touchpoint: a quote, a picture, notes, a journey of its own.
class StorySection : public TouchpointSection {
    Q_OBJECT
public:
    StorySection(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

protected:
    bool showsSubject() const override { return only() != nullptr; }
    void refreshHeading() override;
};

/// What is counted at one touchpoint, and the texts of the map's own lanes.
class MeasuresSection : public TouchpointSection {
    Q_OBJECT
public:
    MeasuresSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

protected:
    bool showsSubject() const override { return only() != nullptr; }
    void refreshHeading() override;

private:
    void addMetrics();
    void addCells();
    void addVotes();
    MetricRow* makeMetricRow();
    void addMetric(const QString& words);

    widgets::RowPool<MetricRow> m_metrics;
    widgets::RowPool<CellRow> m_cells;
};

} // namespace rejse::inspector
