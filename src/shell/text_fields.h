// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commands.h"

class QWidget;

/// Commands such as Copy, which are a text field's while it has the keyboard, and the map's otherwise.
namespace rejse::shell {

/// Whether a widget takes what is typed as a text.
bool isTextField(const QWidget* widget);

/// The text field that has the keyboard; null where none has.
QWidget* focusedTextField();

/// Lets the text field that has the keyboard do what the command says. False where none has it.
bool giveToTextField(commands::Command command);

} // namespace rejse::shell
