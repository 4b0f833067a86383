// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/panel_page.h"

namespace rejse::panels {

/// The map as a whole: its scores, its phases, its own fields, and the lists that its touchpoints share.
class MapPage : public PanelPage {
    Q_OBJECT
public:
    explicit MapPage(editor::MapEditor& editor, QWidget* parent = nullptr);
};

} // namespace rejse::panels
