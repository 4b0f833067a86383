// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/field_value.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace rejse {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string text;
    for (const std::string& part : parts) {
        text += text.empty() ? "" : separator;
        text += part;
    }
    return text;
}

/// FNV-1a, so that two pictures of the same size read differently.
std::uint32_t checksum(std::string_view bytes)
{
    std::uint32_t sum = 2'166'136'261U;
    for (const char byte : bytes) {
        sum = (sum ^ static_cast<unsigned char>(byte)) * 16'777'619U;
    }
    return sum;
}

} // namespace

const std::string& nameOf(const Persona& element)
{
    return element.name;
}

const std::string& nameOf(const Channel& element)
{
    return element.name;
}

const std::string& nameOf(const Process& element)
{
    return element.name;
}

const std::string& nameOf(const Phase& element)
{
    return element.title;
}

const std::string& nameOf(const Touchpoint& element)
{
    return element.title;
}

const std::string& nameOf(const Experience& element)
{
    return element.text;
}

const std::string& nameOf(const Barrier& element)
{
    return element.text;
}

const std::string& nameOf(const Action& element)
{
    return element.text;
}

std::string nameOf(const Link& /*element*/)
{
    return {};
}

std::string nameOf(const Lane& element)
{
    return element.title.value_or(std::string(fileWord(element.kind)));
}

Names::Names(const Journey& journey)
{
    addAll(journey.personas);
    addAll(journey.channels);
    addAll(journey.processes);
    for (const Lane& lane : journey.lanes) {
        m_names.emplace(lane.id, &m_made.emplace_back(nameOf(lane)));
    }
    for (const Cow<Phase>& phase : journey.phases) {
        m_names.emplace(phase->id, &nameOf(*phase));
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            add(*touchpoint);
        }
    }
    for (const Cow<Touchpoint>& touchpoint : journey.unsorted) {
        add(*touchpoint);
    }
    for (const Link& link : journey.links) {
        m_names.emplace(link.id, &m_made.emplace_back(of(link.from) + " → " + of(link.to)));
    }
}

template <typename T> void Names::addAll(const std::vector<T>& list)
{
    for (const T& each : list) {
        m_names.emplace(each.id, &nameOf(each));
    }
}

void Names::add(const Touchpoint& touchpoint)
{
    m_names.emplace(touchpoint.id, &nameOf(touchpoint));
    addAll(touchpoint.experiences);
    addAll(touchpoint.barriers);
    addAll(touchpoint.actions);
}

const std::string& Names::of(const Id& id) const
{
    const auto found = m_names.find(id);
    return found == m_names.end() ? id : *found->second;
}

FieldValue fieldValue(bool value)
{
    return {value, value ? "yes" : "no"};
}

FieldValue fieldValue(int value)
{
    return fieldValue(static_cast<std::int64_t>(value));
}

FieldValue fieldValue(std::int64_t value)
{
    return {value, std::to_string(value)};
}

FieldValue fieldValue(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {value, std::string(buffer.data(), end)};
}

FieldValue fieldValue(const std::string& value)
{
    return {value, value};
}

FieldValue fieldValue(const Date& value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", value.year, value.month, value.day);
    return fieldValue(std::string(text.data()));
}

FieldValue fieldValue(const Rgb& value)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", value.red, value.green, value.blue);
    return fieldValue(std::string(text.data()));
}

FieldValue fieldValue(const Picture& value)
{
    const std::string_view address = *value;
    const std::size_t begin = std::min(address.find(',') + 1, address.size());
    std::array<char, 16> sum{};
    std::snprintf(sum.data(), sum.size(), "%08x", static_cast<unsigned>(checksum(address)));
    return fieldValue(std::string(address.starts_with("data:image/png") ? "PNG" : "JPEG") + " picture of about "
                      + std::to_string((address.size() - begin) * 3 / 4) + " bytes (" + sum.data() + ')');
}

FieldValue fieldValue(const Metric& value)
{
    return fieldValue(fieldValue(value.value).text + (value.unit.empty() ? "" : ' ' + value.unit));
}

FieldValue fieldValue(const std::vector<std::string>& value)
{
    return {value, joined(value, ", ")};
}

std::string namedText(const Metric& metric)
{
    return metric.name + ' ' + fieldValue(metric).text;
}

FieldValue metricsValue(const std::vector<Metric>& metrics)
{
    std::vector<std::string> texts;
    texts.reserve(metrics.size());
    for (const Metric& metric : metrics) {
        texts.push_back(namedText(metric));
    }
    return fieldValue(texts);
}

FieldValue referenceValue(const Id& value, const Names& names)
{
    return {value, names.of(value)};
}

FieldValue referenceValue(const std::optional<Id>& value, const Names& names)
{
    return value ? referenceValue(*value, names) : FieldValue{};
}

FieldValue referenceValue(const std::optional<std::vector<Id>>& value, const Names& names)
{
    return value ? referenceValue(*value, names) : FieldValue{};
}

FieldValue referenceValue(const std::vector<Id>& value, const Names& names)
{
    std::vector<std::string> called;
    called.reserve(value.size());
    for (const Id& id : value) {
        called.push_back(names.of(id));
    }
    return {value, joined(called, ", ")};
}

FieldValue ObjectText::value() const
{
    return {m_parts, joined(m_parts, "; ")};
}

} // namespace rejse
