// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_set.h"

#include "render/icons/themed_icon.h"

#include <QActionGroup>

namespace rejse::commands {

bool applies(Applies where, const Context& context)
{
    switch (where) {
    case Applies::Always:
        return true;
    case Applies::WithMap:
        return context.map;
    case Applies::WithTouchpoints:
        return context.map && context.touchpoints;
    case Applies::WithSelection:
        return context.map && context.selection;
    case Applies::WithSelectionOrText:
        return context.textField || (context.map && context.selection);
    case Applies::WithMapOrText:
        return context.textField || context.map;
    case Applies::WithTwoMaps:
        return context.maps > 1;
    case Applies::OnTouchpoint:
        return context.map && context.onTouchpoint;
    case Applies::OnPlaced:
        return context.map && context.placed;
    case Applies::OnLane:
        return context.map && context.onLane;
    case Applies::AlongMap:
        return context.map && context.alongMap;
    case Applies::InList:
        return context.map && context.inList;
    case Applies::WithUndo:
        return context.textField || (context.map && context.canUndo);
    case Applies::WithRedo:
        return context.textField || (context.map && context.canRedo);
    }
    return false;
}

CommandSet::CommandSet(QObject* parent) : QObject(parent)
{
    auto* themes = new QActionGroup(this);
    for (const CommandInfo& entry : commands()) {
        auto* action = new QAction(this);
        m_actions[static_cast<std::size_t>(entry.command)] = action;
        setText(entry.command, commandText(entry));
        action->setObjectName(QString::fromLatin1(entry.id));
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
    }
    updateShortcuts();
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

void CommandSet::updateShortcuts()
{
    for (const CommandInfo& entry : commands()) {
        QAction* changed = action(entry.command);
        if (entry.keys == Keys::Window) {
            changed->setShortcuts(shortcuts(entry));
        } else {
            setText(entry.command, changed->text().section(u'\t', 0, 0));
        }
        changed->setToolTip(tooltip(entry));
    }
}

void CommandSet::setText(Command command, const QString& text)
{
    const CommandInfo& entry = info(command);
    action(command)->setText(entry.keys == Keys::Canvas ? text + u'\t' + shownShortcut(entry) : text);
}

QString plainText(const QAction& action)
{
    return action.text().section(u'\t', 0, 0).remove(u'&').remove(u'…');
}

QString tooltip(const CommandInfo& info)
{
    QString hint = commandHint(info);
    const QString keys = shownShortcut(info);
    return keys.isEmpty() ? hint : QCoreApplication::translate("Commands", "%1 (%2)").arg(hint, keys);
}

} // namespace rejse::commands
