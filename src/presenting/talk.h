// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"
#include "presenting/step.h"

#include <QObject>

#include <optional>

namespace rejse::presenting {

/// Where a presentation of an open map is: the step that is shown, what the room may see of it, and the way on and
/// back. What is shown is what is selected, so that rating and adding concern it. Steps follow the map as it changes.
class Talk : public QObject {
    Q_OBJECT
public:
    explicit Talk(editor::MapEditor& editor, QObject* parent = nullptr);

    editor::MapEditor& editor() const { return m_editor; }
    const Journey& journey() const { return m_editor.journey(); }

    /// What is shown: the overview while one looks there in between.
    Step shown() const;
    /// Where the talk is, whatever is shown.
    const Step& step() const { return m_steps[m_index]; }
    /// What comes after it; nothing at the end.
    std::optional<Step> following() const;
    const std::vector<Step>& steps() const { return m_steps; }
    /// Where a step is, in the map's language; of the overview in between also where it leads to.
    std::string placeText(const Step& at) const;

    /// From the overview in between both lead back to where the talk was.
    void next();
    void back();
    void first();
    void last();
    /// The phase after or before the one that is shown; the end and the overview count as one each.
    void nextPhase();
    void previousPhase();
    /// Nothing happens where there is no such step.
    void goTo(const Step& step);
    /// To the step that shows a phase or touchpoint. False where none does.
    bool goTo(const rejse::ElementRef& element);

    /// The whole map in between, and back.
    bool looksAround() const { return m_looksAround; }
    void lookAround(bool around);
    bool isBlack() const { return m_black; }
    void setBlack(bool black);
    bool hidesScores() const { return m_hidesScores; }
    void hideScores(bool hide);

signals:
    /// Another step is shown.
    void moved();
    /// The same step looks different: the map or what the room may see of it has changed.
    void changed();

private:
    void moveTo(std::size_t index);
    void follow();
    void select();

    editor::MapEditor& m_editor;
    std::vector<Step> m_steps;
    std::size_t m_index = 0;
    bool m_looksAround = false;
    bool m_black = false;
    bool m_hidesScores = false;
};

} // namespace rejse::presenting
