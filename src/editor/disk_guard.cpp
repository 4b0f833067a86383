// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/disk_guard.h"

#include "files/journey_file.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

namespace rejse::editor {

DiskGuard::DiskGuard(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&m_watch, &files::FileWatch::disturbed, this, &DiskGuard::check);
    connect(&document, &Document::filePathChanged, this, &DiskGuard::fileChosen);
    connect(&document, &Document::saved, this, [this] {
        m_looked.clear();
        m_given.reset();
        enter(State::InStep);
    });
    fileChosen();
}

void DiskGuard::fileChosen()
{
    m_looked.clear();
    m_watch.watch(m_document.filePath());
    enter(State::InStep);
}

DiskGuard::State DiskGuard::check()
{
    if (m_document.isUntitled()) {
        return m_state;
    }
    if (!QFileInfo(m_document.filePath()).isFile()) {
        m_looked.clear();
        m_document.setFileJourney(std::nullopt);
        enter(State::Gone);
        return m_state;
    }
    const Result<QByteArray> content = files::readFile(m_document.filePath());
    if (!content) {
        m_looked.clear();
        m_problems = content.problems();
        enter(State::Unreadable);
        return m_state;
    }
    const QByteArray digest = QCryptographicHash::hash(content.value(), QCryptographicHash::Sha256);
    if (std::exchange(m_looked, digest) != digest) {
        enter(examine(content.value()));
    }
    if (m_state == State::Changed && !m_document.isModified()) {
        become(m_theirs, tr("Read again"));
        emit readAgain();
    }
    return m_state;
}

/// What it means that the file has this.
DiskGuard::State DiskGuard::examine(const QByteArray& content)
{
    auto read = storage::readJourney({content.constData(), static_cast<std::size_t>(content.size())});
    if (!read) {
        m_problems = read.problems();
        return State::Unreadable;
    }
    const auto& known = m_document.savedJourney();
    if (!known || *known == read.value().journey) {
        if (known) {
            m_document.setFileJourney(known); // it may have been gone
        }
        return State::InStep;
    }
    if (m_state == State::Gone) {
        m_document.setFileJourney(known);
    }
    m_theirs = std::move(read.value().journey);
    return State::Changed;
}

void DiskGuard::takeTheirs()
{
    become(m_theirs, tr("Take theirs"));
}

void DiskGuard::keepMine()
{
    m_document.setFileJourney(m_theirs);
    enter(State::InStep);
}

Result<Merged> DiskGuard::merged(const Choices& choices) const
{
    return merge(*m_document.savedJourney(), m_document.settledJourney(), m_theirs, choices);
}

void DiskGuard::takeMerged(Journey merged)
{
    become(std::move(merged), tr("Merge both"));
}

void DiskGuard::letOverwrite()
{
    m_given = m_looked;
    enter(State::InStep);
}

void DiskGuard::become(Journey journey, const QString& name)
{
    m_document.settle();
    m_document.replace(std::move(journey), {name});
    m_document.setFileJourney(m_theirs);
    enter(State::InStep);
}

void DiskGuard::enter(State state)
{
    if (state == State::Unreadable && m_given == m_looked) {
        state = State::InStep;
    }
    if (std::exchange(m_state, state) != state) {
        emit stateChanged();
    }
}

} // namespace rejse::editor
