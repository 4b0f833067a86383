// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/map_notices.h"

#include "dialogs/difference_dialog.h"
#include "dialogs/merge_dialog.h"
#include "dialogs/problem_dialog.h"
#include "dialogs/problem_lines.h"
#include "files/journey_file.h"
#include "files/recovery_store.h"
#include "shell/text_fields.h"
#include "start/recovered_list.h"
#include "widgets/wording/when_text.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace rejse::shell {

using State = editor::ExternalChangeMonitor::State;
using files::OpenLock;

MapNotices::MapNotices(editor::Document& document, QWidget* over, QWidget* parent)
    : QObject(parent),
      m_document(document),
      m_guard(document),
      m_window(parent),
      m_bar(new widgets::NoticeBar(over, parent))
{
    connect(&m_guard, &editor::ExternalChangeMonitor::stateChanged, this, &MapNotices::tell);
    connect(&m_guard, &editor::ExternalChangeMonitor::readAgain, this, [this] {
        m_bar->say(tr("%1 was changed by another program and has been read again. Undo brings back what was here.")
                       .arg(fileName()),
                   widgets::NoticeBar::Tone::Quiet);
    });
    m_guard.setIsTyping([this] { return isTyping(); });
    // Whoever gets the keyboard next has it before the map changes.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this] {
            if (m_guard.state() == State::ReloadPending) {
                m_guard.check();
            }
        },
        Qt::QueuedConnection);
    connect(m_bar, &widgets::NoticeBar::closed, this, &MapNotices::handleClosed);
    connect(&document, &editor::Document::saved, this, [this] {
        m_saveWaits = false;
        if (tellsWork()) {
            tellWork(); // the file is another one now
        }
    });
    connect(&document, &editor::Document::filePathChanged, this, [this] {
        m_saveWaits = false;
        offerWork(std::nullopt);
        takeLock();
    });
    connect(&document, &editor::Document::changeRefused, this, &MapNotices::tellRefused);
    takeLock();
}

void MapNotices::takeLock(OpenLock::Force force)
{
    if (m_document.isUntitled()) {
        m_lock.release();
        return;
    }
    const bool isElsewhere = m_lock.take(m_document.filePath(), force) == OpenLock::Outcome::Elsewhere;
    m_document.setReadOnly(isElsewhere);
    if (isElsewhere) {
        tellReadOnly();
    }
}

void MapNotices::tellRefused()
{
    if (OpenLock::holderElsewhere(m_document.filePath())) {
        tellReadOnly(tr("Nothing has been changed."));
    } else {
        tellFree();
    }
}

void MapNotices::tellReadOnly(const QString& first)
{
    const files::Holder& holder = m_lock.holder();
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    QList<widgets::NoticeBar::Choice> choices;
    if (!holder.isHere) {
        choices.append({"editAnywayButton", tr("Edit Anyway"),
                        tr("When you know that it is not open there any more, as after a crash of that computer"),
                        [this] { edit(OpenLock::Force::Yes); }});
    }
    choices.append({"copyButton", tr("Open a Copy"), tr("A map of its own, without a file yet"), [this] {
                        tellRest();
                        emit copyWanted();
                    }});
    QStringList sentences{
        first, tr("%1 is open elsewhere: by %2 on %3, since %4.").arg(fileName(), holder.name(), holder.host, since),
        tr("Here it is read-only. To change it, open a copy, or save it under another name.")};
    sentences.removeAll(QString());
    m_bar->say(sentences.join(u' '), widgets::NoticeBar::Tone::Warning, choices);
}

void MapNotices::tellFree()
{
    m_bar->say(tr("%1 is not open elsewhere any more.").arg(fileName()), widgets::NoticeBar::Tone::Quiet,
               {{"editButton", tr("Edit"), {}, [this] { edit(OpenLock::Force::No); }}});
}

void MapNotices::edit(OpenLock::Force force)
{
    takeLock(force);
    if (!m_document.isReadOnly()) {
        tellRest();
        m_guard.check();
    }
}

void MapNotices::check()
{
    m_guard.check();
    if (m_document.isReadOnly() && !OpenLock::holderElsewhere(m_document.filePath())) {
        tellFree();
    }
}

