// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/clipboard/copies.h"

#include "rejse/model/edits.h"
#include "rejse/model/ids.h"
#include "rejse/model/texts.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace rejse::editor {

namespace {

/// What carries copies that stand alone has to be called something, though nobody reads it.
constexpr const char* carrierTitle = "Clipboard";

std::set<Id> idsOf(const std::vector<ElementRef>& elements, ElementKind kind)
{
    std::set<Id> ids;
    for (const ElementRef& element : elements) {
        if (element.kind == kind) {
            ids.insert(element.id);
        }
    }
    return ids;
}

/// Collects copies, then what they refer to.
class Copier {
public:
    explicit Copier(const Journey& journey) : m_journey(journey)
    {
        m_fragment.journey.title = carrierTitle;
        m_fragment.journey.language = journey.language;
        m_fragment.journey.lanes.clear();
    }

    std::optional<Fragment> copy(const std::vector<ElementRef>& elements)
    {
        copyPhases(idsOf(elements, ElementKind::Phase));
        copyTouchpoints(idsOf(elements, ElementKind::Touchpoint));
        copyParts(elements);
        copyLists(elements);
        if (m_fragment.elements.empty()) {
            return std::nullopt;
        }
        bringLinks();
        bringReferences();
        return std::move(m_fragment);
    }

private:
    void copyPhases(const std::set<Id>& ids)
    {
        for (const Cow<Phase>& phase : m_journey.phases) {
            if (ids.count(phase->id) > 0) {
                m_fragment.journey.phases.push_back(phase);
                m_fragment.elements.push_back(ElementRef::ofPhase(phase->id));
            }
        }
    }

    Phase carrier() const
    {
        Phase phase;
        phase.id = newId(m_journey);
        phase.title = carrierTitle;
        return phase;
    }

    void copyTouchpoints(const std::set<Id>& ids)
    {
        if (ids.empty()) {
            return;
        }
        Phase phase = carrier();
        const auto copyFrom = [&](const std::vector<Cow<Touchpoint>>& list) {
            for (const Cow<Touchpoint>& touchpoint : list) {
                if (ids.count(touchpoint->id) > 0) {
                    phase.touchpoints.push_back(touchpoint);
                    m_fragment.elements.push_back(ElementRef::ofTouchpoint(touchpoint->id));
                }
            }
        };
        for (const Cow<Phase>& from : m_journey.phases) {
            copyFrom(from->touchpoints);
        }
        copyFrom(m_journey.unsorted);
        m_fragment.journey.phases.emplace_back(std::move(phase));
    }

    template <TouchpointPart T> void copyPart(const ElementRef& element, Touchpoint& to)
    {
        const Touchpoint* on = findTouchpoint(m_journey, element.touchpoint);
        if (const T* part = on ? findIn(listOf<T>(*on), element.id) : nullptr) {
            listOf<T>(to).push_back(*part);
            m_fragment.elements.push_back({element.kind, element.id, to.id});
        }
    }

    void copyParts(const std::vector<ElementRef>& elements)
    {
        Touchpoint to;
        to.id = newId(m_journey);
        to.title = carrierTitle;
        const std::size_t before = m_fragment.elements.size();
        for (const ElementRef& element : elements) {
            if (element.kind == ElementKind::Experience) {
                copyPart<Experience>(element, to);
            } else if (element.kind == ElementKind::Barrier) {
                copyPart<Barrier>(element, to);
            } else if (element.kind == ElementKind::Action) {
                copyPart<Action>(element, to);
            }
        }
        if (m_fragment.elements.size() > before) {
            Phase phase = carrier();
            phase.touchpoints.emplace_back(std::move(to));
            m_fragment.journey.phases.emplace_back(std::move(phase));
        }
    }

    template <JourneyPart T> void copyList(const std::vector<ElementRef>& elements, ElementKind kind)
    {
        const std::set<Id> ids = idsOf(elements, kind);
        for (const T& part : listOf<T>(m_journey)) {
            if (ids.count(part.id) > 0) {
                listOf<T>(m_fragment.journey).push_back(part);
                m_fragment.elements.push_back({kind, part.id, {}});
            }
        }
    }

    void copyLists(const std::vector<ElementRef>& elements)
    {
        copyList<Persona>(elements, ElementKind::Persona);
        copyList<Channel>(elements, ElementKind::Channel);
        copyList<Process>(elements, ElementKind::Process);
        copyList<Lane>(elements, ElementKind::Lane);
    }

    void bringLinks()
    {
        for (const Link& link : m_journey.links) {
            if (placeOf(m_fragment.journey, link.from) && placeOf(m_fragment.journey, link.to)) {
                m_fragment.journey.links.push_back(link);
            }
        }
    }

    template <JourneyPart T> void bring(const std::set<Id>& used)
    {
        auto& list = listOf<T>(m_fragment.journey);
        for (const T& part : listOf<T>(m_journey)) {
            if (used.count(part.id) > 0 && !findIn(list, part.id)) {
                list.push_back(part);
            }
        }
    }

    void bringReferences()
    {
        std::set<Id> used;
        for (const Cow<Phase>& phase : m_fragment.journey.phases) {
            for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
                if (const auto& named = touchpoint->personas) {
                    used.insert(named->begin(), named->end());
                }
                used.insert(touchpoint->channel.value_or(Id()));
                used.insert(touchpoint->process.value_or(Id()));
                for (const auto& feeling : touchpoint->feelings) {
                    used.insert(feeling.first);
                }
                for (const auto& cell : touchpoint->cells) {
                    used.insert(cell.first);
                }
            }
        }
        bring<Persona>(used);
        bring<Channel>(used);
        bring<Process>(used);
        bring<Lane>(used);
    }

    const Journey& m_journey;
    Fragment m_fragment;
};

} // namespace

std::vector<ElementRef> largest(const std::vector<ElementRef>& elements)
{
    for (const ElementKind kind : {ElementKind::Phase, ElementKind::Touchpoint}) {
        std::vector<ElementRef> ofKind;
        std::copy_if(elements.begin(), elements.end(), std::back_inserter(ofKind),
                     [&](const ElementRef& element) { return element.kind == kind; });
        if (!ofKind.empty()) {
            return ofKind;
        }
    }
    return elements;
}

std::optional<Fragment> copy(const Journey& journey, const std::vector<ElementRef>& elements)
{
    return Copier(journey).copy(largest(elements));
}

std::string plainText(const Journey& journey, const std::vector<ElementRef>& elements)
{
    std::string text;
    for (const ElementRef& element : elements) {
        text += (text.empty() ? "" : "\n") + textAt(journey, mainText(element));
    }
    return text;
}

} // namespace rejse::editor
