// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/fields.h"
#include "rejse/model/thing.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
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

/// The things of a journey, which must outlive it, unchanged.
class Things {
public:
    explicit Things(const Journey& journey);
    ~Things() = default;
    Things(const Things&) = delete;
    Things& operator=(const Things&) = delete;

    /// In reading order: personas, phases with what is in them, the unsorted, links, lanes, channels, processes.
    const std::vector<ListedThing>& all() const { return m_all; }
    /// Null where there is none.
    const ListedThing* find(ThingKind kind, const Id& id) const;
    const ListedThing* find(const Thing& thing) const { return find(thing.kind, thing.id); }

private:
    std::vector<ListedThing> m_all;
    std::unordered_map<KindAndId, const ListedThing*, KindAndId::Hash> m_index;
};

} // namespace rejse