QString MapNotices::fileName() const
{
    return QFileInfo(m_document.filePath()).fileName();
}

bool MapNotices::isTyping() const
{
    const QWidget* focused = m_window->window()->focusWidget();
    return m_window->isAncestorOf(focused) && isTextField(focused);
}

bool MapNotices::maySave()
{
    const State state = m_guard.check(editor::ExternalChangeMonitor::Typing::IsSettled);
    if (state == State::InSync || state == State::Gone
        || (state == State::Unreadable && m_overwrites == m_guard.seen())) {
        return true; // what is gone is not written over
    }
    m_saveWaits = true;
    tell();
    return false;
}

void MapNotices::tell()
{
    switch (m_guard.state()) {
    case State::InSync:
        m_saveWaits = false;
        tellRest();
        break;
    case State::Changed:
        tellChanged();
        break;
    case State::ReloadPending:
        m_bar->say(tr("%1 was changed by another program. It is read again when you leave the text that you are in.")
                       .arg(fileName()),
                   widgets::NoticeBar::Tone::Quiet);
        break;
    case State::Gone:
        m_bar->say(
            tr("%1 was deleted or moved by another program. The map is still here; saving writes the file again.")
                .arg(fileName()),
            widgets::NoticeBar::Tone::Warning);
        break;
    case State::Unreadable:
        tellUnreadable();
        break;
    }
}

void MapNotices::tellUnreadable()
{
    QList<widgets::NoticeBar::Choice> choices;
    if (m_saveWaits) {
        choices.append({"overwriteButton", tr("Save mine over it"), {}, [this, seen = m_guard.seen()] {
                            // For what was told, and for this attempt.
                            const QScopedValueRollback overwrites(m_overwrites, std::optional(seen));
                            emit saveWanted();
                        }});
    }
    m_bar->say(tr("%1 was changed by another program and cannot be read as a map any more: %2")
                   .arg(fileName(), dialogs::problemLines(m_guard.problems(), fileName()).join(u'\n')),
               widgets::NoticeBar::Tone::Warning, choices);
}

void MapNotices::setNotKept(const QString& reason)
{
    m_notKept = reason;
    tellRestIfInSync();
}

void MapNotices::setNoVersion(const QString& reason)
{
    if (std::exchange(m_noVersion, reason) != reason) {
        tellRestIfInSync();
    }
}

void MapNotices::tellRestIfInSync()
{
    if (m_guard.state() == State::InSync && !m_document.isReadOnly()) {
        tellRest();
    }
}

/// Where nothing is to be said of the file.
void MapNotices::tellRest()
{
    if (!m_notKept.isEmpty()) {
        m_bar->say(
            tr("What is not saved of this map would be lost in a crash, for it cannot be kept: %1").arg(m_notKept),
            widgets::NoticeBar::Tone::Warning);
    } else if (!m_noVersion.isEmpty()) {
        m_bar->say(tr("The map is saved, but no version of it could be kept to go back to: %1").arg(m_noVersion),
                   widgets::NoticeBar::Tone::Warning);
    } else if (m_work) {
        tellWork();
    } else {
        m_bar->hide();
    }
}

void MapNotices::offerWork(std::optional<files::KeptWork> work)
{
    const bool isTold = tellsWork();
    m_work = std::move(work);
    if (m_work && (isTold || m_bar->isHidden())) {
        tellWork();
    } else if (isTold) {
        tellRest();
    }
}

void MapNotices::tellWork()
{
    const files::FileSince since = files::fileSince(m_work->work);
    if (since == files::FileSince::SameAsWork) {
        m_work.reset(); // there is nothing to be brought back any more
        m_bar->hide();
        return;
    }
    QStringList sentences{tr("There is unsaved work on this map, from before the program stopped: %1.")
                              .arg(widgets::whenExactly(m_work->work.time.toLocalTime()))};
    if (since == files::FileSince::Changed) {
        sentences.append(tr("%1 has been changed since: the work is opened beside it, as a copy.").arg(fileName()));
    }
    sentences.append(start::damageWords(m_work->wholeness));
    sentences.removeAll(QString());
    m_workMessage = sentences.join(u' ');
    const QString id = m_work->id;
    m_bar->say(m_workMessage, widgets::NoticeBar::Tone::Warning,
               {{"discardWorkButton",
                 tr("Discard…"),
                 {},
                 [this, id, title = m_work->work.title] { emit discardWanted(id, title); }},
                {"restoreWorkButton", tr("Restore"), tr("Nothing is written to the file until you save"),
                 [this, id] { emit restoreWanted(id); }}});
}

