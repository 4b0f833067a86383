// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/selection.h"

#include <algorithm>

namespace rejse::editor {

Thing Selection::current() const
{
    return m_things.empty() ? Thing() : m_things.back();
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

void Selection::pointAt(std::vector<Thing> things)
{
    if (things != m_pointedAt) {
        m_pointedAt = std::move(things);
        emit pointedAtChanged();
    }
}

} // namespace rejse::editor
