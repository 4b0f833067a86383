// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/palette.h"
#include "rejse/analysis/balance.h"
#include "rejse/analysis/ranking.h"
#include "report/parts.h"

#include <algorithm>
#include <array>
#include <iterator>
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

// Weakest links ------------------------------------------------------------------------------------------------------

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
                      pen.box({left + barLeft, y + 8, barWidth, 8}, 4, layout::palette::barTrack);
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
    beginSection(flow, std::string(facts.words(Word::WeakestLinks)));
    const auto order = ranking(facts.source.scores).ranked;
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

/// A quadrant's part of the grid, in cells from the upper left corner.
struct Corner {
    Quadrant quadrant;
    int x;
    int y;
    int width;
    int height;
};
// Low costs are 1 and 2, high effects 3 to 5.
constexpr std::array<Corner, 4> corners{{{Quadrant::QuickWin, 0, 0, 2, 3},
                                         {Quadrant::BigBet, 2, 0, 3, 3},
                                         {Quadrant::FillIn, 0, 3, 2, 2},
                                         {Quadrant::Thankless, 2, 3, 3, 2}}};
constexpr double tagInset = 2;

void quadrantGround(Pen& pen, const Facts& facts, Point origin)
{
    for (const Corner& corner : corners) {
        const Rect rect{origin.x + corner.x * cell, origin.y + corner.y * cell, corner.width * cell,
                        corner.height * cell};
        pen.box(rect, 0, layout::quadrantFill(corner.quadrant), {palette::cardLine, 1});
    }
    for (const Corner& corner : corners) {
        const auto name = facts.words.quadrant(corner.quadrant);
        layout::quadrantTag(pen, corner.quadrant, name,
                            {origin.x + corner.x * cell + tagInset, origin.y + corner.y * cell + tagInset});
    }
}

