// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/exchange/comparison_json.h"

#include "exchange/json_figure.h"

#include <nlohmann/json.hpp>

namespace rejse::exchange {

namespace {

using Json = nlohmann::ordered_json;

Json figures(const FigureChange& change, int decimals = 1)
{
    return {{"before", jsonFigure<Json>(change.before, decimals)}, {"after", jsonFigure<Json>(change.after, decimals)}};
}

Json jsonOf(const FieldValue& value)
{
    return std::visit(
        [](const auto& data) -> Json {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(data)>, std::monostate>) {
                return nullptr;
            } else {
                return data;
            }
        },
        value.data);
}

Json standing(const Standing& standing)
{
    return {{"in", standing.in.empty() ? Json(nullptr) : Json(standing.in)}, {"at", standing.at}};
}

Json element(const ElementChange& change)
{
    const ElementRef& there = change.presence == Presence::Removed ? change.before : change.after;
    Json object{{"kind", kindWord(there.kind)}, {"id", there.id}, {"title", change.name}};
    if (change.presence == Presence::Both && change.before.id != change.after.id) {
        object["idBefore"] = change.before.id;
    }
    return object;
}

Json standingElements(const Comparison& comparison, Presence presence)
{
    Json list = Json::array();
    for (const ElementChange& change : comparison.elements) {
        if (change.presence == presence) {
            Json object = element(change);
            object.update(standing(presence == Presence::Added ? *change.to : *change.from));
            list.push_back(std::move(object));
        }
    }
    return list;
}

Json moved(const Comparison& comparison)
{
    Json list = Json::array();
    for (const ElementChange& change : comparison.elements) {
        if (change.isMoved) {
            Json object = element(change);
            object["from"] = standing(*change.from);
            object["to"] = standing(*change.to);
            list.push_back(std::move(object));
        }
    }
    return list;
}

Json changed(const Comparison& comparison)
{
    Json list = Json::array();
    for (const ElementChange& change : comparison.elements) {
        if (change.fields.empty()) {
            continue;
        }
        Json fields = Json::array();
        for (const FieldChange& field : change.fields) {
            fields.push_back(
                {{"field", field.field}, {"before", jsonOf(field.before)}, {"after", jsonOf(field.after)}});
        }
        Json object = element(change);
        object["fields"] = std::move(fields);
        list.push_back(std::move(object));
    }
    return list;
}

Json scored(const ScoreChange& change)
{
    const auto id = [](const Id& there) { return there.empty() ? Json(nullptr) : Json(there); };
    return {{"id", {{"before", id(change.before)}, {"after", id(change.after)}}},
            {"title", change.title},
            {"score", figures(change.score)}};
}

Json phases(const Comparison& comparison)
{
    Json list = Json::array();
    for (const ScoreChange& phase : comparison.phases) {
        list.push_back(scored(phase));
    }
    return list;
}

Json touchpoints(const Comparison& comparison)
{
    const auto rank = [](const std::optional<std::size_t>& there) { return there ? Json(*there) : Json(nullptr); };
    Json list = Json::array();
    for (const ScoreChange& touchpoint : comparison.touchpoints) {
        Json object = scored(touchpoint);
        object["urgency"] = figures(touchpoint.urgency);
        object["rank"] = {{"before", rank(touchpoint.rankBefore)}, {"after", rank(touchpoint.rankAfter)}};
        list.push_back(std::move(object));
    }
    return list;
}

} // namespace

std::string comparisonJson(const Journey& before, const Journey& after, const Comparison& comparison)
{
    const Json object{{"title", {{"before", before.title}, {"after", after.title}}},
                      {"added", standingElements(comparison, Presence::Added)},
                      {"removed", standingElements(comparison, Presence::Removed)},
                      {"moved", moved(comparison)},
                      {"changed", changed(comparison)},
                      {"score", figures(comparison.journey)},
                      {"buyingJourney", figures(comparison.buyingJourney)},
                      {"chainStrength", figures(comparison.chainStrength)},
                      {"coverage", figures(comparison.coverage, 2)},
                      {"phases", phases(comparison)},
                      {"touchpoints", touchpoints(comparison)}};
    return object.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace rejse::exchange
