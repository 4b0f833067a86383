// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/exchange/score_json.h"

#include "exchange/json_figure.h"
#include "rejse/exchange/score_table.h"
#include "rejse/model/words.h"

#include <nlohmann/json.hpp>

namespace rejse::exchange {

namespace {

using Json = nlohmann::ordered_json;

Json chainStrength(const Scores& scores)
{
    if (!scores.weakestPhase) {
        return nullptr;
    }
    const PhaseScore& phase = scores.phases[*scores.weakestPhase];
    return {{"phase", phase.id}, {"score", jsonFigure<Json>(phase.score)}};
}

Json weakestLink(const Scores& scores)
{
    if (!scores.weakestTouchpoint) {
        return nullptr;
    }
    const TouchpointScore& touchpoint = scores.touchpoints[*scores.weakestTouchpoint];
    return {{"touchpoint", touchpoint.id}, {"urgency", jsonFigure<Json>(touchpoint.urgency)}};
}

Json phases(const Journey& journey, const Scores& scores)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < scores.phases.size(); ++i) {
        const PhaseScore& phase = scores.phases[i];
        list.push_back({{"id", phase.id},
                        {"title", journey.phases[i]->title},
                        {"score", jsonFigure<Json>(phase.score)},
                        {"scored", phase.scored},
                        {"touchpoints", phase.touchpoints}});
    }
    return list;
}

Json touchpoints(const Journey& journey, const Scores& scores)
{
    Json list = Json::array();
    for (const TouchpointScore& touchpoint : scores.touchpoints) {
        list.push_back({{"id", touchpoint.id},
                        {"title", touchpointAt(journey, touchpoint).title},
                        {"feeling", jsonFigure<Json>(touchpoint.feeling)},
                        {"ease", jsonFigure<Json>(touchpoint.ease)},
                        {"delivery", jsonFigure<Json>(touchpoint.delivery)},
                        {"score", jsonFigure<Json>(touchpoint.score)},
                        {"importance", touchpoint.importance},
                        {"urgency", jsonFigure<Json>(touchpoint.urgency)}});
    }
    return list;
}

Json actions(const Journey& journey, const Scores& scores)
{
    Json list = Json::array();
    for (const ActionScore& action : scores.actions) {
        const Touchpoint& touchpoint = touchpointAt(journey, scores.touchpoints[action.touchpointOrder]);
        list.push_back({{"id", action.id},
                        {"text", touchpoint.actions[action.index].text},
                        {"touchpoint", action.touchpoint},
                        {"value", jsonFigure<Json>(action.value, 2)},
                        {"quadrant", action.quadrant ? Json(quadrantName(*action.quadrant)) : Json(nullptr)}});
    }
    return list;
}

template <typename E, std::size_t N> Json counts(const Counts<E, N>& counted)
{
    Json object = Json::object();
    for (std::size_t i = 0; i < N; ++i) {
        object[std::string(fileWord(static_cast<E>(i)))] = counted.of[i];
    }
    return object;
}

template <typename E, std::size_t N> Json countsWithUnknown(const Counts<E, N>& counted)
{
    Json object = counts(counted);
    object["unknown"] = counted.unknown;
    return object;
}

Json processes(const std::vector<ProcessCount>& counted)
{
    Json object = Json::object();
    // An ordered object looks through all its keys before it takes one more. Ids are unique: append to the list below.
    Json::object_t::Container& entries = object.get_ref<Json::object_t&>();
    for (const ProcessCount& process : counted) {
        entries.emplace_back(process.process, process.touchpoints);
    }
    return object;
}

Json balanceObject(const Balance& balance)
{
    return {{"stage", counts(balance.stage)},
            {"contact", countsWithUnknown(balance.contact)},
            {"medium", countsWithUnknown(balance.medium)},
            {"ownership", countsWithUnknown(balance.ownership)},
            {"initiator", countsWithUnknown(balance.initiator)},
            {"process", processes(balance.processes)},
            {"experiences", counts(balance.experiences)},
            {"barriers", counts(balance.barriers)}};
}

Json recurringChannels(const Balance& balance)
{
    Json list = Json::array();
    for (const RecurringChannel& channel : balance.recurringChannels) {
        list.push_back({{"channel", channel.channel}, {"touchpoints", channel.touchpoints}});
    }
    return list;
}

} // namespace

std::string scoreJson(const Journey& journey, const Scores& scores, const Balance& balance)
{
    const Json object{{"title", journey.title},
                      {"score", jsonFigure<Json>(scores.journey)},
                      {"coverage", jsonFigure<Json>(scores.coverage(), 2)},
                      {"chainStrength", chainStrength(scores)},
                      {"buyingJourney", jsonFigure<Json>(scores.buyingJourney)},
                      {"customerJourney", jsonFigure<Json>(scores.journey)},
                      {"weakestLink", weakestLink(scores)},
                      {"handovers", balance.handovers},
                      {"phases", phases(journey, scores)},
                      {"touchpoints", touchpoints(journey, scores)},
                      {"actions", actions(journey, scores)},
                      {"balance", balanceObject(balance)},
                      {"recurringChannels", recurringChannels(balance)}};
    return object.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string jsonArray(std::span<const std::string> objects)
{
    std::string text = "[";
    for (const std::string& object : objects) {
        text += text.size() > 1 ? ",\n  " : "\n  ";
        for (const char character : object) {
            text += character;
            if (character == '\n') {
                text += "  ";
            }
        }
    }
    text += objects.empty() ? "]" : "\n]";
    return text;
}

} // namespace rejse::exchange
