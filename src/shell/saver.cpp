// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/saver.h"

#include "dialogs/problem_dialog.h"
#include "dialogs/problem_lines.h"
#include "dialogs/save_question.h"
#include "editor/document/future_state.h"
#include "files/canonical_path.h"
#include "files/file_name.h"
#include "files/journey_file.h"
#include "files/open_lock.h"
#include "shell/map_notices.h"
#include "shell/map_tab.h"
#include "shell/versions.h"
#include "start/recent_maps.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace rejse::shell {

namespace {

/// The name of a map's file, or the one it is to be offered.
QString nameOf(MapTab& tab)
{
    const editor::Document& document = tab.document();
    return document.isUntitled() ? files::fileNameFor(tab.title(), QStringLiteral("map")) + QStringLiteral(".journey")
                                 : QFileInfo(document.filePath()).fileName();
}

/// The name under which a map is offered to be saved: not that of a file that somebody else has open.
QString offeredName(MapTab& tab)
{
    QString name = nameOf(tab);
    if (!tab.document().isReadOnly()) {
        return name;
    }
    return QFileInfo(name).completeBaseName() + Saver::tr(" copy", "ending of a file name")
        + QStringLiteral(".journey");
}

} // namespace

Saver::Saver(start::RecentMaps& recent, Versions& versions, OpenAt openAt, QWidget* window)
    : QObject(window),
      m_recent(recent),
      m_versions(versions),
      m_openAt(std::move(openAt)),
      m_window(window)
{ }

void Saver::save(MapTab& tab, const Then& then)
{
    if (tab.document().isUntitled() || tab.document().isReadOnly()) {
        saveAs(tab, then);
    } else {
        write(tab, tab.document().filePath(), then);
    }
}

void Saver::saveAs(MapTab& tab, const Then& then)
{
    ask(tab, tr("Save map"), offeredName(tab),
        [this, map = &tab, then](const QString& path) { write(*map, path, then); });
}

void Saver::saveFutureState(MapTab& tab)
{
    const QString name = QFileInfo(nameOf(tab)).completeBaseName() + tr("-future", "ending of a file name");
    ask(tab, tr("Save as future state"), name + QStringLiteral(".journey"),
        [this, map = &tab](const QString& path) { writeFutureState(*map, path); });
}

void Saver::ask(MapTab& tab, const QString& title, const QString& name,
                const std::function<void(const QString&)>& chosen)
{
    tab.document().commitPendingEdit();
    auto* dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("journey"));
    dialog->setNameFilters({tr("Journey maps (*.journey)"), tr("All files (*)")});
    const QStringList recent = m_recent.paths();
    const QString near = tab.document().isUntitled() ? recent.value(0) : tab.document().filePath();
    dialog->setDirectory(near.isEmpty() ? QDir::homePath() : QFileInfo(near).absolutePath());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, &tab, chosen);
    dialog->open();
}

void Saver::write(MapTab& tab, const QString& path, const Then& then)
{
    if (refuseOpenFile(&tab, path)) {
        return;
    }
    const editor::Document& document = tab.document();
    const bool isOwn =
        !document.isUntitled() && files::canonicalPath(path) == files::canonicalPath(document.filePath());
    if (isOwn && !tab.notices().maySave()) {
        emit decisionWanted(&tab);
        return;
    }
    const auto before = Versions::before(path);
    const auto written = tab.document().saveAs(path, *m_calls);
    if (!written) {
        // The tab may be closed while the dialog is open.
        tell(dialogs::problemLines(written.problems(), path))
            ->offer(tr("Save As…"), [this, map = QPointer(&tab), then] {
                if (map) {
                    saveAs(*map, then);
                }
            });
        return;
    }
    m_versions.keep(path, before, document.journey());
    m_recent.add(path);
    if (const Problems& doubts = written.value().doubts; !doubts.empty()) {
        tellUnconfirmed(dialogs::problemLines(doubts, path));
        return;
    }
    emit saved(path);
    if (then) {
        then();
    }
}

void Saver::writeFutureState(MapTab& tab, const QString& path)
{
    if (refuseOpenFile(nullptr, path)) {
        return;
    }
    const editor::Document& document = tab.document();
    const Journey future = editor::futureStateOf(document.committedJourney(), document.filePath(), path);
    const auto before = Versions::before(path);
    const auto written = files::writeJourneyFile(path, future, *m_calls);
    if (!written) {
        tell(dialogs::problemLines(written.problems(), path));
        return;
    }
    m_versions.keep(path, before, future);
    if (const Problems& doubts = written.value().doubts; !doubts.empty()) {
        tellUnconfirmed(dialogs::problemLines(doubts, path));
    }
    emit futureStateSaved(path);
}

bool Saver::refuseOpenFile(const MapTab* tab, const QString& path)
{
    if (const auto holder = files::OpenLock::holderElsewhere(path)) {
        tell({tr("%1 is open elsewhere: by %2 on %3. Choose another name.")
                  .arg(QDir::toNativeSeparators(path), holder->name(), holder->host)});
        return true;
    }
    const MapTab* open = m_openAt(path);
    if (!open || open == tab) {
        return false;
    }
    tell({tr("%1 is open as a map of its own. Close it first, or choose another name.")
              .arg(QDir::toNativeSeparators(path))});
    return true;
}

Saver::Unsaved Saver::unsavedOf(const QList<MapTab*>& tabs)
{
    Unsaved unsaved;
    for (MapTab* tab : tabs) {
        tab->document().commitPendingEdit();
        if (tab->document().isModified()) {
            unsaved.append({tab, tab->document().journey()});
        }
    }
    return unsaved;
}

bool Saver::losesNothing(const QList<MapTab*>& tabs)
{
    return unsavedOf(tabs).isEmpty();
}

void Saver::beforeClosing(const Maps& maps, const Then& then)
{
    const Unsaved unsaved = unsavedOf(maps());
    if (unsaved.isEmpty()) {
        then();
        return;
    }
    Tabs tabs;
    QStringList titles;
    for (const auto& [tab, journey] : unsaved) {
        tabs.append(tab);
        titles.append(tab->title());
    }
    auto* question = new dialogs::SaveQuestion(titles, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    // Other maps may have come to differ from their files meanwhile.
    const Then again = [this, maps, then] { beforeClosing(maps, then); };
    connect(question, &dialogs::SaveQuestion::saveWanted, this, [this, tabs, again] { saveAll(tabs, again); });
    connect(question, &dialogs::SaveQuestion::discardWanted, this, [unsaved, maps, then, again] {
        const Unsaved now = unsavedOf(maps());
        const bool isAll =
            std::all_of(now.begin(), now.end(), [&](const auto& each) { return unsaved.contains(each); });
        isAll ? then() : again();
    });
    question->open();
}

void Saver::saveAll(Tabs tabs, const Then& then)
{
    if (tabs.isEmpty()) {
        then();
        return;
    }
    const QPointer<MapTab> first = tabs.takeFirst();
    const Then rest = [this, tabs, then] { saveAll(tabs, then); };
    if (first) {
        save(*first, rest);
    } else {
        rest();
    }
}

dialogs::ProblemDialog* Saver::tell(const QStringList& problems)
{
    auto* dialog = new dialogs::ProblemDialog(
        tr("Not saved"), tr("The map could not be written. What was there before is as it was."), problems, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void Saver::tellUnconfirmed(const QStringList& doubts)
{
    auto* dialog =
        new dialogs::ProblemDialog(tr("Saved, but not confirmed"),
                                   tr("The file has the map now. Whether it still has it after a power cut is not "
                                      "certain. Save it again, or elsewhere."),
                                   doubts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace rejse::shell
