// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/field_section.h"
#include "widgets/row_pool.h"

class QPushButton;

namespace rejse::inspector {

/// The standard lanes that were deleted from the map, to be brought back. Not shown where none was.
class MissingLanes : public FieldSection {
    Q_OBJECT
public:
    MissingLanes(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

protected:
    bool showsSubject() const override { return !missing().empty(); }

private:
    std::vector<LaneKind> missing() const;
    QPushButton* makeButton();
    void showMissing();

    widgets::RowPool<QPushButton> m_buttons;
};

} // namespace rejse::inspector
