// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that change a map do; main_window.cpp puts the window together.
#include "editor/clipboard/system_clipboard.h"
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
using editor::Direction;

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
    onTextOrMap(Command::Cut, [](MapTab& tab) { editor::cutSelected(tab.editor()); });
    onTextOrMap(Command::Copy, [](MapTab& tab) { editor::copySelected(tab.editor()); });
    onMap(Command::CopyPicture, [this](MapTab& tab) {
        tab.document().settle();
        const QImage image = mapImage(tab.document(), tab.selection().all());
        if (!image.isNull()) {
            QGuiApplication::clipboard()->setImage(image);
            m_status->say(tr("Copied as a picture of %1 × %2 pixels").arg(image.width()).arg(image.height()));
        }
    });
    onTextOrMap(Command::Paste, [](MapTab& tab) { editor::pasteFromClipboard(tab.editor()); });
    onTextOrMap(Command::Delete, [](MapTab& tab) { tab.editor().removeSelected(); });
    onTextOrMap(Command::SelectAll, [](MapTab& tab) { tab.editor().selectAllTouchpoints(); });
    onMap(Command::Find, [](MapTab& tab) { tab.findBar().open(); });
    onMap(Command::FindNext, [](MapTab& tab) { tab.findBar().step(true); });
    onMap(Command::FindPrevious, [](MapTab& tab) { tab.findBar().step(false); });
    onMap(Command::Duplicate, [](MapTab& tab) { tab.editor().duplicateSelected(); });
    onMap(Command::SelectNothing, [](MapTab& tab) { tab.selection().clear(); });
    onMap(Command::MoveBack, [](MapTab& tab) { tab.editor().moveAlong(Direction::Back); });
    onMap(Command::MoveForward, [](MapTab& tab) { tab.editor().moveAlong(Direction::Forward); });
    onMap(Command::MoveUp, [](MapTab& tab) { tab.editor().moveInList(Direction::Back); });
    onMap(Command::MoveDown, [](MapTab& tab) { tab.editor().moveInList(Direction::Forward); });
}

void MainWindow::connectNewCommands()
{
    const std::pair<Command, ThingKind> kinds[]{
        {Command::NewPhase, ThingKind::Phase},           {Command::NewTouchpoint, ThingKind::Touchpoint},
        {Command::NewExperience, ThingKind::Experience}, {Command::NewBarrier, ThingKind::Barrier},
        {Command::NewAction, ThingKind::Action},         {Command::NewQuote, ThingKind::Quote}};
    for (const auto& [command, kind] : kinds) {
        onMap(command, [added = kind](MapTab& tab) {
            tab.view().setFocus();
            tab.view().beginNew(added);
        });
    }
    const std::pair<Command, ThingKind> named[]{{Command::NewPersona, ThingKind::Persona},
                                                {Command::NewChannel, ThingKind::Channel},
                                                {Command::NewProcess, ThingKind::Process},
                                                {Command::NewLane, ThingKind::Lane}};
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
        tab.document().settle();
        tab.document().apply(withPart<Lane>(tab.document().journey(), tab.selection().current().id,
                                            [](Lane& lane) { lane.hidden = true; }),
                             {tr("Hide lane")});
    });
}

void MainWindow::connectRatingCommands()
{
    const std::pair<Command, std::optional<int>> feelings[]{
        {Command::FeelVeryUnhappy, -2}, {Command::FeelUnhappy, -1},  {Command::FeelNeutral, 0},
        {Command::FeelHappy, 1},        {Command::FeelDelighted, 2}, {Command::FeelNothing, std::nullopt}};
    for (const auto& [command, feeling] : feelings) {
        onMap(command, [rated = feeling](MapTab& tab) { tab.editor().setFeeling(rated); });
    }
    const std::pair<Command, int> importances[]{{Command::ImportanceLowest, 1},
                                                {Command::ImportanceLow, 2},
                                                {Command::ImportanceMedium, 3},
                                                {Command::ImportanceHigh, 4},
                                                {Command::ImportanceHighest, 5}};
    for (const auto& [command, importance] : importances) {
        onMap(command, [rated = importance](MapTab& tab) { tab.editor().setImportance(rated); });
    }
    onMap(Command::MomentOfTruth, [](MapTab& tab) { tab.editor().toggleMomentOfTruth(); });
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
