// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/map_context.h"

#include "rejse/model/lookup.h"
#include "shell/map_tab.h"

#include <algorithm>

namespace rejse::shell {

using commands::Command;

namespace {

bool standsInList(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Experience:
    case ElementKind::Barrier:
    case ElementKind::Action:
    case ElementKind::Persona:
    case ElementKind::Channel:
    case ElementKind::Process:
    case ElementKind::Lane:
        return true;
    default:
        return false;
    }
}

} // namespace

commands::Context contextOf(MapTab& tab)
{
    const editor::Document& document = tab.document();
    const rejse::ElementRef current = tab.selection().current();
    const std::vector<Id> touchpoints = tab.editor().selectedTouchpoints();
    commands::Context context;
    context.map = true;
    context.touchpoints = !document.scores().touchpoints.empty();
    context.selection = !tab.selection().isEmpty();
    context.onTouchpoint = !touchpoints.empty();
    context.placed = std::any_of(touchpoints.begin(), touchpoints.end(),
                                 [&](const Id& id) { return placeOf(document.journey(), id).has_value(); });
    context.alongMap = context.placed || current.kind == ElementKind::Phase;
    context.onLane = current.kind == ElementKind::Lane;
    context.inList = standsInList(current.kind);
    context.canUndo = document.history().canUndo() || document.isPreviewing();
    context.canRedo = document.history().canRedo();
    return context;
}

void disableAdding(const commands::CommandSet& commands, const commands::Context& context)
{
    for (const Command command :
         {Command::NewPhase, Command::NewTouchpoint, Command::NewExperience, Command::NewBarrier, Command::NewAction,
          Command::NewQuote, Command::NewPersona, Command::NewChannel, Command::NewProcess, Command::NewLane,
          Command::NewSubjourney, Command::StartLink, Command::Duplicate, Command::EditText}) {
        commands.action(command)->setEnabled(false);
    }
    if (!context.textField) {
        commands.action(Command::Paste)->setEnabled(false);
    }
}

} // namespace rejse::shell
