// SPDX-License-Identifier: GPL-3.0-or-later
// Sub-journeys, votes and the maps of a folder; main_window.cpp puts the window together.
#include "dialogs/problem_dialog.h"
#include "dialogs/voting_dialog.h"
#include "editor/document/subjourney.h"
#include "rejse/model/edits.h"
#include "shell/bars/status_line.h"
#include "shell/main_window.h"
#include "shell/map_tab.h"
#include "shell/saver.h"
#include "start/folder_page.h"
#include "start/recent_maps.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

namespace rejse::shell {

using commands::Command;
using editor::SubjourneyState;

void MainWindow::connectTouchpointCommands()
{
    onMap(Command::VotingRound, [this](MapTab& tab) { askVotingRound(tab); });
    onMap(Command::ClearVotes, [](MapTab& tab) { tab.editor().voting().clear(); });
    onMap(Command::OpenSubjourney, [this](MapTab& tab) { openSubjourney(tab, tab.selection().current().touchpoint); });
    onMap(Command::NewSubjourney, [this](MapTab& tab) { newSubjourney(tab, tab.selection().current().touchpoint); });
}

void MainWindow::openSubjourney(MapTab& tab, const Id& touchpoint)
{
    const Touchpoint* on = findTouchpoint(tab.document().journey(), touchpoint);
    if (!on) {
        return;
    }
    if (!on->subjourney) {
        m_status->say(tr("This touchpoint has no sub-journey yet. New Sub-Journey makes one."));
        return;
    }
    const QString name = QString::fromStdString(*on->subjourney);
    const auto sub = editor::subjourneyOf(tab.document().filePath(), *on->subjourney);
    switch (sub.state) {
    case SubjourneyState::There:
    case SubjourneyState::Unreadable:
        openFiles({sub.path});
        return;
    case SubjourneyState::NoFolder:
        m_status->say(tr("Save the map first: its sub-journeys stand in its folder."));
        return;
    case SubjourneyState::Missing:
    case SubjourneyState::Outside:
        break;
    }
    const bool missing = sub.state == SubjourneyState::Missing;
    auto* dialog = new dialogs::ProblemDialog(
        missing ? tr("The sub-journey is not there") : tr("The sub-journey stands outside the folder of the map"),
        missing ? tr("Put the file back where it was, or give the touchpoint another with New Sub-Journey.")
                : tr("A link leads out of the folder. Put the file itself there, and it can be opened."),
        {missing ? QDir::toNativeSeparators(sub.path) : name}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::newSubjourney(MapTab& tab, const Id& touchpoint)
{
    if (tab.document().isUntitled()) {
        m_status->say(tr("Save the map first: its sub-journeys stand in its folder."));
        return;
    }
    const Touchpoint* on = findTouchpoint(tab.document().journey(), touchpoint);
    if (tab.document().isReadOnly() || !on) {
        return;
    }
    if (on->subjourney && editor::subjourneyOf(tab.document().filePath(), *on->subjourney).isFile()) {
        m_status->say(tr("This touchpoint has a sub-journey already: here it is."));
        openSubjourney(tab, touchpoint);
        return;
    }
    tab.document().commitPendingEdit();
    const auto made = editor::makeSubjourney(tab.document().journey(), tab.document().filePath(), touchpoint);
    if (!made) {
        auto* dialog = new dialogs::ProblemDialog(tr("No sub-journey was made"), tr("The map is as it was."),
                                                  {QString::fromStdString(made.problems().front().message)}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    tab.document().apply(
        withTouchpoint(tab.document().journey(), touchpoint, [&](Touchpoint& it) { it.subjourney = made.value(); }),
        {tr("New sub-journey")});
    openSubjourney(tab, touchpoint);
}

void MainWindow::askVotingRound(MapTab& tab)
{
    if (tab.editor().voting().round()) {
        tab.editor().voting().close();
        m_status->say(tr("The voting round is over."));
        return;
    }
    auto* dialog = new dialogs::VotingDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &tab,
            [dialog, editor = &tab.editor()] { editor->voting().open(dialog->round()); });
    dialog->open();
}

void MainWindow::showVotes(MapTab& tab)
{
    const auto& voting = tab.editor().voting();
    if (&tab == currentTab() && voting.round()) {
        m_status->say(tr("%1 of %n votes left · %2 gives one, %3 takes one back", nullptr, voting.round()->all())
                          .arg(voting.left())
                          .arg(commands::shownShortcut(commands::info(Command::GiveVote)),
                               commands::shownShortcut(commands::info(Command::TakeVote))));
    }
}

void MainWindow::showFolderMaps()
{
    const QString last = start::FolderPage::lastFolder({});
    last.isEmpty() ? askFolder() : showFolder(last);
}

void MainWindow::askFolder()
{
    auto* dialog = new QFileDialog(this, tr("Maps in a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    const QStringList recent = m_recent->paths();
    dialog->setDirectory(
        start::FolderPage::lastFolder(recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).absolutePath()));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::showFolder);
    dialog->open();
}

void MainWindow::showFolder(const QString& folder)
{
    showHome(m_folder);
    m_folder->show(folder);
}

} // namespace rejse::shell
