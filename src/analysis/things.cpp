// SPDX-License-Identifier: GPL-3.0-or-later
#include "things.h"

#include <cassert>

namespace rejse {

namespace {

class Lister {
public:
    explicit Lister(const Journey& journey)
    {
        addAll(ThingKind::Persona, journey.personas);
        for (std::size_t i = 0; i < journey.phases.size(); ++i) {
            const Phase& phase = *journey.phases[i];
            m_things.push_back({Thing::ofPhase(phase.id), {}, i, &phase});
            addTouchpoints(phase.touchpoints, phase.id);
        }
        addTouchpoints(journey.unsorted, {});
        for (std::size_t i = 0; i < journey.links.size(); ++i) {
            const Link& link = journey.links[i];
            m_things.push_back({{ThingKind::Link, link.id, {}}, {}, i, &link});
        }
        addAll(ThingKind::Lane, journey.lanes);
        addAll(ThingKind::Channel, journey.channels);
        addAll(ThingKind::Process, journey.processes);
    }

    std::vector<ListedThing> take() { return std::move(m_things); }

private:
    template <typename T> void addAll(ThingKind kind, const std::vector<T>& list, const Id& touchpoint = {})
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            m_things.push_back({{kind, list[i].id, touchpoint}, touchpoint, i, &list[i]});
        }
    }

    void addTouchpoints(const std::vector<Cow<Touchpoint>>& list, const Id& phase)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Touchpoint& touchpoint = *list[i];
            m_things.push_back({Thing::ofTouchpoint(touchpoint.id), phase, i, &touchpoint});
            addAll(ThingKind::Experience, touchpoint.experiences, touchpoint.id);
            addAll(ThingKind::Barrier, touchpoint.barriers, touchpoint.id);
            addAll(ThingKind::Action, touchpoint.actions, touchpoint.id);
        }
    }

    std::vector<ListedThing> m_things;
};

} // namespace

Things::Things(const Journey& journey) : m_all(Lister(journey).take())
{
    m_index.reserve(m_all.size());
    for (const ListedThing& each : m_all) {
        m_index.emplace(KindAndId{each.thing.kind, each.thing.id}, &each);
    }
}

const ListedThing* Things::find(ThingKind kind, const Id& id) const
{
    const auto found = m_index.find({kind, id});
    return found == m_index.end() ? nullptr : found->second;
}

IdOf idKind(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Phase:
        return IdOf::Phase;
    case ThingKind::Touchpoint:
        return IdOf::Touchpoint;
    case ThingKind::Experience:
        return IdOf::Experience;
    case ThingKind::Barrier:
        return IdOf::Barrier;
    case ThingKind::Action:
        return IdOf::Action;
    case ThingKind::Persona:
        return IdOf::Persona;
    case ThingKind::Channel:
        return IdOf::Channel;
    case ThingKind::Process:
        return IdOf::Process;
    case ThingKind::Lane:
        return IdOf::Lane;
    case ThingKind::Link:
        return IdOf::Link;
    default:
        assert(false);
        return IdOf::Phase;
    }
}

} // namespace rejse
