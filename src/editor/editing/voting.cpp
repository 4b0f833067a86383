// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/voting.h"

#include "editor/document/document.h"
#include "rejse/model/edits.h"

#include <algorithm>
#include <cstdlib>

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

int votesOn(const Journey& journey, const rejse::Thing& thing)
{
    const Touchpoint* on = findTouchpoint(journey, thing.touchpoint);
    if (!on || thing.kind != ThingKind::Action) {
        return on ? on->votes : 0;
    }
    const std::size_t index = indexIn(on->actions, thing.id);
    return index < on->actions.size() ? on->actions[index].votes : 0;
}

Voting::Voting(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, [this](const Journey& before, const Journey& after) {
        const int by = votesOn(after) - votesOn(before);
        if (by == 0) {
            return;
        }
        // A vote, or the undo or redo of one; not all votes off, nor something deleted together with its votes.
        if (m_round && std::abs(by) == 1) {
            m_given = std::clamp(m_given + by, 0, m_round->all());
        }
        emit changed();
    });
}

void Voting::open(const Round& round)
{
    m_round = round;
    m_given = 0;
    emit changed();
}

void Voting::close()
{
    m_round.reset();
    emit changed();
}

int Voting::left() const
{
    return m_round ? m_round->all() - m_given : 0;
}

std::optional<rejse::Thing> Voting::votedOn(const rejse::Thing& thing)
{
    if (thing.touchpoint.empty()) {
        return std::nullopt;
    }
    return thing.kind == ThingKind::Action ? thing : rejse::Thing::ofTouchpoint(thing.touchpoint);
}

bool Voting::give(const rejse::Thing& thing)
{
    return (!m_round || left() > 0) && change(thing, 1);
}

bool Voting::takeBack(const rejse::Thing& thing)
{
    return change(thing, -1);
}

bool Voting::change(const rejse::Thing& thing, int by)
{
    const auto on = votedOn(thing);
    m_document.settle();
    if (!on || !exists(m_document.journey(), *on)) {
        return false;
    }
    const int votes = votesOn(m_document.journey(), *on) + by;
    if (votes < 0 || votes > mostVotes) {
        return false;
    }
    Journey after = on->kind == ThingKind::Action
        ? withPart<Action>(m_document.journey(), on->touchpoint, on->id, [&](Action& it) { it.votes = votes; })
        : withTouchpoint(m_document.journey(), on->id, [&](Touchpoint& it) { it.votes = votes; });
    m_document.apply(std::move(after), {by > 0 ? tr("Give vote") : tr("Take vote back")});
    return !m_document.isReadOnly();
}

void Voting::clear()
{
    m_document.settle();
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
