// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include <QMenu>

namespace rejse::shell {

namespace {

/// Adds entries to a menu, whatever their kind.
struct Adder {
    const commands::CommandSet& commands;
    const FillMenu& fill;
    QMenu& menu;

    void operator()(commands::Command command) const { menu.addAction(commands.action(command)); }
    void operator()(commands::Separator) const { menu.addSeparator(); }
    void operator()(commands::Dynamic which) const
    {
        QMenu* submenu = menu.addMenu(commands::menuTitle(which));
        QObject::connect(submenu, &QMenu::aboutToShow, submenu, [submenu, which, filler = fill] {
            submenu->clear();
            filler(which, *submenu);
        });
    }
    void operator()(const commands::Submenu& entry) const
    {
        QMenu* submenu = menu.addMenu(commands::menuTitle(entry.title));
        const Adder inner{commands, fill, *submenu};
        for (const auto& one : entry.entries) {
            std::visit(inner, one);
        }
    }
};

} // namespace

QMenu* makeMainMenu(const commands::CommandSet& commands, const FillMenu& fill, QWidget* parent)
{
    auto* all = new QMenu(parent);
    for (const commands::Menu& menu : commands::menus()) {
        QMenu* submenu = all->addMenu(commands::menuTitle(menu.title));
        const Adder adder{commands, fill, *submenu};
        for (const auto& entry : menu.entries) {
            std::visit(adder, entry);
        }
    }
    return all;
}

QMenu* makeElementMenu(ElementKind kind, const commands::CommandSet& commands, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName("thingMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const FillMenu nothing;
    const Adder adder{commands, nothing, *menu};
    for (const auto& entry : commands::elementMenu(kind)) {
        const auto* command = std::get_if<commands::Command>(&entry);
        if (!command || commands.action(*command)->isEnabled()) {
            std::visit(adder, entry);
        }
    }
    return menu;
}

} // namespace rejse::shell
