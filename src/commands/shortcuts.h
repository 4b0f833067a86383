// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commands.h"
#include "commands/key_press.h"

#include <QKeySequence>
#include <QList>

/// The keys of the commands: those of the table, or what the person has put in their place. Used from the thread of the
/// windows alone.
namespace rejse::commands {

QList<QKeySequence> shortcuts(const CommandInfo& info);

/// Gives a command other keys, or none; CommandSet::updateShortcuts() brings menus and tooltips up to date.
void setShortcuts(Command command, const QList<QKeySequence>& keys);
/// Gives every command the keys of the table again.
void resetShortcuts();

/// The first of a command's keys as keyboards of this system have it; empty where there is none.
QString shownShortcut(const CommandInfo& info);
/// All of them in the same form, with two blanks between them.
QString shownShortcuts(const CommandInfo& info);

/// The command that a key gives at a place; none for a key without meaning there.
std::optional<Command> commandFor(const KeyPress& press, Keys place);

} // namespace rejse::commands
