// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/slides/slides.h"

#include "layout/map/layout_context.h"
#include "layout/palette.h"
#include "rejse/model/lookup.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rejse::layout {

namespace {

constexpr TextStyle footTitle{15, 20, Weight::SemiBold};
constexpr TextStyle footText{15, 20};
constexpr double footInset = 40;
constexpr double footDot = 8;
constexpr double footDotGap = 12;
constexpr double footLitDot = 28;
constexpr TextStyle barTitle{20, 28, Weight::SemiBold};
constexpr TextStyle barStatement{15, 22, Weight::Regular, true};
constexpr double barInset = 40;
constexpr double stackGap = 20;
constexpr double wideShare = 0.8;
constexpr std::size_t maxColumns = 8; ///< of stacks beside each other: more are too small to read in any room
constexpr double stackHead = 36;      ///< a lane's name over its stack

/// A lane's stack at a touchpoint, drawn from (0, 0).
struct Stack {
    NodeList nodes;
    double height = 0;
};

void moveShape(Shape& shape, double dx, double dy)
{
    std::visit(
        [&](auto& one) {
            if constexpr (requires { one.points; }) {
                for (Point& point : one.points) {
                    point = {point.x + dx, point.y + dy};
                }
            } else {
                one.rect = one.rect.translated(dx, dy);
            }
        },
        shape);
}

void addMoved(Layout& layout, const NodeList& nodes, double dx, double dy)
{
    for (Node node : nodes) {
        node.rect = node.rect.translated(dx, dy);
        for (Shape& shape : node.shapes) {
            moveShape(shape, dx, dy);
        }
        layout.nodes.push_back(std::move(node));
    }
}

/// `draft` has drawn nothing, and has nothing drawn afterwards.
Stack stackOf(LayoutContext& context, const Lane& lane, const Touchpoint& touchpoint)
{
    Pen pen(context.metrics, NodeKind::LaneLabel, lane.id);
    pen.icon(iconOf(lane.kind), {0, 2, 20, 20}, palette::ink2);
    const double head =
        std::max(24.0,
                 pen.of(TextField::LaneTitle)
                     .text(titleOf(context, lane), 28, 1, measure::columnWidth - 28, type::laneTitle, palette::ink));
    context.add(pen.finished({0, 0, measure::columnWidth, head}));
    const double height = drawStack(context, lane, touchpoint, 0, head + stackHead - 24);
    NodeList nodes = std::exchange(context.out.nodes, {});
    return {height > 0 ? std::move(nodes) : NodeList(), head + stackHead - 24 + height};
}

/// The stacks in `columns` columns, in order, each in the column that is shortest so far.
Layout arranged(const std::vector<Stack>& stacks, std::size_t columns)
{
    Layout layout;
    std::vector<double> bottoms(columns, 0);
    for (const Stack& stack : stacks) {
        const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
        const double x = static_cast<double>(shortest - bottoms.begin()) * (measure::columnWidth + stackGap);
        const double y = *shortest > 0 ? *shortest + stackGap : 0;
        addMoved(layout, stack.nodes, x, y);
        *shortest = y + stack.height;
    }
    layout.size = {static_cast<double>(columns) * (measure::columnWidth + stackGap) - stackGap,
                   *std::max_element(bottoms.begin(), bottoms.end())};
    return layout;
}

double scaleInto(const Size& size, double widthToHeight)
{
    return std::min(widthToHeight / size.width, 1 / size.height);
}

} // namespace

Layout layoutCloseUp(const Journey& journey, const Scores& scores, const Metrics& metrics, const Id& touchpoint,
                     double widthToHeight, const Options& options)
{
    const Touchpoint* shown = findTouchpoint(journey, touchpoint);
    std::vector<Stack> stacks;
    LayoutContext context(journey, scores, metrics, options);
    for (const Lane& lane : journey.lanes) {
        // What a customer says stands by the dot already.
        if (shown && !lane.hidden && lane.kind != LaneKind::Quotes) {
            if (Stack stack = stackOf(context, lane, *shown); !stack.nodes.empty()) {
                stacks.push_back(std::move(stack));
            }
        }
    }
    if (stacks.empty()) {
        return {};
    }
    // Side by side reads best, as long as it does not make the letters much smaller.
    Layout best = arranged(stacks, 1);
    for (std::size_t columns = 2; columns <= std::min(stacks.size(), maxColumns); ++columns) {
        Layout other = arranged(stacks, columns);
        if (scaleInto(other.size, widthToHeight) > wideShare * scaleInto(best.size, widthToHeight)) {
            best = std::move(other);
        }
    }
    return best;
}

