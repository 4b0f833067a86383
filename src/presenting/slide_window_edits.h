// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/talk.h"

#include <QObject>

namespace rejse::presenting {

class Prompt;

/// What the room says while it is shown a map, brought into the map: ratings, dot votes, notes and new touchpoints.
class SlideWindowEdits : public QObject {
    Q_OBJECT
public:
    enum class Asking {
        Touchpoint,
        Note,
        Round
    };

    SlideWindowEdits(Talk& talk, Prompt& prompt);

    /// Rates the touchpoint that is shown, -2 to 2; nothing takes the rating off.
    void rate(std::optional<int> feeling);
    /// Gives a vote (1) or takes one back (-1).
    void vote(const rejse::ElementRef& element, int by);
    /// The same to what is selected of the touchpoint that is shown.
    void vote(int by);
    /// Asks for a round's votes, or ends the one that is open.
    void toggleRound();
    /// Asks for a touchpoint or a note where the talk is.
    void ask(Asking what);

signals:
    /// A word to the person who presents.
    void says(const QString& text);
    /// The prompt is open for an answer.
    void asking();
    /// The prompt is gone.
    void answered();

private:
    void finish();
    void answer(const QString& line);
    void addNote(const QString& line);
    void openRound(const QString& line);
    rejse::ElementRef shownElement() const;

    Talk& m_talk;
    Prompt& m_prompt;
    Asking m_asking = Asking::Touchpoint;
    rejse::ElementRef m_beside; ///< what a new touchpoint is added after, or a note stands on
};

} // namespace rejse::presenting
