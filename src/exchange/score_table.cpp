// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/exchange/score_table.h"

#include "display_width.h"
#include "figures.h"
#include "text_table.h"

#include <algorithm>

namespace rejse::exchange {

namespace {

constexpr std::size_t titleWidth = 48;

/// "12 of 16 touchpoints", and the singular where it belongs.
std::string share(std::size_t scored, std::size_t all)
{
    return std::to_string(scored) + " of " + std::to_string(all) + (all == 1 ? " touchpoint" : " touchpoints");
}

std::string personaName(const Journey& journey, const Id& id)
{
    const auto found = std::find_if(journey.personas.begin(), journey.personas.end(),
                                    [&](const Persona& persona) { return persona.id == id; });
    return found == journey.personas.end() ? id : found->name;
}

std::string heading(const Journey& journey, const std::optional<Id>& lens)
{
    std::string text;
    for (const std::string& line : wrapped(journey.title, 100)) {
        text += line + '\n';
    }
    if (lens) {
        text += "through the lens of " + personaName(journey, *lens) + '\n';
    }
    return text;
}

std::string marks(const Scores& scores, std::size_t index, const Touchpoint& touchpoint)
{
    std::string text;
    if (touchpoint.momentOfTruth) {
        text = "moment of truth";
    }
    if (scores.weakestTouchpoint == index) {
        text += text.empty() ? "weakest link" : ", weakest link";
    }
    return text;
}

std::string touchpointTable(const Journey& journey, const Scores& scores)
{
    constexpr TableColumn number{Align::Right, 12};
    TextTable table({{Align::Left, titleWidth}, number, number, number, number, number, number, {}});
    table.addRow({"", "Score", "Feeling", "Ease", "Delivery", "Importance", "Urgency"});
    std::size_t next = 0;
    for (std::size_t phase = 0; phase < scores.phases.size(); ++phase) {
        const std::string mark = scores.weakestPhase == phase ? "weakest phase" : "";
        table.addRow({std::to_string(phase + 1) + ". " + journey.phases[phase]->title,
                      figure(scores.phases[phase].score), "", "", "", "", "", mark});
        for (; next < scores.touchpoints.size() && scores.touchpoints[next].phase == phase; ++next) {
            const TouchpointScore& score = scores.touchpoints[next];
            const Touchpoint& touchpoint = touchpointAt(journey, score);
            table.addRow({"- " + touchpoint.title, figure(score.score), figure(score.feeling), figure(score.ease),
                          figure(score.delivery), std::to_string(score.importance), figure(score.urgency),
                          marks(scores, next, touchpoint)});
        }
    }
    return table.text();
}

std::string summary(const Journey& journey, const Scores& scores, const Balance& balance)
{
    TextTable table({{}, {Align::Right, 12}, {Align::Left, titleWidth}});
    table.addRow({"Customer journey", figure(scores.journey)});
    table.addRow({"Buying journey", figure(scores.buyingJourney)});
    if (scores.weakestPhase) {
        const std::size_t phase = *scores.weakestPhase;
        table.addRow({"Chain strength", figure(scores.phases[phase].score), journey.phases[phase]->title});
    } else {
        table.addRow({"Chain strength", "-"});
    }
    if (scores.weakestTouchpoint) {
        const TouchpointScore& touchpoint = scores.touchpoints[*scores.weakestTouchpoint];
        table.addRow({"Weakest link, urgency", figure(touchpoint.urgency), touchpointAt(journey, touchpoint).title});
    } else {
        table.addRow({"Weakest link, urgency", "-"});
    }
    table.addRow({"Coverage", figure(scores.coverage(), 2), share(scores.scored, scores.touchpoints.size())});
    table.addRow({"Handovers", std::to_string(balance.handovers)});
    return table.text();
}

std::string actionTable(const Journey& journey, const Scores& scores)
{
    TextTable table({{Align::Right, 6}, {Align::Left, titleWidth}, {Align::Right, 6}, {}, {Align::Left, 40}});
    table.addRow({"", "Action", "Value", "Quadrant", "Touchpoint"});
    for (std::size_t i = 0; i < scores.actions.size(); ++i) {
        const ActionScore& action = scores.actions[i];
        const Touchpoint& touchpoint = touchpointAt(journey, scores.touchpoints[action.touchpointOrder]);
        table.addRow({action.value ? std::to_string(i + 1) + '.' : "-", touchpoint.actions[action.index].text,
                      figure(action.value, 2),
                      action.quadrant ? std::string(quadrantName(*action.quadrant)) : "not weighed", touchpoint.title});
    }
    return table.text();
}

} // namespace

std::string_view quadrantName(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin:
        return "quick win";
    case Quadrant::BigBet:
        return "big bet";
    case Quadrant::FillIn:
        return "fill-in";
    case Quadrant::Thankless:
        break;
    }
    return "thankless";
}

std::string scoreTable(const Journey& journey, const Scores& scores, const Balance& balance,
                       const std::optional<Id>& lens)
{
    std::string text = heading(journey, lens) + '\n';
    if (!scores.phases.empty()) {
        text += touchpointTable(journey, scores) + '\n';
    }
    text += summary(journey, scores, balance);
    if (!scores.actions.empty()) {
        text += '\n' + actionTable(journey, scores);
    }
    return text;
}

} // namespace rejse::exchange
