// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_set.h"
#include "commands/menus.h"

#include <functional>

class QMenu;
class QWidget;

namespace rejse::shell {

/// Fills a menu whose content is not known before it opens.
using FillMenu = std::function<void(commands::Dynamic which, QMenu& menu)>;

/// All menus of the program in one, made from the table of commands.
QMenu* makeMainMenu(const commands::CommandSet& commands, const FillMenu& fill, QWidget* parent);

/// What a right click on something of this kind offers. It goes when it is closed.
QMenu* makeElementMenu(ElementKind kind, const commands::CommandSet& commands, QWidget* parent);

} // namespace rejse::shell
