// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/clipboard/copies.h"

#include "rejse/model/edits.h"
#include "rejse/model/ids.h"
#include "rejse/model/texts.h"
#include "rejse/model/unicode.h"

#include <algorithm>
#include <map>

namespace rejse::editor {

namespace {

bool isKind(const std::vector<ElementRef>& elements, ElementKind kind)
{
    return std::any_of(elements.begin(), elements.end(),
                       [&](const ElementRef& element) { return element.kind == kind; });
}

/// What makes two elements of two maps the same where their ids differ.
std::string matchedBy(const Lane& lane)
{
    return lane.kind == LaneKind::Text ? "text " + lane.title.value_or(std::string()) : std::string(lane.id);
}

template <typename T> const std::string& matchedBy(const T& part)
{
    return part.name;
}

class Paster {
public:
    Paster(Journey journey, const Fragment& fragment, ElementRef current)
        : m_journey(std::move(journey)),
          m_fragment(fragment),
          m_current(std::move(current))
    { }

    std::optional<Pasted> paste()
    {
        const std::vector<ElementRef>& elements = m_fragment.elements;
        if (elements.empty()) {
            return std::nullopt;
        }
        matchReferences();
        if (isKind(elements, ElementKind::Phase)) {
            pastePhases();
        } else if (isKind(elements, ElementKind::Touchpoint)) {
            pasteTouchpoints();
        } else {
            pasteParts();
            pasteLists();
        }
        if (m_pasted.empty()) {
            return std::nullopt;
        }
        pasteLinks();
        return Pasted{std::move(m_journey), std::move(m_pasted)};
    }

private:
    Id fresh(const Id& id) const { return hasId(m_journey, id) ? newId(m_journey) : id; }

    bool wasCopied(const Id& id) const
    {
        return std::any_of(m_fragment.elements.begin(), m_fragment.elements.end(),
                           [&](const ElementRef& element) { return element.id == id; });
    }

    /// Finds what the copies refer to on this map, and brings along what is not there.
    template <JourneyPart T> void match()
    {
        for (const T& part : listOf<T>(m_fragment.journey)) {
            if (wasCopied(part.id)) {
                continue;
            }
            auto& list = listOf<T>(m_journey);
            const T* same = findIn(list, part.id);
            if (!same || matchedBy(*same) != matchedBy(part)) {
                const auto named = std::find_if(list.begin(), list.end(),
                                                [&](const T& other) { return matchedBy(other) == matchedBy(part); });
                same = named == list.end() ? same : &*named;
            }
            if (same) {
                m_here[part.id] = same->id;
            } else {
                T brought = part;
                brought.id = fresh(part.id);
                m_here[part.id] = brought.id;
                list.push_back(std::move(brought));
            }
        }
    }

    void matchReferences()
    {
        match<Persona>();
        match<Channel>();
        match<Process>();
        match<Lane>();
    }

    void translate(std::optional<Id>& reference) const
    {
        if (reference) {
            const auto found = m_here.find(*reference);
            reference = found == m_here.end() ? std::nullopt : std::optional(found->second);
        }
    }

    template <typename Value> void translate(std::map<Id, Value>& byId) const
    {
        std::map<Id, Value> translated;
        for (auto& [id, value] : byId) {
            if (const auto found = m_here.find(id); found != m_here.end()) {
                translated[found->second] = std::move(value);
            }
        }
        byId = std::move(translated);
    }

    template <typename T> void renew(std::vector<T>& parts)
    {
        for (T& part : parts) {
            part.id = fresh(part.id);
        }
    }

    Touchpoint renewed(Touchpoint touchpoint)
    {
        const Id id = fresh(touchpoint.id);
        m_touchpoints[touchpoint.id] = id;
        touchpoint.id = id;
        renew(touchpoint.experiences);
        renew(touchpoint.barriers);
        renew(touchpoint.actions);
        translate(touchpoint.channel);
        translate(touchpoint.process);
        translate(touchpoint.feelings);
        translate(touchpoint.cells);
        if (touchpoint.personas) {
            std::vector<Id> personas;
            for (const Id& persona : *touchpoint.personas) {
                if (const auto found = m_here.find(persona); found != m_here.end()) {
                    personas.push_back(found->second);
                }
            }
            touchpoint.personas = std::move(personas);
        }
        return touchpoint;
    }

