// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/map_notices.h"

#include "window/difference_dialog.h"
#include "window/merge_dialog.h"
#include "window/problem_dialog.h"
#include "window/problem_lines.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace rejse::window {

using State = editor::DiskGuard::State;
using files::OpenLock;

MapNotices::MapNotices(editor::Document& document, QWidget* over, QWidget* parent)
    : QObject(parent),
      m_document(document),
      m_guard(document),
      m_window(parent),
      m_bar(new NoticeBar(over, parent))
{
    connect(&m_guard, &editor::DiskGuard::stateChanged, this, &MapNotices::tell);
    connect(&m_guard, &editor::DiskGuard::readAgain, this, [this] {
        m_bar->say(tr("%1 was changed by another program and has been read again. Undo brings back what was here.")
                       .arg(fileName()),
                   NoticeBar::Tone::Quiet);
    });
    connect(&document, &editor::Document::filePathChanged, this, [this] { takeLock(); });
    connect(&document, &editor::Document::changeRefused, this, &MapNotices::tellReadOnly);
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

void MapNotices::tellReadOnly()
{
    const files::Holder& holder = m_lock.holder();
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    QList<NoticeBar::Choice> choices;
    if (!holder.isHere) {
        choices.append({"editAnywayButton", tr("Edit Anyway"),
                        tr("When you know that it is not open there any more, as after a crash of that computer"),
                        [this] { edit(OpenLock::Force::Yes); }});
    }
    choices.append({"copyButton", tr("Open a Copy"), tr("A map of its own, without a file yet"), [this] {
                        m_bar->hide();
                        emit copyWanted();
                    }});
    m_bar->say(tr("%1 is open elsewhere: by %2 on %3, since %4. Here it can only be read, or saved under another name.")
                   .arg(fileName(), holder.user, holder.host, since),
               NoticeBar::Tone::Warning, choices);
}

void MapNotices::tellFree()
{
    m_bar->say(tr("%1 is not open elsewhere any more.").arg(fileName()), NoticeBar::Tone::Quiet,
               {{"editButton", tr("Edit"), {}, [this] { edit(OpenLock::Force::No); }}});
}

void MapNotices::edit(OpenLock::Force force)
{
    takeLock(force);
    if (!m_document.isReadOnly()) {
        m_bar->hide();
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

bool MapNotices::maySave(const std::function<void()>& thenSave)
{
    m_document.settle();
    const State state = m_guard.check();
    if (state == State::InStep || state == State::Gone) {
        return true; // what is gone is not written over
    }
    m_thenSave = thenSave;
    tell();
    return false;
}

void MapNotices::tell()
{
    const auto overwrite = [this] {
        m_guard.letOverwrite();
        decided();
    };
    switch (m_guard.state()) {
    case State::InStep:
        m_bar->hide();
        break;
    case State::Changed:
        tellChanged();
        break;
    case State::Gone:
        m_bar->say(
            tr("%1 was deleted or moved by another program. The map is still here; saving writes the file again.")
                .arg(fileName()),
            NoticeBar::Tone::Warning);
        break;
    case State::Unreadable:
        m_bar->say(tr("%1 was changed by another program and cannot be read as a map any more: %2")
                       .arg(fileName(), problemLines(m_guard.problems(), fileName()).join(u'\n')),
                   NoticeBar::Tone::Warning,
                   m_thenSave ? QList<NoticeBar::Choice>{{"overwriteButton", tr("Save mine over it"), {}, overwrite}}
                              : QList<NoticeBar::Choice>());
        break;
    }
}

void MapNotices::tellChanged()
{
    QList<NoticeBar::Choice> choices{
        {"differencesButton", tr("Show Differences"), {}, [this] { showDifferences(); }},
        {"theirsButton", tr("Theirs"), tr("What the file has now. Undo brings back yours."),
         [this] {
             m_guard.takeTheirs();
             decided();
         }},
        {"mineButton", tr("Mine"), tr("Keep what is here. Saving replaces what the file has now."), [this] {
             m_guard.keepMine();
             decided();
         }}};
    if (m_guard.canMerge()) {
        choices.append(
            {"mergeBothButton", tr("Merge Both"), tr("Your changes and theirs together"), [this] { mergeBoth(); }});
    }
    m_bar->say(tr("%1 was changed by another program, and you have changes of your own.").arg(fileName())
                   + (m_thenSave ? u' ' + tr("It has not been saved.") : QString()),
               NoticeBar::Tone::Warning, choices, NoticeBar::Close::ByChoice);
}

/// The file and the map are in step, or may be brought so.
void MapNotices::decided()
{
    m_bar->hide();
    if (const auto save = std::exchange(m_thenSave, {})) {
        save();
    }
}

void MapNotices::showDifferences()
{
    auto* dialog =
        new DifferenceDialog(tr("What differs in %1").arg(fileName()), {tr("Mine"), m_document.settledJourney()},
                             {tr("Theirs"), m_guard.theirs()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MapNotices::mergeBoth()
{
    m_document.settle();
    const Result<Merged> merged = m_guard.merged();
    if (!merged || merged.value().conflicts.empty()) {
        finishMerge({});
        return;
    }
    auto* dialog = new MergeDialog(merged.value().conflicts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { finishMerge(dialog->choices()); });
    dialog->open();
}

void MapNotices::finishMerge(const Choices& choices)
{
    Result<Merged> merged = m_guard.merged(choices);
    if (!merged) {
        auto* dialog = new ProblemDialog(tr("Not merged"), tr("Your map and the file are as they were."),
                                         problemLines(merged.problems(), fileName()), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    m_guard.takeMerged(std::move(merged).value().journey);
    decided();
}

} // namespace rejse::window
