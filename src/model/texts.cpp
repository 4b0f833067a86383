// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/texts.h"

#include "rejse/model/lists.h"
#include "rejse/model/unicode.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <utility>

namespace rejse {

namespace {

// The functions below serve reading and writing alike: of a constant journey they give a pointer to a constant text.

template <typename T> T& opened(Cow<T>& shared)
{
    return shared.edit();
}

template <typename T> const T& opened(const Cow<T>& shared)
{
    return *shared;
}

template <typename List> auto* elementAt(List& list, std::size_t index)
{
    return index < list.size() ? &list[index] : nullptr;
}

template <typename List> auto* elementWith(List& list, const Id& id)
{
    return elementAt(list, indexIn(list, id));
}

template <typename Owner, typename Text> auto* member(Owner* owner, Text std::remove_const_t<Owner>::*text)
{
    return owner ? &(owner->*text) : nullptr;
}

template <typename J> auto* phaseOf(J& journey, const Id& id)
{
    auto* found = elementWith(journey.phases, id);
    return found ? &opened(*found) : nullptr;
}

template <typename J> using TouchpointOf = std::conditional_t<std::is_const_v<J>, const Touchpoint, Touchpoint>;

template <typename J> TouchpointOf<J>* touchpointOf(J& journey, const Id& id)
{
    for (auto& phase : journey.phases) {
        if (const std::size_t index = indexIn(phase->touchpoints, id); index < phase->touchpoints.size()) {
            return &opened(opened(phase).touchpoints[index]);
        }
    }
    auto* found = elementWith(journey.unsorted, id);
    return found ? &opened(*found) : nullptr;
}

template <typename J> using StringOf = std::conditional_t<std::is_const_v<J>, const std::string, std::string>;

template <typename J> StringOf<J>* cellOf(J& journey, const Thing& thing)
{
    auto* on = touchpointOf(journey, thing.touchpoint);
    const Lane* lane = findIn(journey.lanes, thing.id);
    if (!on || !lane || lane->kind != LaneKind::Text) {
        return nullptr;
    }
    if constexpr (std::is_const_v<J>) {
        const auto found = on->cells.find(thing.id);
        return found == on->cells.end() ? nullptr : &found->second;
    } else {
        return &on->cells[thing.id];
    }
}

template <typename J> StringOf<J>* laneTitleOf(J& journey, const Id& id)
{
    auto* lane = elementWith(journey.lanes, id);
    if (!lane) {
        return nullptr;
    }
    if constexpr (!std::is_const_v<J>) {
        if (!lane->title) {
            lane->title.emplace();
        }
    }
    return lane->title ? &*lane->title : nullptr;
}

template <typename J> StringOf<J>* sourceOf(J& journey, const Id& id)
{
    auto* on = touchpointOf(journey, id);
    return on && on->evidence ? &on->evidence->source : nullptr;
}

template <typename T, typename J> auto* partOf(J& journey, const Thing& thing)
{
    auto* on = touchpointOf(journey, thing.touchpoint);
    return on ? elementWith(listOf<T>(*on), thing.id) : nullptr;
}

template <typename J> auto* metricOf(J& journey, const TextAddress& address)
{
    auto* on = touchpointOf(journey, address.thing.touchpoint);
    return on ? elementAt(on->metrics, address.index) : nullptr;
}

template <typename J> StringOf<J>* goalOf(J& journey, const TextAddress& address)
{
    auto* persona = elementWith(journey.personas, address.thing.id);
    return persona ? elementAt(persona->goals, address.index) : nullptr;
}

/// Texts of a touchpoint and of what stands on it.
template <typename J> StringOf<J>* findOnTouchpoint(J& journey, const TextAddress& address)
{
    const Thing& thing = address.thing;
    switch (address.field) {
    case TextField::TouchpointTitle:
        return member(touchpointOf(journey, thing.touchpoint), &Touchpoint::title);
    case TextField::Occasion:
        return member(touchpointOf(journey, thing.touchpoint), &Touchpoint::occasion);
    case TextField::TouchpointOwner:
        return member(touchpointOf(journey, thing.touchpoint), &Touchpoint::owner);
    case TextField::Quote:
        return member(touchpointOf(journey, thing.touchpoint), &Touchpoint::quote);
    case TextField::EvidenceSource:
        return sourceOf(journey, thing.touchpoint);
    case TextField::MetricName:
        return member(metricOf(journey, address), &Metric::name);
    case TextField::MetricUnit:
        return member(metricOf(journey, address), &Metric::unit);
    case TextField::Notes:
        return member(touchpointOf(journey, thing.touchpoint), &Touchpoint::notes);
    case TextField::ExperienceText:
        return member(partOf<Experience>(journey, thing), &Experience::text);
    case TextField::BarrierText:
        return member(partOf<Barrier>(journey, thing), &Barrier::text);
    case TextField::ActionText:
        return member(partOf<Action>(journey, thing), &Action::text);
    case TextField::ActionOwner:
        return member(partOf<Action>(journey, thing), &Action::owner);
    case TextField::Cell:
        return cellOf(journey, thing);
    default:
        return nullptr;
    }
}

/// Texts of the map, its parts and its phases; all others are those of a touchpoint.
template <typename J> StringOf<J>* find(J& journey, const TextAddress& address)
{
    const Thing& thing = address.thing;
    switch (address.field) {
    case TextField::MapTitle:
        return &journey.title;
    case TextField::MapClient:
        return &journey.client;
    case TextField::MapAuthor:
        return &journey.author;
    case TextField::MapDescription:
        return &journey.description;
    case TextField::PersonaName:
        return member(elementWith(journey.personas, thing.id), &Persona::name);
    case TextField::PersonaDescription:
        return member(elementWith(journey.personas, thing.id), &Persona::description);
    case TextField::PersonaGoal:
        return goalOf(journey, address);
    case TextField::ChannelName:
        return member(elementWith(journey.channels, thing.id), &Channel::name);
    case TextField::ProcessName:
        return member(elementWith(journey.processes, thing.id), &Process::name);
    case TextField::ProcessOwner:
        return member(elementWith(journey.processes, thing.id), &Process::owner);
    case TextField::PhaseTitle:
        return member(phaseOf(journey, thing.id), &Phase::title);
    case TextField::PhaseStatement:
        return member(phaseOf(journey, thing.id), &Phase::statement);
    case TextField::PhaseDuration:
        return member(phaseOf(journey, thing.id), &Phase::duration);
    case TextField::PhaseDescription:
        return member(phaseOf(journey, thing.id), &Phase::description);
    case TextField::LinkLabel:
        return member(elementWith(journey.links, thing.id), &Link::label);
    case TextField::LaneTitle:
        return laneTitleOf(journey, thing.id);
    default:
        return findOnTouchpoint(journey, address);
    }
}

/// Collects the addresses of what is not empty.
class Collector {
public:
    explicit Collector(const Journey& journey) : m_journey(journey) { }

