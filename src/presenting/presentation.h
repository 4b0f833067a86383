// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/notes_window.h"
#include "presenting/slide_window.h"

#include <memory>
#include <utility>

namespace rejse::presenting {

/// A presentation of an open map, from its beginning to its end: the screen for the room, and the notes for the person
/// who presents.
class Presentation : public QObject {
    Q_OBJECT
public:
    /// Presented from the map in `window`. The system's clock where none is given.
    Presentation(editor::MapEditor& editor, QWidget* window, TalkTimer::Clock clock = {});
    ~Presentation() override;
    Q_DISABLE_COPY_MOVE(Presentation)

    Talk& talk() { return m_talk; }
    TalkTimer& timer() { return m_timer; }
    SlideWindow& stage() { return *m_stage; }
    NotesWindow& notes() { return *m_notes; }

    /// Shows the first step full screen, and the notes where there is another screen for them.
    void start();
    void showNotes(bool shown);
    /// What the room sees goes to the other screen, the notes to this one.
    void swapScreens();
    void hide();

signals:
    void ended();

private:
    void place();

    Talk m_talk;
    TalkTimer m_timer;
    std::unique_ptr<SlideWindow> m_stage;
    std::unique_ptr<NotesWindow> m_notes;
    int m_own = 0; ///< index of the screen of the window
    bool m_swapped = false;
};

/// Which of `count` screens the room sees, and which shows the notes, `own` being the one that is worked on.
struct Places {
    int room = 0;
    int notes = 0;
    friend bool operator==(const Places&, const Places&) = default;
};
Places placesOn(int count, int own, bool swapped);

} // namespace rejse::presenting
