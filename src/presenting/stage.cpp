// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/stage.h"

#include "presenting/prompt.h"
#include "presenting/stage_keys.h"
#include "presenting/stage_notice.h"
#include "render/painter.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTouchEvent>

#include <cmath>

namespace rejse::presenting {

namespace {

constexpr int wheelStep = 120;
constexpr double clickReach = 12;   // pixels a click may wander
constexpr int timerStep = 5;        // minutes
constexpr double swipeShare = 0.06; // of the width

} // namespace

Stage::Stage(Talk& talk, QWidget* parent)
    : QWidget(parent),
      m_talk(talk),
      m_slides(talk),
      m_prompt(new Prompt(this)),
      m_work(talk, *m_prompt),
      m_keys(new StageKeys(this)),
      m_notice(new StageNotice(this)),
      m_votes(new StageNotice(this)),
      m_bar(new StageBar(this))
{
    setObjectName("stage");
    setWindowTitle(tr("Presentation"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&m_motion, &SlideMotion::moved, this, [this] { update(); });
    connect(m_bar, &StageBar::still, this, [this] { setCursor(Qt::BlankCursor); });
    connect(m_bar, &StageBar::pressed, this, &Stage::press);
    connect(&talk, &Talk::moved, this, &Stage::move);
    connect(&talk, &Talk::changed, this, &Stage::look);
    m_votes->setObjectName("stageVotes");
    connect(&talk.editor().voting(), &editor::Voting::changed, this, &Stage::showVotes);
    connect(&talk.editor().document(), &editor::Document::changeRefused, this,
            [this] { say(tr("This map can only be read.")); });
    connect(&m_work, &StageWork::says, this, &Stage::say);
    connect(&m_work, &StageWork::asking, this, [this] {
        activateWindow();
        m_bar->hide();
        placeOverlays();
    });
    connect(&m_work, &StageWork::answered, this, [this] { setFocus(); });
    announce();
    showVotes();
}

const Slide& Stage::slide()
{
    if (!m_slide) {
        m_slide = m_slides.slide(m_talk.shown(), size(), devicePixelRatioF());
    }
    return *m_slide;
}

void Stage::move()
{
    announce();
    if (m_slide && m_slide->step == m_talk.shown()) {
        update();
        return;
    }
    moveInto(m_slides.slide(m_talk.shown(), size(), devicePixelRatioF()));
}

void Stage::look()
{
    m_slides.forget();
    showVotes();
    if (m_talk.isBlack()) {
        m_notice->hide();
        m_bar->hide();
    }
    if (m_slide) {
        moveInto(m_slides.slide(m_talk.shown(), size(), devicePixelRatioF()));
    }
    update();
}

void Stage::moveInto(Slide to)
{
    const bool still = !m_smooth || !isVisible() || !m_slide
        || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    m_motion.stop();
    std::optional<Slide> from = still ? std::nullopt : std::move(m_slide);
    m_slide = std::move(to);
    if (from) {
        m_motion.start(std::move(*from), *m_slide, m_slides, size());
    }
    update();
}

void Stage::say(const QString& text)
{
    m_notice->say(text);
    placeOverlays();
}

std::optional<rejse::Thing> Stage::thingAt(QPointF point)
{
    return m_slides.thingAt(slide(), point, size());
}

QPointF Stage::pointOf(const rejse::Thing& thing)
{
    for (const auto& [hangs, rect] : slide().hanging) {
        if (hangs == thing) {
            return rect.center();
        }
    }
    const layout::Node* node = slide().scene->picture.mainNodeOf(thing);
    if (!node) {
        return {};
    }
    const QRectF& view = slide().view;
    return (render::toQRectF(node->rect).center() - view.topLeft()) * (width() / view.width());
}

void Stage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_talk.isBlack()) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.fillRect(rect(), Qt::white);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_motion.isMoving()) {
        m_motion.paint(painter, slide(), size());
    } else {
        painter.drawPixmap(0, 0, slide().below);
        painter.drawPixmap(0, 0, slide().over);
    }
    paintFoot(painter);
}

int Stage::footHeight() const
{
    return static_cast<int>(std::ceil(m_slides.foot(m_talk.shown(), size()).size.height * Screen{size()}.unit()));
}

void Stage::paintFoot(QPainter& painter)
{
    const double unit = Screen{size()}.unit();
    const layout::Layout foot = m_slides.foot(m_talk.shown(), size());
    const double top = height() - foot.size.height * unit;
    painter.fillRect(QRectF(0, top, width(), height() - top), Qt::white);
    painter.save();
    painter.translate(0, top);
    painter.scale(unit, unit);
    render::paintLayout(painter, foot);
    painter.restore();
}

void Stage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_motion.stop();
    m_slide.reset();
    placeOverlays();
}

void Stage::placeOverlays()
{
    m_prompt->place(footHeight());
    m_notice->place(footHeight());
    m_votes->placeAtTop();
    m_bar->place(m_votes->isVisible() ? m_votes->geometry().bottom() : 0);
    m_keys->adjustSize();
    m_keys->move((width() - m_keys->width()) / 2, (height() - m_keys->height()) / 2);
}

void Stage::announce()
{
    setAccessibleName(QString::fromStdString(placeText(m_talk.journey(), m_talk.shown())));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void Stage::showVotes()
{
    const editor::Voting& voting = m_talk.editor().voting();
    if (!voting.round() || m_talk.isBlack()) {
        m_votes->hide();
        return;
    }
    m_votes->keepSaying(tr("%1 of %2 votes left · click or V gives one, right click or Shift+V takes one back, D ends")
                            .arg(voting.left())
                            .arg(voting.round()->all()));
    placeOverlays();
}

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
