// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document.h"
#include "files/file_watch.h"
#include "rejse/model/merge.h"

#include <QByteArray>
#include <QObject>

namespace rejse::editor {

/// Keeps a document and its file together when another program changes the file. Without changes of one's own the map
/// is read again, as one step; with some it is said that the two differ, until somebody decides.
class DiskGuard : public QObject {
    Q_OBJECT
public:
    enum class State {
        InStep,    ///< the file has what was last read or saved
        Changed,   ///< it has another map, and the document has changes of its own
        Gone,      ///< it is not there any more
        Unreadable ///< it is no map any more: problems() tells why
    };

    explicit DiskGuard(Document& document, QObject* parent = nullptr);

    /// Looks at the file now.
    State check();
    State state() const { return m_state; }
    /// The map in the file, while it is Changed.
    const Journey& theirs() const { return m_theirs; }
    const Problems& problems() const { return m_problems; }

    // What can be done about a file that is Changed. Each ends in step with it.

    /// The document becomes what the file has, as one step.
    void takeTheirs();
    /// It stays as it is: its changes are now those to what the file has.
    void keepMine();
    /// Both, on the version that was last read or saved. Nothing is changed yet.
    Result<Merged> merged(const Choices& choices = {}) const;
    bool canMerge() const { return m_document.savedJourney().has_value(); }
    /// The document becomes the merge of both, as one step.
    void takeMerged(Journey merged);

    /// What is Unreadable may be overwritten: until it changes again it counts as in step.
    void letOverwrite();

signals:
    void stateChanged();
    /// The map was read again, for the file had changed and the document had not.
    void readAgain();

private:
    void fileChosen();
    State examine(const QByteArray& content);
    void enter(State state);
    void become(Journey journey, const QString& name);

    Document& m_document;
    files::FileWatch m_watch;
    QByteArray m_looked;               ///< what the file had when it was last looked at, as a digest; empty: not known
    std::optional<QByteArray> m_given; ///< what letOverwrite() was about, in the same way
    Journey m_theirs;
    Problems m_problems;
    State m_state = State::InStep;
};

} // namespace rejse::editor
