// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, mouse and fingers do on the stage.
#include "presenting/prompt.h"
#include "presenting/stage.h"
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

} // namespace

// Keys

bool Stage::moveBy(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_talk.looksAround()) {
            key == Qt::Key_Right ? m_talk.nextPhase() : m_talk.lookAround(false);
        } else {
            m_talk.next();
        }
        return true;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        m_talk.looksAround() ? m_talk.previousPhase() : m_talk.back();
        return true;
    case Qt::Key_Down:
        m_talk.nextPhase();
        return true;
    case Qt::Key_Up:
        m_talk.previousPhase();
        return true;
    case Qt::Key_Home:
        m_talk.first();
        return true;
    case Qt::Key_End:
        m_talk.last();
        return true;
    default:
        return false;
    }
}

bool Stage::handlePlain(int key)
{
    if (moveBy(key)) {
        return true;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_5) {
        constexpr int neutral = 3;
        m_work.rate(key == Qt::Key_0 ? std::nullopt : std::optional(key - Qt::Key_0 - neutral));
        return true;
    }
    switch (key) {
    case Qt::Key_Escape:
        emit endWanted();
        return true;
    case Qt::Key_O:
    case Qt::Key_Tab:
        m_talk.lookAround(!m_talk.looksAround());
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        m_talk.setBlack(!m_talk.isBlack());
        return true;
    case Qt::Key_S:
        m_talk.hideScores(!m_talk.hidesScores());
        return true;
    case Qt::Key_F1:
    case Qt::Key_Question:
        m_keys->show();
        m_keys->raise();
        placeOverlays();
        return true;
    default:
        return false;
    }
}

/// Keys that change the map or help the person who presents.
bool Stage::handleWork(int key)
{
    switch (key) {
    case Qt::Key_T:
        m_work.ask(StageWork::Asking::Touchpoint);
        return true;
    case Qt::Key_N:
        m_work.ask(StageWork::Asking::Note);
        return true;
    case Qt::Key_V:
        m_work.vote(1);
        return true;
    case Qt::Key_D:
        m_work.toggleRound();
        return true;
    case Qt::Key_W:
        emit notesWanted();
        return true;
    case Qt::Key_X:
        emit swapWanted();
        return true;
    case Qt::Key_C:
        emit timerToggled();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        emit timerChanged(key == Qt::Key_Plus ? timerStep : -timerStep);
        return true;
    default:
        return false;
    }
}

bool Stage::handleShift(int key)
{
    switch (key) {
    case Qt::Key_V:
        m_work.vote(-1);
        return true;
    case Qt::Key_C:
        emit timerReset();
        return true;
    default:
        // Some keyboards type digits, signs and the like with Shift.
        return handlePlain(key) || handleWork(key);
    }
}

bool Stage::handleControl(int key, Qt::KeyboardModifiers modifiers)
{
    editor::Document& document = m_talk.editor().document();
    if (key == Qt::Key_Y || (key == Qt::Key_Z && (modifiers & Qt::ShiftModifier))) {
        document.redo();
    } else if (key == Qt::Key_Z) {
        document.undo();
    } else {
        return false;
    }
    return true;
}

/// What a key does, or the button that stands for it; the list of keys is put away first.
bool Stage::press(int key)
{
    if (m_keys->isVisible()) {
        m_keys->hide();
        return true;
    }
    return handlePlain(key) || handleWork(key);
}

void Stage::keyPressEvent(QKeyEvent* event)
{
    if (m_prompt->isVisible()) {
        // Whoever has the keyboard, an answer is being typed: no letter of it is a command.
        m_prompt->take(event);
        return;
    }
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    const bool done = plain || m_keys->isVisible() ? press(key)
        : event->modifiers() & Qt::ControlModifier ? handleControl(key, event->modifiers())
                                                   : handleShift(key);
    if (done) {
        event->accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// Mouse and touch

void Stage::showBar(StageBar::By by)
{
    m_bar->stir();
    if (!m_prompt->isVisible() && !m_talk.isBlack()) {
        m_bar->appear(by);
        placeOverlays();
    }
}

void Stage::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    event->accept();
}

void Stage::mouseMoveEvent(QMouseEvent* event)
{
    unsetCursor();
    showBar(StageBar::By::Mouse);
    QWidget::mouseMoveEvent(event);
}

void Stage::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed || QLineF(*m_pressed, event->position()).length() > clickReach) {
        return;
    }
    m_pressed.reset();
    if (event->button() == Qt::LeftButton) {
        click(event->position());
    } else if (event->button() == Qt::RightButton && !closesOverlay()) {
        const auto thing = m_talk.editor().voting().round() ? thingAt(event->position()) : std::nullopt;
        if (thing && editor::Voting::votedOn(*thing)) {
            m_work.vote(*thing, -1);
        } else {
            m_talk.back();
        }
    }
}

/// Puts the keys away, or gives the keyboard back to what is being typed, where one of them is open.
bool Stage::closesOverlay()
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

void Stage::click(QPointF where)
{
    if (closesOverlay()) {
        return;
    }
    const auto thing = m_talk.isBlack() ? std::nullopt : thingAt(where);
    if (thing && m_talk.editor().voting().round() && editor::Voting::votedOn(*thing)) {
        m_work.vote(*thing, 1);
        return;
    }
    const rejse::Thing shown = m_talk.shown().kind == StepKind::Phase ? rejse::Thing::ofPhase(m_talk.shown().id)
                                                                      : rejse::Thing::ofTouchpoint(m_talk.shown().id);
    const bool already = thing && (*thing == shown || thing->touchpoint == shown.touchpoint);
    const bool goesThere = thing && (thing->kind == ThingKind::Phase || !thing->touchpoint.empty())
        && (m_talk.looksAround() || !already || shown.touchpoint.empty());
    if (goesThere && *thing != shown && m_talk.goTo(*thing)) {
        return;
    }
    m_talk.next();
}

void Stage::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= wheelStep) {
        m_wheel > 0 ? m_talk.back() : m_talk.next();
        m_wheel = 0;
    }
    event->accept();
}

bool Stage::touch(QEvent* event)
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

bool Stage::event(QEvent* event)
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

void Stage::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit endWanted();
}

} // namespace rejse::presenting
