// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parts.h"

namespace rejse::report {

using layout::NodeKind;
using layout::Pen;
using layout::Word;
namespace palette = layout::palette;
namespace type = layout::type;

namespace {

constexpr double numberWidth = 34;
constexpr double textWidth = 330;
constexpr double sideLeft = numberWidth + textWidth + 20;
constexpr double sideWidth = Flow::width - sideLeft;

/// What is to be done where on the left; how it is weighed, who does it and until when on the right.
void planRow(Flow& flow, const Facts& facts, const Touchpoint& touchpoint, const Action& action)
{
    const auto& words = facts.words;
    const auto place = facts.planPlace.find(action.id);
    const auto weighed = quadrant(action);
    const std::string owner = action.owner.empty() ? facts.word(words::noOwner) : action.owner;
    const std::string due = action.due ? words.date(*action.due) : facts.word(words::noDate);
    const std::string weights = std::string(words(Word::Effect)) + " "
        + (action.effect ? std::to_string(*action.effect) : "–") + ", " + std::string(words(Word::Cost)) + " "
        + (action.cost ? std::to_string(*action.cost) : "–");
    const auto action1 = flow.metrics().wrap(action.text, type::bodyStrong, textWidth);
    const double weightsDown = weighed ? 24 : 0;
    const std::string who = owner + ", " + due;
    const double whoDown = weightsDown + 18;
    const double statusDown = whoDown + flow.metrics().wrap(who, type::small, sideWidth).height + 2;
    flow.need(64);
    flow.row(
        {.cells = {{numberWidth, textWidth, action.text, type::bodyStrong, palette::ink},
                   {numberWidth, textWidth, std::string(words.decision(action.decision)) + " · " + touchpoint.title,
                    type::small, palette::ink2, layout::Align::Leading, action1.height + 2},
                   {sideLeft, sideWidth, weights, type::small, palette::ink2, layout::Align::Leading, weightsDown},
                   {sideLeft, sideWidth, who, type::small, palette::ink, layout::Align::Leading, whoDown},
                   {sideLeft + 14, sideWidth - 14, std::string(words.status(action.status)), type::smallMedium,
                    palette::ink, layout::Align::Leading, statusDown}},
         .least = weightsDown + 52,
         .below = 10,
         .marks =
             [&](Pen& pen, double left, double y) {
                 if (place != facts.planPlace.end()) {
                     pen.disc({left + 12, y + 10}, 12, layout::quadrantInk(*weighed));
                     pen.label(std::to_string(place->second), {left, y + 2, 24, 16}, type::smallStrong, palette::paper);
                 }
                 if (weighed) {
                     layout::quadrantTag(pen, *weighed, words.quadrant(*weighed), {left + sideLeft, y});
                 }
                 layout::statusDot(pen, action.status, {left + sideLeft + 5, y + statusDown + 8});
             },
         .kind = NodeKind::Action,
         .id = action.id,
         .touchpoint = touchpoint.id});
    flow.rule();
    flow.space(10);
}

void subsection(Flow& flow, const words::Term& title, const Facts& facts)
{
    flow.need(120);
    flow.space(16);
    flow.text(facts.words(title), style::subsection, palette::ink, 10);
}

/// Done and kept actions, which the ranking leaves out.
void settled(Flow& flow, const Facts& facts)
{
    bool isFirst = true;
    for (const Touchpoint* touchpoint : facts.touchpoints) {
        for (const Action& action : touchpoint->actions) {
            if (action.status == Status::Done || action.decision == Decision::Keep) {
                if (std::exchange(isFirst, false)) {
                    subsection(flow, words::settled, facts);
                }
                planRow(flow, facts, *touchpoint, action);
            }
        }
    }
}

} // namespace

void planPages(Flow& flow, const Facts& facts)
{
    beginSection(flow, facts.word(words::plan));
    if (facts.actions.empty()) {
        flow.text(facts.words(words::noActions), style::lead, palette::ink2);
        return;
    }
    flow.text(facts.words(words::planOrder), type::body, palette::ink2, 14);
    bool isWeighed = true;
    for (const ActionScore& action : facts.source.scores.actions) {
        if (!action.value && std::exchange(isWeighed, false)) {
            subsection(flow, words::notWeighed, facts);
        }
        planRow(flow, facts, *facts.touchpoints[action.touchpointOrder], *facts.actions.at(action.id));
    }
    settled(flow, facts);
}

} // namespace rejse::report
