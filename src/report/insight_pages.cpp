// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/balance.h"
#include "report/parts.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace rejse::report {

using layout::Align;
using layout::Color;
using layout::NodeKind;
using layout::Pen;
using layout::Point;
using layout::Rect;
using layout::Word;
namespace palette = layout::palette;
namespace type = layout::type;

namespace {

constexpr std::array<Color, 4> shares{{{0x3D478C}, {0x8E99D6}, {0xC9CEEC}, {0x5FA9BC}}};

// Weakest links ------------------------------------------------------------------------------------------------------

/// The scored touchpoints, the most urgent first.
std::vector<std::size_t> byUrgency(const Scores& scores)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < scores.touchpoints.size(); ++i) {
        if (scores.touchpoints[i].rank) {
            order.push_back(i);
        }
    }
    std::ranges::sort(order, {}, [&](std::size_t i) { return *scores.touchpoints[i].rank; });
    return order;
}

void weakestLink(Flow& flow, const Facts& facts, std::size_t index)
{
    constexpr double titleLeft = 30;
    constexpr double titleWidth = 300;
    constexpr double barLeft = titleLeft + titleWidth + 16;
    constexpr double barWidth = 180;
    const Touchpoint& touchpoint = *facts.touchpoints[index];
    const TouchpointScore& score = facts.source.scores.touchpoints[index];
    flow.row({.cells = {{0, 22, std::to_string(*score.rank), type::bodyStrong, palette::ink2, Align::Trailing, 2},
                        {titleLeft, titleWidth, touchpoint.title, type::bodyMedium, palette::ink, Align::Leading, 2}},
              .least = 24,
              .below = 6,
              .marks =
                  [&](Pen& pen, double left, double y) {
                      pen.box({left + barLeft, y + 8, barWidth, 8}, 4, {0xEEF0F4});
                      const double length = *score.urgency / 100 * barWidth;
                      pen.box({left + barLeft, y + 8, std::max(length, 4.0), 8}, 4,
                              score.rank == 1U ? palette::warning : palette::steps[1].face);
                      pen.label(facts.figure(score.urgency), {left + barLeft + barWidth + 8, y + 2, 40, 20},
                                type::bodyStrong, palette::ink);
                      pen.scorePill(score.score, facts.figure(score.score, 0), {left + Flow::width - 80, y, 40, 24},
                                    type::scorePill);
                      pen.importanceBars(score.importance, left + Flow::width - 24, y + 6);
                  },
              .kind = NodeKind::Touchpoint,
              .id = touchpoint.id,
              .touchpoint = touchpoint.id});
}

void weakestLinks(Flow& flow, const Facts& facts)
{
    beginSection(flow, facts.word(words::weakestLinks));
    const auto order = byUrgency(facts.source.scores);
    if (order.empty()) {
        flow.text(facts.word(words::nothingScored), style::lead, palette::ink2);
        return;
    }
    flow.text(facts.words(words::urgencyFormula), type::body, palette::ink2, 14);
    for (const std::size_t index : order) {
        weakestLink(flow, facts, index);
    }
}

// Effect and cost ----------------------------------------------------------------------------------------------------

constexpr double cell = 92;
constexpr double side = 5 * cell;
constexpr double axis = 60; ///< left of the grid, for its scale

/// Where a value of effect or cost begins on its axis, from the grid's lower left corner.
double along(int value)
{
    return (value - 1) * cell;
}

void quadrantGround(Pen& pen, const Facts& facts, Point origin)
{
    struct Corner {
        Quadrant quadrant;
        double x; ///< in cells, from the left
        double y; ///< from the top
        double width;
        double height;
    };
    // Low costs are 1 and 2, high effects 3 to 5.
    constexpr std::array<Corner, 4> corners{{{Quadrant::QuickWin, 0, 0, 2, 3},
                                             {Quadrant::BigBet, 2, 0, 3, 3},
                                             {Quadrant::FillIn, 0, 3, 2, 2},
                                             {Quadrant::Thankless, 2, 3, 3, 2}}};
    for (const Corner& corner : corners) {
        const Rect rect{origin.x + corner.x * cell, origin.y + corner.y * cell, corner.width * cell,
                        corner.height * cell};
        pen.box(rect, 0, layout::quadrantFill(corner.quadrant), {palette::cardLine, 1});
    }
    for (const Corner& corner : corners) {
        const auto name = facts.words.quadrant(corner.quadrant);
        layout::quadrantTag(pen, corner.quadrant, name,
                            {origin.x + corner.x * cell + 2, origin.y + corner.y * cell + 2});
    }
}

