// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/external_change_monitor.h"

#include "files/journey_file.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

namespace rejse::editor {

ExternalChangeMonitor::ExternalChangeMonitor(Document& document, QObject* parent)
    : QObject(parent),
      m_document(document)
{
    connect(&m_watch, &files::FileWatch::disturbed, this, [this] { check(); });
    connect(&document, &Document::filePathChanged, this, &ExternalChangeMonitor::fileChosen);
    connect(&document, &Document::saved, this, [this] {
        m_seen.clear();
        enter(State::InSync);
    });
    fileChosen();
}

void ExternalChangeMonitor::fileChosen()
{
    m_seen.clear();
    m_watch.watch(m_document.filePath());
    enter(State::InSync);
}

ExternalChangeMonitor::State ExternalChangeMonitor::check(Typing typing)
{
    if (m_document.isUntitled()) {
        return m_state;
    }
    if (typing == Typing::IsSettled) {
        m_document.commitPendingEdit();
    }
    State found = look();
    if (found == State::Changed && !m_document.isModified()) {
        if (typing == Typing::GoesOn && m_isTyping()) {
            found = State::ReloadPending;
        } else {
            m_document.commitPendingEdit(); // a field may have had words that are a change only now
        }
    }
    if (found == State::Changed && !m_document.isModified()) {
        become(m_theirs, tr("Read again"));
        emit readAgain();
    } else {
        enter(found);
    }
    return m_state;
}

ExternalChangeMonitor::State ExternalChangeMonitor::look()
{
    if (!QFileInfo(m_document.filePath()).isFile()) {
        m_seen.clear();
        m_document.setFileJourney(std::nullopt);
        return State::Gone;
    }
    const Result<QByteArray> content = files::readFile(m_document.filePath());
    if (!content) {
        m_seen.clear();
        return lost(content.problems());
    }
    const QByteArray digest = QCryptographicHash::hash(content.value(), QCryptographicHash::Sha256);
    if (std::exchange(m_seen, digest) == digest) {
        return m_state == State::ReloadPending ? State::Changed : m_state;
    }
    return examine(content.value());
}

/// What it means that the file has this.
ExternalChangeMonitor::State ExternalChangeMonitor::examine(const QByteArray& content)
{
    auto read = storage::readJourney({content.constData(), static_cast<std::size_t>(content.size())});
    if (!read) {
        return lost(read.problems());
    }
    m_theirs = std::move(read.value().journey);
    const auto& known = m_document.savedJourney();
    if (known == m_theirs || m_theirs == m_document.committedJourney()) {
        m_document.setFileJourney(m_theirs);
        return State::InSync;
    }
    if (known) {
        m_document.setFileJourney(known); // it may have been gone
    }
    return State::Changed;
}

/// The file is not to be had as a map any more: what is here may be all there is.
ExternalChangeMonitor::State ExternalChangeMonitor::lost(const Problems& problems)
{
    m_problems = problems;
    m_document.setFileJourney(std::nullopt);
    return State::Unreadable;
}

void ExternalChangeMonitor::takeTheirs()
{
    become(m_theirs, tr("Take theirs"));
}

void ExternalChangeMonitor::keepMine()
{
    m_document.setFileJourney(m_theirs);
    enter(State::InSync);
}

Result<Merged> ExternalChangeMonitor::merged(const Choices& choices) const
{
    return merge(*m_document.savedJourney(), m_document.committedJourney(), m_theirs, choices);
}

void ExternalChangeMonitor::takeMerged(Journey merged)
{
    become(std::move(merged), tr("Merge both"));
}

void ExternalChangeMonitor::become(Journey journey, const QString& name)
{
    m_document.commitPendingEdit();
    m_document.replace(std::move(journey), {name});
    m_document.setFileJourney(m_theirs);
    enter(State::InSync);
}

void ExternalChangeMonitor::enter(State state)
{
    const bool isTold = m_state == state && (state != State::Unreadable || m_told == m_problems);
    m_state = state;
    m_told = m_problems;
    if (!isTold) {
        emit stateChanged();
    }
}

} // namespace rejse::editor
