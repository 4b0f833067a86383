// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_changes.h"

namespace rejse {

namespace {

/// By name; nothing where two have the same.
std::optional<std::map<std::string, Metric>> byName(const std::vector<Metric>& metrics)
{
    std::map<std::string, Metric> map;
    for (const Metric& metric : metrics) {
        if (!map.emplace(metric.name, metric).second) {
            return std::nullopt;
        }
    }
    return map;
}

std::map<std::string, std::string> byKey(const UnknownFields& fields)
{
    std::map<std::string, std::string> map;
    for (const UnknownField& field : fields) {
        map.emplace(field.key, field.json);
    }
    return map;
}

std::string noName(const std::string& /*key*/)
{
    return {};
}

} // namespace

void FieldChanges::field(std::string_view key, shape::Rows, const std::vector<Metric>& before,
                         const std::vector<Metric>& after)
{
    const std::size_t known = m_found.size();
    const auto was = byName(before);
    const auto is = byName(after);
    if (was && is) {
        addEntries(key, *was, *is, noName);
    }
    if (before != after && m_found.size() == known) {
        add(key, metricsValue(before), metricsValue(after));
    }
}

void FieldChanges::field(std::string_view key, shape::Unknown, const UnknownFields& before, const UnknownFields& after)
{
    addEntries(key, byKey(before), byKey(after), noName);
}

} // namespace rejse
