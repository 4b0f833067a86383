// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/text_fields.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace rejse::shell {

namespace {

QKeySequence::StandardKey keyOf(commands::Command command)
{
    switch (command) {
    case commands::Command::Undo:
        return QKeySequence::Undo;
    case commands::Command::Redo:
        return QKeySequence::Redo;
    case commands::Command::Cut:
        return QKeySequence::Cut;
    case commands::Command::Copy:
        return QKeySequence::Copy;
    case commands::Command::Paste:
        return QKeySequence::Paste;
    case commands::Command::Delete:
        return QKeySequence::Delete;
    case commands::Command::SelectAll:
        return QKeySequence::SelectAll;
    default:
        return QKeySequence::UnknownKey;
    }
}

} // namespace

bool isTextField(const QWidget* widget)
{
    if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget)) {
        return true;
    }
    // Spin boxes and combo boxes take the keyboard for the field in them.
    auto* inside = widget ? widget->findChild<QLineEdit*>() : nullptr;
    return inside && inside->focusProxy() == widget;
}

QWidget* focusedTextField()
{
    QWidget* focused = QApplication::focusWidget();
    return isTextField(focused) ? focused : nullptr;
}

bool giveToTextField(commands::Command command)
{
    QWidget* field = focusedTextField();
    const QKeySequence keys(keyOf(command));
    if (!field || keys.isEmpty()) {
        return false;
    }
    // A field that has no use for the key must not be handed it: what it ignores would be looked up among the shortcuts
    // again, and come back here without an end.
    QKeyEvent asked(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
    asked.ignore();
    QApplication::sendEvent(field, &asked);
    if (!asked.isAccepted()) {
        return false;
    }
    QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    QApplication::sendEvent(field, &press);
    return true;
}

} // namespace rejse::shell
