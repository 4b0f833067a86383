// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, mouse and fingers do on the stage.
#include "commands/shortcuts.h"
#include "presenting/prompt.h"
#include "presenting/slide_window.h"
#include "presenting/stage_keys.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QTouchEvent>

#include <cmath>

namespace rejse::presenting {

namespace {

constexpr int wheelStep = 120;
constexpr double clickReach = 12;   // pixels a click may wander
constexpr int timerStep = 5;        // minutes
constexpr double swipeShare = 0.06; // of the width

using commands::Command;
using commands::KeyPress;
using commands::Keys;

/// The command of a key on the stage. Clickers and hands in the dark hold Alt or Shift where it means nothing more.
std::optional<Command> stageCommandFor(const QKeyEvent& event)
{
    KeyPress press = commands::readKey(event);
    press.modifiers &= Qt::ControlModifier | Qt::ShiftModifier;
    if (press.modifiers & Qt::ControlModifier) {
        const auto command = commands::commandFor(press, Keys::Window);
        return command == Command::Undo || command == Command::Redo ? command : std::nullopt;
    }
    if (const auto exact = commands::commandFor(press, Keys::Presenting)) {
        return exact;
    }
    press.modifiers = Qt::NoModifier;
    const auto plain = commands::commandFor(press, Keys::Presenting);
    return plain ? plain : commands::commandFor(press, Keys::Canvas);
}

} // namespace

// Keys

bool SlideWindow::giveMove(Command command)
{
    switch (command) {
    case Command::StageNext:
        m_talk.looksAround() ? m_talk.nextPhase() : m_talk.next();
        return true;
    case Command::StageContinue:
        m_talk.looksAround() ? m_talk.lookAround(false) : m_talk.next();
        return true;
    case Command::StageBack:
        m_talk.looksAround() ? m_talk.previousPhase() : m_talk.back();
        return true;
    case Command::StageNextPhase:
        m_talk.nextPhase();
        return true;
    case Command::StagePreviousPhase:
        m_talk.previousPhase();
        return true;
    case Command::StageFirst:
        m_talk.first();
        return true;
    case Command::StageLast:
        m_talk.last();
        return true;
    default:
        return false;
    }
}

/// Commands that change how the map is shown.
bool SlideWindow::giveSight(Command command)
{
    switch (command) {
    case Command::StageEnd:
        emit endWanted();
        return true;
    case Command::StageOverview:
        m_talk.lookAround(!m_talk.looksAround());
        return true;
    case Command::StageBlack:
        m_talk.setBlack(!m_talk.isBlack());
        return true;
    case Command::StageScores:
        m_talk.hideScores(!m_talk.hidesScores());
        return true;
    case Command::StageKeys:
        m_keys->show();
        m_keys->raise();
        placeOverlays();
        return true;
    default:
        return false;
    }
}

/// Commands that change the map.
bool SlideWindow::giveWork(Command command)
{
    switch (command) {
    case Command::StageTouchpoint:
        m_work.ask(SlideWindowEdits::Asking::Touchpoint);
        return true;
    case Command::StageNote:
        m_work.ask(SlideWindowEdits::Asking::Note);
        return true;
    case Command::StageGiveVote:
        m_work.vote(1);
        return true;
    case Command::StageTakeVote:
        m_work.vote(-1);
        return true;
    case Command::StageRound:
        m_work.toggleRound();
        return true;
    case Command::FeelNothing:
        m_work.rate(std::nullopt);
        return true;
    case Command::FeelVeryUnhappy:
    case Command::FeelUnhappy:
    case Command::FeelNeutral:
    case Command::FeelHappy:
    case Command::FeelDelighted:
        m_work.rate(static_cast<int>(command) - static_cast<int>(Command::FeelNeutral));
        return true;
    case Command::Undo:
        m_talk.editor().document().undo();
        return true;
    case Command::Redo:
        m_talk.editor().document().redo();
        return true;
    default:
        return false;
    }
}

/// Commands about the screens and the time.
bool SlideWindow::giveAside(Command command)
{
    switch (command) {
    case Command::StageNotes:
        emit notesWanted();
        return true;
    case Command::StageSwap:
        emit swapWanted();
        return true;
    case Command::StageTimer:
        emit timerToggled();
        return true;
    case Command::StageTimerReset:
        emit timerReset();
        return true;
    case Command::StageMoreTime:
        emit timerChanged(timerStep);
        return true;
    case Command::StageLessTime:
        emit timerChanged(-timerStep);
        return true;
    default:
        return false;
    }
}

/// Carries out a command of a key or of a button; the list of keys is put away first, and that is all.
bool SlideWindow::give(std::optional<Command> command)
{
    if (m_keys->isVisible()) {
        m_keys->hide();
        return true;
    }
    return command && (giveMove(*command) || giveSight(*command) || giveWork(*command) || giveAside(*command));
}

void SlideWindow::keyPressEvent(QKeyEvent* event)
{
    if (m_prompt->isVisible()) {
        // Whoever has the keyboard, an answer is being typed: no letter of it is a command.
        m_prompt->take(event);
        return;
    }
    if (give(stageCommandFor(*event))) {
        event->accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// Mouse and touch

void SlideWindow::showBar(StageBar::By by)
{
    m_bar->stir();
    if (!m_prompt->isVisible() && !m_talk.isBlack()) {
        m_bar->appear(by);
        placeOverlays();
    }
}

void SlideWindow::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    event->accept();
}

void SlideWindow::mouseMoveEvent(QMouseEvent* event)
{
    unsetCursor();
    showBar(StageBar::By::Mouse);
    QWidget::mouseMoveEvent(event);
}

void SlideWindow::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed || QLineF(*m_pressed, event->position()).length() > clickReach) {
        return;
    }
    m_pressed.reset();
    if (event->button() == Qt::LeftButton) {
        click(event->position());
    } else if (event->button() == Qt::RightButton && !closesOverlay()) {
        const auto element = m_talk.editor().voting().round() ? elementAt(event->position()) : std::nullopt;
        if (element && editor::Voting::votedOn(*element)) {
            m_work.vote(*element, -1);
        } else {
            m_talk.back();
        }
    }
}

