// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/fields.h"
#include "rejse/model/words.h"
#include "storage/json_write.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rejse::storage {

/// The visitor of fields.h that writes one object in canonical form, leaving out what holds its default.
class FieldWriter {
public:
    /// Begins an object at `depth` levels of indent, at the end of `out`. The journey tells the order of personas and
    /// lanes.
    FieldWriter(std::string& out, const Journey& journey, std::size_t depth);
    void close();

    void header();
    void id(const Id& value, IdOf owner);
    void title(std::string_view key, const std::string& value) { write(key, value); }
    void text(std::string_view key, const std::string& value, Need need = Need::Optional, Lines lines = Lines::One);
    void text(std::string_view key, const std::optional<std::string>& value);
    void texts(std::string_view key, const std::vector<std::string>& value);
    void language(std::string_view key, const std::string& value);
    void path(std::string_view key, const std::optional<std::string>& value) { text(key, value); }
    void date(std::string_view key, const std::optional<Date>& value);
    void color(std::string_view key, const std::optional<Rgb>& value);
    void picture(std::string_view key, const std::optional<Picture>& value);
    void flag(std::string_view key, bool value);
    void number(std::string_view key, int value, Range range, int standard);
    void number(std::string_view key, const std::optional<int>& value, Range range);
    void countFromOne(std::string_view key, const std::optional<std::int64_t>& value);
    void measure(std::string_view key, double value);
    void reference(std::string_view key, const std::optional<Id>& value, Target) { text(key, value); }
    void requiredReference(std::string_view key, const Id& value, Target) { write(key, value); }
    void references(std::string_view key, const std::optional<std::vector<Id>>& value, Target);
    void ratings(std::string_view key, const std::map<Id, int>& value, Range range);
    void cells(std::string_view key, const std::map<Id, std::string>& value);
    void unknown(const UnknownFields& value);

    template <typename E> void word(std::string_view key, E value, E standard);
    template <typename E> void word(std::string_view key, const std::optional<E>& value);
    template <typename E> void requiredWord(std::string_view key, E value) { write(key, fileWord(value)); }
    template <typename E> void words(std::string_view key, const std::vector<E>& value);
    template <typename T> void object(std::string_view key, const T& value);
    template <typename T> void object(std::string_view key, const std::optional<T>& value);
    template <typename T> void objects(std::string_view key, const std::vector<T>& value);
    void lanes(std::string_view key, const std::vector<Lane>& value);
    void unsorted(std::string_view key, const std::vector<Cow<Touchpoint>>& value) { objects(key, value); }

private:
    void beginMember(std::string_view key);
    void write(std::string_view key, std::string_view text);
    void writeNumber(std::string_view key, std::int64_t number);
    template <typename T> void writeObject(const T& value, std::size_t depth);
    template <typename T> void writeObject(const Cow<T>& value, std::size_t depth) { writeObject(*value, depth); }
    template <typename Elements, typename Append>
    void writeList(std::string_view key, const Elements& elements, Append append);
    /// Writes the entries of `map` as an object: those of `first` in its order, then what is left by id.
    template <typename Value, typename Objects, typename Append>
    void writeMap(std::string_view key, const std::map<Id, Value>& map, const Objects& first, Append append);

    std::string& m_out;
    const Journey& m_journey;
    std::size_t m_depth; ///< of the members
    bool m_empty = true;
};

template <typename Elements, typename Append>
void FieldWriter::writeList(std::string_view key, const Elements& elements, Append append)
{
    beginMember(key);
    if (std::empty(elements)) {
        m_out += "[]";
        return;
    }
    char before = '[';
    for (const auto& element : elements) {
        m_out += std::exchange(before, ',');
        appendLine(m_out, m_depth + 1);
        append(element);
    }
    appendLine(m_out, m_depth);
    m_out += ']';
}

template <typename E> void FieldWriter::word(std::string_view key, E value, E standard)
{
    if (value != standard) {
        write(key, fileWord(value));
    }
}

template <typename E> void FieldWriter::word(std::string_view key, const std::optional<E>& value)
{
    if (value) {
        write(key, fileWord(*value));
    }
}

template <typename E> void FieldWriter::words(std::string_view key, const std::vector<E>& value)
{
    std::vector<std::string> texts;
    texts.reserve(value.size());
    for (const E element : value) {
        texts.emplace_back(fileWord(element));
    }
    this->texts(key, texts);
}

template <typename T> void FieldWriter::object(std::string_view key, const T& value)
{
    if (value != T{}) {
        beginMember(key);
        writeObject(value, m_depth);
    }
}

template <typename T> void FieldWriter::object(std::string_view key, const std::optional<T>& value)
{
    if (value) {
        beginMember(key);
        writeObject(*value, m_depth);
    }
}

template <typename T> void FieldWriter::objects(std::string_view key, const std::vector<T>& value)
{
    if (!value.empty()) {
        writeList(key, value, [this](const T& element) { writeObject(element, m_depth + 1); });
    }
}

template <typename T> void FieldWriter::writeObject(const T& value, std::size_t depth)
{
    FieldWriter writer(m_out, m_journey, depth);
    fields(writer, value);
    writer.close();
}

} // namespace rejse::storage
