// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QKeyEvent;
class QKeySequence;

namespace rejse::commands {

/// A key event as commands read it, the same on every keyboard layout. All that takes keys as commands reads them here.
struct KeyPress {
    /// A Qt::Key. A digit is that of the physical key, in the row above the letters or on the keypad, whatever it
    /// prints and whether NumLock is on. A key that prints a letter of another script than Latin is the Latin letter
    /// that a US keyboard has there. Every other key is what it prints.
    int key = 0;
    /// Without Qt::KeypadModifier, and without Shift where the key is a digit: on some layouts digits need it.
    Qt::KeyboardModifiers modifiers = {};

    bool isDigit() const { return key >= Qt::Key_0 && key <= Qt::Key_9; }
    /// Whether the key is one of the letters A to Z.
    bool isLetter() const { return key >= Qt::Key_A && key <= Qt::Key_Z; }
    QKeySequence sequence() const;
};

/// Physical keys are known by the event's native scan code: evdev + 8 on X11 and Wayland, set 1 on Windows, by the
/// native virtual key on macOS. An event without one, such as a synthetic one, is read by its character alone.
KeyPress readKey(const QKeyEvent& event);

} // namespace rejse::commands
