// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/field_section.h"

namespace rejse::widgets {
class Gauge;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::inspector {

/// A caption and, below it, the figure or name that it is about.
class KeyFigure : public QWidget {
    Q_OBJECT
public:
    explicit KeyFigure(const QString& caption, QWidget* parent = nullptr);
    /// Hidden where there is none.
    void showValue(const QString& value);

private:
    QString m_caption;
    widgets::TextLabel* m_value;
};

/// The score of the whole map and where its weakest links are.
class MapScore : public FieldSection {
    Q_OBJECT
public:
    MapScore(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

private:
    void showFigures();

    widgets::Gauge* m_gauge;
    KeyFigure* m_chain;
    KeyFigure* m_weakest;
    KeyFigure* m_coverage;
};

/// How much there is on the map.
class MapCounts : public FieldSection {
    Q_OBJECT
public:
    MapCounts(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

private:
    void addCount(const QString& label, const std::function<std::size_t()>& count);
};

} // namespace rejse::inspector
