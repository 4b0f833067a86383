// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/slide_window_edits.h"

#include "commands/shortcuts.h"
#include "presenting/prompt.h"
#include "rejse/model/texts.h"

#include <QRegularExpression>

namespace rejse::presenting {

namespace {

constexpr int maxEach = 99;
constexpr int maxPeople = 999;

} // namespace

SlideWindowEdits::SlideWindowEdits(Talk& talk, Prompt& prompt) : m_talk(talk), m_prompt(prompt)
{
    connect(&prompt, &Prompt::entered, this, &SlideWindowEdits::answer);
    connect(&prompt, &Prompt::left, this, &SlideWindowEdits::finish);
}

void SlideWindowEdits::finish()
{
    m_prompt.hide();
    emit answered();
}

void SlideWindowEdits::rate(std::optional<int> feeling)
{
    if (m_talk.shown().kind != StepKind::Touchpoint) {
        emit says(tr("Go to a touchpoint to rate it."));
        return;
    }
    m_talk.editor().selection().select(rejse::ElementRef::ofTouchpoint(m_talk.shown().id));
    m_talk.editor().setFeeling(feeling);
}

void SlideWindowEdits::vote(const rejse::ElementRef& element, int by)
{
    editor::Voting& voting = m_talk.editor().voting();
    if (!editor::Voting::votedOn(element)) {
        emit says(tr("Go to a touchpoint to vote on it."));
    } else if (by > 0 && voting.round() && voting.left() == 0) {
        emit says(tr("All votes of this round are given. %1 takes one back.")
                      .arg(commands::shownShortcut(commands::info(commands::Command::StageTakeVote))));
    } else if (by > 0) {
        voting.give(element);
    } else {
        voting.takeBack(element);
    }
}

void SlideWindowEdits::vote(int by)
{
    vote(shownElement(), by);
}

/// What is selected of the touchpoint that is shown.
rejse::ElementRef SlideWindowEdits::shownElement() const
{
    const Step step = m_talk.shown();
    if (step.kind != StepKind::Touchpoint) {
        return {};
    }
    const rejse::ElementRef selected = m_talk.editor().selection().current();
    return selected.touchpoint == step.id ? selected : rejse::ElementRef::ofTouchpoint(step.id);
}

void SlideWindowEdits::toggleRound()
{
    editor::Voting& voting = m_talk.editor().voting();
    if (voting.round()) {
        voting.close();
        return;
    }
    m_asking = Asking::Round;
    m_prompt.open(tr("Votes for each person, and how many people, such as: 3 12"));
    emit asking();
}

void SlideWindowEdits::openRound(const QString& line)
{
    const QStringList words = line.split(QRegularExpression(QStringLiteral("[^0-9]+")), Qt::SkipEmptyParts);
    const int each = words.value(0).toInt();
    const int people = words.value(1, QStringLiteral("1")).toInt();
    if (each < 1 || people < 1 || each > maxEach || people > maxPeople) {
        emit says(tr("Type two numbers, such as 3 12: three votes for each of twelve people."));
        return;
    }
    finish();
    m_talk.editor().voting().open({each, people});
}

void SlideWindowEdits::ask(Asking what)
{
    const Step step = m_talk.shown();
    const bool inPhase = step.kind == StepKind::Phase || step.kind == StepKind::Touchpoint;
    if (!inPhase) {
        emit says(what == Asking::Note ? tr("Go to a phase or touchpoint to note something on it.")
                                       : tr("Go to a phase to add a touchpoint to it."));
        return;
    }
    if (!m_talk.editor().document().mayChange()) {
        return; // said by whoever shows that changes are refused, before a line is typed in vain
    }
    m_asking = what;
    m_beside =
        step.kind == StepKind::Phase ? rejse::ElementRef::ofPhase(step.id) : rejse::ElementRef::ofTouchpoint(step.id);
    const QString name = QString::fromStdString(textAt(m_talk.journey(), mainText(m_beside)));
    m_prompt.open(what == Asking::Note               ? tr("Note on “%1”").arg(name)
                      : step.kind == StepKind::Phase ? tr("New touchpoint in “%1”").arg(name)
                                                     : tr("New touchpoint after “%1”").arg(name));
    emit asking();
}

void SlideWindowEdits::answer(const QString& line)
{
    if (m_asking == Asking::Round) {
        openRound(line);
        return;
    }
    if (m_asking == Asking::Note) {
        addNote(line);
        finish();
        return;
    }
    // Another can be typed at once, after this one.
    const auto added = m_talk.editor().add(ElementKind::Touchpoint, editor::Where::Fitting, m_beside, line,
                                           editor::Selecting::AsItWas);
    if (added && m_beside.kind == ElementKind::Touchpoint) {
        m_beside = *added;
    }
}

void SlideWindowEdits::addNote(const QString& line)
{
    const TextAddress address{m_beside.kind == ElementKind::Phase ? TextField::PhaseDescription : TextField::Notes,
                              m_beside};
    m_talk.editor().commitPendingEdit(); // the same text may be open in the window
    const QString before = QString::fromStdString(textAt(m_talk.journey(), address));
    const auto done = m_talk.editor().setText(address, before.isEmpty() ? line : before + u'\n' + line);
    emit says(done ? tr("Noted: %1").arg(line) : QString::fromStdString(done.problems().front().message));
}

} // namespace rejse::presenting
