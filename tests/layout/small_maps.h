// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "support/fixed_metrics.h"
#include "support/journeys.h"

#include <string>
#include <vector>

/// Small journeys and questions to their layouts.
namespace rejse::test {

/// `columns[i]` touchpoints in phase i, with ids t1, t2, … and phases p1, p2, ….
inline Journey journeyOf(const std::vector<int>& columns)
{
    Journey journey;
    journey.title = "A map";
    int touchpoints = 0;
    for (std::size_t p = 0; p < columns.size(); ++p) {
        std::vector<Id> ids;
        for (int i = 0; i < columns[p]; ++i) {
            ids.push_back("t" + std::to_string(++touchpoints));
        }
        journey.phases.emplace_back(phase("p" + std::to_string(p + 1), ids));
    }
    return journey;
}

inline Touchpoint& touchpoint(Journey& journey, std::size_t phase, std::size_t index)
{
    return journey.phases[phase].edit().touchpoints[index].edit();
}

inline layout::Layout laidOut(const Journey& journey, const layout::Options& options = {})
{
    return layout::layoutMap(journey, score(journey, options.lens), FixedMetrics(), options);
}

inline std::vector<const layout::Node*> nodesOf(const layout::Layout& map, layout::NodeKind kind)
{
    std::vector<const layout::Node*> found;
    for (const auto& node : map.nodes) {
        if (node.kind == kind) {
            found.push_back(&node);
        }
    }
    return found;
}

/// The texts of a node, its lines joined by "|", its texts by "; ".
inline std::string textsOf(const layout::Node& node)
{
    std::string all;
    for (const auto& shape : node.shapes) {
        if (const auto* text = std::get_if<layout::TextShape>(&shape)) {
            std::string lines;
            for (const auto& line : text->block.lines) {
                lines += (lines.empty() ? "" : "|") + line.text;
            }
            all += (all.empty() ? "" : "; ") + lines;
        }
    }
    return all;
}

} // namespace rejse::test
