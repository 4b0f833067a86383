// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/element_row.h"
#include "inspector/field_section.h"
#include "widgets/row_pool.h"

#include <utility>

class QPushButton;

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::inspector {

/// A list of elements that belong to the subject, each of which leads to itself.
class ElementListSection : public FieldSection {
    Q_OBJECT
public:
    using Lines = std::vector<std::pair<ElementRef, ElementLine>>;
    /// `none` is said where there are none; without it the section is not shown then.
    ElementListSection(editor::MapEditor& editor, const Subject& subject, const QString& title,
                       std::function<Lines()> lines, const QString& none = {}, QWidget* parent = nullptr);

protected:
    bool showsSubject() const override;

private:
    void showLines();

    std::function<Lines()> m_lines;
    widgets::RowPool<ElementRow> m_rows;
    widgets::TextLabel* m_none;
};

/// The touchpoints of the map, the unsorted last, for which `chosen` holds, each with its phase and score.
ElementListSection::Lines touchpointLines(const editor::Document& document,
                                          const std::function<bool(const Touchpoint&)>& chosen);

/// The way to delete the subject.
class DeleteSection : public FieldSection {
    Q_OBJECT
public:
    DeleteSection(editor::MapEditor& editor, const Subject& subject, const QString& words, QWidget* parent = nullptr);
};

} // namespace rejse::inspector
