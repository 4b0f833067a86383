// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/talk.h"
#include "presenting/talk_timer.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::presenting {

class SlidePicture;

/// What the person who presents sees and the room does not: what is shown and what comes next, the notes to it, the
/// time of the talk and the time of day.
class NotesWindow : public QWidget {
    Q_OBJECT
public:
    NotesWindow(Talk& talk, TalkTimer& timer, QWidget* parent = nullptr);

signals:
    void swapWanted();
    void endWanted();
    /// It concerns what the room sees.
    void keyPressed(QKeyEvent* event);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QVBoxLayout* makeTimer();
    QWidget* makeNotes();
    QHBoxLayout* makeButtons();
    void showTime();
    void showStep();

    Talk& m_talk;
    TalkTimer& m_timer;
    SlidePicture* m_now;
    SlidePicture* m_next;
    widgets::TextLabel* m_nextName = nullptr;
    QScrollArea* m_area = nullptr;
    widgets::TextLabel* m_place = nullptr;
    widgets::TextLabel* m_statement = nullptr;
    widgets::TextLabel* m_notes = nullptr;
    widgets::TextLabel* m_time = nullptr;
    widgets::TextLabel* m_length = nullptr;
    widgets::TextLabel* m_dayTime = nullptr;
    QPushButton* m_startPause = nullptr;
    QTimer m_day;
};

/// What is to be said at a step: the notes of the touchpoint, or what the phase's description says.
QString notesOf(const Journey& journey, const Step& step);

} // namespace rejse::presenting
