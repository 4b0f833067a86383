// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/slides.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace rejse::presenting {

class Prompt;
class StageKeys;
class StageNotice;

/// What the room sees: the step of a talk, full screen, moving smoothly from one to the next. It takes the keys and
/// clicks of the person who presents.
class Stage : public QWidget {
    Q_OBJECT
public:
    explicit Stage(Talk& talk, QWidget* parent = nullptr);

    /// Whether steps follow each other in a movement. Where the system shows no animations there is none either.
    void setSmooth(bool smooth) { m_smooth = smooth; }
    bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }

    /// Says something to the person who presents, for a few seconds.
    void say(const QString& text);

    /// What stands under a point.
    std::optional<rejse::Thing> thingAt(QPointF point);
    /// Where the middle of a thing stands.
    QPointF pointOf(const rejse::Thing& thing);

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
    enum class Asking {
        Touchpoint,
        Note,
        Round
    };

    void move();
    void look();
    const Slide& slide();
    void moveInto(Slide to);
    void paintMotion(QPainter& painter);
    void paintFoot(QPainter& painter);
    bool handlePlain(int key);
    bool handleShift(int key);
    bool handleWork(int key);
    bool handleControl(int key, Qt::KeyboardModifiers modifiers);
    bool moveBy(int key);
    void click(QPointF where);
    bool touch(QEvent* event);
    void rate(std::optional<int> feeling);
    void ask(Asking what);
    void answer(const QString& line);
    void addNote(const QString& line);
    void openRound(const QString& line);
    void vote(const rejse::Thing& thing, int by);
    rejse::Thing votedByKey() const;
    void toggleRound();
    void showVotes();
    void placeOverlays();
    void announce();
    int footHeight() const;

    Talk& m_talk;
    Slides m_slides;
    std::optional<Slide> m_slide; ///< of the step that is shown
    std::optional<Slide> m_from;  ///< of the one before, while it moves
    QRectF m_fromEnd;             ///< where the new step lies in the scene of the one before
    QRectF m_slideStart;          ///< where that lies in the scene of the new one
    QVariantAnimation m_motion;
    bool m_smooth = true;
    Prompt* m_prompt;
    StageKeys* m_keys;
    StageNotice* m_notice;
    StageNotice* m_votes;
    QTimer m_stillness;
    Asking m_asking = Asking::Touchpoint;
    rejse::Thing m_beside; ///< what a new touchpoint is added after
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_touched;
    int m_wheel = 0;
};

} // namespace rejse::presenting
