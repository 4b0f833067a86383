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

std::set<Id> idsOf(const std::vector<Thing>& things, ThingKind kind)
{
    std::set<Id> ids;
    for (const Thing& thing : things) {
        if (thing.kind == kind) {
            ids.insert(thing.id);
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

    std::optional<Fragment> copy(const std::vector<Thing>& things)
    {
        copyPhases(idsOf(things, ThingKind::Phase));
        copyTouchpoints(idsOf(things, ThingKind::Touchpoint));
        copyParts(things);
        copyLists(things);
        if (m_fragment.things.empty()) {
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
                m_fragment.things.push_back(Thing::ofPhase(phase->id));
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
                    m_fragment.things.push_back(Thing::ofTouchpoint(touchpoint->id));
                }
            }
        };
        for (const Cow<Phase>& from : m_journey.phases) {
            copyFrom(from->touchpoints);
        }
        copyFrom(m_journey.unsorted);
        m_fragment.journey.phases.emplace_back(std::move(phase));
    }

    template <TouchpointPart T> void copyPart(const Thing& thing, Touchpoint& to)
    {
        const Touchpoint* on = findTouchpoint(m_journey, thing.touchpoint);
        if (const T* part = on ? findIn(listOf<T>(*on), thing.id) : nullptr) {
            listOf<T>(to).push_back(*part);
            m_fragment.things.push_back({thing.kind, thing.id, to.id});
        }
    }

    void copyParts(const std::vector<Thing>& things)
    {
        Touchpoint to;
        to.id = newId(m_journey);
        to.title = carrierTitle;
        const std::size_t before = m_fragment.things.size();
        for (const Thing& thing : things) {
            if (thing.kind == ThingKind::Experience) {
                copyPart<Experience>(thing, to);
            } else if (thing.kind == ThingKind::Barrier) {
                copyPart<Barrier>(thing, to);
            } else if (thing.kind == ThingKind::Action) {
                copyPart<Action>(thing, to);
            }
        }
        if (m_fragment.things.size() > before) {
            Phase phase = carrier();
            phase.touchpoints.emplace_back(std::move(to));
            m_fragment.journey.phases.emplace_back(std::move(phase));
        }
    }

    template <JourneyPart T> void copyList(const std::vector<Thing>& things, ThingKind kind)
    {
        const std::set<Id> ids = idsOf(things, kind);
        for (const T& part : listOf<T>(m_journey)) {
            if (ids.count(part.id) > 0) {
                listOf<T>(m_fragment.journey).push_back(part);
                m_fragment.things.push_back({kind, part.id, {}});
            }
        }
    }

    void copyLists(const std::vector<Thing>& things)
    {
        copyList<Persona>(things, ThingKind::Persona);
        copyList<Channel>(things, ThingKind::Channel);
        copyList<Process>(things, ThingKind::Process);
        copyList<Lane>(things, ThingKind::Lane);
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

std::vector<Thing> largest(const std::vector<Thing>& things)
{
    for (const ThingKind kind : {ThingKind::Phase, ThingKind::Touchpoint}) {
        std::vector<Thing> ofKind;
        std::copy_if(things.begin(), things.end(), std::back_inserter(ofKind),
                     [&](const Thing& thing) { return thing.kind == kind; });
        if (!ofKind.empty()) {
            return ofKind;
        }
    }
    return things;
}

std::optional<Fragment> copy(const Journey& journey, const std::vector<Thing>& things)
{
    return Copier(journey).copy(largest(things));
}

std::string plainText(const Journey& journey, const std::vector<Thing>& things)
{
    std::string text;
    for (const Thing& thing : things) {
        text += (text.empty() ? "" : "\n") + textAt(journey, mainText(thing));
    }
    return text;
}

} // namespace rejse::editor
