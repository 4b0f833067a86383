// SPDX-License-Identifier: GPL-3.0-or-later
// How the window brings unsaved work back; main_window.cpp puts the window together.
#include "files/journey_file.h"
#include "window/confirm_dialog.h"
#include "window/main_window.h"
#include "window/map_tab.h"
#include "window/problem_dialog.h"
#include "window/problem_lines.h"
#include "window/recovery.h"
#include "window/start_page.h"
#include "window/status_line.h"
#include "window/tab_row.h"

#include <QDir>
#include <QFileInfo>
#include <QTabBar>

namespace rejse::window {

using files::FileSince;

void MainWindow::restoreWork(const QString& id)
{
    auto claimed = m_recovery->claim(id);
    auto journey = claimed ? files::journeyOf(claimed.value().kept.work) : Result<Journey>(claimed.problems());
    if (!journey) {
        auto* dialog = new ProblemDialog(tr("Not recovered"), tr("The work stays where it is kept."),
                                         problemLines(journey.problems(), tr("Recovered work %1").arg(id)), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        m_start->refreshRecovered();
        return;
    }
    if (MapTab* tab = placeWork(claimed.value().kept.work, std::move(journey).value())) {
        // The work stays on disk in its old place until it stands there anew.
        tab->document().setUnsaved();
        tab->journal()->adopt(std::move(claimed).value());
    } else {
        currentTab()->journal()->flush();
        claimed.value().slot->remove();
    }
}

MapTab* MainWindow::placeWork(const files::Work& work, Journey journey)
{
    const FileSince since = files::fileSince(work);
    const QString name = QFileInfo(work.path).fileName();
    MapTab* open = work.path.isEmpty() ? nullptr : tabOf(work.path);
    if (since == FileSince::None) {
        return openUntitled(std::move(journey));
    }
    if (since != FileSince::Changed && !open) {
        m_status->say(tr("Recovered. %1 is as it was until you save.").arg(name));
        return addTab(std::move(journey), work.path);
    }
    if (since != FileSince::Changed && !open->document().isModified() && !open->document().isReadOnly()) {
        bringForward(static_cast<int>(tabs().indexOf(open)));
        open->document().apply(std::move(journey), {tr("Recover work")});
        return nullptr;
    }
    if (!open && files::readJourneyFile(work.path)) {
        openFiles({work.path});
    }
    MapTab* copy = openUntitled(std::move(journey));
    m_status->say(tr("Recovered as a copy without a file, because %1 has been changed since.").arg(name));
    return copy;
}

void MainWindow::askDiscardWork(const QString& id, const QString& title)
{
    const QString question =
        title.isEmpty() ? tr("Discard the recovered work?") : tr("Discard the recovered work on %1?").arg(title);
    auto* dialog =
        new ConfirmDialog(question, tr("It stands nowhere else, and cannot be brought back."), tr("Discard"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id] {
        m_recovery->discard(id);
        m_start->refreshRecovered();
    });
    dialog->open();
}

} // namespace rejse::window
