// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/field_section.h"
#include "inspector/thing_row.h"
#include "widgets/row_pool.h"

#include <utility>

class QPushButton;

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::inspector {

/// A list of things that belong to the subject, each of which leads to itself.
class ThingListSection : public FieldSection {
    Q_OBJECT
public:
    using Lines = std::vector<std::pair<Thing, ThingLine>>;
    /// `none` is said where there are none; without it the section is not shown then.
    ThingListSection(editor::MapEditor& editor, const Subject& subject, const QString& title,
                     std::function<Lines()> lines, const QString& none = {}, QWidget* parent = nullptr);

protected:
    bool showsSubject() const override;

private:
    void showLines();

    std::function<Lines()> m_lines;
    widgets::RowPool<ThingRow> m_rows;
    widgets::TextLabel* m_none;
};

/// The touchpoints of the map, the unsorted last, for which `chosen` holds, each with its phase and score.
ThingListSection::Lines touchpointLines(const editor::Document& document,
                                        const std::function<bool(const Touchpoint&)>& chosen);

/// The way to delete the subject.
class DeleteSection : public FieldSection {
    Q_OBJECT
public:
    DeleteSection(editor::MapEditor& editor, const Subject& subject, const QString& words, QWidget* parent = nullptr);
};

} // namespace rejse::inspector
