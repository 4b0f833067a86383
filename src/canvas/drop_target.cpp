// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drop_target.h"

#include "canvas/handles.h"

#include <algorithm>

namespace rejse::canvas {

namespace {

constexpr double barWidth = 2;

double phaseEnd(const layout::Layout& layout, std::size_t phase)
{
    return phase + 1 < layout.phases.size() ? layout.phases[phase + 1].rect.x : layout.size.width;
}

std::size_t phaseAt(const layout::Layout& layout, double x)
{
    std::size_t phase = 0;
    while (phase + 1 < layout.phases.size() && x >= phaseEnd(layout, phase)) {
        ++phase;
    }
    return phase;
}

} // namespace

layout::Rect cardBand(const layout::Layout& layout)
{
    for (const layout::Node& node : layout.nodes) {
        if (node.kind == layout::NodeKind::Touchpoint) {
            return {layout.columnsLeft, node.rect.y, layout.size.width - layout.columnsLeft, node.rect.height};
        }
    }
    for (const layout::LaneBand& lane : layout.lanes) {
        if (lane.kind == LaneKind::Touchpoints) {
            return {layout.columnsLeft, lane.y, layout.size.width - layout.columnsLeft, lane.height};
        }
    }
    return {layout.columnsLeft, layout.lanesTop, layout.size.width - layout.columnsLeft, 0};
}

std::optional<DropTarget> dropTargetAt(const layout::Layout& layout, double x)
{
    if (layout.phases.empty()) {
        return std::nullopt;
    }
    const layout::PhaseBand& phase = layout.phases[phaseAt(layout, x)];
    std::size_t index = 0;
    while (index < phase.columns) {
        const layout::Column& column = layout.columns[phase.firstColumn + index];
        if (x < column.x + column.width / 2) {
            break;
        }
        ++index;
    }
    double barX = phase.rect.x + 2 * halfGap;
    if (index < phase.columns) {
        barX = layout.columns[phase.firstColumn + index].x - halfGap;
    } else if (phase.columns > 0) {
        const layout::Column& last = layout.columns[phase.firstColumn + phase.columns - 1];
        barX = last.x + last.width + halfGap;
    }
    const layout::Rect band = cardBand(layout);
    return DropTarget{{phase.phase, index}, {barX - barWidth / 2, band.y, barWidth, band.height}};
}

std::optional<PhaseLanding> phaseLandingAt(const layout::Layout& layout, const Id& dragged, double x)
{
    if (layout.phases.empty()) {
        return std::nullopt;
    }
    std::size_t index = 0;
    double barX = layout.phases.front().rect.x;
    for (const layout::PhaseBand& phase : layout.phases) {
        if (x < phase.rect.x + phase.rect.width / 2) {
            break;
        }
        barX = phase.rect.right();
        index += phase.phase == dragged ? 0 : 1;
    }
    const layout::Rect row = layout.phases.front().rect;
    return PhaseLanding{index, {barX - barWidth / 2, row.y, barWidth, row.height}};
}

} // namespace rejse::canvas
