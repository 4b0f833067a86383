// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/part_row.h"

namespace rejse::panels {

class Tag;
class TextLabel;

/// An action: what is to be done, where it stands between effect and cost, and, while it is open, how it is weighed and
/// who does it.
class ActionRow : public PartRow {
    Q_OBJECT
public:
    explicit ActionRow(editor::MapEditor& editor, QWidget* parent = nullptr);

private:
    void addSummary();
    void addWeighing();
    void addDoing();
    void showSummary();

    Tag* m_quadrant;
    TextLabel* m_weighing;
    TextLabel* m_status;
    TextLabel* m_rest;
};

} // namespace rejse::panels
