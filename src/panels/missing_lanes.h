// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/field_section.h"
#include "panels/row_pool.h"

class QPushButton;

namespace rejse::panels {

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

    RowPool<QPushButton> m_buttons;
};

} // namespace rejse::panels
