// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/panel_page.h"

namespace rejse::inspector {

/// A persona: who it is, what it wants, and how it feels along the way.
class PersonaPage : public PanelPage {
    Q_OBJECT
public:
    explicit PersonaPage(editor::MapEditor& editor, QWidget* parent = nullptr);
};

} // namespace rejse::inspector
