// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/texts.h"

#include "rejse/model/edits.h"
#include "rejse/model/lists.h"
#include "rejse/model/unicode.h"

#include <utility>

namespace rejse {

namespace {

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
    void add(TextField field, const ElementRef& element, const std::string& text, std::size_t index = 0)
    {
        if (!text.empty()) {
            m_found.push_back({field, element, index});
        }
    }

    void addPersona(const Persona& persona)
    {
        const ElementRef element{ElementKind::Persona, persona.id, {}};
        add(TextField::PersonaName, element, persona.name);
        add(TextField::PersonaDescription, element, persona.description);
        for (std::size_t i = 0; i < persona.goals.size(); ++i) {
            add(TextField::PersonaGoal, element, persona.goals[i], i);
        }
    }

    void addPhase(const Phase& phase)
    {
        const ElementRef element = ElementRef::ofPhase(phase.id);
        add(TextField::PhaseTitle, element, phase.title);
        add(TextField::PhaseStatement, element, phase.statement);
        add(TextField::PhaseDuration, element, phase.duration);
        add(TextField::PhaseDescription, element, phase.description);
        for (const Cow<Touchpoint>& touchpoint : phase.touchpoints) {
            addTouchpoint(*touchpoint);
        }
    }

    void addTouchpoint(const Touchpoint& touchpoint)
    {
        const Id& id = touchpoint.id;
        const ElementRef element = ElementRef::ofTouchpoint(id);
        add(TextField::TouchpointTitle, element, touchpoint.title);
        add(TextField::Occasion, element, touchpoint.occasion);
        add(TextField::Quote, {ElementKind::Quote, id, id}, touchpoint.quote);
        for (const Experience& experience : touchpoint.experiences) {
            add(TextField::ExperienceText, {ElementKind::Experience, experience.id, id}, experience.text);
        }
        for (const Barrier& barrier : touchpoint.barriers) {
            add(TextField::BarrierText, {ElementKind::Barrier, barrier.id, id}, barrier.text);
        }
        for (const Action& action : touchpoint.actions) {
            add(TextField::ActionText, {ElementKind::Action, action.id, id}, action.text);
            add(TextField::ActionOwner, {ElementKind::Action, action.id, id}, action.owner);
        }
        for (const Lane& lane : m_journey.lanes) {
            if (const auto cell = touchpoint.cells.find(lane.id); cell != touchpoint.cells.end()) {
                add(TextField::Cell, {ElementKind::Cell, lane.id, id}, cell->second);
            }
        }
        addDetails(touchpoint, element);
    }

    void addDetails(const Touchpoint& touchpoint, const ElementRef& element)
    {
        add(TextField::TouchpointOwner, element, touchpoint.owner);
        if (touchpoint.evidence) {
            add(TextField::EvidenceSource, element, touchpoint.evidence->source);
        }
        for (std::size_t i = 0; i < touchpoint.metrics.size(); ++i) {
            add(TextField::MetricName, element, touchpoint.metrics[i].name, i);
            add(TextField::MetricUnit, element, touchpoint.metrics[i].unit, i);
        }
        add(TextField::Notes, element, touchpoint.notes);
    }

    void addRest()
    {
        for (const Link& link : m_journey.links) {
            add(TextField::LinkLabel, {ElementKind::Link, link.id, {}}, link.label);
        }
        for (const Lane& lane : m_journey.lanes) {
            add(TextField::LaneTitle, {ElementKind::Lane, lane.id, {}}, lane.title.value_or(std::string()));
        }
        for (const Channel& channel : m_journey.channels) {
            add(TextField::ChannelName, {ElementKind::Channel, channel.id, {}}, channel.name);
        }
        for (const Process& process : m_journey.processes) {
            const ElementRef element{ElementKind::Process, process.id, {}};
            add(TextField::ProcessName, element, process.name);
            add(TextField::ProcessOwner, element, process.owner);
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
        journey = withTouchpoint(std::move(journey), address.element.touchpoint,
                                 [&](Touchpoint& on) { on.cells.erase(address.element.id); });
    } else if (address.field == TextField::LaneTitle) {
        const std::size_t index = indexIn(journey.lanes, address.element.id);
        if (index < journey.lanes.size()) {
            journey.lanes[index].title.reset();
        }
    }
}

} // namespace

std::string textAt(const Journey& journey, const TextAddress& address)
{
    const std::string* text = info(address.field).read(journey, address);
    return text ? *text : std::string();
}

Journey withRawText(Journey journey, const TextAddress& address, std::string text)
{
    if (std::string* found = info(address.field).write(journey, address)) {
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
    const bool needed = info(address.field).need == Need::Required
        || (address.field == TextField::LaneTitle && needsLaneTitle(journey, address.element.id));
    if (clean.empty() && needed) {
        return Problem{{}, "This text cannot be left empty."};
    }
    if (clean.empty()) {
        takeOutEmpty(journey, address);
        if (!info(address.field).read(journey, address)) {
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
