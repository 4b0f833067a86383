// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/map_picture.h"

#include "layout/cache/layout_cache.h"
#include "rejse/model/edits.h"

#include "support/catch.h"
#include "support/fixed_metrics.h"
#include "support/journey_builder.h"
#include "support/random.h"
#include "support/random_edits.h"

using namespace rejse;
using canvas::MapPicture;

namespace {

const test::FixedMetrics metrics;

layout::Layout laidOut(const Journey& journey, layout::LayoutCache& memo)
{
    return layout::layoutMap(journey, score(journey), metrics, {}, &memo);
}

std::vector<std::uint32_t> numbersOf(const MapPicture& picture, const std::vector<const layout::Node*>& nodes)
{
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < picture.nodes().size(); ++i) {
        if (std::find(nodes.begin(), nodes.end(), &picture.nodes()[i]) != nodes.end()) {
            numbers.push_back(i);
        }
    }
    return numbers;
}

/// All that a picture is asked for about an element, by the numbers of the nodes.
void requireFound(const ElementRef& element, const MapPicture& picture, const MapPicture& anew)
{
    CAPTURE(static_cast<int>(element.kind), element.id, element.touchpoint);
    REQUIRE(numbersOf(picture, picture.nodesOf(element)) == numbersOf(anew, anew.nodesOf(element)));
    REQUIRE(picture.placesOf(element) == anew.placesOf(element));
    const layout::Column* column = picture.columnOf(element.touchpoint);
    const layout::Column* expected = anew.columnOf(element.touchpoint);
    REQUIRE((column != nullptr) == (expected != nullptr));
    REQUIRE((!column || (column->x == expected->x && column->phase == expected->phase)));
}

void requireTheSame(const MapPicture& picture, const MapPicture& anew, test::Random& random)
{
    REQUIRE(picture.nodes() == anew.nodes());
    for (std::size_t i = 0; i < anew.nodes().size(); ++i) {
        REQUIRE(picture.bounds(i) == anew.bounds(i));
        if (const auto element = canvas::elementOf(anew.nodes()[i])) {
            requireFound(*element, picture, anew);
        }
    }
    for (int i = 0; i < 8; ++i) {
        const auto& size = anew.layout().size;
        const layout::Rect region{random.between(0, static_cast<int>(size.width)) * 1.0,
                                  random.between(0, static_cast<int>(size.height)) * 1.0, 300, 200};
        REQUIRE(picture.within(region) == anew.within(region));
    }
}

/// Whether all that looks different lies in the regions.
void requireCovered(const MapPicture& before, const MapPicture& after, const std::vector<layout::Rect>& regions)
{
    const auto isCovered = [&](const layout::Rect& place) {
        return std::any_of(regions.begin(), regions.end(),
                           [&](const layout::Rect& region) { return region.united(place) == region; });
    };
    const auto isIn = [](const layout::Node& node, const MapPicture& picture) {
        return std::any_of(picture.nodes().begin(), picture.nodes().end(),
                           [&](const layout::Node& other) { return other == node; });
    };
    for (std::size_t i = 0; i < after.nodes().size(); ++i) {
        REQUIRE((isCovered(after.bounds(i)) || isIn(after.nodes()[i], before)));
    }
    for (std::size_t i = 0; i < before.nodes().size(); ++i) {
        REQUIRE((isCovered(before.bounds(i)) || isIn(before.nodes()[i], after)));
    }
}

Journey movedWithin(const Journey& journey, test::Random& random)
{
    const auto& phase = journey.phases[random.below(journey.phases.size())];
    const auto& touchpoints = phase->touchpoints;
    return moveTouchpoints(journey, {touchpoints[random.below(touchpoints.size())]->id},
                           {phase->id, random.below(touchpoints.size())});
}

} // namespace

TEST_CASE("a picture that has become another is found by, and drawn, as one made of it")
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        test::Random random(seed);
        layout::LayoutCache memo;
        Journey journey = seed % 2 == 0 ? test::randomJourney(seed) : test::largeJourney(35);
        MapPicture picture(laidOut(journey, memo));
        for (int step = 0; step < 10; ++step) {
            CAPTURE(seed, step);
            const bool moves = seed % 2 == 1 && random.chance(60);
            journey = moves ? movedWithin(journey, random) : test::edited(journey, random, 1);
            const MapPicture before = picture;
            const auto regions = picture.become(laidOut(journey, memo));
            layout::LayoutCache none;
            requireTheSame(picture, MapPicture(laidOut(journey, none)), random);
            requireCovered(before, picture, regions);
            if (journey.phases.empty()
                || std::any_of(journey.phases.begin(), journey.phases.end(),
                               [](const auto& phase) { return phase->touchpoints.empty(); })) {
                break;
            }
        }
    }
}

TEST_CASE("of a touchpoint moved in its phase, what stands elsewhere is not looked at again")
{
    layout::LayoutCache memo;
    const Journey journey = test::largeJourney(140);
    MapPicture picture(laidOut(journey, memo));
    const auto& touchpoints = journey.phases[3]->touchpoints;
    const Id moved = touchpoints[5]->id;
    const double before = picture.columnOf(moved)->x;
    const auto regions = picture.become(laidOut(moveTouchpoints(journey, {moved}, {journey.phases[3]->id, 7}), memo));
    CHECK(picture.columnOf(moved)->x > before);
    CHECK_FALSE(regions.empty());
    for (const layout::Rect& region : regions) {
        // The figures of the whole map apart.
        CHECK((region.width < 900 || region.y < picture.layout().bodyTop));
    }
}