    std::vector<TextAddress> collect()
    {
        add(TextField::MapTitle, {}, m_journey.title);
        add(TextField::MapClient, {}, m_journey.client);
        add(TextField::MapAuthor, {}, m_journey.author);
        add(TextField::MapDescription, {}, m_journey.description);
        for (const Persona& persona : m_journey.personas) {
            addPersona(persona);
        }
        for (const Cow<Phase>& phase : m_journey.phases) {
            addPhase(*phase);
        }
        for (const Cow<Touchpoint>& touchpoint : m_journey.unsorted) {
            addTouchpoint(*touchpoint);
        }
        addRest();
        return std::move(m_found);
    }

private:
    void add(TextField field, const Thing& thing, const std::string& text, std::size_t index = 0)
    {
        if (!text.empty()) {
            m_found.push_back({field, thing, index});
        }
    }

    void addPersona(const Persona& persona)
    {
        const Thing thing{ThingKind::Persona, persona.id, {}};
        add(TextField::PersonaName, thing, persona.name);
        add(TextField::PersonaDescription, thing, persona.description);
        for (std::size_t i = 0; i < persona.goals.size(); ++i) {
            add(TextField::PersonaGoal, thing, persona.goals[i], i);
        }
    }

    void addPhase(const Phase& phase)
    {
        const Thing thing = Thing::ofPhase(phase.id);
        add(TextField::PhaseTitle, thing, phase.title);
        add(TextField::PhaseStatement, thing, phase.statement);
        add(TextField::PhaseDuration, thing, phase.duration);
        add(TextField::PhaseDescription, thing, phase.description);
        for (const Cow<Touchpoint>& touchpoint : phase.touchpoints) {
            addTouchpoint(*touchpoint);
        }
    }

