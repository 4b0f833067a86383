// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/field_shapes.h"
#include "rejse/model/words.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <variant>
#include <vector>

/// The values of fields of any type as something that can be shown and handed on.
namespace rejse {

/// What elements are called, by id. The journey must outlive it, unchanged.
class Names {
public:
    explicit Names(const Journey& journey);

    /// The name of the element with this id: title, name or text; of a link its ends. The id where there is none.
    const std::string& of(const Id& id) const;

private:
    template <typename T> void addAll(const std::vector<T>& list);
    void add(const Touchpoint& touchpoint);

    std::unordered_map<std::string_view, const std::string*> m_names;
    std::deque<std::string> m_made; ///< names that stand nowhere in the journey
};

/// What an element is called where its journey need not be asked: empty for a link.
const std::string& nameOf(const Persona& element);
const std::string& nameOf(const Channel& element);
const std::string& nameOf(const Process& element);
const std::string& nameOf(const Phase& element);
const std::string& nameOf(const Touchpoint& element);
const std::string& nameOf(const Experience& element);
const std::string& nameOf(const Barrier& element);
const std::string& nameOf(const Action& element);
std::string nameOf(const Link& element);
std::string nameOf(const Lane& element);

struct FieldValue {
    /// Nothing where the field is absent. Dates, colours and words as the file spells them, references as ids; a
    /// picture as a line about it.
    using Data = std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<std::string>>;

    Data data;
    std::string text; ///< for a person: names instead of ids, empty where absent

    bool isAbsent() const { return std::holds_alternative<std::monostate>(data); }
    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

FieldValue fieldValue(bool value);
FieldValue fieldValue(int value);
FieldValue fieldValue(std::int64_t value);
FieldValue fieldValue(double value);
FieldValue fieldValue(const std::string& value);
FieldValue fieldValue(const Date& value);
FieldValue fieldValue(const Rgb& value);
FieldValue fieldValue(const Picture& value);
FieldValue fieldValue(const Metric& value); ///< without its name
FieldValue fieldValue(const std::vector<std::string>& value);

/// A metric with its name, and a list of them.
std::string namedText(const Metric& metric);
FieldValue metricsValue(const std::vector<Metric>& metrics);

template <typename E>
requires std::is_enum_v<E> FieldValue fieldValue(E value)
{
    return fieldValue(std::string(fileWord(value)));
}

template <typename E>
requires std::is_enum_v<E> FieldValue fieldValue(const std::vector<E>& value)
{
    std::vector<std::string> words;
    for (const E each : value) {
        words.emplace_back(fileWord(each));
    }
    return fieldValue(words);
}

template <typename V> FieldValue fieldValue(const std::optional<V>& value)
{
    return value ? fieldValue(*value) : FieldValue{};
}

/// References under the names of what they point to.
FieldValue referenceValue(const Id& value, const Names& names);
FieldValue referenceValue(const std::optional<Id>& value, const Names& names);
FieldValue referenceValue(const std::vector<Id>& value, const Names& names);
FieldValue referenceValue(const std::optional<std::vector<Id>>& value, const Names& names);

/// An object's fields as one text, `key: value; key: value`: what differs from the defaults.
template <typename T> FieldValue objectValue(const T& value);

// How objectValue() goes about it.

class ObjectText {
public:
    void field(std::string_view key, shape::Plain, const auto& value, const auto& standard)
    {
        if (value != standard) {
            m_parts.push_back(std::string(key) + ": " + fieldValue(value).text);
        }
    }
    void field(std::string_view /*key*/, shape::Unknown, const UnknownFields& value, const UnknownFields& /*none*/)
    {
        for (const UnknownField& each : value) {
            m_parts.push_back(each.key + ": " + each.json);
        }
    }

    FieldValue value() const;

private:
    std::vector<std::string> m_parts;
};

template <typename T> FieldValue objectValue(const T& value)
{
    ObjectText text;
    visitAbreast(text, value, T{});
    return text.value();
}

template <typename T> FieldValue objectValue(const std::optional<T>& value)
{
    return value ? objectValue(*value) : FieldValue{};
}

} // namespace rejse
