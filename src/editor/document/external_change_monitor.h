// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"
#include "files/file_watch.h"
#include "rejse/model/merge.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace rejse::editor {

/// Keeps a document and its file together when another program changes the file. Without changes of one's own the map
/// is read again, as one step, once nothing is being typed; with some it is said that the two differ, until somebody
/// decides.
class ExternalChangeMonitor : public QObject {
    Q_OBJECT
public:
    enum class State {
        InSync,        ///< the file has what was last read or saved, or what is here
        Changed,       ///< it has another map, and the document has changes of its own
        ReloadPending, ///< it has another map, which is read when what is being typed is done with
        Gone,          ///< it is not there any more
        Unreadable     ///< it is no map any more: problems() tells why
    };
    /// What becomes of a text that is being typed while the file is looked at.
    enum class Typing {
        GoesOn,
        IsSettled
    };

    explicit ExternalChangeMonitor(Document& document, QObject* parent = nullptr);

    /// How to know that the person is in a text, even where nothing of it is part of the map yet.
    void setIsTyping(std::function<bool()> isTyping) { m_isTyping = std::move(isTyping); }

    /// Looks at the file now.
    State check(Typing typing = Typing::GoesOn);
    State state() const { return m_state; }
    /// The map in the file, while it is Changed.
    const Journey& theirs() const { return m_theirs; }
    const Problems& problems() const { return m_problems; }
    /// What the file had when it was last looked at, as a digest; empty where it could not be read.
    const QByteArray& seen() const { return m_seen; }

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

signals:
    /// The state, or what makes the file Unreadable, is another one.
    void stateChanged();
    /// The map was read again, for the file had changed and the document had not.
    void readAgain();

private:
    void fileChosen();
    State look();
    State examine(const QByteArray& content);
    State lost(const Problems& problems);
    void enter(State state);
    void become(Journey journey, const QString& name);

    Document& m_document;
    files::FileWatch m_watch;
    std::function<bool()> m_isTyping = [] { return false; };
    QByteArray m_seen;
    Journey m_theirs;
    Problems m_problems;
    Problems m_told; ///< of m_problems
    State m_state = State::InSync;
};

} // namespace rejse::editor
