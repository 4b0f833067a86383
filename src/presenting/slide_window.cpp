// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/slide_window.h"

#include "commands/shortcuts.h"
#include "presenting/overview_marker.h"
#include "presenting/prompt.h"
#include "presenting/stage_keys.h"
#include "presenting/stage_notice.h"
#include "render/paint/painter.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace rejse::presenting {

SlideWindow::SlideWindow(Talk& talk, QWidget* parent)
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
    connect(m_bar, &StageBar::given, this, &SlideWindow::give);
    connect(&talk, &Talk::moved, this, &SlideWindow::move);
    connect(&talk, &Talk::changed, this, &SlideWindow::look);
    m_votes->setObjectName("stageVotes");
    connect(&talk.editor().voting(), &editor::Voting::changed, this, &SlideWindow::showVotes);
    connect(&talk.editor().document(), &editor::Document::changeRefused, this,
            [this] { say(tr("This map can only be read.")); });
    connect(&m_work, &SlideWindowEdits::says, this, &SlideWindow::say);
    connect(&m_work, &SlideWindowEdits::asking, this, [this] {
        activateWindow();
        m_bar->hide();
        placeOverlays();
    });
    connect(&m_work, &SlideWindowEdits::answered, this, [this] { setFocus(); });
    announce();
    showVotes();
}

const Slide& SlideWindow::slide()
{
    if (!m_slide) {
        m_slide = m_slides.slide(m_talk.shown(), size(), devicePixelRatioF());
    }
    return *m_slide;
}

void SlideWindow::move()
{
    announce();
    // Where the overview leads to is said at its foot, which may need more room for that.
    const bool liesThere = m_slide && m_slide->step == m_talk.shown()
        && m_slides.viewIn(*m_slide, m_talk.shown(), size()) == m_slide->view;
    if (liesThere) {
        update();
        return;
    }
    moveInto(m_slides.slide(m_talk.shown(), size(), devicePixelRatioF()));
}

void SlideWindow::look()
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

void SlideWindow::moveInto(Slide to)
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

void SlideWindow::say(const QString& text)
{
    m_notice->say(text);
    placeOverlays();
}

std::optional<rejse::ElementRef> SlideWindow::elementAt(QPointF point)
{
    return m_slides.elementAt(slide(), point, size());
}

QPointF SlideWindow::pointOf(const rejse::ElementRef& element)
{
    for (const auto& [hangs, rect] : slide().hanging) {
        if (hangs == element) {
            return rect.center();
        }
    }
    const layout::Node* node = slide().scene->picture.mainNodeOf(element);
    if (!node) {
        return {};
    }
    const QRectF& view = slide().view;
    return (render::toQRectF(node->rect).center() - view.topLeft()) * (width() / view.width());
}

void SlideWindow::paintEvent(QPaintEvent*)
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
        paintOverviewMarker(painter, slide(), m_talk, size());
    }
    paintFoot(painter);
}

int SlideWindow::footHeight() const
{
    return static_cast<int>(std::ceil(m_slides.foot(m_talk.shown(), size()).size.height * Screen{size()}.unit()));
}

void SlideWindow::paintFoot(QPainter& painter)
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

void SlideWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_motion.stop();
    m_slide.reset();
    placeOverlays();
}

void SlideWindow::placeOverlays()
{
    m_prompt->place(footHeight());
    m_notice->place(footHeight());
    m_votes->placeAtTop();
    m_bar->place(m_votes->isVisible() ? m_votes->geometry().bottom() : 0);
    m_keys->adjustSize();
    m_keys->move((width() - m_keys->width()) / 2, (height() - m_keys->height()) / 2);
}

void SlideWindow::announce()
{
    setAccessibleName(QString::fromStdString(m_talk.placeText(m_talk.shown())));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void SlideWindow::showVotes()
{
    const editor::Voting& voting = m_talk.editor().voting();
    if (!voting.round() || m_talk.isBlack()) {
        m_votes->hide();
        return;
    }
    const auto key = [](commands::Command command) { return commands::shownShortcut(commands::info(command)); };
    m_votes->keepSaying(tr("%1 of %n votes left · click or %2 gives one, right click or %3 takes one back, %4 ends",
                           nullptr, voting.round()->all())
                            .arg(voting.left())
                            .arg(key(commands::Command::StageGiveVote), key(commands::Command::StageTakeVote),
                                 key(commands::Command::StageRound)));
    placeOverlays();
}

} // namespace rejse::presenting
