// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/voting.h"

#include "editor/document/document.h"
#include "rejse/model/edits.h"

#include <algorithm>
#include <utility>

namespace rejse::editor {

namespace {

int votesAt(const Touchpoint& touchpoint)
{
    int votes = touchpoint.votes;
    for (const Action& action : touchpoint.actions) {
        votes += action.votes;
    }
    return votes;
}

void clearVotes(std::vector<Cow<Touchpoint>>& touchpoints)
{
    for (Cow<Touchpoint>& touchpoint : touchpoints) {
        if (votesAt(*touchpoint) > 0) {
            Touchpoint& on = touchpoint.edit();
            on.votes = 0;
            for (Action& action : on.actions) {
                action.votes = 0;
            }
        }
    }
}

} // namespace

int votesOn(const Journey& journey)
{
    int votes = 0;
    for (const Cow<Phase>& phase : journey.phases) {
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            votes += votesAt(*touchpoint);
        }
    }
    for (const Cow<Touchpoint>& touchpoint : journey.unsorted) {
        votes += votesAt(*touchpoint);
    }
    return votes;
}

int votesOn(const Journey& journey, const rejse::ElementRef& element)
{
    const Touchpoint* on = findTouchpoint(journey, element.touchpoint);
    if (!on || element.kind != ElementKind::Action) {
        return on ? on->votes : 0;
    }
    const std::size_t index = indexIn(on->actions, element.id);
    return index < on->actions.size() ? on->actions[index].votes : 0;
}

Voting::Voting(Document& document, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_votes(votesOn(document.journey()))
{
    connect(&document, &Document::historyChanged, this, [this] {
        const int before = std::exchange(m_votes, votesOn(m_document.journey()));
        if (m_votes != before) {
            emit changed();
        }
    });
}

void Voting::open(const Round& round)
{
    m_round = round;
    m_ballotsBefore = m_document.ballots();
    emit changed();
}

void Voting::close()
{
    m_round.reset();
    emit changed();
}

int Voting::left() const
{
    return m_round ? m_round->all() - given() : 0;
}

int Voting::given() const
{
    // Undo leads back to before the round as well.
    return m_round ? std::clamp(m_document.ballots() - m_ballotsBefore, 0, m_round->all()) : 0;
}

std::optional<rejse::ElementRef> Voting::votedOn(const rejse::ElementRef& element)
{
    if (element.touchpoint.empty()) {
        return std::nullopt;
    }
    return element.kind == ElementKind::Action ? element : rejse::ElementRef::ofTouchpoint(element.touchpoint);
}

bool Voting::give(const rejse::ElementRef& element)
{
    return (!m_round || left() > 0) && change(element, 1);
}

bool Voting::takeBack(const rejse::ElementRef& element)
{
    return change(element, -1);
}

bool Voting::change(const rejse::ElementRef& element, int by)
{
    const auto on = votedOn(element);
    m_document.commitPendingEdit();
    if (!on || !exists(m_document.journey(), *on)) {
        return false;
    }
    const int votes = votesOn(m_document.journey(), *on) + by;
    if (votes < 0 || votes > maxVotes) {
        return false;
    }
    Journey after = on->kind == ElementKind::Action
        ? withPart<Action>(m_document.journey(), on->touchpoint, on->id, [&](Action& it) { it.votes = votes; })
        : withTouchpoint(m_document.journey(), on->id, [&](Touchpoint& it) { it.votes = votes; });
    Change step{by > 0 ? tr("Give vote") : tr("Take vote back")};
    // A vote of before the round gives the round nothing back.
    step.ballots = m_round ? std::max(by, -given()) : 0;
    return m_document.apply(std::move(after), step);
}

void Voting::clear()
{
    m_document.commitPendingEdit();
    Journey after = m_document.journey();
    for (Cow<Phase>& phase : after.phases) {
        const bool any = std::any_of(phase->touchpoints.begin(), phase->touchpoints.end(),
                                     [](const Cow<Touchpoint>& one) { return votesAt(*one) > 0; });
        if (any) {
            clearVotes(phase.edit().touchpoints);
        }
    }
    clearVotes(after.unsorted);
    m_document.apply(std::move(after), {tr("Take all votes off")});
    if (m_round) {
        open(*m_round);
    }
}

} // namespace rejse::editor
