// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette/palette_entries.h"

#include "shell/map_tab.h"
#include "widgets/wording/numbers.h"

#include <QCoreApplication>
#include <QPointer>

namespace rejse::shell {

namespace {

using widgets::text;

PaletteEntry entryFor(const commands::CommandInfo& info, QAction* action)
{
    return {QString::fromLatin1(info.id), commands::plainText(*action), commands::shownShortcut(info), info.icon,
            [action] { action->trigger(); }};
}

PaletteEntry entryFor(MapTab& tab, const rejse::ElementRef& element, const QString& title, const QString& where,
                      layout::Icon icon)
{
    return {{}, title, where, icon, [map = QPointer(&tab), element] {
                if (map) {
                    map->selection().select(element);
                    map->view().reveal(element);
                    map->view().setFocus();
                }
            }};
}

/// Whose eyes the map may be seen with.
void addLenses(std::vector<PaletteEntry>& entries, MapTab& tab)
{
    const auto add = [&](const std::optional<Id>& persona, const QString& name) {
        entries.push_back({{},
                           QCoreApplication::translate("Palette", "Lens: %1").arg(name),
                           {},
                           layout::Icon::Person,
                           [map = QPointer(&tab), persona] {
                               if (map) {
                                   map->document().setLens(persona);
                                   map->view().setFocus();
                               }
                           }});
    };
    const auto& personas = tab.document().journey().personas;
    if (!personas.empty()) {
        add(std::nullopt, QCoreApplication::translate("Palette", "Everyone"));
    }
    for (const Persona& persona : personas) {
        add(persona.id, text(persona.name));
    }
}

void addMap(std::vector<PaletteEntry>& entries, MapTab& tab)
{
    const Journey& journey = tab.document().journey();
    const auto addTouchpoint = [&](const Touchpoint& touchpoint, const QString& where) {
        entries.push_back(entryFor(tab, rejse::ElementRef::ofTouchpoint(touchpoint.id), text(touchpoint.title), where,
                                   layout::Icon::Touchpoint));
    };
    for (const Cow<Phase>& phase : journey.phases) {
        const QString title = text(phase->title);
        entries.push_back(entryFor(tab, rejse::ElementRef::ofPhase(phase->id), title,
                                   QCoreApplication::translate("Palette", "Phase"), layout::Icon::Phase));
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            addTouchpoint(*touchpoint, title);
        }
    }
    for (const Cow<Touchpoint>& touchpoint : journey.unsorted) {
        addTouchpoint(*touchpoint, QCoreApplication::translate("Palette", "Unsorted"));
    }
}

} // namespace

std::vector<PaletteEntry> paletteEntries(const commands::CommandSet& commands, MapTab* tab)
{
    std::vector<PaletteEntry> entries;
    for (const commands::CommandInfo& info : commands::commands()) {
        QAction* action = commands.action(info.command);
        if (action->isEnabled() && info.command != commands::Command::Palette) {
            entries.push_back(entryFor(info, action));
        }
    }
    if (tab) {
        addLenses(entries, *tab);
        addMap(entries, *tab);
    }
    return entries;
}

} // namespace rejse::shell
