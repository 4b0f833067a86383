// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/panel_page.h"

/// The pages of what touchpoints refer to.
namespace rejse::inspector {

/// A channel, with where it recurs.
class ChannelPage : public PanelPage {
    Q_OBJECT
public:
    explicit ChannelPage(editor::MapEditor& editor, QWidget* parent = nullptr);
};

/// A process, with what it stands behind.
class ProcessPage : public PanelPage {
    Q_OBJECT
public:
    explicit ProcessPage(editor::MapEditor& editor, QWidget* parent = nullptr);
};

class LinkPage : public PanelPage {
    Q_OBJECT
public:
    explicit LinkPage(editor::MapEditor& editor, QWidget* parent = nullptr);
};

class LanePage : public PanelPage {
    Q_OBJECT
public:
    explicit LanePage(editor::MapEditor& editor, QWidget* parent = nullptr);
};

} // namespace rejse::inspector
