// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"
#include "rejse/model/fields.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace rejse {

/// An element of a journey, the map itself excepted, with where it stands.
struct ListedElement {
    using Pointer = std::variant<const Phase*, const Touchpoint*, const Experience*, const Barrier*, const Action*,
                                 const Persona*, const Channel*, const Process*, const Lane*, const Link*>;

    ElementRef element;
    Id owner; ///< the phase or touchpoint that holds its list, empty for the map
    std::size_t at = 0;
    Pointer pointer;
};

IdOf idKind(ElementKind kind);

/// What an element is and its id, which it is looked up by; the id is kept elsewhere.
struct KindAndId {
    ElementKind kind = ElementKind::Map;
    std::string_view id;
    friend bool operator==(const KindAndId&, const KindAndId&) = default;

    struct Hash {
        std::size_t operator()(const KindAndId& key) const
        {
            return std::hash<std::string_view>()(key.id) * 31 + static_cast<std::size_t>(key.kind);
        }
    };
};

/// The elements of a journey, which must outlive it, unchanged.
class Elements {
public:
    explicit Elements(const Journey& journey);
    ~Elements() = default;
    Elements(const Elements&) = delete;
    Elements& operator=(const Elements&) = delete;

    /// In reading order: personas, phases with what is in them, the unsorted, links, lanes, channels, processes.
    const std::vector<ListedElement>& all() const { return m_all; }
    /// Null where there is none.
    const ListedElement* find(ElementKind kind, const Id& id) const;
    const ListedElement* find(const ElementRef& element) const { return find(element.kind, element.id); }

private:
    std::vector<ListedElement> m_all;
    std::unordered_map<KindAndId, const ListedElement*, KindAndId::Hash> m_index;
};

} // namespace rejse
