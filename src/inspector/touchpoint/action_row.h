// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/part_row.h"

namespace rejse::widgets {
class Tag;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::inspector {

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

    widgets::Tag* m_quadrant;
    widgets::TextLabel* m_weighing;
    widgets::TextLabel* m_status;
    widgets::TextLabel* m_rest;
};

} // namespace rejse::inspector
