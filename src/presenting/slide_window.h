// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/slide_motion.h"
#include "presenting/slide_window_edits.h"
#include "presenting/stage_bar.h"

#include <QWidget>

namespace rejse::presenting {

class Prompt;
class StageKeys;
class StageNotice;

/// What the room sees: the step of a talk, full screen, moving smoothly from one to the next. It takes the keys and
/// clicks of the person who presents.
class SlideWindow : public QWidget {
    Q_OBJECT
public:
    explicit SlideWindow(Talk& talk, QWidget* parent = nullptr);

    /// Whether steps follow each other in a movement. Where the system shows no animations there is none either.
    void setSmooth(bool smooth) { m_smooth = smooth; }
    bool isMoving() const { return m_motion.isMoving(); }

    /// Says something to the person who presents, for a few seconds.
    void say(const QString& text);

    /// What stands under a point.
    std::optional<rejse::ElementRef> elementAt(QPointF point);
    /// Where the middle of an element stands.
    QPointF pointOf(const rejse::ElementRef& element);

signals:
    void endWanted();
    /// The notes and the time, on a screen of their own or over this one.
    void notesWanted();
    void swapWanted();
    void timerToggled();
    void timerReset();
    void timerChanged(int minutes);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void move();
    void look();
    const Slide& slide();
    void moveInto(Slide to);
    void paintFoot(QPainter& painter);
    bool give(std::optional<commands::Command> command);
    bool giveMove(commands::Command command);
    bool giveSight(commands::Command command);
    bool giveWork(commands::Command command);
    bool giveAside(commands::Command command);
    bool closesOverlay();
    void click(QPointF where);
    bool touch(QEvent* event);
    void showVotes();
    void showBar(StageBar::By by);
    void placeOverlays();
    void announce();
    int footHeight() const;

    Talk& m_talk;
    Slides m_slides;
    std::optional<Slide> m_slide; ///< of the step that is shown
    SlideMotion m_motion;
    bool m_smooth = true;
    Prompt* m_prompt;
    SlideWindowEdits m_work;
    StageKeys* m_keys;
    StageNotice* m_notice;
    StageNotice* m_votes;
    StageBar* m_bar;
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_touched;
    int m_wheel = 0;
};

} // namespace rejse::presenting
