// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/described.h"
#include "layout/small_maps.h"
#include "support/catch.h"
#include "support/journey_builder.h"

#include <algorithm>
#include <map>

using namespace rejse;
using namespace rejse::layout;
using namespace rejse::test;

namespace {

constexpr std::uint64_t maps = 120;

/// Without spaces, line feeds and the hyphens that breaking puts in.
std::string bare(std::string text)
{
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n' || c == '-'; }),
               text.end());
    return text;
}

std::string allTexts(const Layout& map, const Id& touchpoint)
{
    std::string all;
    for (const auto& node : map.nodes) {
        if (node.touchpoint == touchpoint) {
            for (const auto& shape : node.shapes) {
                if (const auto* text = std::get_if<TextShape>(&shape)) {
                    for (const auto& line : text->block.lines) {
                        all += line.text;
                    }
                    all += "\n";
                }
            }
        }
    }
    return all;
}

/// What is written of a touchpoint in the lanes that are shown.
std::vector<std::string> textsOn(const Touchpoint& touchpoint, const std::map<LaneKind, bool>& shown)
{
    std::vector<std::string> texts;
    const auto isShown = [&](LaneKind kind) { return shown.count(kind) > 0; };
    if (isShown(LaneKind::Touchpoints)) {
        texts.insert(texts.end(), {touchpoint.title, touchpoint.occasion, touchpoint.owner});
    }
    if (isShown(LaneKind::Quotes)) {
        texts.push_back(touchpoint.quote);
    }
    const auto add = [&](LaneKind kind, const auto& items) {
        for (const auto& item : items) {
            if (isShown(kind)) {
                texts.push_back(item.text);
            }
        }
    };
    add(LaneKind::Experiences, touchpoint.experiences);
    add(LaneKind::Barriers, touchpoint.barriers);
    add(LaneKind::Actions, touchpoint.actions);
    for (const auto& metric : touchpoint.metrics) {
        if (isShown(LaneKind::Metrics)) {
            texts.insert(texts.end(), {metric.name, metric.unit});
        }
    }
    return texts;
}

bool standsInColumn(const Node& node)
{
    switch (node.kind) {
    case NodeKind::Touchpoint:
    case NodeKind::Quote:
    case NodeKind::Experience:
    case NodeKind::Barrier:
    case NodeKind::Action:
    case NodeKind::Metric:
    case NodeKind::Cell:
    case NodeKind::Picture:
        return true;
    default:
        return false;
    }
}

bool inside(const Rect& inner, const Rect& outer)
{
    const Rect room = outer.grown(0.01);
    return inner.x >= room.x && inner.y >= room.y && inner.right() <= room.right() && inner.bottom() <= room.bottom();
}

} // namespace

TEST_CASE("no line is wider than its room, and no text leaves its card")
{
    for (std::uint64_t seed = 0; seed < maps; ++seed) {
        const auto map = laidOut(randomJourney(seed));
        for (const auto& node : map.nodes) {
            for (const auto& shape : node.shapes) {
                const auto* text = std::get_if<TextShape>(&shape);
                if (text == nullptr) {
                    continue;
                }
                INFO("seed " << seed << ", " << nodeKindName(node.kind) << " " << textsOf(node));
                for (const auto& line : text->block.lines) {
                    REQUIRE(line.width <= text->rect.width + 0.01);
                }
                if (standsInColumn(node) && node.kind != NodeKind::Touchpoint) {
                    REQUIRE(inside(text->rect, node.rect));
                }
            }
        }
    }
}

TEST_CASE("nothing in a column overlaps, and everything stands in its lane")
{
    for (std::uint64_t seed = 0; seed < maps; ++seed) {
        const auto map = laidOut(randomJourney(seed));
        std::map<Id, std::vector<Rect>> columns;
        for (const auto& node : map.nodes) {
            if (!standsInColumn(node)) {
                continue;
            }
            INFO("seed " << seed << ", " << nodeKindName(node.kind) << " " << node.id);
            REQUIRE(std::any_of(map.lanes.begin(), map.lanes.end(), [&](const LaneBand& lane) {
                return node.rect.y >= lane.y && node.rect.bottom() <= lane.y + lane.height + 0.01;
            }));
            for (const auto& other : columns[node.touchpoint]) {
                REQUIRE_FALSE(node.rect.grown(-0.01).intersects(other));
            }
            columns[node.touchpoint].push_back(node.rect);
        }
    }
}

TEST_CASE("every text of every touchpoint stands on the map, whole")
{
    for (std::uint64_t seed = 0; seed < maps; ++seed) {
        const Journey journey = randomJourney(seed);
        const auto map = laidOut(journey);
        std::map<LaneKind, bool> shown;
        for (const auto& lane : map.lanes) {
            shown[lane.kind] = true;
        }
        for (const auto& phase : journey.phases) {
            for (const auto& touchpoint : phase->touchpoints) {
                const auto written = bare(allTexts(map, touchpoint->id));
                for (const auto& text : textsOn(*touchpoint, shown)) {
                    INFO("seed " << seed << ", " << touchpoint->id);
                    REQUIRE(written.find(bare(text)) != std::string::npos);
                }
            }
        }
    }
}

TEST_CASE("everything stands on the sheet, and lanes stand under each other")
{
    for (std::uint64_t seed = 0; seed < maps; ++seed) {
        const auto map = laidOut(randomJourney(seed));
        for (const auto& node : map.nodes) {
            INFO("seed " << seed << ", " << nodeKindName(node.kind) << " " << textsOf(node));
            REQUIRE(inside(node.rect, {0, 0, map.size.width, map.size.height}));
        }
        for (std::size_t i = 1; i < map.lanes.size(); ++i) {
            REQUIRE(map.lanes[i].y == map.lanes[i - 1].y + map.lanes[i - 1].height);
        }
    }
}

TEST_CASE("labels of links do not cover each other")
{
    JourneySize size;
    size.phases = 6;
    size.touchpointsInPhase = 6;
    size.links = 12;
    for (std::uint64_t seed = 0; seed < maps; ++seed) {
        const auto map = laidOut(randomJourney(seed, size));
        std::vector<Rect> labels;
        for (const auto* node : nodesOf(map, NodeKind::Link)) {
            for (const auto& shape : node->shapes) {
                if (const auto* text = std::get_if<TextShape>(&shape)) {
                    labels.push_back(text->rect);
                }
            }
        }
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t k = i + 1; k < labels.size(); ++k) {
                INFO("seed " << seed);
                REQUIRE_FALSE(labels[i].grown(-0.01).intersects(labels[k]));
            }
        }
    }
}

TEST_CASE("the same journey is always laid out the same")
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        REQUIRE(described(laidOut(randomJourney(seed))) == described(laidOut(randomJourney(seed))));
    }
}
