// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/text_fields.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace rejse::window {

namespace {

QKeySequence::StandardKey keyOf(actions::Command command)
{
    switch (command) {
    case actions::Command::Undo:
        return QKeySequence::Undo;
    case actions::Command::Redo:
        return QKeySequence::Redo;
    case actions::Command::Cut:
        return QKeySequence::Cut;
    case actions::Command::Copy:
        return QKeySequence::Copy;
    case actions::Command::Paste:
        return QKeySequence::Paste;
    case actions::Command::Delete:
        return QKeySequence::Delete;
    case actions::Command::SelectAll:
        return QKeySequence::SelectAll;
    default:
        return QKeySequence::UnknownKey;
    }
}

} // namespace

QWidget* focusedTextField()
{
    QWidget* focused = QApplication::focusWidget();
    if (qobject_cast<QLineEdit*>(focused) || qobject_cast<QTextEdit*>(focused)
        || qobject_cast<QPlainTextEdit*>(focused)) {
        return focused;
    }
    // Spin boxes and combo boxes take the keyboard for the field in them.
    auto* inside = focused ? focused->findChild<QLineEdit*>() : nullptr;
    return inside && inside->focusProxy() == focused ? focused : nullptr;
}

bool giveToTextField(actions::Command command)
{
    QWidget* field = focusedTextField();
    const QKeySequence keys(keyOf(command));
    if (!field || keys.isEmpty()) {
        return false;
    }
    QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    QApplication::sendEvent(field, &press);
    return true;
}

} // namespace rejse::window