void scale(Pen& pen, const Facts& facts, Point origin)
{
    for (int value = 1; value <= 5; ++value) {
        const double middle = along(value) + cell / 2;
        pen.label(std::to_string(value), {origin.x + middle - 10, origin.y + side + 6, 20, 16}, type::small,
                  palette::ink2);
        pen.label(std::to_string(value), {origin.x - 26, origin.y + side - middle - 8, 20, 16}, type::small,
                  palette::ink2);
    }
    pen.text(facts.words(Word::Cost), origin.x, origin.y + side + 24, side, type::smallStrong, palette::ink2,
             Align::Center);
    pen.text(facts.words(Word::Effect), origin.x - axis, origin.y - 22, 200, type::smallStrong, palette::ink2);
}

/// The actions of one cell side by side, smaller where they are many; `corner` is the cell's upper left one.
void bubblesOfCell(Pen& pen, const Facts& facts, Point corner, const std::vector<const ActionScore*>& here)
{
    constexpr double inset = 18; // of the first middle
    constexpr double most = 30;
    std::size_t perRow = 1;
    while (perRow * perRow < here.size()) {
        ++perRow;
    }
    const double pitch = std::min(most, (cell - 30) / static_cast<double>(perRow));
    const double radius = pitch / 2 - 2;
    for (std::size_t i = 0; i < here.size(); ++i) {
        const std::size_t row = i / perRow;
        const Point center{corner.x + inset + pitch * static_cast<double>(i % perRow),
                           corner.y + inset + 20 + pitch * static_cast<double>(row)};
        pen.disc(center, radius, layout::quadrantInk(*here[i]->quadrant));
        if (radius >= 9) {
            pen.label(std::to_string(facts.planPlace.at(here[i]->id)),
                      {center.x - radius, center.y - 8, 2 * radius, 16}, type::smallStrong, palette::paper);
        }
    }
}

/// The numbers of the plan, each in the cell of its effect and cost.
void bubbles(Pen& pen, const Facts& facts, Point origin)
{
    std::map<std::pair<int, int>, std::vector<const ActionScore*>> cells;
    for (const ActionScore& action : facts.source.scores.actions) {
        if (action.value) {
            const Action& what = *facts.actions.at(action.id);
            cells[{*what.effect, *what.cost}].push_back(&action);
        }
    }
    for (const auto& [weights, here] : cells) {
        bubblesOfCell(pen, facts, {origin.x + along(weights.second), origin.y + side - along(weights.first + 1)}, here);
    }
}

void effectAndCost(Flow& flow, const Facts& facts)
{
    if (facts.planPlace.empty()) {
        return;
    }
    flow.space(28);
    flow.need(side + 150);
    flow.heading(facts.word(words::effectAndCost), 0);
    flow.text(facts.word(words::effectAndCost), style::section, palette::ink, 12);
    flow.text(facts.words(words::planOrder), type::body, palette::ink2, 30);
    flow.row({.least = side + 44,
              .marks =
                  [&](Pen& pen, double left, double y) {
                      const Point origin{left + axis, y};
                      quadrantGround(pen, facts, origin);
                      scale(pen, facts, origin);
                      bubbles(pen, facts, origin);
                  },
              .kind = NodeKind::Action});
}

// Balance ------------------------------------------------------------------------------------------------------------

struct Share {
    std::string name;
    std::size_t count = 0;
    Color color;
};

/// A bar of shares, and below it each one's colour, name and number.
void bar(Flow& flow, const std::string& name, const std::vector<Share>& parts)
{
    constexpr double nameWidth = 150;
    constexpr double barWidth = Flow::width - nameWidth;
    constexpr double swatch = 14; ///< with the gap after it
    constexpr double apart = 16;
    constexpr double legendTop = 20;
    double all = 0;
    double x = 0;
    double y = 0;
    Row row{.cells = {{0, nameWidth - 16, name, type::bodyStrong}}, .below = 14, .kind = NodeKind::KeyFigure};
    std::vector<Point> swatches;
    for (const Share& part : parts) {
        all += static_cast<double>(part.count);
        const std::string text = part.name + " " + std::to_string(part.count);
        const double width = std::min(flow.metrics().width(text, type::small) + 1, barWidth - swatch);
        if (x > 0 && x + swatch + width > barWidth) {
            x = 0;
            y += type::small.lineHeight;
        }
        swatches.push_back({nameWidth + x, legendTop + y + 4});
        row.cells.push_back(
            {nameWidth + x + swatch, width, text, type::small, palette::ink2, Align::Leading, legendTop + y});
        x += swatch + width + apart;
    }
    if (all == 0) {
        return;
    }
    row.marks = [&](Pen& pen, double left, double top) {
        double from = left + nameWidth;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const double length = static_cast<double>(parts[i].count) / all * barWidth;
            if (parts[i].count > 0) {
                pen.box({from, top + 3, std::max(1.0, length - 2), 12}, 2, parts[i].color);
            }
            pen.box({left + swatches[i].x, top + swatches[i].y, 9, 9}, 2, parts[i].color);
            from += length;
        }
    };
    flow.row(row);
}