Layout layoutPhaseBar(const Journey& journey, const Scores& scores, const Metrics& metrics, std::size_t phase,
                      double width, const Options& options)
{
    const LayoutContext context(journey, scores, metrics, options);
    const Phase& shown = *journey.phases[phase];
    const auto tint = context.tintOf(phase);
    const Size pill = context.showsScores() ? Size{64, 32} : Size{};
    const double room = width - 2 * barInset - pill.width - 16;
    const auto title = metrics.wrap(context.titleOf(shown), barTitle, room);
    const std::string statement = shown.statement.empty() ? std::string() : context.words.quoted(shown.statement);
    const bool beside = title.lines.size() == 1 && title.width + 16 + metrics.width(statement, barStatement) <= room;
    const double height = std::max(56.0, onGrid(title.height + 20));
    Pen pen(metrics, NodeKind::Phase, shown.id);
    pen.box({0, 0, width, height}, 0, tint.fill);
    pen.line({0, height - 1}, {width, height - 1}, {tint.line, 1});
    pen.block(title, barInset, (height - title.height) / 2, title.width + 1, barTitle, tint.ink);
    if (beside) {
        pen.text(statement, barInset + title.width + 16, (height - barStatement.lineHeight) / 2 + 1,
                 room - title.width - 16, barStatement, palette::ink);
    }
    if (context.showsScores()) {
        const auto& score = scores.phases[phase].score;
        pen.scorePill(score, score ? context.words.number(*score, 1) : "",
                      {width - barInset - pill.width, (height - pill.height) / 2, pill.width, pill.height},
                      type::phasePill);
    }
    Layout layout;
    layout.size = {width, height};
    layout.nodes.push_back(pen.finished({0, 0, width, height}));
    return layout;
}

Layout layoutFoot(const Foot& foot, const Metrics& metrics, double width)
{
    const double count = static_cast<double>(foot.dots);
    const double allDots = count * footDot + (count - 1) * footDotGap + footLitDot - footDot;
    // More than have room between the texts tell nobody where the talk has come to.
    const bool hasDots = foot.dots > 0 && allDots <= width / 2;
    const double dots = hasDots ? allDots : 0;
    const double room = (width - dots) / 2 - footInset - 32;
    const auto title = metrics.wrap(foot.title, footTitle, room);
    const double clientWidth = metrics.width(foot.client, footText);
    const bool beside = title.lines.size() == 1 && title.width + 12 + clientWidth <= room;
    const auto client = metrics.wrap(foot.client, footText, room);
    const auto place = metrics.wrap(foot.place, footText, room);
    const double left = title.height + (beside ? 0 : client.height);
    const double height = std::max(48.0, onGrid(std::max(left, place.height) + 20));
    Pen pen(metrics, NodeKind::Footer);
    double y = (height - left) / 2;
    y += pen.block(title, footInset, y, room, footTitle, palette::ink);
    pen.block(client, beside ? footInset + title.width + 12 : footInset, beside ? (height - left) / 2 : y, room,
              footText, palette::ink2);
    pen.block(place, width - footInset - room, (height - place.height) / 2, room, footText, palette::ink2,
              Align::Trailing);
    double x = (width - dots) / 2;
    for (std::size_t i = 0; hasDots && i < foot.dots; ++i) {
        const double wide = i == foot.lit ? footLitDot : footDot;
        pen.box({x, (height - footDot) / 2, wide, footDot}, footDot / 2, i == foot.lit ? foot.color : palette::footDot);
        x += wide + footDotGap;
    }
    Layout layout;
    layout.size = {width, height};
    layout.nodes.push_back(pen.finished({0, 0, width, height}));
    return layout;
}

} // namespace rejse::layout