    void pastePhases()
    {
        auto index = phaseIndex(m_journey, m_current.id);
        if (const auto place = placeOf(m_journey, m_current.touchpoint); place && !index) {
            index = place->phase;
        }
        std::size_t at = index ? *index + 1 : m_journey.phases.size();
        for (const Cow<Phase>& copied : m_fragment.journey.phases) {
            Phase phase = *copied;
            phase.id = fresh(phase.id);
            const std::vector<Cow<Touchpoint>> touchpoints = std::exchange(phase.touchpoints, {});
            const Id id = phase.id;
            m_journey = insertPhase(std::move(m_journey), std::move(phase), at++);
            m_pasted.push_back(ElementRef::ofPhase(id));
            for (const Cow<Touchpoint>& touchpoint : touchpoints) {
                insert(renewed(*touchpoint), {id, std::string::npos});
            }
        }
    }

    void insert(Touchpoint touchpoint, const Gap& gap)
    {
        m_journey = insertTouchpoints(std::move(m_journey), {Cow<Touchpoint>(std::move(touchpoint))}, gap);
    }

    void pasteTouchpoints()
    {
        Gap gap = gapAfter(m_journey, m_current);
        for (const Cow<Phase>& phase : m_fragment.journey.phases) {
            for (const Cow<Touchpoint>& copied : phase->touchpoints) {
                Touchpoint touchpoint = renewed(*copied);
                m_pasted.push_back(ElementRef::ofTouchpoint(touchpoint.id));
                insert(std::move(touchpoint), gap);
                ++gap.index;
            }
        }
    }

    template <TouchpointPart T> void pastePart(const Touchpoint& from, ElementKind kind)
    {
        const Touchpoint* on = findTouchpoint(m_journey, m_current.touchpoint);
        if (!on) {
            return;
        }
        std::size_t at = listOf<T>(*on).size();
        if (m_current.kind == kind) {
            at = std::min(at, indexIn(listOf<T>(*on), m_current.id) + 1);
        }
        for (T part : listOf<T>(from)) {
            part.id = fresh(part.id);
            m_pasted.push_back({kind, part.id, m_current.touchpoint});
            m_journey = insertPart<T>(std::move(m_journey), m_current.touchpoint, std::move(part), at++);
        }
    }

    void pasteParts()
    {
        for (const Cow<Phase>& phase : m_fragment.journey.phases) {
            for (const Cow<Touchpoint>& from : phase->touchpoints) {
                pastePart<Experience>(*from, ElementKind::Experience);
                pastePart<Barrier>(*from, ElementKind::Barrier);
                pastePart<Action>(*from, ElementKind::Action);
            }
        }
    }

    template <JourneyPart T> void pasteList(ElementKind kind)
    {
        for (T part : listOf<T>(m_fragment.journey)) {
            if (!wasCopied(part.id)) {
                continue;
            }
            const auto& list = listOf<T>(m_journey);
            std::size_t at = m_current.kind == kind ? indexIn(list, m_current.id) + 1 : list.size();
            if constexpr (std::is_same_v<T, Lane>) {
                // A standard lane stands once on a map.
                const bool standard = part.kind != LaneKind::Text && part.kind != LaneKind::Line;
                if (standard && std::any_of(list.begin(), list.end(), [&](const Lane& lane) {
                        return lane.kind == part.kind;
                    })) {
                    continue;
                }
            }
            at += static_cast<std::size_t>(std::count_if(
                m_pasted.begin(), m_pasted.end(), [&](const ElementRef& element) { return element.kind == kind; }));
            part.id = fresh(part.id);
            m_pasted.push_back({kind, part.id, {}});
            m_journey = insertPart<T>(std::move(m_journey), std::move(part), at);
        }
    }

