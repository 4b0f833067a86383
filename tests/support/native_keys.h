// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace rejse::test {

/// A key as X11 and Wayland report it: where it lies, as an input code of Linux, and what it prints.
struct NativeKey {
    quint32 code;
    int key;
    QString text = {};
    Qt::KeyboardModifiers modifiers = {};

    QKeyEvent event(QEvent::Type type = QEvent::KeyPress) const
    {
        constexpr quint32 offset = 8;
        return {type, key, modifiers, code + offset, 0, 0, text};
    }
};

/// Sends a key to a widget; returns whether the widget took it.
inline bool pressNative(QWidget& widget, const NativeKey& key)
{
    QKeyEvent asked = key.event(QEvent::ShortcutOverride);
    asked.ignore();
    QCoreApplication::sendEvent(&widget, &asked);
    QKeyEvent press = key.event();
    QCoreApplication::sendEvent(&widget, &press);
    return press.isAccepted();
}

/// Input codes of Linux by the place of the key on a US keyboard.
namespace codes {
inline constexpr quint32 digit1 = 2;
inline constexpr quint32 digit2 = 3;
inline constexpr quint32 digit4 = 5;
inline constexpr quint32 digit5 = 6;
inline constexpr quint32 digit0 = 11;
inline constexpr quint32 q = 16;
inline constexpr quint32 t = 20;
inline constexpr quint32 o = 24;
inline constexpr quint32 a = 30;
inline constexpr quint32 s = 31;
inline constexpr quint32 semicolon = 39;
inline constexpr quint32 m = 50;
inline constexpr quint32 keypad4 = 75;
inline constexpr quint32 keypad0 = 82;
inline constexpr quint32 left = 105;
} // namespace codes

} // namespace rejse::test
