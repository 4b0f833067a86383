// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"
#include "layout/map/marks.h"
#include "layout/palette.h"

#include <algorithm>

namespace rejse::layout {

namespace {

constexpr double chipWidth = measure::columnWidth;
constexpr double iconLeft = 10;
constexpr double chipTextLeft = 34;
constexpr double chipRightInset = 12;
constexpr double chipTextWidth = chipWidth - chipTextLeft - chipRightInset;
constexpr double pictureRadius = 8;
// A picture of a wilder shape lies within a frame of its own, so that no lane grows beyond what can be printed.
constexpr double maxFrame = chipWidth * 2.5;
constexpr double minFrame = 24;

Node finishedStack(Pen& pen, double x, double y, double height)
{
    return pen.finished({x, y, chipWidth, height});
}

/// Draws one chip each and stacks them; returns the height of the stack.
template <typename Items, typename DrawOne> double stack(const Items& items, double y, DrawOne drawOne)
{
    double height = 0;
    for (const auto& item : items) {
        height += (height > 0 ? measure::chipGap : 0);
        height += drawOne(item, y + height);
    }
    return height;
}

double experience(LayoutContext& context, const Touchpoint& touchpoint, const Experience& item, double x, double y)
{
    const bool isRational = item.kind == ExperienceKind::Rational;
    const palette::Tint& colors = isRational ? palette::rational : palette::emotional;
    const auto text = context.metrics.wrap(item.text, type::body, chipTextWidth);
    const double height = onGrid(8 + text.height + 4 + 18);
    Pen pen(context.metrics, NodeKind::Experience, item.id, touchpoint.id);
    pen.box({x, y, chipWidth, height}, isRational ? 4 : 14, colors.fill, {colors.line, 1});
    pen.icon(iconOf(item.kind), {x + iconLeft, y + 9, 16, 16}, experienceInk(item.kind));
    pen.of(TextField::ExperienceText).block(text, x + chipTextLeft, y + 8, chipTextWidth, type::body, palette::ink);
    const double row = y + 8 + text.height + 10;
    pen.dots(item.fulfilment, 5, x + chipTextLeft, row, fulfilmentInk(item.fulfilment));
    pen.importanceBars(item.importance, x + chipWidth - chipRightInset - 24, row - 6);
    context.add(finishedStack(pen, x, y, height));
    return height;
}

double barrier(LayoutContext& context, const Touchpoint& touchpoint, const Barrier& item, double x, double y)
{
    const auto text = context.metrics.wrap(item.text, type::body, chipTextWidth);
    const double height = onGrid(8 + 18 + text.height + 10);
    Pen pen(context.metrics, NodeKind::Barrier, item.id, touchpoint.id);
    pen.box({x, y, chipWidth, height}, 8, palette::barrier.fill, {palette::barrier.line, 1});
    pen.icon(iconOf(item.kind), {x + iconLeft, y + 9, 16, 16}, palette::warning);
    pen.text(context.words.barrier(item.kind), x + chipTextLeft, y + 9, chipTextWidth, type::smallStrong,
             palette::warning);
    severityTriangles(pen, item.severity, x + chipWidth - 10, y + 17);
    pen.of(TextField::BarrierText).block(text, x + chipTextLeft, y + 26, chipTextWidth, type::body, palette::ink);
    context.add(finishedStack(pen, x, y, height));
    return height;
}

double quote(LayoutContext& context, const Touchpoint& touchpoint, double x, double y)
{
    const auto text = context.metrics.wrap(context.words.quoted(touchpoint.quote), type::bodyItalic, chipWidth - 24);
    const double height = onGrid(text.height + 18);
    Pen pen(context.metrics, NodeKind::Quote, touchpoint.id, touchpoint.id);
    PathShape tail;
    tail.fill = palette::quietChip;
    tail.moveTo({x + 20, y + height - 1}).lineTo({x + 36, y + height - 1}).lineTo({x + 20, y + height + 9}).close();
    pen.box({x, y, chipWidth, height}, 12, palette::quietChip);
    pen.path(std::move(tail));
    pen.of(TextField::Quote).block(text, x + 12, y + 9, chipWidth - 24, type::bodyItalic, palette::ink);
    context.add(finishedStack(pen, x, y, height));
    return height + 8;
}

double metric(LayoutContext& context, const Touchpoint& touchpoint, const Metric& item, double x, double y)
{
    const auto figure = context.words.exactNumber(item.value);
    const double figureWidth = context.metrics.width(figure, type::metric);
    const double unitRoom = chipWidth - 24 - figureWidth - 6;
    const bool unitBeside = context.metrics.width(item.unit, type::body) <= unitRoom;
    const auto number = context.metrics.wrap(figure, type::metric, chipWidth - 24);
    const auto unit = context.metrics.wrap(item.unit, type::body, unitBeside ? unitRoom : chipWidth - 24);
    const auto name = context.metrics.wrap(item.name, type::small, chipWidth - 24);
    const double height = onGrid(8 + number.height + (unitBeside ? 0 : unit.height) + name.height + 10);
    Pen pen(context.metrics, NodeKind::Metric, touchpoint.id, touchpoint.id);
    pen.box({x, y, chipWidth, height}, 8, palette::paper, {palette::cardLine, 1});
    double row = y + 8 + pen.block(number, x + 12, y + 8, chipWidth - 24, type::metric, palette::ink);
    if (unitBeside) {
        pen.block(unit, x + 12 + figureWidth + 6, row - 23, unitRoom, type::body, palette::ink2);
    } else {
        row += pen.block(unit, x + 12, row, chipWidth - 24, type::body, palette::ink2);
    }
    pen.block(name, x + 12, row, chipWidth - 24, type::small, palette::ink2);
    context.add(finishedStack(pen, x, y, height));
    return height;
}

double storyboard(LayoutContext& context, const Touchpoint& touchpoint, double x, double y)
{
    const Size natural = context.metrics.pictureSize(**touchpoint.image);
    const double filling = natural.width > 0 ? chipWidth * natural.height / natural.width : chipWidth * 3 / 4;
    const double height = std::clamp(filling, minFrame, maxFrame);
    Pen pen(context.metrics, NodeKind::Picture, touchpoint.id, touchpoint.id);
    Rect place{x, y, chipWidth, height};
    if (height != filling) {
        pen.box(place, pictureRadius, palette::paper, {palette::cardLine, 1});
        const Size size{chipWidth * std::min(1.0, height / filling), std::min(height, filling)};
        place = {x + (chipWidth - size.width) / 2, y + (height - size.height) / 2, size.width, size.height};
    }
    pen.picture(*touchpoint.image, place, std::min({pictureRadius, place.width / 2, place.height / 2}));
    context.add(finishedStack(pen, x, y, height));
    return height;
}

double cell(LayoutContext& context, const Lane& lane, const Touchpoint& touchpoint, double x, double y)
{
    const auto found = touchpoint.cells.find(lane.id);
    if (found == touchpoint.cells.end() || found->second.empty()) {
        return 0;
    }
    const auto text = context.metrics.wrap(found->second, type::body, chipWidth - 24);
    const double height = onGrid(text.height + 18);
    Pen pen(context.metrics, NodeKind::Cell, lane.id, touchpoint.id);
    pen.box({x, y, chipWidth, height}, 6, palette::quietChip);
    pen.of(TextField::Cell).block(text, x + 12, y + 9, chipWidth - 24, type::body, palette::ink);
    context.add(finishedStack(pen, x, y, height));
    return height;
}

} // namespace

double drawStack(LayoutContext& context, const Lane& lane, const Touchpoint& touchpoint, double x, double y)
{
    const auto each = [&](const auto& items, const auto& drawOne) {
        return stack(items, y, [&](const auto& item, double at) { return drawOne(context, touchpoint, item, x, at); });
    };
    switch (lane.kind) {
    case LaneKind::Storyboard:
        return touchpoint.image ? storyboard(context, touchpoint, x, y) : 0;
    case LaneKind::Quotes:
        return touchpoint.quote.empty() ? 0 : quote(context, touchpoint, x, y);
    case LaneKind::Experiences:
        return each(touchpoint.experiences, experience);
    case LaneKind::Barriers:
        return each(touchpoint.barriers, barrier);
    case LaneKind::Actions:
        return drawActions(context, touchpoint, x, y);
    case LaneKind::Metrics:
        return each(touchpoint.metrics, metric);
    case LaneKind::Text:
        return cell(context, lane, touchpoint, x, y);
    case LaneKind::Touchpoints:
    case LaneKind::Feelings:
    case LaneKind::Processes:
    case LaneKind::Line:
        break;
    }
    return 0;
}

double layoutStacks(LayoutContext& context, const Lane& lane, double top)
{
    return drawColumns(context, top, [&](std::size_t column) {
        return drawStack(context, lane, *context.touchpoints[column], context.out.columns[column].x, top);
    });
}

} // namespace rejse::layout
