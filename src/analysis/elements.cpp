// SPDX-License-Identifier: GPL-3.0-or-later
#include "elements.h"

#include <cassert>

namespace rejse {

namespace {

class Lister {
public:
    explicit Lister(const Journey& journey)
    {
        addAll(ElementKind::Persona, journey.personas);
        for (std::size_t i = 0; i < journey.phases.size(); ++i) {
            const Phase& phase = *journey.phases[i];
            m_elements.push_back({ElementRef::ofPhase(phase.id), {}, i, &phase});
            addTouchpoints(phase.touchpoints, phase.id);
        }
        addTouchpoints(journey.unsorted, {});
        for (std::size_t i = 0; i < journey.links.size(); ++i) {
            const Link& link = journey.links[i];
            m_elements.push_back({{ElementKind::Link, link.id, {}}, {}, i, &link});
        }
        addAll(ElementKind::Lane, journey.lanes);
        addAll(ElementKind::Channel, journey.channels);
        addAll(ElementKind::Process, journey.processes);
    }

    std::vector<ListedElement> take() { return std::move(m_elements); }

private:
    template <typename T> void addAll(ElementKind kind, const std::vector<T>& list, const Id& touchpoint = {})
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            m_elements.push_back({{kind, list[i].id, touchpoint}, touchpoint, i, &list[i]});
        }
    }

    void addTouchpoints(const std::vector<Cow<Touchpoint>>& list, const Id& phase)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Touchpoint& touchpoint = *list[i];
            m_elements.push_back({ElementRef::ofTouchpoint(touchpoint.id), phase, i, &touchpoint});
            addAll(ElementKind::Experience, touchpoint.experiences, touchpoint.id);
            addAll(ElementKind::Barrier, touchpoint.barriers, touchpoint.id);
            addAll(ElementKind::Action, touchpoint.actions, touchpoint.id);
        }
    }

    std::vector<ListedElement> m_elements;
};

} // namespace

Elements::Elements(const Journey& journey) : m_all(Lister(journey).take())
{
    m_index.reserve(m_all.size());
    for (const ListedElement& each : m_all) {
        m_index.emplace(KindAndId{each.element.kind, each.element.id}, &each);
    }
}

const ListedElement* Elements::find(ElementKind kind, const Id& id) const
{
    const auto found = m_index.find({kind, id});
    return found == m_index.end() ? nullptr : found->second;
}

IdOf idKind(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Phase:
        return IdOf::Phase;
    case ElementKind::Touchpoint:
        return IdOf::Touchpoint;
    case ElementKind::Experience:
        return IdOf::Experience;
    case ElementKind::Barrier:
        return IdOf::Barrier;
    case ElementKind::Action:
        return IdOf::Action;
    case ElementKind::Persona:
        return IdOf::Persona;
    case ElementKind::Channel:
        return IdOf::Channel;
    case ElementKind::Process:
        return IdOf::Process;
    case ElementKind::Lane:
        return IdOf::Lane;
    case ElementKind::Link:
        return IdOf::Link;
    default:
        assert(false);
        return IdOf::Phase;
    }
}

} // namespace rejse