bool MapNotices::tellsWork() const
{
    return m_work && !m_bar->isHidden() && m_bar->message() == m_workMessage;
}

void MapNotices::handleClosed()
{
    m_saveWaits = false;
    if (m_work && m_bar->message() == m_workMessage) {
        m_work.reset(); // the start page goes on offering it
    } else if (m_work) {
        tellWork();
    }
}

void MapNotices::tellChanged()
{
    QList<widgets::NoticeBar::Choice> choices{
        {"differencesButton", tr("Show Differences"), {}, [this] { showDifferences(); }},
        // There is nothing to be saved then, and the map stays open for whoever wants the other way back.
        {"theirsButton", tr("Theirs"), tr("What the file has now. Undo brings back yours."),
         [this] { m_guard.takeTheirs(); }},
        {"mineButton", tr("Mine"), tr("Keep what is here. Saving replaces what the file has now."),
         [this] { decide([this] { m_guard.keepMine(); }); }}};
    if (m_guard.canMerge()) {
        choices.append(
            {"mergeBothButton", tr("Merge Both"), tr("Your changes and theirs together"), [this] { mergeBoth(); }});
    }
    m_bar->say(tr("%1 was changed by another program, and you have changes of your own.").arg(fileName())
                   + (m_saveWaits ? u' ' + tr("It has not been saved.") : QString()),
               widgets::NoticeBar::Tone::Warning, choices, widgets::NoticeBar::Close::ByChoice);
}

/// Brings file and map in step, and goes on with a save that has waited for it.
void MapNotices::decide(const std::function<void()>& choice)
{
    const bool waits = m_saveWaits;
    choice();
    if (waits) {
        emit saveWanted();
    }
}

void MapNotices::showDifferences()
{
    auto* dialog = new dialogs::DifferenceDialog(tr("What differs in %1").arg(fileName()),
                                                 {tr("Mine"), m_document.committedJourney()},
                                                 {tr("Theirs"), m_guard.theirs()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Merges when everything that is in conflict has been `decided`, and asks first where it has not: the file may have
/// changed while the conflicts were looked at, and a choice may lead to another conflict.
void MapNotices::mergeBoth(const Choices& choices, const std::vector<Conflict>& decided)
{
    if (m_guard.check(editor::ExternalChangeMonitor::Typing::IsSettled) != State::Changed) {
        return;
    }
    Result<Merged> merged = m_guard.merged(choices);
    if (!merged) {
        tellNotMerged(merged.problems());
        return;
    }
    const std::vector<Conflict>& conflicts = merged.value().conflicts;
    const auto isDecided = [&](const Conflict& conflict) {
        return std::any_of(decided.begin(), decided.end(),
                           [&](const Conflict& known) { return isSameQuestion(known, conflict); });
    };
    if (!std::all_of(conflicts.begin(), conflicts.end(), isDecided)) {
        askConflicts(conflicts, choices);
        return;
    }
    if (const auto text = files::journeyText(merged.value().journey); !text) {
        tellNotMerged(text.problems());
        return;
    }
    decide([&] { m_guard.takeMerged(std::move(merged).value().journey); });
}

void MapNotices::askConflicts(const std::vector<Conflict>& conflicts, const Choices& before)
{
    auto* dialog = new dialogs::MergeDialog(conflicts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, conflicts, before] {
        Choices choices = dialog->choices();
        choices.insert(before.begin(), before.end()); // of conflicts that have gone with what was chosen in others
        mergeBoth(choices, conflicts);
    });
    dialog->open();
}

void MapNotices::tellNotMerged(const Problems& problems)
{
    auto* dialog = new dialogs::ProblemDialog(tr("Not merged"), tr("Your map and the file are as they were."),
                                              dialogs::problemLines(problems, fileName()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace rejse::shell
