// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/field_writer.h"

#include "rejse/storage/journey_text.h"
#include "storage/values.h"

#include <algorithm>

namespace rejse::storage {

FieldWriter::FieldWriter(std::string& out, const Journey& journey, std::size_t depth)
    : m_out(out),
      m_journey(journey),
      m_depth(depth + 1)
{
    m_out += '{';
}

void FieldWriter::close()
{
    if (!m_empty) {
        appendLine(m_out, m_depth - 1);
    }
    m_out += '}';
}

void FieldWriter::header()
{
    write("format", "journey");
    writeNumber("version", currentVersion);
}

void FieldWriter::id(const Id& value, IdOf /*owner*/)
{
    write("id", value);
}

void FieldWriter::text(std::string_view key, const std::string& value, Need need, Lines /*lines*/)
{
    if (need == Need::Required || !value.empty()) {
        write(key, value);
    }
}

void FieldWriter::text(std::string_view key, const std::optional<std::string>& value)
{
    if (value) {
        write(key, *value);
    }
}

void FieldWriter::texts(std::string_view key, const std::vector<std::string>& value)
{
    if (!value.empty()) {
        writeList(key, value, [this](const std::string& text) { appendQuoted(m_out, text); });
    }
}

void FieldWriter::references(std::string_view key, const std::optional<std::vector<Id>>& value, Target /*target*/)
{
    if (value) {
        writeList(key, *value, [this](const Id& id) { appendQuoted(m_out, id); });
    }
}

void FieldWriter::language(std::string_view key, const std::string& value)
{
    if (value != "en") {
        write(key, value);
    }
}

void FieldWriter::date(std::string_view key, const std::optional<Date>& value)
{
    if (value) {
        write(key, dateText(*value));
    }
}

void FieldWriter::color(std::string_view key, const std::optional<Rgb>& value)
{
    if (value) {
        write(key, colorText(*value));
    }
}

void FieldWriter::picture(std::string_view key, const std::optional<Picture>& value)
{
    if (value) {
        write(key, **value);
    }
}

void FieldWriter::flag(std::string_view key, bool value)
{
    if (value) {
        beginMember(key);
        m_out += "true";
    }
}

void FieldWriter::number(std::string_view key, int value, Range /*range*/, int standard)
{
    if (value != standard) {
        writeNumber(key, value);
    }
}

void FieldWriter::number(std::string_view key, const std::optional<int>& value, Range /*range*/)
{
    if (value) {
        writeNumber(key, *value);
    }
}

void FieldWriter::countFromOne(std::string_view key, const std::optional<std::int64_t>& value)
{
    if (value) {
        writeNumber(key, *value);
    }
}

void FieldWriter::measure(std::string_view key, double value)
{
    beginMember(key);
    m_out += numberText(value);
}

template <typename Value, typename Objects, typename Append>
void FieldWriter::writeMap(std::string_view key, const std::map<Id, Value>& map, const Objects& first, Append append)
{
    if (map.empty()) {
        return;
    }
    beginMember(key);
    FieldWriter writer(m_out, m_journey, m_depth);
    const auto write = [&](const Id& id, const Value& value) {
        writer.beginMember(id);
        append(value);
    };
    std::size_t written = 0;
    for (const auto& object : first) {
        if (const auto entry = map.find(object.id); entry != map.end()) {
            write(entry->first, entry->second);
            ++written;
        }
    }
    if (written < map.size()) {
        for (const auto& [id, value] : map) {
            const auto isOfId = [&wanted = id](const auto& object) { return object.id == wanted; };
            if (std::none_of(first.begin(), first.end(), isOfId)) {
                write(id, value);
            }
        }
    }
    writer.close();
}

void FieldWriter::ratings(std::string_view key, const std::map<Id, int>& value, Range /*range*/)
{
    writeMap(key, value, m_journey.personas, [this](int rating) { m_out += std::to_string(rating); });
}

void FieldWriter::cells(std::string_view key, const std::map<Id, std::string>& value)
{
    writeMap(key, value, m_journey.lanes, [this](const std::string& text) { appendQuoted(m_out, text); });
}

void FieldWriter::unknown(const UnknownFields& value)
{
    for (const UnknownField& field : value) {
        beginMember(field.key);
        appendPretty(m_out, field.json, m_depth);
    }
}

void FieldWriter::lanes(std::string_view key, const std::vector<Lane>& value)
{
    static const std::vector<Lane> standard = standardLanes();
    if (value.empty()) {
        // No lanes at all is not the default, so it has to be said.
        beginMember(key);
        m_out += "[]";
    } else if (value != standard) {
        objects(key, value);
    }
}

void FieldWriter::beginMember(std::string_view key)
{
    if (!m_empty) {
        m_out += ',';
    }
    m_empty = false;
    appendLine(m_out, m_depth);
    appendQuoted(m_out, key);
    m_out += ": ";
}

void FieldWriter::write(std::string_view key, std::string_view text)
{
    beginMember(key);
    appendQuoted(m_out, text);
}

void FieldWriter::writeNumber(std::string_view key, std::int64_t number)
{
    beginMember(key);
    m_out += std::to_string(number);
}

} // namespace rejse::storage
