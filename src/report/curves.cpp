// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/curves.h"

#include "rejse/model/lookup.h"

#include <algorithm>
#include <variant>

namespace rejse::report {

using layout::NodeKind;
using layout::Pen;
using layout::Point;
namespace palette = layout::palette;

namespace {

constexpr std::size_t columnsBeside = 5; ///< of the curve on a page's width: its faces can still be told apart

bool hasText(const layout::Node& node)
{
    return std::ranges::any_of(
        node.shapes, [](const layout::Shape& shape) { return std::holds_alternative<layout::TextShape>(shape); });
}

} // namespace

Curves::Curves(const Facts& facts) : m_facts(facts)
{
    const layout::NodeList& nodes = facts.source.map.nodes;
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        if (node->kind == NodeKind::FeelingDot) {
            m_dots[node->touchpoint].push_back(node.shared());
        } else if (node->kind == NodeKind::FeelingsGround
                   || (node->kind == NodeKind::FeelingsCurve && !hasText(*node))) {
            m_lines.push_back(node.shared());
        }
    }
    findReaches();
}

void Curves::findReaches()
{
    const Journey& journey = m_facts.source.journey;
    const auto& options = m_facts.source.options;
    m_reaches.resize(journey.personas.size());
    const auto extend = [](Reach& reach, std::size_t phase) {
        const std::size_t first = reach.count > 0 ? reach.first : phase;
        reach = {first, phase - first + 1};
    };
    for (std::size_t phase = 0; phase < journey.phases.size(); ++phase) {
        for (const auto& touchpoint : journey.phases[phase]->touchpoints) {
            for (std::size_t i = 0; i < journey.personas.size(); ++i) {
                const Id& who = journey.personas[i].id;
                if (feelingsAt(*touchpoint).contains(who) && (!options.lens || *options.lens == who)) {
                    extend(m_reaches[i], phase);
                }
            }
            if (options.comparison && options.comparison->feelings.contains(touchpoint->id)) {
                extend(m_comparisonReach, phase);
            }
        }
    }
}

layout::NodeList Curves::nodesOf(const layout::Stretch& stretch) const
{
    layout::NodeList nodes = m_lines;
    for (std::size_t column = stretch.first; column < stretch.first + stretch.count; ++column) {
        if (const auto dots = m_dots.find(m_facts.source.map.columns[column].touchpoint); dots != m_dots.end()) {
            for (const auto& dot : dots->second) {
                nodes.push_back(dot);
            }
        }
    }
    return nodes;
}

std::vector<LegendEntry> Curves::entriesOf(std::size_t phase) const
{
    const auto& personas = m_facts.source.journey.personas;
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < personas.size(); ++i) {
        if (m_reaches[i].has(phase)) {
            entries.push_back({personas[i].name, [i, &who = personas[i]](Pen& pen, Point center) {
                                   layout::personaMarker(pen, i, center, legendMark,
                                                         palette::personaColor(i, who.color), {});
                               }});
        }
    }
    if (m_comparisonReach.has(phase)) {
        entries.push_back({m_facts.source.options.comparison->name, [](Pen& pen, Point center) {
                               constexpr double half = legendMark / 2;
                               pen.line({center.x - half, center.y}, {center.x + half, center.y},
                                        {palette::accent, 2, layout::Dash::ShortDash});
                           }});
    }
    return entries;
}

void Curves::set(Flow& flow, std::size_t phase) const
{
    const layout::Layout& map = m_facts.source.map;
    const auto lane = std::ranges::find(map.lanes, LaneKind::Feelings, &layout::LaneBand::kind);
    if (lane == map.lanes.end() || map.phases[phase].columns == 0) {
        return;
    }
    constexpr double beside = layout::measure::columnGap / 2;
    const auto stretches = layout::stretchesOf(map.phases[phase], columnsBeside);
    std::vector<layout::Rect> sources;
    double scale = std::min(1.0, (Flow::bottom - Flow::top) / lane->height); // of all, so that they compare
    for (const layout::Stretch& stretch : stretches) {
        const layout::Column& first = map.columns[stretch.first];
        const layout::Column& last = map.columns[stretch.first + stretch.count - 1];
        sources.push_back({first.x - beside, lane->y, last.x + last.width - first.x + 2 * beside, lane->height});
        scale = std::min(scale, Flow::width / sources.back().width);
    }
    for (std::size_t i = 0; i < sources.size(); ++i) {
        flow.map(sources[i], scale, nodesOf(stretches[i]), 6);
    }
    flow.together(flow.legend(entriesOf(phase), 0));
    flow.space(14);
}

} // namespace rejse::report
