// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about what its maps have to say, bringing unsaved work back first of all; main_window.cpp puts
// the window together.
#include "dialogs/confirm_dialog.h"
#include "dialogs/problem_dialog.h"
#include "dialogs/problem_lines.h"
#include "shell/bars/status_line.h"
#include "shell/bars/tab_row.h"
#include "shell/main_window.h"
#include "shell/map_notices.h"
#include "shell/map_tab.h"
#include "shell/saver.h"
#include "start/recovery.h"
#include "start/start_page.h"

#include <QDir>
#include <QFileInfo>
#include <QTabBar>

namespace rejse::shell {

using files::FileSince;

void MainWindow::connectNotices(MapTab* tab)
{
    const MapNotices* notices = &tab->notices();
    connect(notices, &MapNotices::copyWanted, this, [this, tab] { openUntitled(tab->document().committedJourney()); });
    connect(notices, &MapNotices::saveWanted, this, [this, tab] { m_saver->save(*tab); });
    connect(notices, &MapNotices::restoreWanted, this, &MainWindow::restoreWork);
    connect(notices, &MapNotices::discardWanted, this, &MainWindow::askDiscardWork);
}

void MainWindow::restoreWork(const QString& id)
{
    auto claimed = m_recovery->claim(id);
    auto journey = claimed ? files::journeyOf(claimed.value().kept.work) : Result<Journey>(claimed.problems());
    if (!journey) {
        auto* dialog = new dialogs::ProblemDialog(
            tr("Not recovered"), tr("The work stays where it is kept."),
            dialogs::problemLines(journey.problems(), tr("Recovered work %1").arg(id)), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        m_start->refreshRecovered();
        refreshOffers();
        return;
    }
    MapTab& tab = placeWork(claimed.value().kept.work, std::move(journey).value());
    // The work stays on disk in its place until it is saved, or stands there anew.
    tab.autosave()->resume(std::move(claimed).value());
    refreshOffers();
}

MapTab& MainWindow::placeWork(const files::Work& work, Journey journey)
{
    const files::FileNow file = files::fileNow(work);
    const QString name = QFileInfo(work.path).fileName();
    MapTab* open = work.path.isEmpty() ? nullptr : tabOf(work.path);
    if (file.since == FileSince::None) {
        return openRecovered(std::move(journey), {}, {});
    }
    if (file.since != FileSince::Changed && !open) {
        MapTab& tab = openRecovered(std::move(journey), work.path, file.journey);
        if (file.journey) {
            m_status->say(tr("Recovered. %1 is as it was until you save.").arg(name));
        }
        return tab;
    }
    if (file.since != FileSince::Changed && !open->document().isModified() && !open->document().isReadOnly()) {
        bringForward(static_cast<int>(tabs().indexOf(open)));
        open->document().apply(std::move(journey), {tr("Recover work")});
        return *open;
    }
    if (!open && file.journey) {
        openFiles({work.path});
    }
    MapTab& copy = openRecovered(std::move(journey), {}, {});
    m_status->say(file.since == FileSince::Changed
                      ? tr("Recovered as a copy without a file, because %1 has been changed since.").arg(name)
                      : open->document().isReadOnly()
                      ? tr("Recovered as a copy without a file, because %1 can only be read here.").arg(name)
                      : tr("Recovered as a copy without a file, because %1 is open with other changes.").arg(name));
    return copy;
}

/// Opens work as unsaved changes to what its file has, absent where that is not known.
MapTab& MainWindow::openRecovered(Journey journey, const QString& path, const std::optional<Journey>& inFile)
{
    MapTab& tab = *addTab(std::move(journey), path);
    if (inFile) {
        tab.document().setFileJourney(inFile);
    } else {
        tab.document().setUnsaved();
    }
    tab.notices().check();
    return tab;
}

void MainWindow::askDiscardWork(const QString& id, const QString& title)
{
    const QString question =
        title.isEmpty() ? tr("Discard the recovered work?") : tr("Discard the recovered work on %1?").arg(title);
    auto* dialog = new dialogs::ConfirmDialog(question, tr("It stands nowhere else, and cannot be brought back."),
                                              tr("Discard"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id] {
        m_recovery->discard(id);
        m_start->refreshRecovered();
        refreshOffers();
    });
    dialog->open();
}

void MainWindow::offerWork(MapTab& tab)
{
    tab.notices().offerWork(m_recovery->workOn(tab.document().filePath()));
}

void MainWindow::refreshOffers()
{
    const auto all = tabs();
    for (MapTab* tab : all) {
        if (tab->notices().offersWork()) {
            offerWork(*tab);
        }
    }
}

} // namespace rejse::shell
