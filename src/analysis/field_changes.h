// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/comparison.h"

#include <algorithm>
#include <set>

namespace rejse {

/// The visitor that lists the fields in which one object says something else than another, the lists of elements in it
/// left out.
class FieldChanges {
public:
    FieldChanges(const Names& before, const Names& after, std::vector<FieldChange>& found, std::string prefix = {})
        : m_before(before),
          m_after(after),
          m_found(found),
          m_prefix(std::move(prefix))
    { }

    void field(std::string_view key, shape::Plain, const auto& before, const auto& after)
    {
        if (before != after) {
            add(key, shown(fieldValue(before)), shown(fieldValue(after)));
        }
    }
    void field(std::string_view key, shape::Reference, const auto& before, const auto& after)
    {
        if (before != after) {
            add(key, referenceValue(before, m_before), referenceValue(after, m_after));
        }
    }
    void field(std::string_view key, shape::List, const auto& before, const auto& after)
    {
        if (before != after) {
            add(key, shown(fieldValue(before)), shown(fieldValue(after)));
        }
    }
    void field(std::string_view key, shape::References, const auto& before, const auto& after)
    {
        if (before != after) {
            add(key, shown(referenceValue(before, m_before)), shown(referenceValue(after, m_after)));
        }
    }
    template <typename V>
    void field(std::string_view key, shape::Entries, const std::map<Id, V>& before, const std::map<Id, V>& after)
    {
        addEntries(key, before, after, [this](const Id& id) {
            const std::string& name = m_after.of(id);
            return name == id ? m_before.of(id) : name;
        });
    }
    template <typename T> void field(std::string_view key, shape::Object, const T& before, const T& after)
    {
        FieldChanges inside(m_before, m_after, m_found, m_prefix + std::string(key) + '/');
        visitAbreast(inside, before, after);
    }
    template <typename T>
    void field(std::string_view key, shape::Object shape, const std::optional<T>& before, const std::optional<T>& after)
    {
        if (before && after) {
            field(key, shape, *before, *after);
        } else if (before != after) {
            add(key, objectValue(before), objectValue(after));
        }
    }
    void field(std::string_view key, shape::Rows, const std::vector<Metric>& before, const std::vector<Metric>& after);
    void field(std::string_view key, shape::Unknown, const UnknownFields& before, const UnknownFields& after);
    void field(std::string_view /*key*/, shape::Identity, const Id&, const Id&) { }
    void field(std::string_view /*key*/, shape::Elements, const auto& /*before*/, const auto& /*after*/) { }

private:
    /// An empty text or list says nothing.
    static FieldValue shown(FieldValue value) { return value.text.empty() ? FieldValue{} : std::move(value); }

    void add(std::string_view key, FieldValue before, FieldValue after, std::string entry = {})
    {
        m_found.push_back({m_prefix + std::string(key), std::move(entry), std::move(before), std::move(after)});
    }

    template <typename Map, typename NameOf>
    void addEntries(std::string_view key, const Map& before, const Map& after, const NameOf& nameOf)
    {
        std::set<std::string> keys;
        for (const Map* map : {&before, &after}) {
            for (const auto& entry : *map) {
                keys.insert(entry.first);
            }
        }
        const auto valueIn = [](const Map& map, const std::string& id) {
            const auto found = map.find(id);
            return found == map.end() ? FieldValue{} : fieldValue(found->second);
        };
        for (const std::string& id : keys) {
            FieldValue was = valueIn(before, id);
            FieldValue is = valueIn(after, id);
            if (was != is) {
                add(std::string(key) + (key.empty() ? "" : "/") + id, std::move(was), std::move(is), nameOf(id));
            }
        }
    }

    const Names& m_before;
    const Names& m_after;
    std::vector<FieldChange>& m_found;
    std::string m_prefix;
};

} // namespace rejse