/// Whether the name of its quadrant reaches into the cell of an effect and cost.
bool isUnderTag(const Facts& facts, int effect, int cost)
{
    const int x = cost - 1;
    const int y = 5 - effect;
    return std::ranges::any_of(corners, [&](const Corner& corner) {
        const double tagWidth = layout::quadrantTagWidth(facts.source.metrics, facts.words.quadrant(corner.quadrant));
        return corner.y == y && corner.x <= x && x < corner.x + corner.width
            && (x - corner.x) * cell < tagInset + tagWidth;
    });
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

/// The actions of one cell side by side in `room`, smaller where they are many.
void bubblesOfCell(Pen& pen, const Facts& facts, const Rect& room, const std::vector<const ActionScore*>& here)
{
    constexpr double most = 30;
    constexpr double roomy = 9; // radius for a number of the usual size
    std::size_t perRow = 1;
    while (perRow * perRow < here.size()) {
        ++perRow;
    }
    const std::size_t rows = (here.size() + perRow - 1) / perRow;
    const double pitch =
        std::min({most, room.width / static_cast<double>(perRow), room.height / static_cast<double>(rows)});
    const double radius = std::max(0.5, pitch / 2 - 1);
    for (std::size_t i = 0; i < here.size(); ++i) {
        const std::size_t row = i / perRow;
        const Point center{room.x + pitch * (static_cast<double>(i % perRow) + 0.5),
                           room.y + pitch * (static_cast<double>(row) + 0.5)};
        pen.disc(center, radius, layout::quadrantInk(*here[i]->quadrant));
        const std::string number = std::to_string(facts.planPlace.at(here[i]->id));
        const layout::TextStyle& style = radius >= roomy ? type::smallStrong : type::tinyInitials;
        if (radius >= style.lineHeight / 2 && facts.source.metrics.width(number, style) <= 2 * radius) {
            pen.label(number, Rect{center.x, center.y, 0, 0}.grown(radius), style, palette::paper);
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
    constexpr double inset = 6;
    for (const auto& [weights, here] : cells) {
        const auto& [effect, cost] = weights;
        const double top = isUnderTag(facts, effect, cost) ? tagInset + layout::quadrantTagHeight + 3 : inset;
        bubblesOfCell(pen, facts,
                      {origin.x + along(cost) + inset, origin.y + side - along(effect + 1) + top, cell - 2 * inset,
                       cell - top - inset},
                      here);
    }
}

void effectAndCost(Flow& flow, const Facts& facts)
{
    if (facts.planPlace.empty()) {
        return;
    }
    flow.space(28);
    flow.heading(facts.word(words::effectAndCost), 0);
    const Row grid{.least = side + 44,
                   .marks =
                       [&](Pen& pen, double left, double y) {
                           const Point origin{left + axis, y};
                           quadrantGround(pen, facts, origin);
                           scale(pen, facts, origin);
                           bubbles(pen, facts, origin);
                       },
                   .kind = NodeKind::Action};
    flow.together({{.cells = {{0, Flow::width, facts.word(words::effectAndCost), style::section}}, .below = 12},
                   {.cells = {{0, Flow::width, facts.word(words::planOrder), type::body, palette::ink2}}, .below = 30},
                   grid});
}

// Balance ------------------------------------------------------------------------------------------------------------

struct Share {
    std::string name;
    std::size_t count = 0;
    bool isSaid = true; ///< of how many it is not known, where not
};

void drawShare(Pen& pen, const Rect& rect, const Share& part, std::size_t index, std::size_t count)
{
    if (!part.isSaid) {
        pen.box(rect, 2, palette::laneLine);
        return;
    }
    const palette::Share look = palette::share(index, count);
    const Color color = palette::shares[look.step];
    pen.box(rect, 2, look.isFrame ? palette::paper : color, {color, look.isFrame ? 2.0 : 0.0});
}

/// A bar of shares, and below it each one's colour, name and number.
void bar(Flow& flow, const std::string& name, const std::vector<Share>& parts)
{
    constexpr double nameWidth = 150;
    constexpr double barWidth = Flow::width - nameWidth;
    std::size_t all = 0;
    std::size_t said = 0;
    for (const Share& part : parts) {
        all += part.count;
        said += part.isSaid ? 1 : 0;
    }
    if (all == 0) {
        return;
    }
    std::vector<Row> rows{{.cells = {{0, nameWidth - 16, name, type::bodyStrong}}, .least = 20}};
    rows.front().kind = NodeKind::KeyFigure;
    rows.front().marks = [&](Pen& pen, double left, double top) {
        double from = left + nameWidth;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const double length = static_cast<double>(parts[i].count) / static_cast<double>(all) * barWidth;
            if (parts[i].count > 0) {
                drawShare(pen, {from, top + 3, std::max(1.0, length - 2), 12}, parts[i], i, said);
            }
            from += length;
        }
    };
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        entries.push_back(
            {parts[i].name + " " + std::to_string(parts[i].count), [&parts, i, said](Pen& pen, Point center) {
                 drawShare(pen, Rect{center.x, center.y, 0, 0}.grown(5), parts[i], i, said);
             }});
    }
    std::ranges::move(flow.legend(entries, nameWidth), std::back_inserter(rows));
    flow.together(rows);
    flow.space(14);
}

template <typename E, std::size_t N>
void bar(Flow& flow, const Facts& facts, const words::Term& name, const Counts<E, N>& counts,
         const std::array<std::string_view, N>& names)
{
    std::vector<Share> parts;
    for (std::size_t i = 0; i < N; ++i) {
        parts.push_back({std::string(names[i]), counts.of[i]});
    }
    if (counts.unknown > 0) {
        parts.push_back({facts.word(words::notSaid), counts.unknown, false});
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
        experiences.push_back({std::string(words.experience(kind)), balance.experiences[kind]});
    }
    bar(flow, std::string(words.lane(LaneKind::Experiences)), experiences);
    std::vector<Share> barriers;
    for (const BarrierKind kind :
         {BarrierKind::Illogical, BarrierKind::Confusing, BarrierKind::Difficult, BarrierKind::Blocking}) {
        barriers.push_back({std::string(words.barrier(kind)), balance.barriers[kind]});
    }
    bar(flow, std::string(words.lane(LaneKind::Barriers)), barriers);
    std::vector<Share> processes;
    for (std::size_t i = 0; i < balance.processes.size(); ++i) {
        processes.push_back({facts.source.journey.processes[i].name, balance.processes[i].touchpoints});
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
