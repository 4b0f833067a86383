// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that change a map do; main_window.cpp puts the window together.
#include "editor/editing/map_commands.h"
#include "inspector/side_panel.h"
#include "shell/bars/find_bar.h"
#include "shell/bars/status_line.h"
#include "shell/main_window.h"
#include "shell/map_image.h"
#include "shell/map_tab.h"
#include "shell/text_fields.h"

#include <QClipboard>
#include <QGuiApplication>

namespace rejse::shell {

using commands::Command;

void MainWindow::onMap(Command command, const std::function<void(MapTab&)>& handler)
{
    m_commands->on(command, this, [this, handler] {
        if (MapTab* tab = currentTab()) {
            handler(*tab);
        }
    });
}

void MainWindow::onTextOrMap(Command command, const std::function<void(MapTab&)>& handler)
{
    onMap(command, [command, handler](MapTab& tab) {
        if (!giveToTextField(command)) {
            handler(tab);
        }
    });
}

void MainWindow::connectEditCommands()
{
    onTextOrMap(Command::Undo, [](MapTab& tab) { tab.document().undo(); });
    onTextOrMap(Command::Redo, [](MapTab& tab) { tab.document().redo(); });
    for (const Command command : {Command::Cut, Command::Copy, Command::Paste, Command::Delete, Command::SelectAll}) {
        onTextOrMap(command, [command](MapTab& tab) { editor::giveCommand(command, tab.editor()); });
    }
    onMap(Command::CopyPicture, [this](MapTab& tab) {
        tab.document().commitPendingEdit();
        const QImage image = mapImage(tab.document(), tab.selection().all());
        if (!image.isNull()) {
            QGuiApplication::clipboard()->setImage(image);
            m_status->say(tr("Copied as a picture of %1 × %2 pixels").arg(image.width()).arg(image.height()));
        }
    });
    onMap(Command::Find, [](MapTab& tab) { tab.findBar().open(); });
    onMap(Command::FindNext, [](MapTab& tab) { tab.findBar().step(true); });
    onMap(Command::FindPrevious, [](MapTab& tab) { tab.findBar().step(false); });
    for (const Command command :
         {Command::Duplicate, Command::SelectNothing, Command::MoveBack, Command::MoveForward, Command::MoveUp,
          Command::MoveDown, Command::MomentOfTruth, Command::GiveVote, Command::TakeVote}) {
        onMap(command, [command](MapTab& tab) { editor::giveCommand(command, tab.editor()); });
    }
    for (const commands::CommandInfo& info : commands::commands()) {
        if (editor::isRating(info.command)) {
            onMap(info.command, [&info](MapTab& tab) { editor::giveCommand(info.command, tab.editor()); });
        }
    }
}

void MainWindow::connectNewCommands()
{
    const std::pair<Command, ElementKind> kinds[]{
        {Command::NewPhase, ElementKind::Phase},           {Command::NewTouchpoint, ElementKind::Touchpoint},
        {Command::NewExperience, ElementKind::Experience}, {Command::NewBarrier, ElementKind::Barrier},
        {Command::NewAction, ElementKind::Action},         {Command::NewQuote, ElementKind::Quote}};
    for (const auto& [command, kind] : kinds) {
        onMap(command, [added = kind](MapTab& tab) {
            tab.view().setFocus();
            tab.view().beginNew(added);
        });
    }
    const std::pair<Command, ElementKind> named[]{{Command::NewPersona, ElementKind::Persona},
                                                  {Command::NewChannel, ElementKind::Channel},
                                                  {Command::NewProcess, ElementKind::Process},
                                                  {Command::NewLane, ElementKind::Lane}};
    for (const auto& [command, kind] : named) {
        onMap(command, [this, added = kind](MapTab& tab) {
            m_commands->action(Command::ShowPanel)->setChecked(true);
            applyPanes();
            tab.panel().beginAdding(added);
        });
    }
    onMap(Command::EditText, [](MapTab& tab) {
        tab.view().setFocus();
        tab.view().editText();
    });
    onMap(Command::StartLink, [](MapTab& tab) {
        tab.view().setFocus();
        tab.view().startLink();
    });
    onMap(Command::HideLane, [](MapTab& tab) {
        tab.document().commitPendingEdit();
        tab.document().apply(withPart<Lane>(tab.document().journey(), tab.selection().current().id,
                                            [](Lane& lane) { lane.hidden = true; }),
                             {tr("Hide lane")});
    });
}

void MainWindow::showHistory()
{
    MapTab* tab = currentTab();
    const QUndoStack* history = tab ? &tab->document().history() : nullptr;
    const QString undo = history ? history->undoText() : QString();
    const QString redo = history ? history->redoText() : QString();
    m_commands->setText(Command::Undo, undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undo));
    m_commands->setText(Command::Redo, redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redo));
}

} // namespace rejse::shell
