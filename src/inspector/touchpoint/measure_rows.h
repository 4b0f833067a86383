// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/fields.h"
#include "inspector/map_text.h"

#include <QWidget>

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::inspector {

/// A measured fact of a touchpoint: its name, value and unit.
class MetricRow : public QWidget {
    Q_OBJECT
public:
    explicit MetricRow(editor::MapEditor& editor, QWidget* parent = nullptr);

    void showMetric(const Id& touchpoint, std::size_t index);
    std::size_t index() const { return m_index; }
    void focusName();

signals:
    void moveWanted(int by);
    void removeWanted();

private:
    const Metric* shown() const;

    editor::MapEditor& m_editor;
    Fields* m_fields;
    Id m_touchpoint;
    std::size_t m_index = 0;
    MapText* m_name;
    widgets::TextBox* m_value;
    MapText* m_unit;
};

/// "Waiting time 6.5 minutes": what stands before the last number is the name, what stands after it the unit.
Metric parseMetric(const QString& words);

/// What stands in one of the map's own lanes at a touchpoint.
class CellRow : public QWidget {
    Q_OBJECT
public:
    explicit CellRow(editor::MapEditor& editor, QWidget* parent = nullptr);

    void showCell(const Lane& lane, const Id& touchpoint);

private:
    widgets::TextLabel* m_title;
    MapText* m_text;
};

} // namespace rejse::inspector