/// Puts the keys away, or gives the keyboard back to what is being typed, where one of them is open.
bool SlideWindow::closesOverlay()
{
    if (m_keys->isVisible()) {
        m_keys->hide();
        return true;
    }
    if (m_prompt->isVisible()) {
        m_prompt->takeKeyboard();
        return true;
    }
    return false;
}

void SlideWindow::click(QPointF where)
{
    if (closesOverlay()) {
        return;
    }
    const auto element = m_talk.isBlack() ? std::nullopt : elementAt(where);
    if (element && m_talk.editor().voting().round() && editor::Voting::votedOn(*element)) {
        m_work.vote(*element, 1);
        return;
    }
    const rejse::ElementRef shown = m_talk.shown().kind == StepKind::Phase
        ? rejse::ElementRef::ofPhase(m_talk.shown().id)
        : rejse::ElementRef::ofTouchpoint(m_talk.shown().id);
    const bool already = element && (*element == shown || element->touchpoint == shown.touchpoint);
    const bool goesThere = element && (element->kind == ElementKind::Phase || !element->touchpoint.empty())
        && (m_talk.looksAround() || !already || shown.touchpoint.empty());
    if (goesThere && *element != shown && m_talk.goTo(*element)) {
        return;
    }
    m_talk.next();
}

void SlideWindow::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= wheelStep) {
        m_wheel > 0 ? m_talk.back() : m_talk.next();
        m_wheel = 0;
    }
    event->accept();
}

bool SlideWindow::touch(QEvent* event)
{
    const auto* touches = static_cast<QTouchEvent*>(event);
    if (touches->points().isEmpty()) {
        return false;
    }
    const QPointF here = touches->points().first().position();
    if (event->type() == QEvent::TouchBegin) {
        m_touched = here;
        showBar(StageBar::By::Finger);
    } else if (event->type() == QEvent::TouchEnd && m_touched) {
        const QPointF way = here - *m_touched;
        m_touched.reset();
        if (std::abs(way.x()) > swipeShare * width() && std::abs(way.x()) > std::abs(way.y())) {
            if (!closesOverlay()) {
                way.x() < 0 ? m_talk.next() : m_talk.back();
            }
        } else if (QLineF({}, way).length() <= clickReach) {
            click(here);
        }
    }
    event->accept();
    return true;
}

bool SlideWindow::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return touch(event);
    case QEvent::KeyPress:
        // Tab would go to the next widget.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void SlideWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit endWanted();
}

} // namespace rejse::presenting
