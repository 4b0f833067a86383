// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_fields.h"

#include <algorithm>

namespace rejse::merging {

namespace {

bool namesDiffer(const std::vector<Metric>& metrics)
{
    std::set<std::string_view> names;
    return std::all_of(metrics.begin(), metrics.end(),
                       [&](const Metric& metric) { return names.insert(metric.name).second; });
}

const std::string* jsonOf(const UnknownFields& fields, const std::string& key)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const UnknownField& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &found->json;
}

std::optional<std::string> valueOf(const UnknownFields& fields, const std::string& key)
{
    const std::string* json = jsonOf(fields, key);
    return json ? std::optional(*json) : std::nullopt;
}

Question question(std::string key, std::array<FieldValue, 3> values)
{
    return {ConflictKind::Field, std::move(key), {}, std::move(values)};
}

FieldValue weights(const Scoring& scoring)
{
    return fieldValue(std::vector<std::string>{std::to_string(scoring.feeling), std::to_string(scoring.ease),
                                               std::to_string(scoring.delivery)});
}

} // namespace

Spot MetricRules::spotOf(const Metric& metric, std::string_view /*owner*/) const
{
    return m_touchpoint.inside("metrics").inside(metric.name);
}

Metric MetricRules::merged(const Spot& spot, const Metric* base, const Metric& ours, const Metric& theirs)
{
    Metric merged = mergedFields(m_state, spot, base ? *base : Metric{}, ours, theirs);
    merged.name = ours.name;
    return merged;
}

void FieldMerger::field(std::string_view key, shape::Rows, std::vector<Metric>& merged, const std::vector<Metric>& base,
                        const std::vector<Metric>& ours, const std::vector<Metric>& theirs)
{
    if (!pick(base, ours, theirs).isContested || !namesDiffer(base) || !namesDiffer(ours) || !namesDiffer(theirs)) {
        decide(key, merged, base, ours, theirs,
               [](const std::vector<Metric>& value, Version) { return metricsValue(value); });
        return;
    }
    MetricRules rules(m_state, m_spot);
    Family<Metric, MetricRules> family(m_state, rules);
    family.add(Version::Base, {}, base);
    family.add(Version::Ours, {}, ours);
    family.add(Version::Theirs, {}, theirs);
    auto lists = family.merge();
    merged = std::move(lists[{}]);
}

void FieldMerger::field(std::string_view /*key*/, shape::Unknown, UnknownFields& merged, const UnknownFields& base,
                        const UnknownFields& ours, const UnknownFields& theirs)
{
    const auto show = [](const std::optional<std::string>& value, Version) { return fieldValue(value); };
    std::map<std::string, std::string> values;
    for (const UnknownFields* side : {&ours, &theirs}) {
        for (const UnknownField& field : *side) {
            std::optional<std::string> value;
            if (values.count(field.key) == 0 && (side == &ours || !jsonOf(ours, field.key))) {
                decide(field.key, value, valueOf(base, field.key), valueOf(ours, field.key), valueOf(theirs, field.key),
                       show);
            }
            if (value) {
                values.emplace(field.key, *value);
            }
        }
    }
    const auto keysOf = [&](const UnknownFields& fields) {
        std::vector<std::string> keys;
        for (const UnknownField& field : fields) {
            if (values.count(field.key) > 0) {
                keys.push_back(field.key);
            }
        }
        return keys;
    };
    auto order = mergeOrder(keysOf(base), keysOf(ours), keysOf(theirs), Side::Ours);
    if (order.isContested) {
        // Their order means nothing, so nobody is asked; the smaller one, so that the sides can be exchanged.
        order.keys = std::min(order.keys, mergeOrder(keysOf(base), keysOf(ours), keysOf(theirs), Side::Theirs).keys);
    }
    merged.clear();
    for (const std::string& key : order.keys) {
        merged.push_back({key, values[key]});
    }
}

void keepTogether(MergeState& state, const Spot& spot, Scoring& merged, const Scoring& base, const Scoring& ours,
                  const Scoring& theirs)
{
    if (merged.feeling != 0 || merged.ease != 0 || merged.delivery != 0) {
        return;
    }
    const Side side = state.ask(spot, question({}, {weights(base), weights(ours), weights(theirs)}));
    const Scoring& from = side == Side::Ours ? ours : theirs;
    merged.feeling = from.feeling;
    merged.ease = from.ease;
    merged.delivery = from.delivery;
}

void keepTogether(MergeState& state, const Spot& spot, Link& merged, const Link& base, const Link& ours,
                  const Link& theirs)
{
    if (merged.from != merged.to) {
        return;
    }
    const auto ends = [&](const Link& link, Version version) {
        return referenceValue(std::vector<Id>{link.from, link.to}, state.names(version));
    };
    const Side side = state.ask(
        spot, question("ends", {ends(base, Version::Base), ends(ours, Version::Ours), ends(theirs, Version::Theirs)}));
    const Link& from = side == Side::Ours ? ours : theirs;
    merged.from = from.from;
    merged.to = from.to;
}

void keepTogether(MergeState& state, const Spot& spot, Lane& merged, const Lane& base, const Lane& ours,
                  const Lane& theirs)
{
    const auto take = [&](const Lane& from) {
        merged.kind = from.kind;
        merged.title = from.title;
    };
    const bool needsTitle = merged.kind == LaneKind::Text || merged.kind == LaneKind::Line;
    if (needsTitle && !merged.title) {
        take(state.ask(spot, question("kind", {fieldValue(base.kind), fieldValue(ours.kind), fieldValue(theirs.kind)}))
                     == Side::Ours
                 ? ours
                 : theirs);
    }
    for (const Side side : {Side::Ours, Side::Theirs}) {
        const Lane& now = side == Side::Ours ? ours : theirs;
        if (merged.kind == LaneKind::Text || now.kind != LaneKind::Text || !state.claims(side, merged.id)) {
            continue;
        }
        Question asked = question("kind", {fieldValue(base.kind), fieldValue(ours.kind), fieldValue(theirs.kind)});
        asked.standard = side;
        take(state.ask(spot, std::move(asked)) == Side::Ours ? ours : theirs);
    }
}

} // namespace rejse::merging
