// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"

#include <QObject>

#include <optional>

namespace rejse::editor {

class Document;

/// Dot votes on touchpoints and actions. While a round is open no more can be given than its people have.
class Voting : public QObject {
    Q_OBJECT
public:
    static constexpr int maxVotes = 999; ///< of one element

    struct Round {
        int each = 3; ///< votes that a person has
        int people = 1;
        int all() const { return each * people; }
        friend bool operator==(const Round&, const Round&) = default;
    };

    explicit Voting(Document& document, QObject* parent = nullptr);

    /// Votes given before do not count in the round.
    void open(const Round& round);
    void close();
    const std::optional<Round>& round() const { return m_round; }
    /// What is left of the round, as it is after undo and redo too; 0 without a round.
    int left() const;

    /// What a vote on `element` goes to: the action itself, or the touchpoint that it is or hangs on.
    static std::optional<rejse::ElementRef> votedOn(const rejse::ElementRef& element);
    /// Gives a vote, or takes one away, as one step. False where there is nothing to vote on, nothing left to give or
    /// nothing to take away.
    bool give(const rejse::ElementRef& element);
    bool takeBack(const rejse::ElementRef& element);
    /// Takes all votes off, as one step.
    void clear();

signals:
    /// A round was opened or closed, or votes were given.
    void changed();

private:
    int given() const;
    bool change(const rejse::ElementRef& element, int by);

    Document& m_document;
    std::optional<Round> m_round;
    int m_ballotsBefore = 0; ///< the document's when the round was opened
    int m_votes;             ///< all on the map
};

/// All votes on the touchpoints and actions of a map.
int votesOn(const Journey& journey);
/// Those on one element.
int votesOn(const Journey& journey, const rejse::ElementRef& element);

} // namespace rejse::editor
