// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/shortcuts.h"

#include <QAction>
#include <QObject>

#include <array>

namespace rejse::commands {

/// What is in front just now, which decides what applies.
struct Context {
    bool map = false;
    bool touchpoints = false;  ///< the map has some
    bool selection = false;    ///< something is selected
    bool onTouchpoint = false; ///< a touchpoint is selected, or something on one
    bool placed = false;       ///< such a touchpoint stands on the map
    bool onLane = false;       ///< a lane is selected
    bool alongMap = false;     ///< what is selected can move along the map
    bool inList = false;       ///< what is selected can move in a list
    bool textField = false;    ///< a text field has the keyboard
    bool canUndo = false;
    bool canRedo = false;
    int maps = 0;
};

bool applies(Applies where, const Context& context);

/// One QAction a command, made from the table. Menus, toolbar and buttons share them; the window says what they do. A
/// shortcut that is the canvas's stands behind a tab in the action's text, where menus show it and no one takes it.
class CommandSet : public QObject {
    Q_OBJECT
public:
    explicit CommandSet(QObject* parent = nullptr);

    QAction* action(Command command) const { return m_actions[static_cast<std::size_t>(command)]; }

    /// Calls `handler` when the command is given.
    template <typename Handler> void on(Command command, const QObject* receiver, Handler handler)
    {
        connect(action(command), &QAction::triggered, receiver, handler);
    }

    /// Enables what applies and disables the rest.
    void setContext(const Context& context);

    /// Takes over the shortcuts as they are now, after some have been changed.
    void updateShortcuts();

    /// What a command is called at the moment, its mnemonic with it: the name of the step that it undoes.
    void setText(Command command, const QString& text);

private:
    std::array<QAction*, commandCount> m_actions{};
};

/// What an action is called, without mnemonic, dots or shortcut: for buttons, lists and screen readers.
QString plainText(const QAction& action);

/// "Open a .journey file (Ctrl+O)": the tooltip of a button that gives a command.
QString tooltip(const CommandInfo& info);

} // namespace rejse::commands
