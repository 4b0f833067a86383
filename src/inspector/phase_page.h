// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/panel_page.h"

namespace rejse::inspector {

/// A phase: its score and statement, its own fields, and the scores of its touchpoints.
class PhasePage : public PanelPage {
    Q_OBJECT
public:
    explicit PhasePage(editor::MapEditor& editor, QWidget* parent = nullptr);
};

} // namespace rejse::inspector
