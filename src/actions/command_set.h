// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/commands.h"

#include <QAction>
#include <QObject>

#include <array>

namespace rejse::actions {

/// What is in front just now, which decides what applies.
struct Context {
    bool map = false;
    bool untitled = false;
    bool touchpoints = false;
    bool selection = false;
    int maps = 0;
};

bool applies(Applies where, const Context& context);

/// One QAction a command, made from the table. Menus, toolbar and buttons share them; the window says what they do.
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

private:
    std::array<QAction*, commandCount> m_actions{};
};

/// "Open a .journey file (Ctrl+O)": the tooltip of a button that gives a command.
QString tooltip(const CommandInfo& info);

} // namespace rejse::actions
