// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/notes_window.h"

#include "commands/shortcuts.h"
#include "presenting/slide_picture.h"
#include "rejse/model/lookup.h"
#include "widgets/text/text_label.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTime>
#include <QVBoxLayout>

namespace rejse::presenting {

using widgets::Ink;
using widgets::TextLabel;
using widgets::Wrap;

namespace {

constexpr int minutesStep = 5;

TextLabel* caption(const QString& text)
{
    return (new TextLabel(text))->styled(13, QFont::DemiBold, Ink::Caption)->wrapped(Wrap::OneLine);
}

/// Keys go on to the room whatever was clicked last.
QPushButton* button(const QString& text, const QString& hint)
{
    auto* made = new QPushButton(text);
    made->setToolTip(hint);
    made->setFocusPolicy(Qt::NoFocus);
    made->setMinimumHeight(36);
    return made;
}

} // namespace

QString notesOf(const Journey& journey, const Step& step)
{
    if (step.kind == StepKind::Touchpoint) {
        const Touchpoint* touchpoint = findTouchpoint(journey, step.id);
        return touchpoint ? QString::fromStdString(touchpoint->notes) : QString();
    }
    if (step.kind == StepKind::Phase) {
        const Phase* phase = findPhase(journey, step.id);
        return phase ? QString::fromStdString(phase->description) : QString();
    }
    return step.kind == StepKind::Overview ? QString::fromStdString(journey.description) : QString();
}

NotesWindow::NotesWindow(Talk& talk, TalkTimer& timer, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_talk(talk),
      m_timer(timer),
      m_now(new SlidePicture(talk)),
      m_next(new SlidePicture(talk))
{
    setObjectName("notesWindow");
    m_now->setObjectName("notesNow");
    setWindowTitle(tr("Notes for the presentation"));
    setFocusPolicy(Qt::StrongFocus);
    resize(1280, 800);
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(caption(tr("Now")));
    left->addWidget(m_now);
    left->addWidget(makeNotes(), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(caption(tr("Next")));
    right->addWidget(m_next);
    m_nextName = (new TextLabel)->styled(15, QFont::Medium);
    right->addWidget(m_nextName);
    right->addSpacing(12);
    right->addLayout(makeTimer());
    right->addStretch();
    right->addLayout(makeButtons());
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(28);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    connect(&talk, &Talk::moved, this, [this] {
        showStep();
        m_area->verticalScrollBar()->setValue(0);
    });
    connect(&talk, &Talk::changed, this, [this] {
        m_now->look();
        m_next->look();
        showStep();
    });
    connect(&timer, &TalkTimer::ticked, this, &NotesWindow::showTime);
    connect(&m_day, &QTimer::timeout, this, &NotesWindow::showTime);
    m_day.start(1000);
    showStep();
    showTime();
}

QWidget* NotesWindow::makeNotes()
{
    m_place = (new TextLabel)->styled(20, QFont::DemiBold);
    m_place->setObjectName("notesPlace");
    m_statement = (new TextLabel)->styled(16)->italic();
    m_statement->setObjectName("notesStatement");
    m_notes = (new TextLabel)->styled(18);
    m_notes->setObjectName("notesText");
    auto* page = new QWidget;
    page->setObjectName("panelContent");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_place);
    column->addWidget(m_statement);
    column->addWidget(m_notes);
    column->addStretch();
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(page);
    return m_area;
}

QVBoxLayout* NotesWindow::makeTimer()
{
    m_time = (new TextLabel)->styled(44, QFont::DemiBold)->wrapped(Wrap::OneLine);
    m_time->setObjectName("talkTime");
    m_length = (new TextLabel)->styled(13, QFont::Normal, Ink::Caption)->wrapped(Wrap::OneLine);
    m_dayTime = (new TextLabel)->styled(20, QFont::Medium, Ink::Caption)->wrapped(Wrap::OneLine);
    m_startPause = button(tr("Start"), tr("Start or stop the time (C)"));
    m_startPause->setObjectName("talkStart");
    connect(m_startPause, &QPushButton::clicked, &m_timer, &TalkTimer::toggle);
    auto* reset = button(tr("Reset"), tr("Set the time back (Shift+C)"));
    connect(reset, &QPushButton::clicked, &m_timer, &TalkTimer::reset);
    auto* less = button(QStringLiteral("−"), tr("Five minutes less (-)"));
    connect(less, &QPushButton::clicked, this, [this] { m_timer.setMinutes(m_timer.minutes() - minutesStep); });
    auto* more = button(QStringLiteral("+"), tr("Five minutes more (+)"));
    connect(more, &QPushButton::clicked, this, [this] { m_timer.setMinutes(m_timer.minutes() + minutesStep); });
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    auto* first = new QHBoxLayout;
    first->addWidget(m_time);
    first->addStretch();
    first->addWidget(m_dayTime);
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_startPause);
    second->addWidget(reset);
    second->addStretch();
    second->addWidget(less);
    second->addWidget(m_length);
    second->addWidget(more);
    column->addLayout(second);
    return column;
}

QHBoxLayout* NotesWindow::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString& text, const QString& hint, auto does) {
        auto* made = button(text, hint);
        connect(made, &QPushButton::clicked, this, does);
        row->addWidget(made);
    };
    add(tr("Back"), tr("The step before (Left)"), [this] { m_talk.back(); });
    add(tr("Next"), tr("The next step (Right)"), [this] { m_talk.next(); });
    row->addStretch();
    add(tr("Swap screens"), tr("What the room sees goes to the other screen (X)"), [this] { emit swapWanted(); });
    add(tr("End"), tr("End the presentation (Esc)"), [this] { emit endWanted(); });
    return row;
}

