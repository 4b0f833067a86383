// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commands.h"
#include "rejse/model/element.h"

#include <span>
#include <variant>
#include <vector>

namespace rejse::commands {

struct Separator { };

/// A submenu that the window fills: its content is not known before the program runs.
enum class Dynamic {
    RecentMaps,
    Templates,
    Lens
};

struct Submenu {
    const char* title;
    std::vector<std::variant<Command, Separator>> entries;
};

using MenuEntry = std::variant<Command, Separator, Dynamic, Submenu>;

struct Menu {
    const char* title; ///< in English; shown through menuTitle()
    std::vector<MenuEntry> entries;
};

/// The menu bar, left to right.
const std::vector<Menu>& menus();

/// What a right click on something of this kind offers, as far as it applies; on the map itself, where nothing stands.
std::vector<MenuEntry> elementMenu(ElementKind kind);

QString menuTitle(const char* title);
QString menuTitle(Dynamic menu);

} // namespace rejse::commands
