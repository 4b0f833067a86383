// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all text fields: what each belongs to, may hold and is called, and where it is found.
#include "rejse/model/lists.h"
#include "rejse/model/texts.h"

#include <array>
#include <type_traits>

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

template <typename J> StringOf<J>* cellOf(J& journey, const ElementRef& element)
{
    auto* on = touchpointOf(journey, element.touchpoint);
    const Lane* lane = findIn(journey.lanes, element.id);
    if (!on || !lane || lane->kind != LaneKind::Text) {
        return nullptr;
    }
    if constexpr (std::is_const_v<J>) {
        const auto found = on->cells.find(element.id);
        return found == on->cells.end() ? nullptr : &found->second;
    } else {
        return &on->cells[element.id];
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

template <typename T, typename J> auto* partOf(J& journey, const ElementRef& element)
{
    auto* on = touchpointOf(journey, element.touchpoint);
    return on ? elementWith(listOf<T>(*on), element.id) : nullptr;
}

template <typename J> auto* metricOf(J& journey, const TextAddress& address)
{
    auto* on = touchpointOf(journey, address.element.touchpoint);
    return on ? elementAt(on->metrics, address.index) : nullptr;
}

template <typename J> StringOf<J>* goalOf(J& journey, const TextAddress& address)
{
    auto* persona = elementWith(journey.personas, address.element.id);
    return persona ? elementAt(persona->goals, address.index) : nullptr;
}

// How each kind of text is found: `of()` of a constant or of a changing journey.

template <auto text> struct InMap {
    static auto* of(auto& journey, const TextAddress& /*address*/) { return &(journey.*text); }
};

template <auto text> struct InPhase {
    static auto* of(auto& journey, const TextAddress& address)
    {
        return member(phaseOf(journey, address.element.id), text);
    }
};

template <auto text> struct OnTouchpoint {
    static auto* of(auto& journey, const TextAddress& address)
    {
        return member(touchpointOf(journey, address.element.touchpoint), text);
    }
};

template <auto text> struct InMetric {
    static auto* of(auto& journey, const TextAddress& address) { return member(metricOf(journey, address), text); }
};

template <auto text> struct InPart;
template <typename T, std::string T::*text> struct InPart<text> {
    static auto* of(auto& journey, const TextAddress& address)
    {
        return member(partOf<T>(journey, address.element), text);
    }
};

template <auto text> struct InList;
template <typename T, std::string T::*text> struct InList<text> {
    static auto* of(auto& journey, const TextAddress& address)
    {
        return member(elementWith(listOf<T>(journey), address.element.id), text);
    }
};

struct Goal {
    static auto* of(auto& journey, const TextAddress& address) { return goalOf(journey, address); }
};

struct EvidenceSource {
    static auto* of(auto& journey, const TextAddress& address) { return sourceOf(journey, address.element.touchpoint); }
};

struct CellText {
    static auto* of(auto& journey, const TextAddress& address) { return cellOf(journey, address.element); }
};

struct LaneTitle {
    static auto* of(auto& journey, const TextAddress& address) { return laneTitleOf(journey, address.element.id); }
};

template <typename Found>
constexpr TextFieldInfo row(TextField field, ElementKind owner, Lines lines, Need need, const char* name,
                            const char* change)
{
    return {field,
            owner,
            lines,
            need,
            name,
            change,
            [](const Journey& journey, const TextAddress& address) -> const std::string* {
                return Found::of(journey, address);
            },
            [](Journey& journey, const TextAddress& address) -> std::string* { return Found::of(journey, address); }};
}

// Marks words to be translated in the context "TextField".
#define QT_TRANSLATE_NOOP(context, text) text
#define WORDS(text) QT_TRANSLATE_NOOP("TextField", text)

constexpr std::array table{
    row<InMap<&Journey::title>>(TextField::MapTitle, ElementKind::Map, Lines::One, Need::Required,
                                WORDS("Title of the map"), WORDS("Rename map")),
    row<InMap<&Journey::client>>(TextField::MapClient, ElementKind::Map, Lines::One, Need::Optional, WORDS("Client"),
                                 WORDS("Edit client")),
    row<InMap<&Journey::author>>(TextField::MapAuthor, ElementKind::Map, Lines::One, Need::Optional, WORDS("Author"),
                                 WORDS("Edit author")),
    row<InMap<&Journey::description>>(TextField::MapDescription, ElementKind::Map, Lines::Many, Need::Optional,
                                      WORDS("Description of the map"), WORDS("Edit description")),
    row<InList<&Persona::name>>(TextField::PersonaName, ElementKind::Persona, Lines::One, Need::Required,
                                WORDS("Persona"), WORDS("Rename persona")),
    row<InList<&Persona::description>>(TextField::PersonaDescription, ElementKind::Persona, Lines::Many, Need::Optional,
                                       WORDS("Description of a persona"), WORDS("Edit description")),
    row<Goal>(TextField::PersonaGoal, ElementKind::Persona, Lines::One, Need::Optional, WORDS("Goal"),
              WORDS("Edit goal")),
    row<InList<&Channel::name>>(TextField::ChannelName, ElementKind::Channel, Lines::One, Need::Required,
                                WORDS("Channel"), WORDS("Rename channel")),
    row<InList<&Process::name>>(TextField::ProcessName, ElementKind::Process, Lines::One, Need::Required,
                                WORDS("Process"), WORDS("Rename process")),
    row<InList<&Process::owner>>(TextField::ProcessOwner, ElementKind::Process, Lines::One, Need::Optional,
                                 WORDS("Owner of a process"), WORDS("Edit owner")),
    row<InPhase<&Phase::title>>(TextField::PhaseTitle, ElementKind::Phase, Lines::One, Need::Required, WORDS("Phase"),
                                WORDS("Rename phase")),
    row<InPhase<&Phase::statement>>(TextField::PhaseStatement, ElementKind::Phase, Lines::One, Need::Optional,
                                    WORDS("Statement"), WORDS("Edit statement")),
    row<InPhase<&Phase::duration>>(TextField::PhaseDuration, ElementKind::Phase, Lines::One, Need::Optional,
                                   WORDS("Duration"), WORDS("Edit duration")),
    row<InPhase<&Phase::description>>(TextField::PhaseDescription, ElementKind::Phase, Lines::Many, Need::Optional,
                                      WORDS("Description of a phase"), WORDS("Edit description")),
    row<OnTouchpoint<&Touchpoint::title>>(TextField::TouchpointTitle, ElementKind::Touchpoint, Lines::One,
                                          Need::Required, WORDS("Touchpoint"), WORDS("Rename touchpoint")),
    row<OnTouchpoint<&Touchpoint::occasion>>(TextField::Occasion, ElementKind::Touchpoint, Lines::Many, Need::Optional,
                                             WORDS("Occasion"), WORDS("Edit occasion")),
    row<OnTouchpoint<&Touchpoint::owner>>(TextField::TouchpointOwner, ElementKind::Touchpoint, Lines::One,
                                          Need::Optional, WORDS("Owner"), WORDS("Edit owner")),
    row<OnTouchpoint<&Touchpoint::quote>>(TextField::Quote, ElementKind::Quote, Lines::One, Need::Optional,
                                          WORDS("Quote"), WORDS("Edit quote")),
    row<EvidenceSource>(TextField::EvidenceSource, ElementKind::Touchpoint, Lines::One, Need::Optional, WORDS("Source"),
                        WORDS("Edit source")),
    row<InMetric<&Metric::name>>(TextField::MetricName, ElementKind::Touchpoint, Lines::One, Need::Required,
                                 WORDS("Measure"), WORDS("Edit metric")),
    row<InMetric<&Metric::unit>>(TextField::MetricUnit, ElementKind::Touchpoint, Lines::One, Need::Optional,
                                 WORDS("Unit"), WORDS("Edit metric")),
    row<OnTouchpoint<&Touchpoint::notes>>(TextField::Notes, ElementKind::Touchpoint, Lines::Many, Need::Optional,
                                          WORDS("Notes"), WORDS("Edit notes")),
    row<InPart<&Experience::text>>(TextField::ExperienceText, ElementKind::Experience, Lines::One, Need::Required,
                                   WORDS("Experience"), WORDS("Edit experience")),
    row<InPart<&Barrier::text>>(TextField::BarrierText, ElementKind::Barrier, Lines::One, Need::Required,
                                WORDS("Barrier"), WORDS("Edit barrier")),
    row<InPart<&Action::text>>(TextField::ActionText, ElementKind::Action, Lines::One, Need::Required, WORDS("Action"),
                               WORDS("Edit action")),
    row<InPart<&Action::owner>>(TextField::ActionOwner, ElementKind::Action, Lines::One, Need::Optional,
                                WORDS("Owner of an action"), WORDS("Edit owner")),
    row<CellText>(TextField::Cell, ElementKind::Cell, Lines::Many, Need::Optional, WORDS("Lane of its own"),
                  WORDS("Edit text")),
    row<InList<&Link::label>>(TextField::LinkLabel, ElementKind::Link, Lines::One, Need::Optional, WORDS("Link"),
                              WORDS("Edit label")),
    row<LaneTitle>(TextField::LaneTitle, ElementKind::Lane, Lines::One, Need::Optional, WORDS("Lane"),
                   WORDS("Rename lane")),
};

#undef WORDS
#undef QT_TRANSLATE_NOOP

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].field) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder());

} // namespace

const TextFieldInfo& info(TextField field)
{
    return table[static_cast<std::size_t>(field)];
}

} // namespace rejse
