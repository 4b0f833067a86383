// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/talk.h"

#include <algorithm>

namespace rejse::presenting {

Talk::Talk(editor::MapEditor& editor, QObject* parent)
    : QObject(parent),
      m_editor(editor),
      m_steps(stepsOf(editor.journey()))
{
    connect(&editor.document(), &editor::Document::changed, this, &Talk::follow);
    connect(&editor.document(), &editor::Document::lensChanged, this, &Talk::changed);
}

Step Talk::shown() const
{
    return m_looksAround ? Step{StepKind::Overview, {}} : step();
}

std::optional<Step> Talk::following() const
{
    return m_index + 1 < m_steps.size() ? std::optional(m_steps[m_index + 1]) : std::nullopt;
}

std::string Talk::placeText(const Step& at) const
{
    const std::string place = presenting::placeText(journey(), at);
    const bool leadsOn = m_looksAround && at.kind == StepKind::Overview && step().kind != StepKind::Overview;
    return leadsOn ? place + " → " + presenting::placeText(journey(), step()) : place;
}

void Talk::next()
{
    if (m_looksAround) {
        lookAround(false);
    } else {
        moveTo(std::min(m_index + 1, m_steps.size() - 1));
    }
}

void Talk::back()
{
    if (m_looksAround) {
        lookAround(false);
    } else {
        moveTo(m_index > 0 ? m_index - 1 : 0);
    }
}

void Talk::first()
{
    moveTo(0);
}

void Talk::last()
{
    moveTo(m_steps.size() - 1);
}

void Talk::nextPhase()
{
    const std::size_t phase = phaseOf(journey(), step());
    std::size_t index = m_index;
    while (index + 1 < m_steps.size()) {
        ++index;
        if (m_steps[index].kind != StepKind::Touchpoint && phaseOf(journey(), m_steps[index]) != phase) {
            break;
        }
    }
    moveTo(index);
}

void Talk::previousPhase()
{
    // From within a phase to the phase before it, from anything else to what stands before.
    const auto beginsPhase = [&](std::size_t i) {
        return m_steps[i].kind != StepKind::Touchpoint && m_steps[i].part == 0;
    };
    std::size_t index = m_index;
    while (index > 0 && !beginsPhase(index)) {
        --index;
    }
    if (index > 0) {
        --index;
    }
    while (index > 0 && !beginsPhase(index)) {
        --index;
    }
    moveTo(index);
}

void Talk::goTo(const Step& step)
{
    const auto found = std::find(m_steps.begin(), m_steps.end(), step);
    if (found != m_steps.end()) {
        m_looksAround = false;
        moveTo(static_cast<std::size_t>(found - m_steps.begin()));
    }
}

bool Talk::goTo(const rejse::ElementRef& element)
{
    const bool isPhase = element.kind == ElementKind::Phase;
    if (!isPhase && element.touchpoint.empty()) {
        return false;
    }
    const Step wanted{isPhase ? StepKind::Phase : StepKind::Touchpoint, isPhase ? element.id : element.touchpoint};
    const bool there = std::find(m_steps.begin(), m_steps.end(), wanted) != m_steps.end();
    goTo(wanted);
    return there;
}

void Talk::lookAround(bool around)
{
    if (around != m_looksAround) {
        m_looksAround = around;
        emit moved();
    }
}

void Talk::setBlack(bool black)
{
    if (black != m_black) {
        m_black = black;
        emit changed();
    }
}

void Talk::hideScores(bool hide)
{
    if (hide != m_hidesScores) {
        m_hidesScores = hide;
        emit changed();
    }
}

void Talk::moveTo(std::size_t index)
{
    m_index = index;
    m_black = false;
    select();
    emit moved();
}

void Talk::select()
{
    switch (step().kind) {
    case StepKind::Phase:
        return m_editor.selection().select(rejse::ElementRef::ofPhase(step().id));
    case StepKind::Touchpoint:
        return m_editor.selection().select(rejse::ElementRef::ofTouchpoint(step().id));
    case StepKind::Overview:
    case StepKind::Start:
        return m_editor.selection().clear();
    }
}

void Talk::follow()
{
    const Step before = step();
    m_steps = stepsOf(journey());
    const auto same = std::find(m_steps.begin(), m_steps.end(), before);
    const bool gone = same == m_steps.end();
    m_index = gone ? std::min(m_index, m_steps.size() - 1) : static_cast<std::size_t>(same - m_steps.begin());
    // First, so that nothing is painted from what was drawn of the map before.
    emit changed();
    if (gone) {
        moveTo(m_index);
    }
}

} // namespace rejse::presenting
