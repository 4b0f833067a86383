// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/fields.h"
#include "rejse/model/thing.h"

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rejse {

/// A thing of a journey, the map itself excepted, with where it stands.
struct ListedThing {
    using Pointer = std::variant<const Phase*, const Touchpoint*, const Experience*, const Barrier*, const Action*,
                                 const Persona*, const Channel*, const Process*, const Lane*, const Link*>;

    Thing thing;
    Id owner; ///< the phase or touchpoint that holds its list, empty for the map
    std::size_t at = 0;
    Pointer pointer;
};

/// All of them in reading order: personas, phases with what is in them, the unsorted, links, lanes, channels,
/// processes. They point into the journey.
std::vector<ListedThing> thingsOf(const Journey& journey);

IdOf idKind(ThingKind kind);

/// What a thing is and its id, which it is looked up by; the id is kept elsewhere.
struct KindAndId {
    ThingKind kind = ThingKind::Map;
    std::string_view id;
    friend bool operator==(const KindAndId&, const KindAndId&) = default;

    struct Hash {
        std::size_t operator()(const KindAndId& key) const
        {
            return std::hash<std::string_view>()(key.id) * 31 + static_cast<std::size_t>(key.kind);
        }
    };
};

} // namespace rejse
