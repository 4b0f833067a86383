// SPDX-License-Identifier: GPL-3.0-or-later
// What is said and asked of pictures that are pasted; main_window.cpp puts the window together.
#include "dialogs/confirm_dialog.h"
#include "dialogs/problem_dialog.h"
#include "editor/clipboard/system_clipboard.h"
#include "shell/bars/status_line.h"
#include "shell/main_window.h"
#include "shell/map_tab.h"

namespace rejse::shell {

namespace {

QStringList linesOf(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        const QString message = QString::fromStdString(problem.message);
        lines +=
            problem.where.empty() ? message : QString::fromStdString(problem.where) + QStringLiteral(": ") + message;
    }
    return lines;
}

void tellUnread(const Problems& problems, MapTab& tab)
{
    auto* dialog = new dialogs::ProblemDialog(MainWindow::tr("Not every picture could be read"),
                                              MainWindow::tr("For what is named here nothing has been put on the map."),
                                              linesOf(problems), &tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void askForRest(MapTab& tab, const Id& touchpoint, const std::vector<Picture>& pictures, std::size_t room)
{
    const QString words = room < pictures.size()
        ? MainWindow::tr("The first one is at the selected touchpoint. Touchpoints after it: %1, further pictures: %2. "
                         "The last ones are left out.")
              .arg(room)
              .arg(pictures.size())
        : MainWindow::tr("The first one is at the selected touchpoint. Each touchpoint after it gets one, instead of "
                         "a picture that it may have.");
    auto* dialog =
        new dialogs::ConfirmDialog(MainWindow::tr("Put the further pictures at the touchpoints that follow?"), words,
                                   MainWindow::tr("Put Them There"), &tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &tab,
                     [&tab, touchpoint, pictures] { editor::setPicturesAfter(tab.editor(), touchpoint, pictures); });
    dialog->open();
}

} // namespace

void MainWindow::connectPictures(MapTab& tab)
{
    using editor::MapEditor;
    connect(&tab.editor(), &MapEditor::picturesUnread, this,
            [&tab](const Problems& problems) { tellUnread(problems, tab); });
    connect(&tab.editor(), &MapEditor::touchpointMissed, this,
            [this] { m_status->say(tr("Select the touchpoint that the picture is of, and paste again.")); });
    connect(&tab.editor(), &MapEditor::picturesLeft, this,
            [this, &tab](const Id& touchpoint, const std::vector<Picture>& pictures) {
                const std::size_t room = editor::roomAfter(tab.document().journey(), touchpoint);
                if (room > 0) {
                    askForRest(tab, touchpoint, pictures, room);
                } else {
                    m_status->say(tr("No touchpoint follows: only the first of %1 pictures has been put on the map.")
                                      .arg(pictures.size() + 1));
                }
            });
}

} // namespace rejse::shell