template <typename E, std::size_t N>
void bar(Flow& flow, const Facts& facts, const words::Term& name, const Counts<E, N>& counts,
         const std::array<std::string_view, N>& names)
{
    std::vector<Share> parts;
    for (std::size_t i = 0; i < N; ++i) {
        parts.push_back({std::string(names[i]), counts.of[i], shares[i]});
    }
    if (counts.unknown > 0) {
        parts.push_back({facts.word(words::notSaid), counts.unknown, {0xE3E6EC}});
    }
    bar(flow, facts.word(name), parts);
}

void balanceBars(Flow& flow, const Facts& facts)
{
    const Balance balance = rejse::balance(facts.source.journey);
    const auto& words = facts.words;
    bar<Stage, 3>(flow, facts, words::stage, balance.stage,
                  {words.stage(Stage::Before), words.stage(Stage::During), words.stage(Stage::After)});
    bar<Contact, 2>(flow, facts, words::contact, balance.contact, {words(words::direct), words(words::indirect)});
    bar<Medium, 2>(flow, facts, words::medium, balance.medium, {words(Word::Online), words(Word::Offline)});
    bar<Ownership, 3>(flow, facts, words::ownership, balance.ownership,
                      {words(words::owned), words(words::partner), words(words::independent)});
    bar<Initiator, 2>(flow, facts, words::begunBy, balance.initiator, {words(words::customer), words(words::company)});
    std::vector<Share> experiences;
    for (const ExperienceKind kind : {ExperienceKind::Rational, ExperienceKind::Emotional}) {
        experiences.push_back(
            {std::string(words.experience(kind)), balance.experiences[kind], shares[static_cast<std::size_t>(kind)]});
    }
    bar(flow, std::string(words.lane(LaneKind::Experiences)), experiences);
    std::vector<Share> barriers;
    for (const BarrierKind kind :
         {BarrierKind::Illogical, BarrierKind::Confusing, BarrierKind::Difficult, BarrierKind::Blocking}) {
        barriers.push_back(
            {std::string(words.barrier(kind)), balance.barriers[kind], shares[static_cast<std::size_t>(kind)]});
    }
    bar(flow, std::string(words.lane(LaneKind::Barriers)), barriers);
    std::vector<Share> processes;
    for (const ProcessCount& process : balance.processes) {
        for (const Process& known : facts.source.journey.processes) {
            if (known.id == process.process) {
                processes.push_back({known.name, process.touchpoints, shares[processes.size() % shares.size()]});
            }
        }
    }
    bar(flow, std::string(words.lane(LaneKind::Processes)), processes);
    flow.text(words.counted(layout::Counted::Handover, balance.handovers), type::body, palette::ink2, 14);
}

void recurringChannels(Flow& flow, const Facts& facts)
{
    const Balance balance = rejse::balance(facts.source.journey);
    if (balance.recurringChannels.empty()) {
        return;
    }
    flow.need(80);
    flow.text(facts.words(words::recurring), style::entry, palette::ink, 6);
    for (const RecurringChannel& recurring : balance.recurringChannels) {
        std::string where;
        std::string name;
        for (const Id& id : recurring.touchpoints) {
            const Touchpoint& touchpoint = *facts.touchpoints[facts.source.scores.indexOf.at(id)];
            name = facts.channel(touchpoint);
            where += (where.empty() ? "" : ", ") + touchpoint.title;
        }
        flow.row(
            {.cells = {{0, 150, name, type::bodyMedium}, {166, Flow::width - 166, where, type::body, palette::ink2}},
             .below = 4});
    }
}

} // namespace

void insightPages(Flow& flow, const Facts& facts)
{
    weakestLinks(flow, facts);
    effectAndCost(flow, facts);
    if (!facts.touchpoints.empty()) {
        beginSection(flow, facts.word(words::balance));
        balanceBars(flow, facts);
        recurringChannels(flow, facts);
    }
}

} // namespace rejse::report