    void addTouchpoint(const Touchpoint& touchpoint)
    {
        const Id& id = touchpoint.id;
        const Thing thing = Thing::ofTouchpoint(id);
        add(TextField::TouchpointTitle, thing, touchpoint.title);
        add(TextField::Occasion, thing, touchpoint.occasion);
        add(TextField::Quote, {ThingKind::Quote, id, id}, touchpoint.quote);
        for (const Experience& experience : touchpoint.experiences) {
            add(TextField::ExperienceText, {ThingKind::Experience, experience.id, id}, experience.text);
        }
        for (const Barrier& barrier : touchpoint.barriers) {
            add(TextField::BarrierText, {ThingKind::Barrier, barrier.id, id}, barrier.text);
        }
        for (const Action& action : touchpoint.actions) {
            add(TextField::ActionText, {ThingKind::Action, action.id, id}, action.text);
            add(TextField::ActionOwner, {ThingKind::Action, action.id, id}, action.owner);
        }
        for (const Lane& lane : m_journey.lanes) {
            if (const auto cell = touchpoint.cells.find(lane.id); cell != touchpoint.cells.end()) {
                add(TextField::Cell, {ThingKind::Cell, lane.id, id}, cell->second);
            }
        }
        addDetails(touchpoint, thing);
    }

    void addDetails(const Touchpoint& touchpoint, const Thing& thing)
    {
        add(TextField::TouchpointOwner, thing, touchpoint.owner);
        if (touchpoint.evidence) {
            add(TextField::EvidenceSource, thing, touchpoint.evidence->source);
        }
        for (std::size_t i = 0; i < touchpoint.metrics.size(); ++i) {
            add(TextField::MetricName, thing, touchpoint.metrics[i].name, i);
            add(TextField::MetricUnit, thing, touchpoint.metrics[i].unit, i);
        }
        add(TextField::Notes, thing, touchpoint.notes);
    }

    void addRest()
    {
        for (const Link& link : m_journey.links) {
            add(TextField::LinkLabel, {ThingKind::Link, link.id, {}}, link.label);
        }
        for (const Lane& lane : m_journey.lanes) {
            add(TextField::LaneTitle, {ThingKind::Lane, lane.id, {}}, lane.title.value_or(std::string()));
        }
        for (const Channel& channel : m_journey.channels) {
            add(TextField::ChannelName, {ThingKind::Channel, channel.id, {}}, channel.name);
        }
        for (const Process& process : m_journey.processes) {
            const Thing thing{ThingKind::Process, process.id, {}};
            add(TextField::ProcessName, thing, process.name);
            add(TextField::ProcessOwner, thing, process.owner);
        }
    }

    const Journey& m_journey;
    std::vector<TextAddress> m_found;
};

bool needsLaneTitle(const Journey& journey, const Id& id)
{
    const Lane* lane = findIn(journey.lanes, id);
    return lane && (lane->kind == LaneKind::Text || lane->kind == LaneKind::Line);
}

/// Takes out what stands for itself by being absent.
void takeOutEmpty(Journey& journey, const TextAddress& address)
{
    if (address.field == TextField::Cell) {
        if (auto* on = touchpointOf(journey, address.thing.touchpoint)) {
            on->cells.erase(address.thing.id);
        }
    } else if (address.field == TextField::LaneTitle) {
        if (auto* lane = elementWith(journey.lanes, address.thing.id)) {
            lane->title.reset();
        }
    }
}

} // namespace

std::string textAt(const Journey& journey, const TextAddress& address)
{
    const std::string* text = find(journey, address);
    return text ? *text : std::string();
}

Journey withRawText(Journey journey, const TextAddress& address, std::string text)
{
    if (std::string* found = find(journey, address)) {
        *found = std::move(text);
    }
    return journey;
}

Result<Journey> withText(Journey journey, const TextAddress& address, std::string_view text)
{
    std::string clean = cleanText(text, address.field);
    if (const std::size_t count = characterCount(clean); count > maxTextCharacters) {
        return Problem{{}, "The text has " + std::to_string(count) + " characters; 20,000 is the most."};
    }
    const bool needed = isRequired(address.field)
        || (address.field == TextField::LaneTitle && needsLaneTitle(journey, address.thing.id));
    if (clean.empty() && needed) {
        return Problem{{}, "This text cannot be left empty."};
    }
    if (clean.empty()) {
        takeOutEmpty(journey, address);
        if (!find(std::as_const(journey), address)) {
            return journey;
        }
    }
    return withRawText(std::move(journey), address, std::move(clean));
}

std::vector<TextAddress> allTexts(const Journey& journey)
{
    return Collector(journey).collect();
}

} // namespace rejse