void NotesWindow::showTime()
{
    m_time->setText(m_timer.text());
    m_time->styled(44, QFont::DemiBold, m_timer.isEnding() ? Ink::Warning : Ink::Text);
    m_length->setText(m_timer.minutes() > 0 ? tr("of %n min", nullptr, m_timer.minutes()) : tr("counts up"));
    m_startPause->setText(m_timer.isRunning() ? tr("Pause") : tr("Start"));
    m_dayTime->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
}

void NotesWindow::showStep()
{
    const Step step = m_talk.shown();
    const Journey& journey = m_talk.journey();
    m_now->showStep(step);
    const auto next = m_talk.looksAround() ? std::optional(m_talk.step()) : m_talk.following();
    m_next->showStep(next);
    m_nextName->setText(next ? QString::fromStdString(placeText(journey, *next)) : tr("The end"));
    m_place->setText(QString::fromStdString(m_talk.placeText(step)));
    const std::size_t phase = phaseOf(journey, step);
    m_statement->setText(phase < journey.phases.size() ? QString::fromStdString(journey.phases[phase]->statement)
                                                       : QString());
    m_statement->setVisible(!m_statement->text().isEmpty());
    const QString notes = notesOf(journey, step);
    m_notes->setText(notes.isEmpty() ? tr("No notes here. %1 adds one.")
                                           .arg(commands::shownShortcut(commands::info(commands::Command::StageNote)))
                                     : notes);
    m_notes->styled(18, QFont::Normal, notes.isEmpty() ? Ink::Caption : Ink::Text);
}

bool NotesWindow::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QWidget::event(event);
}

void NotesWindow::keyPressEvent(QKeyEvent* event)
{
    using commands::Command;
    const auto command = commands::commandFor(commands::readKey(*event), commands::Keys::Presenting);
    if (command == Command::StageNotesDown || command == Command::StageNotesUp) {
        m_area->verticalScrollBar()->triggerAction(command == Command::StageNotesDown ? QScrollBar::SliderPageStepAdd
                                                                                      : QScrollBar::SliderPageStepSub);
        return;
    }
    emit keyPressed(event);
}

void NotesWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), widgets::themeOf(this).panel);
}

void NotesWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
}

} // namespace rejse::presenting
