// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/command_set.h"

#include "render/themed_icon.h"

#include <QActionGroup>

namespace rejse::actions {

bool applies(Applies where, const Context& context)
{
    switch (where) {
    case Applies::Always:
        return true;
    case Applies::WithMap:
        return context.map;
    case Applies::WithUntitledMap:
        return context.map && context.untitled;
    case Applies::WithTouchpoints:
        return context.map && context.touchpoints;
    case Applies::WithSelection:
        return context.map && context.selection;
    case Applies::WithTwoMaps:
        return context.maps > 1;
    }
    return false;
}

CommandSet::CommandSet(QObject* parent) : QObject(parent)
{
    auto* themes = new QActionGroup(this);
    for (const CommandInfo& entry : commands()) {
        auto* action = new QAction(commandText(entry), this);
        action->setObjectName(QString::fromLatin1(entry.id));
        action->setShortcuts(shortcuts(entry));
        action->setToolTip(tooltip(entry));
        action->setStatusTip(commandHint(entry));
        action->setCheckable(entry.checkable);
        action->setEnabled(applies(entry.applies, {}));
        action->setMenuRole(QAction::NoRole);
        if (entry.icon) {
            action->setIcon(render::themedIcon(*entry.icon));
        }
        if (entry.group == Group::Theme) {
            themes->addAction(action);
        }
        m_actions[static_cast<std::size_t>(entry.command)] = action;
    }
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    action(Command::AboutQt)->setMenuRole(QAction::AboutQtRole);
}

void CommandSet::setContext(const Context& context)
{
    for (const CommandInfo& entry : commands()) {
        action(entry.command)->setEnabled(applies(entry.applies, context));
    }
}

QString tooltip(const CommandInfo& info)
{
    QString hint = commandHint(info);
    const auto keys = shortcuts(info);
    if (keys.isEmpty()) {
        return hint;
    }
    return QCoreApplication::translate("Commands", "%1 (%2)")
        .arg(hint, keys.first().toString(QKeySequence::NativeText));
}

} // namespace rejse::actions
