// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/selection.h"

#include "editor/lookup.h"

#include <algorithm>

namespace rejse::editor {

namespace {

template <typename T> bool holds(const std::vector<T>& list, const Id& id)
{
    return std::any_of(list.begin(), list.end(), [&](const T& thing) { return thing.id == id; });
}

bool existsOn(const Touchpoint& touchpoint, const Thing& thing)
{
    switch (thing.kind) {
    case ThingKind::Touchpoint:
        return true;
    case ThingKind::Quote:
        return !touchpoint.quote.empty();
    case ThingKind::Experience:
        return holds(touchpoint.experiences, thing.id);
    case ThingKind::Barrier:
        return holds(touchpoint.barriers, thing.id);
    case ThingKind::Action:
        return holds(touchpoint.actions, thing.id);
    case ThingKind::Cell:
        return touchpoint.cells.count(thing.id) > 0;
    default:
        return false;
    }
}

} // namespace

bool exists(const Journey& journey, const Thing& thing)
{
    switch (thing.kind) {
    case ThingKind::Map:
        return true;
    case ThingKind::Phase:
        return findPhase(journey, thing.id) != nullptr;
    case ThingKind::Persona:
        return findPersona(journey, thing.id) != nullptr;
    case ThingKind::Lane:
        return findLane(journey, thing.id) != nullptr;
    case ThingKind::Link:
        return holds(journey.links, thing.id);
    default:
        const Touchpoint* touchpoint = findTouchpoint(journey, thing.touchpoint);
        return touchpoint && existsOn(*touchpoint, thing);
    }
}

const Thing& Selection::current() const
{
    static const Thing map;
    return m_things.empty() ? map : m_things.back();
}

bool Selection::contains(const Thing& thing) const
{
    return std::find(m_things.begin(), m_things.end(), thing) != m_things.end();
}

void Selection::select(const Thing& thing)
{
    select(thing.kind == ThingKind::Map ? std::vector<Thing>{} : std::vector<Thing>{thing});
}

void Selection::select(std::vector<Thing> things)
{
    if (things != m_things) {
        m_things = std::move(things);
        emit changed();
    }
}

void Selection::clear()
{
    select(std::vector<Thing>{});
}

void Selection::keepOnly(const Journey& journey)
{
    std::vector<Thing> kept;
    std::copy_if(m_things.begin(), m_things.end(), std::back_inserter(kept),
                 [&](const Thing& thing) { return exists(journey, thing); });
    select(std::move(kept));
}

} // namespace rejse::editor