    void pasteLists()
    {
        pasteList<Persona>(ElementKind::Persona);
        pasteList<Channel>(ElementKind::Channel);
        pasteList<Process>(ElementKind::Process);
        pasteList<Lane>(ElementKind::Lane);
    }

    void pasteLinks()
    {
        for (Link link : m_fragment.journey.links) {
            const auto from = m_touchpoints.find(link.from);
            const auto to = m_touchpoints.find(link.to);
            if (from != m_touchpoints.end() && to != m_touchpoints.end()
                && canLink(m_journey, from->second, to->second)) {
                link.id = fresh(link.id);
                link.from = from->second;
                link.to = to->second;
                m_journey.links.push_back(std::move(link));
            }
        }
    }

    static Gap gapAfter(const Journey& journey, const ElementRef& current)
    {
        if (const auto place = placeOf(journey, current.touchpoint)) {
            return {journey.phases[place->phase]->id, place->index + 1};
        }
        if (const Phase* phase = current.kind == ElementKind::Phase ? findPhase(journey, current.id) : nullptr) {
            return {phase->id, phase->touchpoints.size()};
        }
        return {std::nullopt, std::min(indexIn(journey.unsorted, current.touchpoint) + 1, journey.unsorted.size())};
    }

    Journey m_journey;
    const Fragment& m_fragment;
    ElementRef m_current;
    std::map<Id, Id> m_here;        ///< what the copies refer to, by its id in the fragment
    std::map<Id, Id> m_touchpoints; ///< of the fragment to those pasted
    std::vector<ElementRef> m_pasted;
};

void addLine(std::string& notes, const std::string& line)
{
    if (!line.empty()) {
        notes += (notes.empty() ? "" : "\n") + line;
    }
}

/// What is too long for a title goes on in the notes.
Touchpoint touchpointOf(const Journey& journey, const exchange::TextItem& item)
{
    Touchpoint touchpoint;
    touchpoint.id = newId(journey);
    touchpoint.title = firstCharacters(item.title, maxTextCharacters);
    addLine(touchpoint.notes, item.title.substr(touchpoint.title.size()));
    addLine(touchpoint.notes, item.notes);
    touchpoint.notes = cleanText(firstCharacters(touchpoint.notes, maxTextCharacters), TextField::Notes);
    return touchpoint;
}

Phase phaseOf(const Journey& journey, const std::string& title)
{
    Phase phase;
    phase.id = newId(journey);
    phase.title = firstCharacters(title, maxTextCharacters);
    return phase;
}

Fragment fragmentOf(const Journey& journey, const std::vector<exchange::TextItem>& items)
{
    const bool isOutline = std::ranges::any_of(items, [](const exchange::TextItem& item) { return item.level > 0; });
    Fragment fragment;
    auto& phases = fragment.journey.phases;
    if (!isOutline) {
        phases.emplace_back(Phase());
    }
    for (const exchange::TextItem& item : items) {
        if (isOutline && item.level == 0) {
            phases.emplace_back(phaseOf(journey, item.title));
            fragment.elements.push_back(ElementRef::ofPhase(phases.back()->id));
        } else if (item.level > 1) {
            addLine(phases.back().edit().touchpoints.back().edit().notes, item.title);
        } else {
            Touchpoint touchpoint = touchpointOf(journey, item);
            fragment.elements.push_back(ElementRef::ofTouchpoint(touchpoint.id));
            phases.back().edit().touchpoints.emplace_back(std::move(touchpoint));
        }
    }
    return fragment;
}

} // namespace

std::optional<Pasted> paste(const Journey& journey, const Fragment& fragment, const ElementRef& current)
{
    return Paster(journey, fragment, current).paste();
}

std::optional<Pasted> pasteItems(const Journey& journey, const std::vector<exchange::TextItem>& items,
                                 const ElementRef& current)
{
    return paste(journey, fragmentOf(journey, items), current);
}

std::optional<Pasted> duplicate(const Journey& journey, const std::vector<ElementRef>& elements)
{
    const auto fragment = copy(journey, elements);
    return fragment ? paste(journey, *fragment, largest(elements).back()) : std::nullopt;
}

} // namespace rejse::editor
