// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/json_tree.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace rejse::storage {

/// A JSON value that can be changed, for migrations. Members keep their order.
class JsonValue {
public:
    using List = std::vector<JsonValue>;
    using Object = std::vector<std::pair<std::string, JsonValue>>;

    /// The value whose compact JSON text is `json`; it is not a list or an object.
    static JsonValue scalar(std::string json) { return JsonValue(std::move(json)); }
    static JsonValue text(std::string_view text);
    static JsonValue from(const JsonTree& tree, JsonTree::Index node);

    explicit JsonValue(List list) : m_value(std::move(list)) { }
    explicit JsonValue(Object object) : m_value(std::move(object)) { }

    /// The elements or members, nullptr when it is no list or object.
    List* list() { return std::get_if<List>(&m_value); }
    Object* object() { return std::get_if<Object>(&m_value); }

    /// The member `key` of an object, nullptr when it has none or is no object.
    JsonValue* find(std::string_view key);

    /// Gives the member `key` of an object this value, at its place when it is there, else at the end.
    void set(std::string_view key, JsonValue value);

    void rename(std::string_view key, std::string_view newKey);
    void remove(std::string_view key);

    std::string compact() const;

private:
    explicit JsonValue(std::string scalar) : m_value(std::move(scalar)) { }
    void appendTo(std::string& out) const;

    std::variant<std::string, List, Object> m_value;
};

} // namespace rejse::storage
