// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_value.h"

#include "storage/json_write.h"

#include <algorithm>

namespace rejse::storage {

JsonValue JsonValue::text(std::string_view text)
{
    std::string quoted;
    appendQuoted(quoted, text);
    return scalar(std::move(quoted));
}

JsonValue JsonValue::from(const JsonTree& tree, JsonTree::Index node)
{
    if (tree.kind(node) == JsonTree::Kind::List) {
        List list;
        tree.forEachElement(node, [&](JsonTree::Index element) { list.push_back(from(tree, element)); });
        return JsonValue(std::move(list));
    }
    if (tree.kind(node) == JsonTree::Kind::Object) {
        Object object;
        tree.forEachMember(
            node, [&](std::string_view key, JsonTree::Index value) { object.emplace_back(key, from(tree, value)); });
        return JsonValue(std::move(object));
    }
    return scalar(compactText(tree, node));
}

JsonValue* JsonValue::find(std::string_view key)
{
    if (Object* const members = object()) {
        const auto found =
            std::find_if(members->begin(), members->end(), [key](const auto& it) { return it.first == key; });
        return found == members->end() ? nullptr : &found->second;
    }
    return nullptr;
}

void JsonValue::set(std::string_view key, JsonValue value)
{
    if (JsonValue* const known = find(key)) {
        *known = std::move(value);
    } else if (Object* const members = object()) {
        members->emplace_back(key, std::move(value));
    }
}

void JsonValue::rename(std::string_view key, std::string_view newKey)
{
    if (Object* const members = object()) {
        for (auto& [name, value] : *members) {
            if (name == key) {
                name = newKey;
            }
        }
    }
}

void JsonValue::remove(std::string_view key)
{
    if (Object* const members = object()) {
        std::erase_if(*members, [key](const auto& it) { return it.first == key; });
    }
}

std::string JsonValue::compact() const
{
    std::string out;
    appendTo(out);
    return out;
}

void JsonValue::appendTo(std::string& out) const
{
    if (const auto* const scalar = std::get_if<std::string>(&m_value)) {
        out += *scalar;
    } else if (const auto* const list = std::get_if<List>(&m_value)) {
        out += '[';
        for (std::size_t i = 0; i < list->size(); ++i) {
            out += i == 0 ? "" : ",";
            (*list)[i].appendTo(out);
        }
        out += ']';
    } else {
        const auto& members = std::get<Object>(m_value);
        out += '{';
        for (std::size_t i = 0; i < members.size(); ++i) {
            out += i == 0 ? "" : ",";
            appendQuoted(out, members[i].first);
            out += ':';
            members[i].second.appendTo(out);
        }
        out += '}';
    }
}

} // namespace rejse::storage
